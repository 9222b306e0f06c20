import { type Edges, edge, ofTargets } from "./edge";
import { inOwnShape } from "./own-shape";

const found = (file: string) => file.replace("\ntargets:", "\n⟦targets⟧:");
const one = (inside: string, ...before: readonly string[]) => ofTargets([`it: { ${inside} }`], before);
const repeated = (value: string, times = 6) =>
  `history: [${Array(times).fill(value).join(", ")}], history_every: month`;
const mix =
  "demand: { mix: [{ class: a, share: 60%, handle_time: 200 s }, { class: b, share: 40%, handle_time: 450 s, tone: complex }] }";
const without = (words: string, target = "metric: AHT, at_most: 500 s") => `${target}, measured: { exclude: ${words} }`;
const resolution = "metric: FCR, at_least: 80%";
const formula = (text: string) => one(`metric: service_level, at_least: 80%, within: 20 s, formula: ${text}`);
const owned = ["owner: Planning", "review_by: 2027-06-30"];

/** Handle times that fall and repeat contact that rises, by so many points. */
const quicker = (points: number) =>
  `[${[360, 350, 340, 330, 320, 310, 300]
    .slice(0, points)
    .map(each => `${each} s`)
    .join(", ")}]`;
const oftener = (points: number) =>
  `[${[12, 13, 14, 15, 16, 17, 18]
    .slice(0, points)
    .map(each => `${each}%`)
    .join(", ")}]`;
const courses = (times: string, rates: string, inside = "at_most: 400 s") =>
  ofTargets(
    [
      `aht: { ${inside}, history: ${times} }`,
      `repeat: { metric: repeat_contact_rate, at_most: 30%, history: ${rates} }`,
    ],
    [mix],
  );

const names = (...each: readonly string[]) => `kpis: [${each.map(name => `{ name: ${name} }`).join(", ")}]\n`;

export const measurement: Edges = {
  "measurement/cliff": [
    edge(
      "conversations that somebody listens to, which are no answers",
      ofTargets([
        "qa: { metric: conversation_quality, at_least: ⟦85%⟧, level: agent, stakes: bonus, baseline: 83%, " +
          "measured: { by: monitoring, sample: { method: random, size: 4 } } }",
      ]),
      { says: ["the result of 4 monitored contacts by up to"] },
    ),
    edge(
      "a ceiling, which is green up to it",
      ofTargets([
        "aht: { at_most: ⟦305 s⟧, level: site, stakes: penalty, baseline: 299 s, history: [301 s, 298 s, 306 s, 297 s, 303 s, 299 s] }",
      ]),
      { says: ["amber up to", "as wide as chance, and green up to 305 s"] },
    ),
  ],
  "measurement/always-green": [
    edge("a tenth of room", one(`metric: FCR, at_least: 80%, ${repeated("90%")}`)),
    edge("more than a tenth of room", one(`metric: FCR, at_least: ⟦80%⟧, ${repeated("90.1%")}`), { says: ["90.1%"] }),
    edge("more than a tenth, five times", one(`metric: FCR, at_least: 80%, ${repeated("90.1%", 5)}`)),
    edge(
      "more than a tenth, all but once",
      one(`metric: FCR, at_least: 80%, history: [95%, 95%, 90%, 95%, 95%, 95%], history_every: month`),
    ),
    edge("a tenth of a time", one(`metric: AHT, at_most: 100 s, ${repeated("90 s")}`)),
    edge("more than a tenth of a time", one(`metric: AHT, at_most: ⟦100 s⟧, ${repeated("89 s")}`)),
    edge(
      "more than a tenth, and what was last measured less",
      one(`metric: FCR, at_least: 80%, baseline: 85%, ${repeated("95%")}`),
    ),
    edge(
      "a guardrail",
      ofTargets([
        `it: { metric: FCR, at_least: 80%, ${repeated("95%")} }`,
        "aht: { at_most: 300 s, guardrails: [it] }",
      ]),
    ),
    edge(
      "green as the target is",
      one("metric: FCR, at_least: 80%, bands: { green: { at_least: 80% }, amber: { at_least: 75% } }"),
    ),
    edge(
      "green wider than the target",
      one("metric: FCR, at_least: 80%, bands: { green: { at_least: ⟦79%⟧ }, amber: { at_least: 75% } }"),
    ),
    edge(
      "green narrower than the target",
      one("metric: FCR, at_least: 80%, bands: { green: { at_least: 81% }, amber: { at_least: 75% } }"),
    ),
    edge(
      "green wider than a ceiling",
      one("metric: transfer_rate, at_most: 8%, bands: { green: { at_most: ⟦9%⟧ }, amber: { at_most: 12% } }"),
    ),
    edge(
      "amber where green begins",
      one("metric: FCR, bands: { green: { at_least: 80% }, amber: { at_least: ⟦80%⟧ } }"),
    ),
    edge("no red", one("metric: FCR, bands: { green: { at_least: 80% }, amber: { at_least: ⟦0%⟧ } }")),
  ],
  "measurement/direction": [
    edge("a ceiling on what is to be high", one("metric: FCR, ⟦at_most: 80%⟧")),
    edge("a floor under what is to be low", one("metric: dissatisfaction_rate, ⟦at_least: 5%⟧")),
    edge("a floor under handle time, which may be too low", one("metric: AHT, at_least: 300 s")),
    edge("a band", one("metric: FCR, at_least: 70%, at_most: 80%")),
    edge("a ceiling on what is to be neither", one("metric: occupancy, at_most: 80%")),
    edge("a floor under what is to be neither", one("metric: occupancy, at_least: 80%")),
    edge("a ceiling that cannot be read", one("metric: FCR, ⟦at_most: soon⟧")),
    edge("a ceiling of nothing", one("metric: FCR, at_most: ")),
    edge("a ceiling on what nobody knows", one("metric: our own, at_most: 80%")),
    edge("a promise", `${one("metric: FCR, at_least: 80%")}promise: { fcr: { ⟦at_most: 80%⟧ } }\n`),
    edge("a promise the right way", `${one("metric: FCR, at_least: 80%")}promise: { fcr: { at_least: 80% } }\n`),
  ],
  "measurement/flattering-exclusion": [
    edge("the slow left out", one(without("⟦[complex]⟧"), mix)),
    edge("the slow left out by their class", one(without("⟦[b]⟧"), mix)),
    edge("the quick left out", one(without("[routine]"), mix)),
    edge("the slow left out of a floor", one(without("[complex]", "metric: AHT, at_least: 100 s"), mix)),
    edge("the slow left out of what was measured", one(without("[complex]", "metric: AHT, baseline: 100 s"), mix)),
    edge("the slow left out, in a part of a set", one(without("[complex]"), mix, "part_of: whole")),
    edge("the slow left out, in a file without contacts", one(without("[complex]")), { lacks: ["demand.mix"] }),
    edge("the quick left out, in a file without contacts", one(without("[routine]"))),
    edge(
      "the slow left out, of contacts without a time",
      one(without("[complex]"), "demand: { mix: [{ class: a, share: 60% }, { class: b, share: 40%, tone: complex }] }"),
      {
        lacks: ["demand.mix[].handle_time"],
      },
    ),
    edge("whoever is cut off", one(without("⟦[short]⟧", resolution))),
    edge(
      "whoever is cut off, beside how many",
      ofTargets([`it: { ${without("[short]", resolution)} }`, "short: { metric: short_contact_rate, at_most: 2% }"]),
    ),
    edge("whoever gives up", one(without("⟦[abandoned]⟧", resolution))),
    edge(
      "whoever gives up, beside how many",
      ofTargets([`it: { ${without("[abandoned]", resolution)} }`, "lost: { metric: abandonment_rate, at_most: 5% }"]),
    ),
    edge("whoever is passed on", one(without("[transferred]", resolution))),
    edge("those solved least", one(without("⟦[complex]⟧", resolution), mix)),
    edge("everybody", one(without("[a, b]", resolution), mix)),
    edge("those solved most", one(without("[routine]", resolution), mix)),
    edge("those solved least, left out of satisfaction", one(without("[complex]", "metric: CSAT, at_least: 80%"), mix)),
  ],
  "measurement/formula": [
    edge("no formula at all", one('metric: service_level, at_least: 80%, within: 20 s, formula: ⟦""⟧'), {
      says: ["says nothing", "answered_within"],
    }),
    edge("no formula of what nobody knows", one('metric: our own, at_least: 80%, formula: ⟦""⟧'), {
      says: ["leave it out"],
    }),
    edge("spaces for a formula", formula('⟦"  "⟧'), { says: ["says nothing"] }),
    edge("a formula cut off at a comma between braces", formula("⟦sum(answered_within, 0) / offered⟧"), {
      says: ['between quotes: `"sum(answered_within, 0) / offered"`'],
    }),
    edge("a formula cut off at two commas", formula("⟦max(0, min(answered_within, offered)) / offered⟧"), {
      says: ["Between braces"],
    }),
    edge("a formula cut off that is closed nowhere", formula("sum⟦(⟧answered_within, offered"), {
      says: ["never closed"],
    }),
    edge("a comma between nothing", formula('"answered_within⟦,⟧ offered"'), { says: ["This comma"] }),
    edge("a function of nothing", formula("⟦min⟧()"), { says: ["1 value or more"] }),
    edge("a character that no formula has", formula('"offered ⟦~⟧ answered_within"'), { says: ["“~”"] }),
    edge("a character that looks like nothing", formula('"offered ⟦\\u200B⟧ answered_within"'), { says: ["U+200B"] }),
    edge("a character in letters of a number", formula('"offered ⟦\\u200D⟧ answered_within"'), { says: ["U+200D"] }),
    edge("a number beyond all", formula("⟦1e999⟧ / offered"), { says: ["1e999"] }),
    edge("thirty parentheses", formula(`answered_within / ${"(".repeat(30)}offered${")".repeat(30)}`)),
    edge("thirty-one parentheses", formula(`answered_within / ${"(".repeat(30)}⟦(⟧offered${")".repeat(31)}`), {
      says: ["more than 30"],
    }),
    edge("a parenthesis that is not closed", formula("⟦(⟧answered_within / offered")),
    edge("a parenthesis that is not opened", formula("answered_within / offered⟦)⟧")),
    edge("nothing between two names", formula("⟦answered_within offered⟧"), {
      says: ["`answered_within` and `offered`"],
    }),
    edge("a sign where a value should stand", formula("answered_within / ⟦*⟧ offered"), { says: ["`*`"] }),
    edge("a function that is none", formula("answered_within / ⟦foo⟧(offered)"), { says: ["`foo`"] }),
    edge("a name that is not declared", formula("answered_within / ⟦zork⟧"), { says: ["`zork`"] }),
    inOwnShape("a name that its source knows", "kpis: [{ name: aht, sum: talk_seconds / calls_taken }]\n"),
    inOwnShape("nothing behind a sign", "kpis: [{ name: aht, sum: talk_seconds ⟦/⟧ }]\n"),
  ],
  "measurement/green-while-worse": [
    edge("six points", courses(`⟦${quicker(6)}⟧`, oftener(6)), { says: ["12%", "17%"] }),
    edge("five points", courses(quicker(5), oftener(5))),
    edge("five points of what gets worse", courses(quicker(6), oftener(5))),
    edge("six of seven points", courses(`⟦${quicker(7)}⟧`, oftener(6))),
    edge("red for all that", courses(quicker(6), oftener(6), "at_most: 200 s")),
    edge(
      "other months",
      courses(quicker(6), `${oftener(6)}, history_every: quarter`, "at_most: 400 s, history_every: month"),
    ),
    edge(
      "the same months",
      courses(`⟦${quicker(6)}⟧`, `${oftener(6)}, history_every: month`, "at_most: 400 s, history_every: month"),
    ),
    edge("months that one of them does not tell", courses(`⟦${quicker(6)}⟧`, `${oftener(6)}, history_every: month`)),
    edge("both better", courses(quicker(6), "[17%, 16%, 15%, 14%, 13%, 12%]")),
    edge("both worse", courses("[300 s, 310 s, 320 s, 330 s, 340 s, 350 s]", oftener(6))),
    edge("other contacts", courses(quicker(6), `${oftener(6)}, applies_to: [b]`, "at_most: 400 s, applies_to: [a]")),
  ],
  "measurement/stale-review": [
    edge("today", one(resolution, "review_by: 2026-06-15")),
    edge("yesterday", one(resolution, "review_by: ⟦2026-06-14⟧"), { says: ["1 day"] }),
    edge(
      "yesterday, where every target has its own",
      one(`${resolution}, review_by: 2027-01-01`, "review_by: 2026-06-14"),
    ),
    edge("a target's own, today", one(`${resolution}, review_by: 2026-06-15`)),
    edge("a target's own, yesterday", one(`${resolution}, review_by: ⟦2026-06-14⟧`, "review_by: 2027-01-01")),
  ],
  "measurement/undefined": [inOwnShape("a name of one's own", "kpis: [{ name: sparkle }]\n")],
  "measurement/unknown-metric": [
    edge("a promise on what nobody knows", `${one(resolution)}promise: { ⟦our_number⟧: { at_least: 3 } }\n`),
    edge("a promise on what is known", `${one(resolution)}promise: { fcr: { at_least: 80% } }\n`),
    edge("a target without a name", "version: 1\ntargets:\n  - ⟦{ at_least: 3 }⟧\n"),
    edge("a target on what nobody knows", one("metric: ⟦first contct resolution⟧, at_least: 80%"), {
      says: ["First-contact resolution"],
    }),
    inOwnShape("a metric that is known", "kpis: [{ name: aht }]\n"),
    inOwnShape(
      "likely metrics, each once",
      "kpis: [{ name: ⟦Calls per agent hour⟧ }, { name: Calls per agent hour }]\n",
      {
        says: ["is likely", "Calls per agent hour"],
      },
    ),
    inOwnShape("one name that nobody knows", "kpis: [{ name: aht }, { name: ⟦Sparkle⟧ }]\n", {
      says: ["the name “Sparkle”:"],
    }),
    inOwnShape("five, one of them twice", names("⟦Aqx⟧", "Bqx", "Cqx", "Aqx", "Dqx", "Eqx"), {
      says: ["“Dqx” or “Eqx”:", "nor by this one"],
    }),
    inOwnShape("seven", names("⟦Aqx⟧", "Bqx", "Cqx", "Dqx", "Eqx", "Fqx", "Gqx"), { says: ["“Eqx” or 2 others:"] }),
  ],
  "measurement/unowned": [
    edge("nobody and no date", found(one(resolution))),
    edge("somebody and a date", one(resolution, ...owned)),
    edge("somebody and no date", found(one(resolution, "owner: Planning"))),
    edge("a date and nobody", found(one(resolution, "review_by: 2027-06-30"))),
    edge("a target's own owner and date", one(`${resolution}, owner: Planning, review_by: 2027-06-30`)),
    edge("dates that cannot be read", one(resolution, "owner: Planning", "review_by: soon")),
    edge("a target's date that cannot be read", one(`${resolution}, review_by: soon`, "owner: Planning")),
    edge("a part of a set", one(resolution, "part_of: whole")),
    edge("no targets", "version: 1\ntargets: {}\n"),
  ],
};
