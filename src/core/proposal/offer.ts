import type { FixKind } from "../finding";
import type { Change } from "../source/change";
import { leadsElsewhere } from "../source/path";
import type { Message } from "../words/message";

/** A change to a target file that a person may choose. */
export interface Offer {
  readonly title: Message;
  readonly kind: FixKind;
  readonly changes: readonly Change[];
  /** Text for a person to copy, where it belongs into another file than the one at hand. */
  readonly copy?: string;
}

/** Whether all of it is in the document at hand: no other is ever edited. */
export function isMadeHere({ changes }: Pick<Offer, "changes">): boolean {
  return !changes.some(change => "path" in change && leadsElsewhere(change.path));
}
