import { type Forge, patiently } from "./forge";
import type { CommentPlace } from "./inputs";

/** A comment as the forge gives it, as far as it is looked at. */
interface Comment {
  readonly url: string;
  readonly html_url: string;
  readonly body?: string | null;
  readonly user?: { readonly login?: string } | null;
}

/** GitHub takes no longer comments: characters. */
export const longestComment = 65_536;
const mostPages = 100;

/**
 * Writes one comment to a pull request, or renews the one that was written before: the one that begins with our mark and that this token
 * wrote. What others wrote is never touched, also where they quote the mark.
 *
 * @param text null where there is nothing to tell: then no comment is begun
 * @param without what a comment that stands there says from now on where there is nothing to tell
 * @returns address of the comment; null where there is none
 */
export async function keepComment(
  forge: Forge,
  graphql: string,
  { key, pullRequest, repository }: CommentPlace,
  text: string | null,
  without: string,
): Promise<string | null> {
  const mark = `<!-- watermelon-lint:${key} -->`;
  const comments = `repos/${repository}/issues/${pullRequest}/comments`;
  const self = await ownLogin(forge, graphql);
  // A comment may have been made though the answer got lost: so what is there is looked at again before each try.
  return patiently(async () => {
    const before = await find(forge, `${comments}?per_page=100`, each => isOurs(each, mark, self));
    if (!before && text === null) return null;
    const body = `${mark}\n${text ?? without}`;
    if (before?.body === body) return before.html_url;
    const { body: written } = before
      ? await forge.ask("PATCH", before.url, { body })
      : await forge.once("POST", comments, { body });
    return (written as Comment).html_url;
  });
}

function isOurs({ body, user }: Comment, mark: string, self: string): boolean {
  return user?.login === self && (body ?? "").startsWith(mark);
}

/** Whom the token speaks for: also a workflow's own token may ask this of GraphQL, and of nothing else. */
async function ownLogin(forge: Forge, graphql: string): Promise<string> {
  const { body } = await forge.ask("POST", graphql, { query: "query { viewer { login } }" });
  return (body as { data?: { viewer?: { login?: string } } }).data?.viewer?.login ?? "";
}

async function find(forge: Forge, first: string, isIt: (comment: Comment) => boolean): Promise<Comment | null> {
  let address: string | null = first;
  for (let page = 0; address !== null && page < mostPages; page++) {
    const { body, next } = await forge.ask("GET", address);
    const found = (body as Comment[]).find(isIt);
    if (found) return found;
    address = next;
  }
  return null;
}
