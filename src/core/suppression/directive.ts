import type { Range } from "../finding";
import { type IsoDate, readDate } from "../model/date";

/** Which findings a comment hides: those that start on the next line with content, on its own line, or below it in the document. */
export type Reach = "next-line" | "line" | "rest";

/** `# watermelon-disable-next-line RULE until DATE -- reason`, as it stands in a text. */
export interface Directive {
  readonly reach: Reach;
  /** The rules it names, each with its place; none where it names none. */
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  /** Null without one. */
  readonly reason: string | null;
  /** Last day but one of its life: it ends on this day. Null without an end, and where what is written is no date. */
  readonly until: IsoDate | null;
  /** What is written behind `until`; null without it. */
  readonly untilWritten: { readonly text: string; readonly range: Range } | null;
  /** Of the whole comment. */
  readonly range: Range;
}

const word = "watermelon-disable";
const form = new RegExp(`^#\\s*${word}(-next-line|-line)?(?![\\w-])`);

/** The directives in the comments of a text, in its order. Most texts have none, and are not looked at twice. */
export async function directivesIn(text: string): Promise<Directive[]> {
  if (!text.includes(word)) return [];
  const { commentsIn } = await import("../source/comments");
  return directivesAmong(commentsIn(text), text);
}

/** @param comments those of the text, in its order */
export function directivesAmong(comments: readonly Range[], text: string): Directive[] {
  return comments.flatMap(range => {
    const directive = read(text.slice(range.start, range.end), range);
    return directive ? [directive] : [];
  });
}

function read(comment: string, range: Range): Directive | null {
  const start = form.exec(comment);
  if (!start) return null;
  const dashes = /\s--(?:\s|$)/.exec(comment.slice(start[0].length));
  const body = dashes ? start[0].length + dashes.index : comment.length;
  const reason = dashes ? comment.slice(body + dashes[0].length).trim() : "";
  const until = /\suntil\s+(\S+)\s*$/.exec(comment.slice(0, body));
  const ids = comment.slice(start[0].length, until ? until.index : body);
  const from = range.start + start[0].length;
  const written = until && until[1]!;
  const date = written === null ? null : readDate(written);
  return {
    reach: (start[1]?.slice(1) as Reach | undefined) ?? "rest",
    rules: [...ids.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
      id,
      range: { start: from + index, end: from + index + id.length },
    })),
    reason: reason === "" ? null : reason,
    until: date && "date" in date ? date.date : null,
    untilWritten: until ? { text: written!, range: placeOf(until, written!, range.start) } : null,
    range,
  };
}

function placeOf(match: RegExpExecArray, written: string, offset: number): Range {
  const start = offset + match.index + match[0].lastIndexOf(written);
  return { start, end: start + written.length };
}
