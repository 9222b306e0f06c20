import { type Edges, edge, ofTargets } from "./edge";

const repeat = "repeat: { metric: repeat_contact_rate, at_most: 12% }";
const heated = "demand: { mix: [{ class: threats, share: 100%, handle_time: 9 min, tone: heated }] }";
const heatedSome = "demand: { mix: [{ class: threats, handle_time: 9 min, tone: heated }, { class: order }] }";
const attrition = "attrition: { metric: attrition_rate, at_most: 25% }";
const hiring = "vacancy_rate: { at_most: 5% }";
const adherence = "adherence: { metric: schedule_adherence, at_least: 90% }";

/** A file whose people block has these parts; no block without any. */
const people = (parts: string, target = repeat, ...before: readonly string[]) =>
  ofTargets([target], [...before, ...(parts ? [`people: { ${parts} }`] : [])]);

const content = (human: number, marks: readonly [string, string] = ["", ""]) =>
  people(`onboarding: { content: ${marks[0]}{ knowledge: ${100 - human}%, conversation: ${human}% }${marks[1]} }`);
const aftercare = (inside: string, remote = "9%") =>
  people(`aftercare: { ${inside} }`, repeat, `team: { remote: ${remote} }`, heated);

export const peopleEdges: Edges = {
  "people/absence-with-stakes": [
    edge("a team", ofTargets(["absence: { metric: absence_rate, at_most: 6%, level: team, stakes: bonus }"])),
    edge("coaching", ofTargets(["absence: { metric: absence_rate, at_most: 6%, level: agent, stakes: coaching }"])),
    edge("an agent's handle time", ofTargets(["aht: { at_most: 300 s, level: agent, stakes: bonus }"])),
    edge("no ceiling", ofTargets(["absence: { metric: absence_rate, baseline: 6%, level: agent, stakes: ⟦bonus⟧ }"])),
  ],
  "people/approval-for-everything": [
    edge("a file without people", people(""), { lacks: ["people"] }),
    edge("people without a mandate", people("coaching: { per_agent: 1 h, every: month }"), {
      lacks: ["people.mandate"],
    }),
    edge("a cent", people("mandate: { approval_above: 0.01 EUR }")),
    edge("nothing at all", people("mandate: { approval_above: ⟦0 EUR⟧ }")),
    edge("a script that may be left", people("mandate: { approval_above: 25 EUR, may_depart_from_script: true }")),
    edge("a script that may not be left", people("mandate: { may_depart_from_script: ⟦false⟧ }")),
    edge("both", people("mandate: { approval_above: ⟦0 EUR⟧, may_depart_from_script: ⟦false⟧ }")),
    edge("no mandate", people("mandate: ⟦none⟧")),
    edge("no mandate over who knows how many heated contacts", people("mandate: ⟦none⟧", repeat, heatedSome)),
  ],
  "people/coaching-crowded-out": [
    edge("a file without people", people(""), { lacks: ["people"] }),
    edge("half an hour a month", people("coaching: { per_agent: 30 min, every: month }")),
    edge("a minute less", people("coaching: { per_agent: ⟦29 min⟧, every: month }")),
    edge("half an hour a quarter", people("coaching: { per_agent: ⟦30 min⟧, every: quarter }")),
    edge("how long is not told", people("coaching: { every: month }"), { lacks: ["people.coaching.per_agent"] }),
    edge("how often is not told", people("coaching: { per_agent: 5 min }"), { lacks: ["people.coaching.every"] }),
    edge("no coaching", people("coaching: ⟦none⟧")),
    edge("a target on coaching", people("mandate: none", "hours: { metric: coaching_hours, at_least: 2 h }")),
    edge(
      "a target on coaching behind another",
      ofTargets([repeat, "hours: { metric: coaching_hours, at_least: 2 h }"], ["people: { mandate: none }"]),
    ),
  ],
  "people/hiring-without-keeping": [
    edge("a file without people", people("", hiring), { lacks: ["people"] }),
    edge("a file without people or vacancies", people("")),
    edge("stay interviews", people("stay_interviews: { every: year, asks: [relevance] }", hiring)),
    edge("no stay interviews", people("stay_interviews: none", "⟦vacancy_rate⟧: { at_most: 5% }")),
    edge("a part of a set", people("mandate: none", hiring, "part_of: whole")),
  ],
  "people/incidents-as-target": [
    edge("a floor", ofTargets(["incidents: { metric: aggression_incidents, at_least: 3 }"])),
    edge("another count", ofTargets(["absence: { metric: absence_rate, at_most: 6% }"])),
    edge(
      "green up to some",
      ofTargets([
        "incidents: { metric: aggression_incidents, bands: { green: { at_most: ⟦3⟧ }, red: { at_least: 4 } } }",
      ]),
    ),
    edge(
      "amber up to some",
      ofTargets([
        "incidents: { metric: aggression_incidents, bands: { amber: { at_most: 3 }, green: { at_least: 4 } } }",
      ]),
    ),
  ],
  "people/knowledge-only-onboarding": [
    edge("a file without people", people(""), { lacks: ["people"] }),
    edge("people without onboarding", people("mandate: none"), { lacks: ["people.onboarding"] }),
    edge("no onboarding", people("onboarding: none")),
    edge("onboarding that does not say what is learnt", people("onboarding: { hours: 40 }"), {
      lacks: ["people.onboarding.content"],
    }),
    edge("a fifth about people", content(20)),
    edge("less than a fifth about people", content(19.9, ["⟦", "⟧"])),
    edge(
      "nothing about people over who knows how many heated contacts",
      people("onboarding: { content: ⟦{ knowledge: 100% }⟧ }", repeat, heatedSome),
    ),
  ],
  "people/no-aftercare": [
    edge("a file without people", people("", repeat, heated), { lacks: ["people"] }),
    edge("a file without people or contacts", people(""), { lacks: ["people"] }),
    edge("people without aftercare, and no contacts", people("mandate: none"), { lacks: ["demand.mix"] }),
    edge(
      "contacts that weigh on nobody",
      people("mandate: none", repeat, "demand: { mix: [{ class: a, share: 100% }] }"),
    ),
    edge("no aftercare", people("aftercare: ⟦none⟧", repeat, heated)),
    edge("aftercare that is not offered", aftercare("offered: ⟦false⟧, risk_assessment: 2026-01-01"), {
      says: ["100% of the contacts"],
    }),
    edge(
      "aftercare that is not offered to a tenth at home",
      aftercare("offered: ⟦false⟧, risk_assessment: 2026-01-01", "10%"),
      { says: ["10%"] },
    ),
    edge("no aftercare for who knows how many heated contacts", people("aftercare: ⟦none⟧", repeat, heatedSome)),
    edge("aftercare at home alone", aftercare("offered: false, at_home: true, risk_assessment: 2026-01-01", "50%")),
    edge("aftercare of which is not told whether", aftercare("risk_assessment: 2026-01-01"), {
      lacks: ["people.aftercare.offered"],
    }),
    edge("a tenth at home", aftercare("offered: true, at_home: ⟦false⟧, risk_assessment: 2026-01-01", "10%"), {
      says: ["10%"],
    }),
    edge("less than a tenth at home", aftercare("offered: true, at_home: false, risk_assessment: 2026-01-01", "9.9%")),
    edge("a tenth at home, of which is not told", aftercare("offered: true, risk_assessment: 2026-01-01", "10%"), {
      lacks: ["people.aftercare.at_home"],
    }),
    edge("two years since the assessment", aftercare("offered: true, at_home: true, risk_assessment: 2024-06-15")),
    edge("a day more than two years", aftercare("offered: true, at_home: true, risk_assessment: ⟦2024-06-14⟧")),
    edge("an assessment in a hundred years", aftercare("offered: true, at_home: true, risk_assessment: ⟦2126-06-14⟧")),
  ],
  "people/no-room-to-move": [
    edge("a file without people", people("", adherence), { lacks: ["people"] }),
    edge("a file without people or adherence", people("")),
    edge("people without flexibility", people("mandate: none", adherence), { lacks: ["people.flexibility"] }),
    edge("no flexibility", people("flexibility: ⟦none⟧", adherence)),
    edge("fixed hours somewhere", people("flexibility: { schedule: fixed }", adherence), {
      lacks: ["people.flexibility.workplace"],
    }),
    edge("some hours in the office", people("flexibility: { workplace: office }", adherence), {
      lacks: ["people.flexibility.schedule"],
    }),
    edge("hours of one's own somewhere", people("flexibility: { schedule: self_rostering }", adherence)),
    edge("some hours at home", people("flexibility: { workplace: hybrid }", adherence)),
    edge("fixed hours in the office", people("flexibility: { schedule: ⟦fixed⟧, workplace: office }", adherence)),
    edge("fixed hours at home", people("flexibility: { schedule: fixed, workplace: hybrid }", adherence)),
    edge("free hours in the office", people("flexibility: { schedule: self_rostering, workplace: office }", adherence)),
  ],
  "people/no-stay-interviews": [
    edge("a file without people", people("", attrition), { lacks: ["people"] }),
    edge("a file without people or attrition", people("")),
    edge("a tenth vacant", people("stay_interviews: none", repeat, "team: { headcount: 50, vacancies: 5 }")),
    edge(
      "more than a tenth vacant",
      people("stay_interviews: ⟦none⟧", repeat, "team: { headcount: 50, vacancies: 6 }"),
    ),
    edge("stay interviews", people("stay_interviews: { every: year, asks: [relevance] }", attrition)),
    edge("hiring beside attrition", ofTargets([attrition, hiring], ["people: { stay_interviews: ⟦none⟧ }"])),
    edge(
      "hiring, which is told of already",
      people("stay_interviews: none", hiring, "team: { headcount: 50, vacancies: 6 }"),
    ),
  ],
  "people/relevance-unasked": [
    edge("a file without people", people(""), { lacks: ["people"] }),
    edge("people of whom nobody is asked", people("mandate: none"), { lacks: ["people.exit_interviews"] }),
    edge("talks of which is not told", people("stay_interviews: { every: year }"), {
      lacks: ["people.stay_interviews.asks"],
    }),
    edge(
      "two talks, of one of which is not told",
      people("stay_interviews: { every: year }, exit_interviews: { asks: [pay] }"),
      { lacks: ["people.stay_interviews.asks"] },
    ),
    edge(
      "one of two talks",
      people("stay_interviews: { every: year, asks: [relevance] }, exit_interviews: { asks: [pay] }"),
    ),
    edge(
      "a target on relevance",
      ofTargets(["relevance: { at_least: 70% }"], ["people: { exit_interviews: { asks: [pay] } }"]),
    ),
    edge("leavers asked about pay", people("exit_interviews: { asks: ⟦[pay]⟧ }")),
    edge("no exit interviews, where nobody leaves", ofTargets([repeat], ["⟦people⟧: { exit_interviews: none }"])),
    edge("no exit interviews, where somebody leaves", people("exit_interviews: none", attrition)),
    edge("nobody asked", ofTargets([repeat], ["⟦people⟧: { exit_interviews: none, stay_interviews: none }"])),
    edge(
      "no exit interviews beside talks about pay",
      people("exit_interviews: none, stay_interviews: { every: year, asks: ⟦[pay]⟧ }"),
    ),
    edge(
      "no exit interviews beside talks",
      people("exit_interviews: none, stay_interviews: { every: year, asks: [relevance] }"),
    ),
  ],
  "people/span-of-control": [
    edge("a team without leaders", people("", repeat, "team: { headcount: 30 }"), { lacks: ["team.leaders"] }),
    edge("no team", people(""), { lacks: ["team.leaders"] }),
    edge("a part of a set", people("", repeat, "part_of: whole")),
    edge("leaders without a team", people("", repeat, "team: { leaders: 2 }")),
    edge("fifteen each", people("", repeat, "team: { headcount: 30, leaders: 2 }")),
    // 31 / 15 is 2.07, and 5 hours over 15.5 is 19 minutes.
    edge("one more", people("", repeat, "team: { headcount: 31, leaders: ⟦2⟧ }"), {
      says: ["15.5", "3 leaders", "19 min"],
    }),
    edge("half as many again", people("", repeat, "team: { headcount: 45, leaders: ⟦2⟧ }"), { says: ["3 leaders"] }),
  ],
};
