import { setTimeout as wait } from "node:timers/promises";

/** The forge answered that it will not, or could not be reached. */
export class ForgeError extends Error {
  /** @param status of HTTP; null where there was no answer */
  constructor(
    readonly status: number | null,
    reason: string,
  ) {
    super(reason);
  }

  /** Whether the same request may go well a moment later. */
  get passes(): boolean {
    return this.status === null || this.status === 429 || this.status >= 500;
  }
}

export interface Answer {
  readonly body: unknown;
  /** Address of the next page of a list; null on the last. */
  readonly next: string | null;
}

const mostTries = 3;
const firstPause = 500;
const longestPause = 10_000;
const longestWait = 30_000;

/** GitHub's interface over HTTP (docs.github.com/rest), with the token that the workflow gave. */
export class Forge {
  constructor(
    private readonly api: string,
    private readonly token: string,
  ) {}

  /** A request that does no more when it is made twice, and so is made again where the forge stumbles. */
  async ask(method: "GET" | "PATCH" | "POST", address: string, body?: object): Promise<Answer> {
    return patiently(() => this.once(method, address, body));
  }

  /** @throws ForgeError */
  async once(method: "GET" | "PATCH" | "POST", address: string, body?: object): Promise<Answer> {
    const url = new URL(address, `${this.api}/`);
    const response = await fetch(url, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${this.token}`,
        "content-type": "application/json",
        "user-agent": "watermelon-lint",
        "x-github-api-version": "2022-11-28",
      },
      ...(body && { body: JSON.stringify(body) }),
      redirect: "error",
      signal: AbortSignal.timeout(longestWait),
    }).catch((error: Error) => {
      throw new ForgeError(null, String(error.cause ?? error.message));
    });
    if (!response.ok) throw new ForgeError(response.status, `${response.status} ${response.statusText}`);
    return { body: await response.json(), next: nextPage(response.headers.get("link"), url) };
  }
}

/** Does `work` again, a few times and later each time, where it failed by what may pass. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ForgeError) || !error.passes || tried === mostTries) throw error;
      await wait(Math.min(longestPause, firstPause * 2 ** (tried - 1)));
    }
  }
}

/** The token goes to no other place than the one it is for. */
function nextPage(link: string | null, from: URL): string | null {
  const next = /<([^>]+)>\s*;[^,]*\brel="?next\b/.exec(link ?? "")?.[1];
  return next !== undefined && new URL(next, from).origin === from.origin ? next : null;
}
