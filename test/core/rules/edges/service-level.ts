import { type Edges, edge, ofTargets } from "./edge";

export const serviceLevel: Edges = {
  "service-level/averaged-away": [
    edge(
      "a month of another share",
      ofTargets(["fcr: { metric: FCR, at_least: 80%, measured: { averaged_over: month } }"]),
    ),
    edge(
      "a month of a mark",
      ofTargets(["sl: { metric: service_level, at_least: 8, within: 20 s, measured: { averaged_over: month } }"]),
    ),
    edge(
      "a month without a floor",
      ofTargets(["sl: { metric: service_level, within: 20 s, measured: { averaged_over: month } }"]),
    ),
  ],
  "service-level/mean-hides-tail": [
    edge(
      "a mean beside nine in ten",
      ofTargets(["asa: { at_most: 30 s }", "sl: { metric: service_level, at_least: 90%, within: 1 min }"]),
    ),
    edge(
      "a mean beside less than nine in ten",
      ofTargets(["asa: { at_most: ⟦30 s⟧ }", "sl: { metric: service_level, at_least: 89.9%, within: 1 min }"]),
    ),
    edge("a mean that is no time", ofTargets(["asa: { at_most: 30% }"])),
  ],
  "service-level/partial-cover": [
    edge(
      "just under nine in ten",
      ofTargets(["sl: { metric: service_level, at_least: 80%, within: 20 s, measured: { covers: ⟦89.9%⟧ } }"]),
    ),
    edge(
      "more of the contacts, and still too few of them",
      ofTargets([
        "sl: { metric: service_level, at_least: 80%, within: 20 s, measured: { covers: ⟦25%⟧ } }",
        "all: { metric: service_level, at_least: 70%, within: 20 s, measured: { covers: ⟦60%⟧ } }",
      ]),
    ),
    edge(
      "a quarter beside nine in ten",
      ofTargets([
        "sl: { metric: service_level, at_least: 80%, within: 20 s, measured: { covers: 25% } }",
        "all: { metric: service_level, at_least: 70%, within: 20 s, measured: { covers: 90% } }",
      ]),
    ),
  ],
};
