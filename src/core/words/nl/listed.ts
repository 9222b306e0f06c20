import type { Format } from "../format";

/** De eerste paar van een lijst, en hoeveel er daarnaast zijn. */
export function listed(first: readonly string[], more: number, f: Format): string {
  return f.list(more > 0 ? [...first, `nog ${f.number(more)} andere`] : first);
}
