import { type Message, message } from "../words/message";
import type { Change, ChangeSide } from "./change";
import { subjectOf } from "./subject";

/** A change as the tables for people have it; an empty text where there is nothing to say. */
export interface ChangeRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly effect: string;
  readonly guards: string;
}

export function changeRow(change: Change, say: (what: Message) => string): ChangeRow {
  const value = (side: ChangeSide | null): string => (side ? say(message("review/value", { value: side.value })) : "");
  return {
    what: subjectOf(change, say),
    before: value(change.before),
    after: value(change.after),
    effect: say(message("review/effect", { kind: change.kind, direction: change.direction })),
    guards: change.guards.join(", "),
  };
}
