import { readShape } from "../../../../src/core/own-shape/read-shape";
import type { Plain } from "../../../../src/core/source/plain";
import { type Edge, type Edges, edge } from "./edge";

/** In the shape of a desk if not said. */
export const inOwnShape = (
  name: string,
  yaml: string,
  more: Pick<Edge, "says" | "severity"> = {},
  written: Plain = desk,
) => edge(name, yaml, { ...more, shape: readShape(written)! });

const desk = {
  targets: {
    at: "kpis[*]",
    metric: "name",
    target: "goal",
    at_most: "max",
    baseline: "now",
    formula: "sum",
    level: { from: "who", words: { crew: "team", person: "agent" } },
    health: { from: "state", words: { ok: "green" } },
  },
};
/** Each target is nothing but its value. */
const cells = { targets: { at: "goals.*", metric: "$key", target: "." } };
/** Reads what stands below before what stands above. */
const upwards = {
  targets: ["below", "above"].map(at => ({ at: `${at}[*]`, metric: "name", target: "goal" })),
};
/** Its target stands outside of what it is read from. */
const elsewhere = { targets: { at: "kpis[*]", metric: "name", target: "$document.goal", baseline: "now" } };
const wide = (count: number) => ({
  targets: { at: Array.from({ length: count }, (_, index) => `${"abcde"[index]}[*]`), metric: "name", target: "goal" },
});

export const ownShapeEdges: Edges = {
  "file/own-shape": [
    inOwnShape("what is better up", "kpis: [{ name: fcr, goal: ⟦about 3%⟧ }]\n", {
      says: ["Nearest is `at least 3%`"],
    }),
    inOwnShape("what is better down", "kpis: [{ name: complaint rate, goal: ⟦about 3%⟧ }]\n", {
      says: ["is `at most 3%`"],
    }),
    inOwnShape("what is best in a band", "kpis: [{ name: occupancy, goal: ⟦about 80%⟧ }]\n", {
      says: ["without a direction", "Write `at least 80%`", "Write `at most 80%`"],
    }),
    inOwnShape("an amount of a metric that nobody knows", "kpis: [{ name: sparkle, goal: ⟦about 3%⟧ }]\n", {
      says: ["without a direction"],
    }),
    inOwnShape("no amount at all", "kpis: [{ name: fcr, goal: ⟦by agreement⟧ }]\n", { says: ["Say an amount"] }),
    inOwnShape(
      "the second of two targets",
      "kpis: [{ name: fcr, goal: at least 80% }, { name: complaint rate, goal: ⟦about 3%⟧ }]\n",
      {
        says: ["is `at most 3%`"],
      },
    ),
    inOwnShape(
      "the first of two targets",
      "kpis: [{ name: complaint rate, goal: ⟦about 3%⟧ }, { name: fcr, goal: at least 80% }]\n",
      {
        says: ["is `at most 3%`"],
      },
    ),
    inOwnShape(
      "the second read of two targets",
      "above: [{ name: complaint rate, goal: ⟦about 3%⟧ }]\nbelow: [{ name: fcr, goal: at least 80% }]\n",
      { says: ["is `at most 3%`"] },
      upwards,
    ),
    inOwnShape(
      "a target that is its value",
      "goals: { complaint rate: ⟦about 3%⟧ }\n",
      { says: ["is `at most 3%`"] },
      cells,
    ),
    inOwnShape(
      "an amount that stands elsewhere",
      "goal: ⟦about 3%⟧\nkpis: [{ name: fcr }]\n",
      { says: ["without a direction"] },
      elsewhere,
    ),
    inOwnShape(
      "an improvement that stands elsewhere",
      "goal: ⟦5% better than last year⟧\nkpis: [{ name: fcr, now: 70% }]\n",
      { says: ["such as `at least 80%`"] },
      elsewhere,
    ),
    inOwnShape(
      "an improvement on what was measured",
      "kpis: [{ name: fcr, goal: ⟦5% better than last year⟧, now: 70% }]\n",
      {
        says: ["Counted from the 70% last measured", "Write `at least 73.5%`", "Write `at least 75%`"],
      },
    ),
    inOwnShape("an improvement on what nobody says", "kpis: [{ name: fcr, goal: ⟦5% better than last year⟧ }]\n", {
      says: ["(`now`) in the file it is worked out here"],
    }),
    inOwnShape(
      "an improvement of a metric that nobody knows",
      "kpis: [{ name: sparkle, goal: ⟦5% better than last year⟧, now: 70% }]\n",
      { says: ["such as `at least 80%`."] },
    ),
    inOwnShape("a decimal comma", "kpis: [{ name: aht, max: ⟦7,5 min⟧ }]\n", {
      says: ["Write `7.5 min`, with a point", "\nWrite `7.5 min`"],
    }),
    inOwnShape("a word that nobody gave a meaning", "kpis: [{ name: aht, goal: max 5 min, who: ⟦crw⟧ }]\n", {
      says: ["Was `crew` meant?"],
      severity: "warning",
    }),
    inOwnShape("items without a name", "kpis: [{ ⟦goal⟧: 5 }, { name: aht, goal: max 5 min }, { title: x }]\n", {
      says: ["2 of the 3 items have no name of a metric (`name`)", "another without a name"],
      severity: "info",
    }),
    inOwnShape("a target that is not filled in", "kpis: [{ name: aht, goal: ⟦TBD⟧ }]\n", {
      says: ["nobody knows what is good enough"],
      severity: "warning",
    }),
    inOwnShape("a green report of such a target", "kpis: [{ name: aht, goal: ⟦TBD⟧, state: ok }]\n", {
      says: ["reported as green all the same"],
    }),
    inOwnShape("three paths that find nothing", "⟦desk⟧: North\n", { says: ["at `a[*]`, `b[*]` or `c[*]`."] }, wide(3)),
    inOwnShape("five", "⟦desk⟧: North\n", { says: ["at `a[*]`, `b[*]`, `c[*]` and 2 other paths"] }, wide(5)),
    inOwnShape("a bound in words", "kpis: [{ name: aht, goal: at most 5 min, who: crew, state: ok, now: 6 min }]\n"),
  ],
};
