import { betterWay, thresholdOf } from "../model/bounds";
import { resultsOf } from "../model/history";
import { greenEdgeOf, lengthAt } from "../model/never-red";
import type { Quantity } from "../model/quantity";
import { isOnScale } from "../model/satisfaction";
import type { Target } from "../model/target-set";
import { message } from "../words/message";
import { amberAt, colourAt } from "./colours";
import { shortName } from "./names";
import type { Offer } from "./offer";
import { roundedLike } from "./rounded";
import { plainOf } from "./write";

/** Part of the length behind green that amber takes where no results tell: judgments, after no results and after equal ones. */
const usualAmber = 0.1;
const narrowAmber = 0.05;

/** Green as at least three of four results had it, amber down to the worst of them, red where none has been yet. */
export function coloursFromResults(target: Target): Offer[] {
  const edge = greenEdgeOf(target);
  const results = resultsOf(target).filter(({ unit }) => unit === edge?.value.unit);
  const length = edge && lengthAt(target, edge.value);
  if (!edge || !length || results.length === 0 || betterWay(target) === null) return [];
  const { bound, value } = edge;
  const upward = bound === "at_least";
  const fromWorst = results.map(({ amount }) => amount).sort((a, b) => (upward ? a - b : b - a));
  const green = fromWorst[Math.floor(fromWorst.length / 4)]!;
  const spread = Math.max(Math.abs(green - fromWorst[0]!), narrowAmber * length);
  const round = (amount: number): Quantity => roundedLike(value, amount, spread, upward ? "down" : "up");
  const [greenEdge, amberEdge] = [round(green), round(upward ? green - spread : green + spread)];
  if (!isPossible(target, amberEdge)) return [];
  const own = thresholdOf(target);
  return [
    {
      title: message("offer/colours-from-results", {
        metric: shortName(target),
        bound,
        green: greenEdge,
        amber: amberEdge,
        results: results.length,
      }),
      kind: "suggestion",
      changes: [
        ...(own ? [{ do: "set", path: own.path, value: plainOf(greenEdge.written!) } as const] : []),
        ...colourAt(target, bound, plainOf(greenEdge.written!), plainOf(amberEdge.written!)),
      ],
    },
  ];
}

/** Ends amber a tenth of the scale behind green, so that amber and red can both be reached. */
export function amberBehindGreen(target: Target): Offer[] {
  const edge = greenEdgeOf(target);
  const length = edge && lengthAt(target, edge.value);
  if (!edge || !length || target.bands.length === 0) return [];
  const upward = edge.bound === "at_least";
  const width = usualAmber * length;
  const { amount } = edge.value;
  const amber = roundedLike(edge.value, upward ? amount - width : amount + width, width, upward ? "down" : "up");
  if (!isPossible(target, amber)) return [];
  return [
    {
      title: message("offer/amber-behind-green", { metric: shortName(target), bound: edge.bound, amber }),
      kind: "suggestion",
      changes: amberAt(target, edge.bound, plainOf(amber.written!)),
    },
  ];
}

/** Lets green begin where the target does, or the target where green does. */
export function agreeOnGreen(target: Target, green: Quantity, edgePath: Target["path"]): Offer[] {
  const bound = thresholdOf(target)!;
  return [
    {
      title: message("offer/green-as-target", { metric: shortName(target), value: bound.value }),
      kind: "suggestion",
      changes: [{ do: "set", path: edgePath, value: plainOf(bound.value.written!) }],
    },
    {
      title: message("offer/target-as-green", { metric: shortName(target), bound: bound.bound, value: green }),
      kind: "suggestion",
      changes: [{ do: "set", path: bound.path, value: plainOf(green.written!) }],
    },
  ];
}

/** Whether red is left behind an edge: scales and shares end, and nothing goes below zero. */
function isPossible(target: Target, edge: Quantity): boolean {
  if (edge.unit === "number" && target.metric?.unit === "score") return isOnScale(target, edge);
  return edge.amount > 0 && (edge.unit !== "share" || edge.amount < 1);
}
