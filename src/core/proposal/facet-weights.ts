import type { Facet } from "../metrics/metric";
import { isEfficient, type Part, type Score } from "../model/score";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { apportion } from "./apportion";
import type { Offer } from "./offer";
import { weightAt } from "./weights";

/** Weights are suggested in whole percents. */
const points = 100;

/** So small that it never weighs, and enough to share out something in proportion to nothing. */
const trifle = 1e-9;

/** Brings the targets on efficiency to `most` of the weights, 0..1, and the others to the rest, each in proportion. */
export function efficiencyDownTo(most: number, { parts }: Score): Offer {
  const down = Math.floor(most * points);
  return {
    title: message("offer/efficiency-down-to", { most: down / points }),
    kind: "suggestion",
    changes: shareOut([
      { parts: parts.filter(isEfficient), weight: down },
      { parts: parts.filter(part => !isEfficient(part)), weight: points - down },
    ]),
  };
}

/** Weighs the facets that the score is made of alike, where efficiency then is at most `most`. */
export function facetsAlike(most: number, { parts }: Score): Offer[] {
  const facets = new Map<Facet, Part[]>();
  for (const part of parts) {
    const facet = part.target.metric?.facet;
    if (!facet) return [];
    facets.set(facet, [...(facets.get(facet) ?? []), part]);
  }
  const alike = apportion(
    [...facets].map(() => 1),
    points,
  );
  const groups = [...facets].map(([facet, those], index) => ({ facet, parts: those, weight: alike[index]! }));
  if (groups.some(({ facet, weight }) => facet === "efficiency" && weight / points > most)) return [];
  return [
    {
      title: message("offer/facets-alike", {
        facets: groups.map(({ facet, weight }) => ({ facet, weight: weight / points })),
      }),
      kind: "suggestion",
      changes: shareOut(groups),
    },
  ];
}

/** Gives each group of parts its weight, in points, each part in proportion to what it was. */
function shareOut(groups: readonly { readonly parts: readonly Part[]; readonly weight: number }[]): Change[] {
  return groups.flatMap(({ parts, weight }) => {
    const shares = apportion(
      parts.map(part => part.share || trifle),
      weight,
    );
    return parts.flatMap(({ target }, index) => weightAt(target, shares[index]! / points));
  });
}
