import { type Edges, edge, ofTargets } from "./edge";

const mix = (classes: string) => `demand: { mix: [${classes}] }`;
const own = "repeat: { metric: repeat_contact_rate, at_most: 12%, level: agent }";
const ownFound = "repeat: { metric: ⟦repeat_contact_rate⟧, at_most: 12%, level: agent }";
const mandate = "people: { mandate: { approval_above: 25 EUR } }";
const plain = mix("{ class: a, share: 100% }");

export const resolution: Edges = {
  "resolution/callback-without-kept": [
    edge(
      "the share that is kept, which counts them itself",
      ofTargets(["callback_kept_rate: { at_least: 90%, formula: callbacks / offered }"]),
    ),
    edge(
      "a number of which nobody says what is better",
      ofTargets(["called: { metric: our own number, at_least: 90%, formula: ⟦(answered + callbacks) / offered⟧ }"]),
    ),
    edge(
      "call-backs taken off above the line, where nobody says what is better",
      ofTargets(["called: { metric: our own number, at_least: 90%, formula: (answered - callbacks) / offered }"]),
    ),
  ],
  "resolution/cause-without-owner": [
    edge("an agent's repeat contact", ofTargets([ownFound], [plain, mandate])),
    edge("an agent's repeat contact, in a file without contacts", ofTargets([ownFound], [mandate])),
    edge("a file without people", ofTargets([own], [plain]), { lacks: ["people.feedback_loop"] }),
    edge("a file without people or contacts", ofTargets([own])),
    edge("a team's repeat contact", ofTargets([own.replace("agent", "team")], [plain, mandate])),
    edge("a team's repeat contact, in a file without people", ofTargets([own.replace("agent", "team")], [plain])),
    edge(
      "a team's repeat contact with a bonus",
      ofTargets([ownFound.replace("agent", "team, stakes: bonus")], [plain, mandate]),
    ),
    edge(
      "an agent's resolution",
      ofTargets(["fcr: { metric: FCR, at_least: 80%, level: agent, stakes: bonus }"], [plain, mandate]),
    ),
    edge(
      "contacts with an owner, and an agent's repeat contact",
      ofTargets([own], [mix("{ class: a, share: 60%, owner: Logistics }, { class: b, share: 40% }"), mandate]),
    ),
    edge(
      "avoidable contacts of which is not told how many",
      ofTargets([own], [mix("{ class: a, avoidable: ⟦true⟧ }")]),
    ),
    edge(
      "avoidable contacts that are all there are",
      ofTargets([own], [mix("{ class: a, share: 60%, avoidable: ⟦true⟧ }, { class: b, share: 40%, avoidable: true }")]),
      { says: ["100%"] },
    ),
    edge("a loop", ofTargets([own], [plain, "people: { feedback_loop: { owner: Operations } }"])),
    edge(
      "a target on the loop",
      ofTargets([own, "loop: { metric: feedback_loop_closed, at_least: 80% }"], [plain, mandate]),
    ),
  ],
  "resolution/closed-to-stop-the-clock": [
    edge(
      "a table by class, once",
      ofTargets(
        [
          "a: { metric: resolution_time, at_most: ⟦2 days⟧, applies_to: [a] }",
          "b: { metric: resolution_time, at_most: 4 days, applies_to: [b] }",
        ],
        [mix("{ class: a, share: 50% }, { class: b, share: 50% }")],
      ),
    ),
    edge(
      "two limits for all, and one for a class",
      ofTargets(
        [
          "all: { metric: resolution_time, at_most: ⟦2 days⟧ }",
          "a: { metric: resolution_time, at_most: ⟦1 day⟧, applies_to: [a] }",
          "again: { metric: resolution_time, at_most: ⟦4 days⟧ }",
        ],
        [mix("{ class: a, share: 50% }, { class: b, share: 50% }")],
      ),
    ),
  ],
  "resolution/no-window": [
    edge(
      "a short window of a survey",
      ofTargets(["fcr: { metric: FCR, at_least: 80%, measured: { by: survey, window: 1 day } }"]),
    ),
    edge(
      "a short window of repeat contact, however it is counted",
      ofTargets(["repeat: { metric: repeat_contact_rate, at_most: 12%, measured: { by: survey, window: ⟦1 day⟧ } }"]),
    ),
  ],
};
