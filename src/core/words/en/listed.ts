import type { Format } from "../format";

/** The first few of a list, and how many there are beside them. */
export function listed(first: readonly string[], more: number, f: Format): string {
  return f.list(more > 0 ? [...first, `${f.number(more)} more`] : first);
}
