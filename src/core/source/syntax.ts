import type { Range } from "../finding";
import { nodeAt, rangeAt } from "./locate";
import type { LocatedDocument } from "./node";
import type { Path } from "./path";

/**
 * Whether a syntax problem lies in the key or value at this path, or at their edge: what seems wrong there may only be what
 * the parser made of it.
 */
export function besideSyntaxProblem(document: LocatedDocument, path: Path): boolean {
  if (document.syntax.length === 0) return false;
  const value = nodeAt(document, path)?.range;
  const ranges = [rangeAt(document, { path, on: "entry" }), ...(value ? [value] : [])];
  return document.syntax.some(({ range }) => ranges.some(each => touch(each, range)));
}

/** An open quote is only missed behind the line end. */
const longestLineEnd = 2;

function touch(value: Range, problem: Range): boolean {
  return value.start <= problem.end && value.end + longestLineEnd >= problem.start;
}
