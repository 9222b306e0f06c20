import type { CheckedDocument } from "../check";
import type { AssessedTarget, HonestValue } from "../day";
import { capsWholeHandleTime, handleTimeCap } from "../model/handle-time";
import { marginOf } from "../model/margin";
import { handleTimeNeed, secondsBetweenContacts } from "../model/mix";
import type { Quantity } from "../model/quantity";
import type { Located, Target } from "../model/target-set";
import { rangeAt } from "../source/locate";
import { type Message, message, saidOf } from "../words/message";

/** need: what the mix needs beside a handle-time cap. margin: how far off a sampled result may be. between_contacts: seconds beside an occupancy. honest: the value on the honest day. */
export type HintKind = "need" | "between_contacts" | "margin" | "honest";

/** A few words behind a value, and the sentence that they stand for. */
export interface Hint {
  readonly kind: HintKind;
  /** Offset in the text, right behind the value. */
  readonly at: number;
  readonly text: Message;
  readonly tip: Message;
}

/** What the values of a document come to in this mix and on the honest day; a target that is green there needs no hint of it. */
export function hintsOf(checked: CheckedDocument): Hint[] {
  const { assessment, document, part } = checked;
  const honest = new Map(
    assessment.honest.map((each, index) => [each.target, { each, detail: assessment.detail.targets[index]! }]),
  );
  const hints = part.targets.flatMap(target => {
    const behind = (value: Located<Quantity>): number => rangeAt(document, { path: value.path }).end;
    const need = needHint(checked, target, behind);
    const red = honest.get(target.id);
    return [
      ...(need ? [need] : []),
      ...betweenHints(checked, target, behind),
      ...marginHints(target, behind),
      ...(red && !red.each.green && !need ? honestHints(target, red.each, red.detail, behind) : []),
    ];
  });
  return hints.map(hint => ({ ...hint, tip: saidOf(document, hint.tip) }));
}

type Behind = (value: Located<Quantity>) => number;

function needHint({ set }: CheckedDocument, target: Target, behind: Behind): Hint | null {
  const cap = handleTimeCap(target);
  const need = cap && capsWholeHandleTime(target) ? handleTimeNeed(set, target) : null;
  if (!cap || !need) return null;
  const { recovery, seconds, classes } = need;
  return {
    kind: "need",
    at: behind(cap),
    text: message("hint/need", { need: seconds }),
    tip: message("hover/need", { need: seconds, recovery, classes: classes.length }),
  };
}

function betweenHints({ set }: CheckedDocument, target: Target, behind: Behind): Hint[] {
  const need = target.metric?.id === "occupancy" ? handleTimeNeed(set, target) : null;
  if (!need) return [];
  return [target.atLeast, target.atMost].flatMap(bound => {
    const between = bound && secondsBetweenContacts(need.seconds, bound.value.amount);
    if (!bound || between === null || between === undefined) return [];
    return [
      {
        kind: "between_contacts" as const,
        at: behind(bound),
        text: message("hint/between-contacts", { between }),
        tip: message("hover/between-contacts", {
          occupancy: bound.value.amount,
          handleTime: need.seconds,
          between,
        }),
      },
    ];
  });
}

/** Behind the bound of a target whose sample is declared. */
function marginHints(target: Target, behind: Behind): Hint[] {
  const bound = target.atLeast ?? target.atMost;
  const margin = bound && marginOf(target);
  if (!bound || !margin) return [];
  const { halfWidth, size, of, deviation } = margin;
  return [
    {
      kind: "margin",
      at: behind(bound),
      text: message("hint/margin", { halfWidth, size, of, like: bound.value }),
      tip: message("hint/margin-tip", { halfWidth, size, of, like: bound.value, assumed: deviation?.assumed ?? false }),
    },
  ];
}

/** Behind the bound that the honest day misses. */
function honestHints(target: Target, { value, unit }: HonestValue, { honest }: AssessedTarget, behind: Behind): Hint[] {
  const missed =
    honest !== null && target.atLeast && honest < target.atLeast.value.amount
      ? target.atLeast
      : (target.atMost ?? target.atLeast);
  if (!missed) return [];
  return [
    {
      kind: "honest",
      at: behind(missed),
      text: message("hint/honest", { value, unit }),
      tip: message("hint/honest-tip", { target: target.id, value, unit }),
    },
  ];
}
