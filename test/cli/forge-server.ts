import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ForgeComment {
  readonly id: number;
  readonly login: string;
  body: string;
}

export interface ForgeRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly query?: string; readonly body?: string };
}

/** What the server does in place of answering: by `METHOD path`, an answer for each time it is asked. */
export type Stumbles = Readonly<Record<string, (number | "hang up" | "written, then 502")[]>>;

/**
 * Plays the part of GitHub's interface that comments take: listing by page, making and changing comments, and telling whom a token speaks
 * for. It keeps what it is asked.
 */
export class ForgeServer {
  readonly requests: ForgeRequest[] = [];
  readonly comments: ForgeComment[] = [];
  stumbles: Stumbles = {};
  perPage = 100;
  private readonly server = createServer((request, response) => void this.take(request, response));

  /** @param login whom the token speaks for */
  constructor(readonly login: string) {}

  /** @returns its address */
  async start(): Promise<string> {
    await new Promise<void>(done => this.server.listen(0, "127.0.0.1", done));
    return this.address;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get asked(): string[] {
    return this.requests.map(({ method, path }) => `${method} ${path}`);
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url!, this.address);
    const method = request.method!;
    const body = text === "" ? {} : JSON.parse(text);
    this.requests.push({ method, path: url.pathname, authorization: request.headers.authorization, body });
    const stumble = this.stumbles[`${method} ${url.pathname}`]?.shift();
    if (stumble === "hang up") return void request.socket.destroy();
    if (typeof stumble === "number") return reply(response, stumble, { message: "no" });
    const answer = this.answer(method, url, body);
    if (stumble) reply(response, 502, { message: "written, but the answer is lost" });
    else reply(response, answer.status, answer.body, answer.link);
  }

  private answer(
    method: string,
    url: URL,
    body: ForgeRequest["body"],
  ): { status: number; body: unknown; link?: string } {
    const list = "/repos/desk/norms/issues/7/comments";
    if (method === "POST" && url.pathname === "/graphql")
      return { status: 200, body: { data: { viewer: { login: this.login } } } };
    if (method === "GET" && url.pathname === list) {
      const page = Number(url.searchParams.get("page") ?? 1);
      const shown = this.comments.slice((page - 1) * this.perPage, page * this.perPage);
      url.searchParams.set("page", String(page + 1));
      const hasMore = page * this.perPage < this.comments.length;
      return {
        status: 200,
        body: shown.map(each => this.shown(each)),
        ...(hasMore && { link: `<${url}>; rel="next"` }),
      };
    }
    if (method === "POST" && url.pathname === list) {
      const made = { id: this.comments.length + 1, login: this.login, body: body.body! };
      this.comments.push(made);
      return { status: 201, body: this.shown(made) };
    }
    const changed = this.comments.find(({ id }) => url.pathname === `/repos/desk/norms/issues/comments/${id}`);
    if (method !== "PATCH" || !changed) return { status: 404, body: { message: "Not Found" } };
    changed.body = body.body!;
    return { status: 200, body: this.shown(changed) };
  }

  private shown({ body, id, login }: ForgeComment): object {
    return {
      url: `${this.address}/repos/desk/norms/issues/comments/${id}`,
      html_url: `https://forge.example/desk/norms/pull/7#issuecomment-${id}`,
      user: { login },
      body,
    };
  }
}

function reply(response: ServerResponse, status: number, body: unknown, link?: string): void {
  response.writeHead(status, { "content-type": "application/json", ...(link && { link }) });
  response.end(JSON.stringify(body));
}
