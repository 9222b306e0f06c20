import type { Weights } from "../model/score";
import type { Target } from "../model/target-set";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { apportion } from "./apportion";
import type { Offer } from "./offer";

/** The finest weights that are suggested are tenths of a percent; those that a person has to choose, whole percents. */
const tenths = 1000;
const points = 100;

/** So small that it never weighs, and enough to share out something in proportion to nothing. */
const trifle = 1e-9;

/** Gives a target this weight, 0..1 in tenths of a percent, where it has another. */
export function weightAt(target: Target, share: number): Change[] {
  if (target.weight && Math.abs(target.weight.value.amount - share) < 1e-9) return [];
  const value = `${Math.round(share * tenths) / 10}%`;
  return [{ do: "set", path: [...target.path, "weight"], value, after: "stakes" }];
}

/** Brings the weights to exactly 100%, each in proportion to what it was: a fix where no rounding changes what they say. */
export function weightsInProportion({ weighted, sum }: Weights): Offer[] {
  if (!(sum > 0)) return [];
  const whole = apportion(weighted.map(amountOf), tenths);
  const exact = weighted.every((target, index) => Math.abs((amountOf(target) / sum) * tenths - whole[index]!) < 1e-6);
  return [
    {
      title: message("offer/weights-in-proportion", {}),
      kind: exact ? "fix" : "suggestion",
      changes: weighted.flatMap((target, index) => weightAt(target, whole[index]! / tenths)),
    },
  ];
}

/** Puts all that is missing or too much on the heaviest target, where that leaves it a weight. */
export function weightsToHeaviest({ weighted, sum }: Weights): Offer[] {
  const heaviest = [...weighted].sort((a, b) => amountOf(b) - amountOf(a))[0]!;
  const rest = tenths - Math.round((sum - amountOf(heaviest)) * tenths);
  if (rest <= 0 || weighted.length === 1) return [];
  return [
    {
      title: message("offer/heaviest-weight", { id: heaviest.id, weight: rest / tenths }),
      kind: "suggestion",
      changes: weightAt(heaviest, rest / tenths),
    },
  ];
}

/**
 * Gives the targets without a weight what the others leave of 100%, evenly; where they leave nothing, an even part of the
 * whole, taken from the others in proportion.
 */
export function weighTheRest({ weighted, weightless, sum }: Weights): Offer {
  const left = points - Math.round(sum * points);
  const given =
    left >= weightless.length ? left : Math.round((points * weightless.length) / (weighted.length + weightless.length));
  const evenly = apportion(
    weightless.map(() => 1),
    given,
  );
  const others =
    left >= weightless.length
      ? []
      : apportion(
          weighted.map(target => amountOf(target) || trifle),
          points - given,
        );
  return {
    title: message("offer/weigh-the-rest", {
      ids: weightless.map(target => target.id),
      given: given / points,
      taken: others.length > 0,
    }),
    kind: "suggestion",
    changes: [
      ...others.flatMap((weight, index) => weightAt(weighted[index]!, weight / points)),
      ...weightless.flatMap((target, index) => weightAt(target, evenly[index]! / points)),
    ],
  };
}

function amountOf({ weight }: Target): number {
  return weight?.value.amount ?? 0;
}
