import type { Range } from "../finding";
import { type IsoDate, monthsAfter } from "../model/date";
import type { Language } from "../words/format";
import { message } from "../words/message";
import { say } from "../words/say";

/** Target files to start from, the commonest first. */
export const templateNames = ["voice", "chat", "back-office", "outsourced"] as const;

export type TemplateName = (typeof templateNames)[number];

export interface Template {
  /** The text of a target file, with comments: example numbers that hold together. */
  readonly text: string;
  /** What its owner changes first. */
  readonly change: Range;
}

/** Months from today to the next review, and from the last assessment of risks: within what the rules ask, and plainly an example. */
const months = 6;

/** A target file to start from, in the words of a language. */
export function template(name: TemplateName, language: Language, today: IsoDate): Template {
  const dates = { reviewBy: monthsAfter(today, months), assessed: monthsAfter(today, -months) };
  const marked = say(message(`template/${name}`, dates), language);
  const [start, end] = [marked.indexOf("⟦"), marked.indexOf("⟧") - 1];
  return { text: marked.replace(/[⟦⟧]/g, ""), change: { start, end } };
}
