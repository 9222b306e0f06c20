import path from "node:path";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** What becomes of the text of a file as a unified diff that `git apply` and `patch -p1` take; nothing where it stays as it is. */
export function unifiedDiff(place: string, before: string, after: string): string {
  if (after === before) return "";
  const name = path.relative("", place).split(path.sep).join("/");
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
