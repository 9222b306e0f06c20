import { type Edges, edge, ofTargets } from "./edge";

const hour = (agents: string) => [
  ...(agents ? [`team: { agents: ${agents} }`] : []),
  "demand: { interval: 30 min, contacts: 60, mix: [{ class: a, share: 100%, handle_time: 300 s }] }",
  "people: { recovery: { after: [routine], time: 30 s, counted_as: aux } }",
];
const promised = (promise: string, target: string, before: readonly string[] = []) =>
  `${ofTargets([target], before)}promise: { ${promise} }\n`;

export const ambition: Edges = {
  "ambition/promise-out-of-reach": [
    // 5% of the scale's length of 9 is 0.45.
    edge(
      "a step",
      promised("csat: { at_least: 8.25, scale: 1-10 }", "csat: { at_least: 8, scale: 1-10, baseline: 7.8 }"),
    ),
    edge(
      "more than a step",
      promised("csat: { at_least: ⟦8.26⟧, scale: 1-10 }", "csat: { at_least: 8, scale: 1-10, baseline: 7.8 }"),
    ),
    edge("a promise without a bound", promised("csat: { scale: 1-10 }", "csat: { at_least: 8, scale: 1-10 }")),
    edge("a baseline that is not known", promised("fcr: { at_least: 90% }", "goal: { metric: FCR, at_least: 80% }"), {
      lacks: ["targets.goal.baseline"],
    }),
    edge("a promise that no target follows", promised("fcr: { at_least: 90% }", "aht: { at_most: 300 s }")),
    edge(
      "a baseline in another unit",
      promised("csat: { at_least: 90% }", "csat: { at_least: 8, scale: 1-10, baseline: 7.8 }"),
    ),
    edge(
      "a queue whose agents are not told",
      promised(
        "service_level: { at_least: 80%, within: 20 s }",
        "repeat: { metric: repeat_contact_rate, at_most: 16% }",
        hour(""),
      ),
      { lacks: ["team.agents"] },
    ),
    edge(
      "a queue that keeps it, without a baseline",
      promised(
        "service_level: { at_least: 80%, within: 20 s }",
        "sl: { metric: service_level, at_least: 80%, within: 20 s }",
        hour("20"),
      ),
    ),
    // 330 s with recovery in aux: 11 Erlangs.
    edge(
      "a queue that does not keep it",
      promised(
        "service_level: { at_least: ⟦80%⟧, within: 20 s }",
        "repeat: { metric: repeat_contact_rate, at_most: 16% }",
        hour("13"),
      ),
      { says: ["330 s", "Promise SL 58%"] },
    ),
    ...[
      ["near what was measured", "54%", "Promise SL 58%"],
      ["far beyond what was measured", "52%", "Promise SL 52%"],
    ].map(([name, baseline, offer]) =>
      edge(
        `a queue that gives what lies ${name}`,
        promised(
          "service_level: { at_least: ⟦80%⟧, within: 20 s }",
          `sl: { metric: service_level, at_least: 60%, within: 20 s, baseline: ${baseline} }`,
          hour("13"),
        ),
        { says: [offer!] },
      ),
    ),
  ],
};
