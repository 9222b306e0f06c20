import assert from "node:assert/strict";
import { catalogue } from "../../../src/core/metrics";
import { inputs } from "../../../src/core/metrics/catalogue/inputs";
import { shorthand } from "../../../src/core/metrics/catalogue/shorthand";
import { findInput, knownInputs } from "../../../src/core/metrics/known-inputs";
import { nameKey } from "../../../src/core/metrics/name";
import { read } from "../formula/formula";

describe("the formulas of the catalogue", () => {
  for (const metric of catalogue) {
    it(`use the names that \`inputs\` gives units for, and come out in the unit of their metric: ${metric.id}`, async () => {
      const { read: formula, troubles } = await read(metric.formula, metric.id);
      assert.deepEqual(troubles, []);
      assert.deepEqual([...formula.meanings.keys()].sort(), Object.keys(metric.inputs).sort());
      for (const [name, { known, unit }] of formula.meanings) {
        assert.deepEqual([known, unit], [name, metric.inputs[name]]);
      }
    });
  }

  it("mean the same by a name everywhere", () => {
    const units = new Map<string, string>();
    for (const { id, inputs } of catalogue) {
      for (const [name, unit] of Object.entries(inputs)) {
        assert.equal(units.get(name) ?? unit, unit, `${name} in ${id}`);
        units.set(name, unit);
      }
    }
  });

  it("count wrap-up in the handle time", () => {
    const handleTime = catalogue.find(metric => metric.id === "average_handle_time");
    assert.equal(handleTime?.formula, "(talk + hold + wrap_up) / handled");
  });
});

/** The definitions of the trade's own reference, in the words that a planner would write them in. */
const asWritten: Readonly<Record<string, readonly string[]>> = {
  service_level: [
    "answered_within / (offered - short_abandons)",
    "answered_within_20s / (offered - abandoned_within_5_s)",
  ],
  average_speed_of_answer: ["sum(wait_answered) / answered", "wait / answered", "total_wait / answered"],
  wait_time_p95: ["percentile(wait, 95)", "max(wait)"],
  abandonment_rate: ["abandoned / offered", "abandoned_after_5s / offered"],
  blocked_contact_rate: ["blocked / attempts"],
  customer_satisfaction: ["positive / responses", "mean(score)", "mean(scores)"],
  net_promoter_score: ["promoters - detractors"],
  customer_effort_score: ["mean(effort)", "easy / responses"],
  survey_response_rate: ["responses / invited"],
  first_contact_resolution: ["1 - repeat / contacts", "1 - repeats_within_7_days / contacts"],
  repeat_contact_rate: ["repeat / contacts", "contacts_with_prior / contacts"],
  transfer_rate: ["transferred / handled"],
  escalation_rate: ["escalated / handled"],
  callback_kept_rate: ["on_time / promised", "on_time_callbacks / promised"],
  complaint_rate: ["complaints / contacts", "1000 * complaints / contacts"],
  resolution_time: ["closed - opened", "mean(closed - opened)", "resolved - created", "gesloten - geopend"],
  reopen_rate: ["reopened / closed"],
  backlog_age: ["percentile(age, 90)"],
  conversation_quality: ["points / possible"],
  calibration_variance: ["sd(evaluators)"],
  critical_error_accuracy: ["1 - contacts_with_critical_error / audited", "1 - critical_errors / audited"],
  felt_heard: ["felt_heard / responses"],
  answer_correctness: ["correct / tested"],
  average_handle_time: ["(talk + hold + ACW) / handled", "(talk_minutes + hold_minutes + wrap) / number_of_calls"],
  talk_time: ["talk / handled"],
  hold_time: ["hold / handled"],
  after_call_work: ["wrap / handled", "ACW / handled"],
  occupancy: ["handle / (handle + available)", "handle_time / (handle_time + available)"],
  utilisation: ["handle / paid", "total_handle_time / paid_hours"],
  contacts_per_hour: ["handled / logged", "handled / logged_hours", "handled / logged_h", "handled / hours"],
  cost_per_contact: ["cost / contacts"],
  cost_per_resolution: ["cost / resolved_issues"],
  schedule_adherence: ["in_adherence / scheduled", "min_in_adherence / scheduled"],
  schedule_conformance: ["worked / scheduled"],
  shrinkage: ["1 - available / paid"],
  forecast_accuracy: ["1 - MAPE"],
  containment_rate: ["ended_in_bot / bot_sessions"],
  chat_concurrency: ["mean(parallel_chats)"],
  absence_rate: ["sick_days / available_days"],
  attrition_rate: ["leavers_12m / avg_headcount"],
  tenure: ["median(months)"],
  employee_satisfaction: ["mean(survey)"],
  aggression_incidents: ["incidents / (contacts / 1000)"],
  recovery_rate: ["taken / offered", "recovery_taken / recovery_offered"],
  breaks_taken: ["taken / entitled"],
  span_of_control: ["agents / team_leads"],
  coaching_hours: ["hours / agents", "coaching_hours / agents"],
  onboarding_conversation_share: [
    "(conversation + service) / total_onboarding",
    "(conversation_hours + service_hours) / onboarding_hours",
  ],
  autonomy: ["contacts_solved_within_mandate / contacts", "solved_within_own_mandate / contacts"],
  feedback_loop_closed: ["fixed / raised", "root_causes_fixed / raised"],
  short_contact_rate: ["short / handled"],
  dissatisfaction_rate: ["low_scores / scores"],
  stay_interview_rate: ["agents_with_stay_interview / agents"],
  relevance: ["mean(answers)"],
  vacancy_rate: ["vacancies / positions"],
};

describe("the definitions of the trade", () => {
  it("are there for every metric of the catalogue", () => {
    assert.deepEqual(Object.keys(asWritten).sort(), catalogue.map(each => each.id).sort());
  });

  for (const [metric, formulas] of Object.entries(asWritten)) {
    for (const formula of formulas) {
      it(`are read as a planner writes them: ${formula} for ${metric}`, async () => {
        const { read: found, troubles } = await read(formula, metric);
        assert.deepEqual(troubles, []);
        if (formula.startsWith("sd(")) return;
        const { amount, unit } = found.sample!.result;
        assert.ok(amount > 0 && (unit !== "share" || amount <= 1), `gives ${amount}`);
      });
    }
  }

  it("have short names of their own, that mean something else or nothing in other formulas", async () => {
    const known = async (formula: string, metric: string) =>
      [...(await read(formula, metric)).read.meanings.values()].map(each => each.known);
    assert.deepEqual(await known("closed - opened", "resolution_time"), ["closed_at", "opened_at"]);
    assert.deepEqual(await known("reopened / closed", "reopen_rate"), ["reopened", "closed"]);
    assert.deepEqual(await known("taken / entitled", "breaks_taken"), ["breaks_taken", "breaks_entitled"]);
    assert.deepEqual(await known("taken / entitled", "absence_rate"), []);
  });

  it("may say the unit of a time in its name, and no number that tells one from another", async () => {
    const { read: formula } = await read("talk_minutes / handled");
    assert.deepEqual(formula.sample?.inputs[0], { name: "talk_minutes", unit: "minutes", amount: 400 });
    for (const other of ["handled_hours", "talk_2"]) {
      assert.deepEqual([...(await read(`${other} / handled`)).read.meanings.keys()], ["handled"]);
    }
  });
});

describe("the inputs of those formulas", () => {
  it("have a plausible amount each, and a unit from the catalogue or of their own", () => {
    const units = new Map(catalogue.flatMap(metric => Object.entries(metric.inputs)));
    for (const name of units.keys()) assert.ok(Object.hasOwn(inputs, name), name);
    for (const [name, { unit }] of Object.entries(inputs)) assert.notEqual(unit === undefined, !units.has(name), name);
    for (const { name, sample } of knownInputs) assert.ok(sample > 0, name);
  });

  it("have short names for metrics and inputs that there are", () => {
    for (const [metric, names] of Object.entries(shorthand)) {
      assert.ok(
        catalogue.some(each => each.id === metric),
        metric,
      );
      for (const [name, input] of Object.entries(names)) assert.equal(findInput(name, metric)?.name, input, name);
    }
  });

  it("are each found under every spelling, which no other has", () => {
    for (const input of knownInputs) {
      for (const spelling of input.spellings) assert.equal(findInput(spelling)?.name, input.name, spelling);
    }
    const keys = knownInputs.flatMap(each => each.spellings.map(nameKey));
    assert.equal(new Set(keys).size, keys.length);
  });

  it("go together: each formula gives something plausible on them", async () => {
    for (const { id, formula, unit } of catalogue) {
      const { sample } = (await read(formula, id)).read;
      if (formula.startsWith("sd(")) continue;
      const { amount } = sample!.result;
      assert.ok(amount > 0 && (unit !== "share" || amount <= 1), `${id} gives ${amount}`);
    }
  });
});
