import { type Message, message } from "../words/message";
import type { Change } from "./change";

/** What a change is of, as a person calls it: a target and its key, a key, or a whole set. */
export function subjectOf(change: Change, said: (what: Message) => string): string {
  const { kind, label, set, before, after } = change;
  const field = change.called ?? change.field;
  if (kind === "suppression") return label === null ? field : `${field} (${label})`;
  if (label !== null) return field === "" || kind === "renamed" ? label : `${label} ${field}`;
  if (field !== "" || kind === "configuration") return field;
  return said(message("review/whole-set", { name: set ?? String((after ?? before)!.value) }));
}
