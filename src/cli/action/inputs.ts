import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Language, languages, message } from "../../core/doors/words";
import { oneOf } from "../option-values";
import { UsageError } from "../usage-error";

/** What the workflow asks of the action, and what the runner tells it. */
export interface Inputs {
  /** One for each line of the input. */
  readonly paths: readonly string[];
  /** What a pull request is compared with; null where the files themselves are checked. */
  readonly base: string | null;
  readonly failOn: string;
  /** Null leaves it to the configuration. */
  readonly language: Language | null;
  readonly config: string | null;
  /** From the working folder. */
  readonly sarifFile: string | null;
  /** Absolute. */
  readonly workingFolder: string;
  /** Where a comment is to stand; null where none is asked for or there is no pull request. */
  readonly comment: CommentPlace | null;
  readonly token: string | null;
  readonly api: string;
  readonly graphql: string;
}

export interface CommentPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** Tells the comment of this step from those of others that look at other files. */
  readonly key: string;
}

interface PullRequest {
  readonly number?: unknown;
  readonly base?: { readonly sha?: unknown };
}

/** @throws UsageError where an input has a value that it cannot have */
export function readInputs(environment: NodeJS.ProcessEnv): Inputs {
  const input = (name: string): string => environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
  const language = input("language");
  const paths = input("paths")
    .split(/\r?\n/)
    .map(each => each.trim())
    .filter(each => each !== "");
  const pullRequest = pullRequestOf(environment["GITHUB_EVENT_PATH"]);
  const folder = input("working-directory");
  const wantsComment = oneOf("comment", ["true", "false"], input("comment") || "true") === "true";
  const { number } = pullRequest ?? {};
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  const key = createHash("sha256")
    .update(JSON.stringify([folder, paths]))
    .digest("hex")
    .slice(0, 12);
  const comment =
    wantsComment && Number.isSafeInteger(number) && /^[\w.-]+\/[\w.-]+$/.test(repository)
      ? { repository, pullRequest: number as number, key }
      : null;
  const ownBase = pullRequest?.base?.sha;
  return {
    paths,
    base: input("base") || (typeof ownBase === "string" ? ownBase : null),
    failOn: input("fail-on") || "error",
    language: language === "" ? null : oneOf("language", languages, language),
    config: input("config") || null,
    sarifFile: input("sarif-file") || null,
    workingFolder: resolve(environment["GITHUB_WORKSPACE"] ?? "", folder),
    comment,
    token: input("github-token") || null,
    api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    graphql: environment["GITHUB_GRAPHQL_URL"] ?? "https://api.github.com/graphql",
  };
}

function pullRequestOf(path: string | undefined): PullRequest | null {
  if (!path) return null;
  try {
    const event = JSON.parse(readFileSync(path, "utf8")) as { readonly pull_request?: PullRequest };
    return event.pull_request ?? null;
  } catch {
    throw new UsageError(message("action/no-event", { path }));
  }
}
