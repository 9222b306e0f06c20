import { type Edges, edge, ofTargets } from "./edge";

/** Six contacts of 300 s in half an hour: one Erlang. */
const one = (agents: number | null, ...targets: readonly string[]) => hour(agents, 6, "300 s", targets);
const hour = (agents: number | null, contacts: number, time: string, targets: readonly string[], ...also: string[]) =>
  ofTargets(targets, [
    ...(agents === null ? [] : [`team: { agents: ${agents} }`]),
    `demand: { interval: 30 min, contacts: ${contacts}, patience: 4 min, mix: [{ class: a, share: 100%, handle_time: ${time} }] }`,
    ...also,
  ]);
const marked = (file: string) => file.replace("\ntargets:", "\n⟦targets⟧:");
const level = "sl: { metric: service_level, at_least: 80%, within: 20 s }";
const repeat = "repeat: { metric: repeat_contact_rate, at_most: 12% }";
const recovering = "people: { recovery: { after: [routine], time: 300 s, counted_as: wrap_up } }";
const personal = (bounds: string, isFound = true) =>
  `occ: { metric: occupancy, ${bounds}, level: ${isFound ? "⟦agent⟧" : "agent"} }`;
const heatedSome = "demand: { mix: [{ class: threats, tone: heated }, { class: order }] }";

export const staffing: Edges = {
  "occupancy/floor-without-ceiling": [
    edge(
      "a ceiling over other contacts",
      ofTargets([
        "low: { metric: occupancy, at_least: ⟦70%⟧, applies_to: [a] }",
        "high: { metric: occupancy, at_most: 85%, applies_to: [b] }",
      ]),
    ),
    edge(
      "a ceiling over some of the contacts",
      ofTargets([
        "low: { metric: occupancy, at_least: ⟦70%⟧ }",
        "high: { metric: occupancy, at_most: 85%, applies_to: [b] }",
      ]),
    ),
    edge(
      "a ceiling over all contacts",
      ofTargets([
        "low: { metric: occupancy, at_least: 70%, applies_to: [a] }",
        "high: { metric: occupancy, at_most: 85% }",
      ]),
    ),
    edge(
      "a ceiling on another metric",
      ofTargets(["low: { metric: occupancy, at_least: ⟦70%⟧ }", "aht: { at_most: 300 s }"]),
    ),
  ],
  "occupancy/no-recovery": [
    edge("who knows how many heated contacts", ofTargets([repeat], [heatedSome]), { lacks: ["demand.mix[].share"] }),
  ],
  "staffing/impossible-together": [
    edge("a time to answer posts, of which no queue is modelled", ofTargets([level], ["demand: { channel: social }"])),
    edge("a time to answer some of the calls", ofTargets([level.replace(" }", ", applies_to: [vip] }")])),
    edge("a time to answer calls on video", ofTargets([level], ["demand: { channel: video }"]), {
      lacks: ["demand.contacts", "demand.interval", "demand.mix"],
    }),
    edge(
      "occupancy with several chats at a time",
      ofTargets(["occ: { metric: occupancy, at_most: 85% }"], ["demand: { channel: chat, concurrency: 3 }"]),
    ),
    edge("a target on an hour of which nothing is told", ofTargets([repeat, level]), {
      lacks: ["demand.contacts", "demand.interval", "demand.mix"],
    }),
    edge("a target on no hour, of which nothing is told", ofTargets([repeat])),
    edge("two agents too few", marked(one(1, level)), {
      says: ["Plan 3 agents", "with the 1 there is, up to 79 s a contact."],
    }),
    edge("as many as it takes", one(4, level)),
    edge("more than occupancy has work for", marked(one(4, "occ: { metric: occupancy, at_least: 50% }")), {
      says: ["Plan 2 agents", "with the 4 there are, occupancy is 25%."],
    }),
    edge(
      "a band between two numbers of agents",
      marked(one(null, "occ: { metric: occupancy, at_least: 60%, at_most: 80% }")),
      {
        says: ["holds with no whole number of agents."],
      },
    ),
    edge(
      "waiting and more work than is left beside it",
      marked(one(4, level, "occ: { metric: occupancy, at_least: 60% }")),
      {
        says: ["where waiting is kept, it is at most 33.3%."],
      },
    ),
    edge("waiting that is never to be", marked(one(4, "lost: { metric: abandonment_rate, at_most: 0% }")), {
      says: ["lost holds with no number of agents."],
    }),
  ],
  "staffing/occupancy-follows": [
    edge("just the floor", one(2, personal("at_least: 50%")), { says: ["met whatever an agent does"] }),
    edge("just the ceiling", one(2, personal("at_most: 50%")), { says: ["met whatever an agent does"] }),
    edge("less than the floor", one(2, personal("at_least: 51%")), { says: ["missed by whoever does honest work"] }),
    edge("more than the ceiling", one(2, personal("at_most: 49%")), { says: ["missed by whoever does honest work"] }),
    edge("a floor that recovery decides", hour(2, 6, "300 s", [personal("at_least: 60%", false)], recovering)),
    edge("a ceiling that recovery decides", hour(2, 6, "300 s", [personal("at_most: 60%", false)], recovering)),
    edge("a service level of agents", one(2, level.replace("}", ", level: agent }"))),
    edge("nobody knows how many agents", one(null, personal("at_least: 50%", false))),
    edge("nobody calls", hour(2, 0, "300 s", [personal("at_least: 50%", false)])),
  ],
};
