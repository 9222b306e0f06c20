import { type Edges, edge, ofTargets } from "./edge";

/** Where what is said of the whole set is found. */
const found = (file: string) => file.replace("\ntargets:", "\n⟦targets⟧:");

const [aht, sl, occ] = [
  "aht: { at_most: 300 s }",
  "sl: { metric: service_level, at_least: 80%, within: 20 s }",
  "occ: { metric: occupancy, at_most: 85% }",
];
const acw = "acw: { metric: after_call_work, at_most: 60 s }";
const fcr = "fcr: { metric: FCR, at_least: 80% }";
const csat = "csat: { at_least: 80% }";
const esat = "esat: { metric: employee_satisfaction, at_least: 70% }";
const quality = "quality: { metric: conversation_quality, at_least: 80% }";
const transfers = "transfers: { metric: transfer_rate, at_most: 8% }";
const repeat = "repeat: { metric: repeat_contact_rate, at_most: 15% }";
const talk = "talk: { metric: talk_time, at_most: 200 s }";
const six = [
  aht,
  occ,
  acw,
  talk,
  "adherence: { metric: schedule_adherence, at_least: 90% }",
  "more: { metric: AHT, at_most: 310 s }",
];
const heard = [
  csat,
  "low: { metric: dissatisfaction_rate, at_most: 8% }",
  "felt: { metric: felt_heard, at_least: 80% }",
  "effort: { metric: customer_effort, at_most: 3 }",
];
const talks = "people: { stay_interviews: { every: year, asks: [relevance] } }";
const whole = "part_of: whole";
const weighed = (target: string, weight: string) => target.replace(" }", `, weight: ${weight} }`);
const staked = (target: string, stakes: string) => target.replace(" }", `, level: organisation, stakes: ${stakes} }`);

const mix = "demand: { mix: [{ class: a, share: 100%, handle_time: 300 s }] }";
const vulnerable = (flag: string) =>
  `demand: { mix: [{ class: a, share: 75%, handle_time: 300 s }, { class: b, share: 25%, handle_time: 300 s, tone: emotional${flag} }] }`;

/** With these more targets than a way to balance is looked for in. */
const hundred = Array.from({ length: 100 }, (_, index) => `t${index}: { metric: schedule_adherence, at_least: 80% }`);
/** Next to all that a guardrail on everybody leaves to hide may hide in the second class. */
const small =
  "demand: { mix: [{ class: a, share: 95%, handle_time: 300 s }, { class: b, share: 5%, handle_time: 300 s, tone: emotional }] }";

export const balance: Edges = {
  "balance/blind-spot": [
    edge("what no guardrail closes alone", found(ofTargets(["aht: { at_most: 300 s }"], [small])), {
      says: ["steps to the balanced set"],
    }),
    edge("a blind spot of a hundred and one targets", found(ofTargets(["aht: { at_most: 300 s }", ...hundred], [mix]))),
    edge("what no target looks at", found(ofTargets(["aht: { at_most: 300 s }"], [mix])), {
      says: ["Add first-contact resolution, at least 85%"],
    }),
    edge("ten of a hundred", ofTargets(["fcr: { metric: FCR, at_least: 80%, baseline: 90% }"], [mix])),
    edge(
      "more than ten of a hundred",
      found(ofTargets(["fcr: { metric: FCR, at_least: 79%, baseline: 90% }"], [mix])),
      {
        says: ["11 of 100", "Set FCR to at least 85%"],
      },
    ),
    edge(
      "more than ten of a hundred, in a part of a set",
      ofTargets(["fcr: { metric: FCR, at_least: 79%, baseline: 90% }"], [mix, whole]),
    ),
    edge("honest work that is red", ofTargets(["aht: { at_most: 270 s }"], [mix])),
  ],
  "balance/contradiction": [
    edge("a floor on its ceiling", ofTargets(["occ: { metric: occupancy, at_least: 80%, at_most: 80% }"])),
    edge("a floor above its ceiling", ofTargets(["occ: { metric: occupancy, at_least: ⟦81%⟧, at_most: 80% }"])),
    edge(
      "an agent's floor on that of the site",
      ofTargets([
        "own: { metric: FCR, at_least: 80%, level: agent }",
        "all: { metric: FCR, at_least: 80%, level: site }",
      ]),
    ),
    edge(
      "an agent's floor above that of the site",
      ofTargets([
        "own: { metric: FCR, at_least: ⟦81%⟧, level: agent }",
        "all: { metric: FCR, at_least: 80%, level: site }",
      ]),
      { says: ["at least 80%"] },
    ),
    edge(
      "an agent's ceiling below that of the site",
      ofTargets([
        "own: { metric: transfer_rate, at_most: ⟦7%⟧, level: agent }",
        "all: { metric: transfer_rate, at_most: 8%, level: site }",
      ]),
      { says: ["at most 8%"] },
    ),
  ],
  "balance/efficiency-weight": [
    edge("six that are efficient", found(ofTargets([...six.map(each => weighed(each, "15%")), weighed(csat, "10%")])), {
      says: ["and 2 more"],
    }),
    edge("half", ofTargets([weighed(aht, "50%"), weighed(csat, "50%")])),
    edge("more than half", found(ofTargets([weighed(aht, "51%"), weighed(csat, "49%")])), { says: ["51%"] }),
    edge(
      "more than half of what is weighed",
      found(ofTargets([weighed(aht, "30%"), weighed(occ, "30%"), weighed(csat, "30%")])),
      {
        says: ["66.7%"],
      },
    ),
    edge("all", ofTargets([weighed(aht, "50%"), weighed(occ, "50%")])),
    edge("no weights", ofTargets([aht, occ, csat])),
  ],
  "balance/guardrail-missing": [
    edge(
      "a guardrail that is there",
      ofTargets(["sl: { metric: service_level, at_least: 80%, within: 20 s, guardrails: [fcr] }", fcr]),
    ),
    edge(
      "a guardrail that is not there",
      ofTargets(["sl: { metric: service_level, at_least: 80%, within: 20 s, guardrails: [⟦fcr⟧] }", csat]),
    ),
    edge(
      "a guardrail that may stand elsewhere",
      ofTargets(["sl: { metric: service_level, at_least: 80%, within: 20 s, guardrails: [fcr] }", csat], [whole]),
    ),
    edge("itself", ofTargets(["sl: { metric: service_level, at_least: 80%, within: 20 s, guardrails: [⟦sl⟧] }"])),
    edge(
      "a guardrail without a bound",
      ofTargets([
        "sl: { metric: service_level, at_least: 80%, within: 20 s, guardrails: [⟦fcr⟧] }",
        "fcr: { metric: FCR, baseline: 70% }",
      ]),
    ),
  ],
  "balance/impossible": [
    edge(
      "a floor and a ceiling on one number, which say so themselves",
      ofTargets(["aht: { at_least: 250 s, at_most: 200 s }"], [mix]),
    ),
    edge("what no way of working is as short as", found(ofTargets(["aht: { at_most: 15 s }"], [mix])), {
      says: ["15 s", "300 s"],
    }),
    edge("what is short and still possible", ofTargets(["aht: { at_most: 20 s }"], [mix])),
  ],
  "balance/no-employee-voice": [
    edge("three numbers", ofTargets([aht, sl, csat])),
    edge("four numbers", found(ofTargets([aht, sl, csat, fcr])), { says: ["4", "1"] }),
    edge("four targets on three numbers", ofTargets([aht, sl, csat, "again: { metric: CSAT, at_least: 70% }"])),
    edge("four numbers of a part", ofTargets([aht, sl, csat, fcr], [whole])),
    edge(
      "four numbers on efficiency",
      ofTargets([aht, occ, acw, "adherence: { metric: schedule_adherence, at_least: 90% }"]),
    ),
    edge("employees", ofTargets([aht, sl, csat, esat])),
    edge("a number that nobody knows", ofTargets([aht, sl, csat, "ours: { metric: our own, at_least: 3 }"])),
    edge("stay interviews", ofTargets([aht, sl, csat, fcr], [talks])),
  ],
  "balance/one-sided-contract": [
    edge(
      "six penalties, and six outcomes",
      ofTargets([
        staked(sl, "⟦penalty⟧"),
        ...["asa: { at_most: 30 s }", "lost: { metric: abandonment_rate, at_most: 5% }", occ, aht, acw].map(each =>
          staked(each, "penalty"),
        ),
        ...[csat, fcr, repeat, quality, ...heard.slice(1, 3)],
      ]),
      { says: ["sl, asa, lost, occ and 2 more", "csat, fcr, repeat, quality and 2 more"] },
    ),
    edge("a penalty on speed", ofTargets([staked(sl, "⟦penalty⟧"), fcr])),
    edge("a penalty on each", ofTargets([staked(sl, "penalty"), staked(fcr, "penalty")])),
    edge("a bonus on speed", ofTargets([staked(sl, "bonus"), fcr])),
    edge("a penalty in a part of a set", ofTargets([staked(sl, "penalty"), fcr], [whole])),
    edge("a penalty where all is about efficiency", ofTargets([staked(aht, "penalty"), occ])),
  ],
  "balance/output-only": [
    edge("six that are efficient", found(ofTargets(six)), { says: ["6", "talk, …"] }),
    edge("efficiency alone", found(ofTargets([aht, occ]))),
    edge("efficiency alone, in a part of a set", ofTargets([aht, occ], [whole])),
    edge("efficiency and a number that nobody knows", ofTargets([aht, "ours: { metric: our own, at_least: 3 }"])),
    edge("efficiency and customers", ofTargets([aht, csat])),
  ],
  "balance/ranking": [
    edge("a ranking", ofTargets([fcr.replace(" }", ", level: team, stakes: ⟦ranking⟧ }")])),
    edge("dismissal", ofTargets([fcr.replace(" }", ", level: agent, stakes: ⟦dismissal⟧ }")])),
    edge(
      "a ranking of agents",
      ofTargets([fcr.replace(" }", ", level: agent, stakes: ⟦ranking⟧ }")], ["team: { agents: 40, headcount: 60 }"]),
      {
        says: ["60"],
      },
    ),
    edge(
      "a ranking of those at work",
      ofTargets([fcr.replace(" }", ", level: agent, stakes: ⟦ranking⟧ }")], ["team: { agents: 41 }"]),
      {
        says: ["41"],
      },
    ),
    edge("a bonus", ofTargets([fcr.replace(" }", ", level: agent, stakes: bonus }")])),
    edge(
      "an agent's handle time, which is told of already",
      ofTargets(["aht: { at_most: 300 s, level: agent, stakes: ranking }"]),
    ),
    edge("a team's handle time", ofTargets(["aht: { at_most: 300 s, level: team, stakes: ⟦ranking⟧ }"])),
    edge(
      "an agent's absence, which is told of already",
      ofTargets(["absence: { metric: absence_rate, at_most: 6%, level: agent, stakes: ranking }"]),
    ),
    edge(
      "a team's absence",
      ofTargets(["absence: { metric: absence_rate, at_most: 6%, level: team, stakes: ⟦ranking⟧ }"]),
    ),
  ],
  "balance/score-hides-red": [
    edge("a fifth that may be red", found(ofTargets([weighed(csat, "20%"), weighed(occ, "80%")])), { says: ["80%"] }),
    edge("more than a fifth", ofTargets([weighed(csat, "21%"), weighed(occ, "79%")])),
    edge("no weights", ofTargets([csat, occ])),
  ],
  "balance/strained": [
    edge(
      "little harm",
      found(ofTargets(["aht: { at_most: 299 s }", "fcr: { metric: FCR, at_least: 85%, baseline: 90% }"], [mix])),
    ),
    edge(
      "little harm of a hundred and two targets",
      found(
        ofTargets(["aht: { at_most: 299 s }", "fcr: { metric: FCR, at_least: 85%, baseline: 90% }", ...hundred], [mix]),
      ),
    ),
    edge("much harm", ofTargets(["aht: { at_most: 270 s }"], [mix])),
    edge("honest work that is green", ofTargets(["fcr: { metric: FCR, at_least: 85%, baseline: 90% }"], [mix])),
  ],
  "balance/unpaired-experience": [
    edge("four who are asked", found(ofTargets([...heard, aht], [talks])), { says: ["csat, low, felt and 1 more"] }),
    edge("customers who are asked, and nobody else", found(ofTargets([aht, sl, csat, occ], [talks]))),
    edge("three numbers", ofTargets([aht, sl, csat], [talks])),
    edge("customers and employees", ofTargets([aht, sl, csat, esat])),
    edge("employees who are asked, and nobody else", found(ofTargets([aht, sl, occ, esat]))),
    edge("employees who are asked, in a part of a set", ofTargets([aht, sl, occ, esat], [whole])),
    edge(
      "employees, and customers who complain",
      ofTargets([aht, sl, esat, "complaints: { metric: complaint_rate, at_most: 2% }"]),
    ),
    edge("a number that nobody knows", ofTargets([aht, sl, occ, esat, "ours: { metric: our own, at_least: 3 }"])),
    edge("customers, where employees are nowhere", ofTargets([aht, sl, csat, occ])),
    edge(
      "employees who are counted and not asked",
      found(ofTargets([aht, sl, csat, "absence: { metric: absence_rate, at_most: 6% }"])),
    ),
    edge("nobody who is asked", ofTargets([aht, sl, occ, transfers], [talks])),
  ],
  "balance/vulnerable-unseen": [
    edge("nobody who is vulnerable", ofTargets([csat], [vulnerable("")])),
    edge("somebody who is, and is not", ofTargets([csat], [vulnerable(", vulnerable: false")])),
    edge("a quarter who are vulnerable", ofTargets([csat], [vulnerable(", vulnerable: ⟦true⟧")]), { says: ["25%"] }),
    edge(
      "a target of theirs",
      ofTargets([csat.replace(" }", ", applies_to: [b] }")], [vulnerable(", vulnerable: true")]),
    ),
    edge("a part of a set", ofTargets([csat], [vulnerable(", vulnerable: true"), whole])),
  ],
  "balance/watermelon": [
    edge("red inside", found(ofTargets(["aht: { at_most: 270 s }"], [mix])), { says: ["1.8 of 100"] }),
    edge("red inside of a hundred and one targets", found(ofTargets(["aht: { at_most: 270 s }", ...hundred], [mix]))),
    edge("red inside, in a part of a set", ofTargets(["aht: { at_most: 270 s }"], [mix, whole])),
    edge("green inside", ofTargets(["aht: { at_most: 300 s }"], [mix])),
    edge("what would be balanced, if it were known what honest work reaches", ofTargets([repeat, transfers], [mix]), {
      lacks: ["targets.repeat.baseline"],
    }),
    edge("what hides behind a level that is assumed", ofTargets([repeat.replace("15%", "40%")], [mix]), {
      lacks: ["targets.repeat.baseline"],
    }),
    edge("a level that was measured", ofTargets([repeat.replace(" }", ", baseline: 12% }")], [mix])),
    edge("a level that no mix is there to have", ofTargets([repeat])),
    edge("a level of some of the contacts", ofTargets([repeat.replace(" }", ", applies_to: [a, routine] }")], [mix]), {
      lacks: ["targets.repeat.baseline"],
    }),
    edge("a level in a part of a set", ofTargets([repeat], [mix, whole])),
  ],
  "balance/weights": [
    edge("99.5%, as rounding leaves it", ofTargets([weighed(csat, "50%"), weighed(fcr, "49.5%")])),
    edge("less", found(ofTargets([weighed(csat, "50%"), weighed(fcr, "49.4%")])), { says: ["99.4%"] }),
    edge("100.5%", ofTargets([weighed(csat, "50%"), weighed(fcr, "50.5%")])),
    edge("more", found(ofTargets([weighed(csat, "50%"), weighed(fcr, "50.6%")])), { says: ["100.6%"] }),
    edge("less, in a part of a set", ofTargets([weighed(csat, "50%"), weighed(fcr, "40%")], [whole])),
    edge("more, in a part of a set", found(ofTargets([weighed(csat, "50%"), weighed(fcr, "60%")], [whole]))),
    edge(
      "one without a weight",
      ofTargets([
        weighed(csat, "50%"),
        weighed(fcr, "40%"),
        "sl: { metric: ⟦service_level⟧, at_least: 80%, within: 20 s }",
      ]),
    ),
    edge(
      "one without a weight, in a part of a set",
      ofTargets([weighed(csat, "50%"), weighed(fcr, "40%"), sl], [whole]),
    ),
    edge(
      "more than can be named without a weight",
      ofTargets([
        weighed(csat, "100%"),
        "sl: { metric: ⟦service_level⟧, at_least: 80%, within: 20 s }",
        aht,
        occ,
        esat,
        quality,
        transfers,
        repeat,
      ]),
      { says: ["3"] },
    ),
  ],
};
