import { type HiddenRed, hiddenRed, noise, type Score } from "../model/score";
import type { Target, TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { apportion } from "./apportion";
import { nameAsGuardrails } from "./guardrails";
import type { Offer } from "./offer";
import { weightAt } from "./weights";

/** Weights and the green share are suggested in whole percents. */
const points = 100;

/** The parts of a score that are to count only while what it hides is green. */
export interface Carriers {
  readonly targets: readonly Target[];
  /** Whether they are those on efficiency and no others. */
  readonly efficiency: boolean;
}

/**
 * The targets on efficiency where they weigh enough for the score to show each hidden target; all that have a weight where
 * nothing else makes it show; else null.
 */
export function carriersOf(set: TargetSet, score: Score, hidden: HiddenRed): Carriers | null {
  const targets = score.parts.map(part => part.target);
  const efficient = targets.filter(target => target.metric?.facet === "efficiency");
  if (hiddenRed(set, guarded(score, efficient, hidden)) === null) return { targets: efficient, efficiency: true };
  return greenFrom(hidden) === null ? { targets, efficiency: false } : null;
}

/** Lets the carriers count only while each hidden target is green: a floor under customers and employees. */
export function guardTheScore({ targets, efficiency }: Carriers, hidden: HiddenRed): Offer {
  const ids = hidden.alone.map(({ target }) => target.id);
  return {
    title: message("offer/guard-score", { ids, efficiency }),
    kind: "suggestion",
    changes: targets.flatMap(target => nameAsGuardrails(target, missingIn(target, ids))),
  };
}

/** The smallest whole percentage at which the score is red with any of them; null where none does that. */
export function greenFrom({ alone }: HiddenRed): number | null {
  const most = Math.max(...alone.map(({ shown }) => shown));
  const from = Math.floor(most * points + noise) + 1;
  return from <= points ? from / points : null;
}

export function raiseGreenAt(set: TargetSet, from: number): Offer {
  return {
    title: message("offer/raise-green-at", { from }),
    kind: "suggestion",
    changes: [
      { do: "set", path: set.scoreGreenAt?.path ?? ["score", "green_at"], value: `${Math.round(from * points)}%` },
    ],
  };
}

/**
 * Gives each hidden target the weight without which the score is red, and takes it from the others in proportion. Null
 * where that leaves them none.
 */
export function weighEnough(set: TargetSet, score: Score, hidden: HiddenRed): Offer | null {
  const least = Math.floor((1 - score.greenAt) * points + noise) + 1;
  const raised = new Set(hidden.alone.map(({ target }) => target));
  for (;;) {
    const others = score.parts.filter(part => !raised.has(part.target));
    const left = points - raised.size * least;
    if (others.length === 0 || left < others.length) return null;
    const whole = apportion(
      others.map(part => part.share || noise),
      left,
    );
    const weights = new Map(others.map((part, index) => [part.target, whole[index]!]));
    const parts = score.parts.map(part => ({ ...part, share: (weights.get(part.target) ?? least) / points }));
    const fallen = hiddenRed(set, { ...score, parts });
    if (fallen === null) {
      return {
        title: message("offer/weigh-enough", { ids: [...raised].map(target => target.id), least: least / points }),
        kind: "suggestion",
        changes: parts.flatMap(({ target, share }) => weightAt(target, share)),
      };
    }
    for (const { target } of fallen.alone) raised.add(target);
  }
}

function guarded(score: Score, carriers: readonly Target[], { alone }: HiddenRed): Score {
  const ids = alone.map(({ target }) => target.id);
  const carrying = new Set(carriers);
  return {
    ...score,
    parts: score.parts.map(part =>
      carrying.has(part.target) ? { ...part, guardrails: [...part.guardrails, ...missingIn(part.target, ids)] } : part,
    ),
  };
}

function missingIn({ id, guardrails }: Target, ids: readonly string[]): string[] {
  return ids.filter(each => each !== id && !guardrails.some(({ value }) => value === each));
}
