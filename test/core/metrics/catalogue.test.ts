import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { catalogue } from "../../../src/core/metrics";
import { spellings } from "../../../src/core/metrics/lookup";
import { nameKey } from "../../../src/core/metrics/name";
import { metrics as english } from "../../../src/core/words/en/metrics";
import { metricPageOf } from "../../../src/core/words/say";

const byFacet = {
  customer: [
    "service_level",
    "average_speed_of_answer",
    "wait_time_p95",
    "abandonment_rate",
    "blocked_contact_rate",
    "customer_satisfaction",
    "net_promoter_score",
    "customer_effort_score",
    "survey_response_rate",
    "first_contact_resolution",
    "repeat_contact_rate",
    "transfer_rate",
    "escalation_rate",
    "callback_kept_rate",
    "complaint_rate",
    "resolution_time",
    "backlog_age",
    "dissatisfaction_rate",
  ],
  quality: [
    "reopen_rate",
    "conversation_quality",
    "calibration_variance",
    "critical_error_accuracy",
    "felt_heard",
    "answer_correctness",
    "short_contact_rate",
  ],
  efficiency: [
    "average_handle_time",
    "talk_time",
    "hold_time",
    "after_call_work",
    "occupancy",
    "utilisation",
    "contacts_per_hour",
    "cost_per_contact",
    "cost_per_resolution",
    "schedule_adherence",
    "schedule_conformance",
    "shrinkage",
    "forecast_accuracy",
    "containment_rate",
    "chat_concurrency",
  ],
  employee: [
    "absence_rate",
    "attrition_rate",
    "tenure",
    "employee_satisfaction",
    "aggression_incidents",
    "recovery_rate",
    "breaks_taken",
    "stay_interview_rate",
    "relevance",
  ],
  organisation: [
    "span_of_control",
    "coaching_hours",
    "onboarding_conversation_share",
    "autonomy",
    "feedback_loop_closed",
    "vacancy_rate",
  ],
};

describe("the catalogue of metrics", () => {
  it("has every metric of the trade, each in its facet", () => {
    const ids: Record<string, string[]> = {};
    for (const { facet, id } of catalogue) ids[facet] = [...(ids[facet] ?? []), id];
    assert.deepEqual(ids, byFacet);
    assert.equal(catalogue.length, 55);
  });

  it("gives every spelling to one metric only", () => {
    const owners = new Map<string, string>();
    for (const metric of catalogue) {
      for (const spelling of spellings(metric)) {
        const key = nameKey(spelling);
        assert.notEqual(key, "", `${metric.id}: "${spelling}" has no letters`);
        assert.equal(owners.get(key) ?? metric.id, metric.id, `"${spelling}" is claimed twice`);
        owners.set(key, metric.id);
      }
    }
  });

  it("has no alias that says what another spelling of the metric already says", () => {
    for (const { id, abbreviation, name, aliases } of catalogue) {
      const names = [id, abbreviation ?? "", name.en, name.nl].map(nameKey);
      const keys = [...aliases.en, ...aliases.nl].map(nameKey);
      for (const [at, key] of keys.entries()) {
        assert.ok(!names.includes(key) && keys.indexOf(key) === at, `${id}: alias "${key}" is there already`);
      }
    }
  });

  it("speaks English and Dutch alike", () => {
    for (const metric of catalogue) {
      const { id, name, aliases } = metric;
      for (const language of ["en", "nl"] as const) {
        const { definition, gamed } = metricPageOf(metric, language)!;
        assert.ok(name[language].trim(), `${id}: name.${language}`);
        assert.ok(aliases[language].length > 0, `${id}: aliases.${language}`);
        for (const text of [definition, gamed]) {
          assert.match(text, /^\P{Ll}.*[.?]$/u, `${id}: a sentence in ${language}: ${text}`);
        }
      }
      const [english, dutch] = [metricPageOf(metric, "en")!, metricPageOf(metric, "nl")!];
      assert.notEqual(english.definition, dutch.definition, id);
      assert.notEqual(english.gamed, dutch.gamed, id);
    }
  });

  it("pairs every metric with others of the catalogue", () => {
    const ids = new Set(catalogue.map(metric => metric.id));
    for (const { id, pairs } of catalogue) {
      assert.ok(pairs.length > 0, `${id} has no counter-metric`);
      assert.equal(new Set(pairs).size, pairs.length, `${id} names a pair twice`);
      for (const pair of pairs) assert.ok(ids.has(pair) && pair !== id, `${id}: ${pair}`);
    }
  });

  it("guards handle time by what the same behaviour turns red", () => {
    const handleTime = catalogue.find(metric => metric.id === "average_handle_time");
    for (const guard of ["first_contact_resolution", "repeat_contact_rate", "conversation_quality"]) {
      assert.ok(handleTime?.pairs.includes(guard), guard);
    }
  });

  it("takes sides only where one direction is always the better", () => {
    const direction = (wanted: string) => catalogue.filter(m => m.direction === wanted).map(m => m.id);
    assert.deepEqual(direction("open"), ["customer_effort_score", "aggression_incidents"]);
    assert.deepEqual(direction("band"), [
      "transfer_rate",
      "escalation_rate",
      "average_handle_time",
      "talk_time",
      "after_call_work",
      "occupancy",
      "utilisation",
      "contacts_per_hour",
      "schedule_adherence",
      "schedule_conformance",
      "shrinkage",
      "containment_rate",
      "chat_concurrency",
      "breaks_taken",
      "span_of_control",
      "autonomy",
    ]);
  });

  it("says what a bare number may be in for time and money, and for nothing else", () => {
    for (const { id, unit, usualUnits } of catalogue) {
      assert.equal(usualUnits !== undefined, unit === "time" || unit === "money", id);
    }
  });

  it("takes nobody's target for personal where the file does not say so", () => {
    const personal = catalogue.filter(metric => metric.level === "agent").map(metric => metric.id);
    assert.deepEqual(personal, ["chat_concurrency"]);
  });

  it("has a page for every metric, and for no other", () => {
    assert.deepEqual(Object.keys(english).sort(), catalogue.map(({ id }) => id).sort());
  });

  it("says where every metric's facts come from", () => {
    for (const { id, sources } of catalogue) {
      assert.ok(sources.length > 0, id);
      assert.equal(new Set(sources).size, sources.length, id);
    }
  });
});
