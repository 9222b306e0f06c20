import { roomWithin } from "../../model/bounds";
import { resultsOf } from "../../model/history";
import { greenBeyond, greenEdgeOf, lengthAt, unreachableIn } from "../../model/never-red";
import type { Target, TargetSet } from "../../model/target-set";
import { agreeOnGreen, amberBehindGreen, coloursFromResults } from "../../proposal/honest-colours";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./always-green.examples";

/** Decimal fractions do not subtract exactly. */
const noise = 1e-9;

export const alwaysGreen = defineRule({
  id: "measurement/always-green",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: ["arithmetic", "custom"],
  options: {
    room: { value: 0.1, unit: "share" },
    points: { value: 6, unit: "number" },
  },
  examples,
  *check({ part, set, options }) {
    const guardrails = guardrailsOf(set);
    for (const target of part.targets) {
      const colours = [...aboutColours(target, options.points)];
      yield* colours;
      if (colours.length === 0 && !guardrails.has(target.id)) yield* aboutResults(target, options);
    }
  },
});

/** A guardrail is there to be green until something goes wrong. */
function guardrailsOf({ targets }: TargetSet): ReadonlySet<string> {
  return new Set(targets.flatMap(target => target.guardrails.map(({ value }) => value)));
}

function* aboutColours(target: Target, points: number): Iterable<Report> {
  const unreachable = unreachableIn(target);
  const beyond = greenBeyond(target);
  if (unreachable) {
    const { colour, edge } = unreachable;
    yield {
      at: { path: edge.path },
      targets: [target],
      message: message(colour === "red" ? "measurement/always-green/no-red" : "measurement/always-green/no-amber", {
        target: target.id,
        edge: edge.value,
        bound: greenEdgeOf(target)!.bound,
      }),
      offers: () => [
        ...amberBehindGreen(target),
        ...(target.bands.length === 0 || target.history.length >= points ? coloursFromResults(target) : []),
      ],
    };
  } else if (beyond) {
    const { edge, bound } = beyond;
    yield {
      at: { path: edge.path },
      targets: [target],
      message: message("measurement/always-green/wide", {
        target: target.id,
        edge: edge.value,
        bound: bound.bound,
        value: bound.value,
      }),
      offers: () => agreeOnGreen(target, edge.value, edge.path),
    };
  }
}

function* aboutResults(target: Target, options: { room: number; points: number }): Iterable<Report> {
  const edge = greenEdgeOf(target);
  const length = edge && lengthAt(target, edge.value);
  if (!edge || !length || target.history.length < options.points) return;
  const bounds = edge.bound === "at_least" ? { atLeast: edge } : { atMost: edge };
  const results = resultsOf(target);
  const rooms = results.map(result => roomWithin(bounds, result) ?? Number.NEGATIVE_INFINITY);
  const least = Math.min(...rooms);
  if (least <= options.room * length + noise) return;
  yield {
    at: { path: edge.path },
    targets: [target],
    message: message("measurement/always-green", {
      target: target.id,
      bound: edge.bound,
      value: edge.value,
      results: results.length,
      worst: results[rooms.indexOf(least)]!,
      room: least,
    }),
    offers: () => coloursFromResults(target),
  };
}
