import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { catalogue, findMetric, type Metric, nearestMetrics } from "../../../src/core/metrics";
import { spellings } from "../../../src/core/metrics/lookup";

const names: Record<string, string[]> = {
  service_level: [
    "SL",
    "SLA compliance %",
    "Telephone Service Factor (TSF)",
    "Serviceniveau telefonie",
    "Bereikbaarheid",
  ],
  average_speed_of_answer: [
    "ASA (sec)",
    "Speed of answer in seconds",
    "Average Speed to Answer",
    "gemiddelde wachttijd",
  ],
  wait_time_p95: ["95th percentile wait time", "langste wachttijd", "LWT", "p95_wait"],
  abandonment_rate: ["Call abandon rate %", "ABA", "Afhaakpercentage"],
  blocked_contact_rate: ["Busy rate", "geweigerde gesprekken"],
  customer_satisfaction: [
    "C-SAT",
    "KTV",
    "klanttevredenheid",
    "Rapportcijfer klant",
    "CSAT (Support)",
    "csat_pct",
    "SSAT",
  ],
  net_promoter_score: ["NPS", "Net Promotor Score", "aanbevelingsscore"],
  customer_effort_score: ["Customer effort score (CES)", "klantinspanningsscore", "moeite-score"],
  first_contact_resolution: [
    "FCR%",
    "First-Contact Resolution Rate",
    "in één keer goed",
    "In een keer goed",
    "one-and-done",
  ],
  repeat_contact_rate: ["Repeat call rate", "herhaalverkeer"],
  transfer_rate: ["Transfer %", "doorverbindpercentage", "doorverbind %"],
  escalation_rate: ["escalation_rate_pct", "Escalation Rate %"],
  callback_kept_rate: ["Callback promises kept", "nagekomen terugbelafspraken"],
  complaint_rate: ["Complaints per 1000 contacts", "Klachten per 1.000 contacten"],
  resolution_time: ["avg_time_to_close_hours", "MTTR", "Mean Time To Resolution (MTTR)", "doorlooptijd"],
  backlog_age: ["Age of backlog", "werkvoorraad"],
  conversation_quality: ["QA score", "quality_score", "kwaliteitsscore gesprekken"],
  felt_heard: ["Felt heard %", "gehoord en begrepen", "mensenmaat"],
  average_handle_time: [
    "AHT",
    "aht_seconds",
    "avg_handle_time",
    "Avg. Handling Time",
    "gemiddelde afhandeltijd (GAT)",
    "AFT",
    "TMA",
    "gesprekstijd + nawerk",
  ],
  talk_time: ["AvgTalkDuration", "Agent talk time (avg)", "gesprekstijd"],
  hold_time: ["Average hold time", "tijd in wachtstand"],
  after_call_work: ["ACW", "wrap_up", "Wrap-up time", "nawerk", "nawerktijd"],
  occupancy: ["Agent occupancy", "bezettingsgraad", "OCCUPANCY"],
  utilisation: ["Utilization"],
  schedule_adherence: ["adherence", "roostertrouw"],
  shrinkage: ["Shrinkage %", "indirecte uren"],
  forecast_accuracy: ["Forecast accuracy (MAPE)", "voorspelnauwkeurigheid"],
  containment_rate: ["Bot containment rate", "deflection rate", "zelfserviceratio"],
  absence_rate: ["Absenteeism", "ziekteverzuim"],
  attrition_rate: ["Agent turnover", "verloop", "Voluntary Team Member Turnover (Rolling 12 Months)"],
  employee_satisfaction: ["eNPS", "medewerkerstevredenheid (MTO)"],
  recovery_rate: ["Recovery time after heated call", "hersteltijd"],
  span_of_control: ["teamgrootte", "Span of control"],
  dissatisfaction_rate: ["DSAT", "bottom-2-box", "onvoldoendes"],
};

const strangers = [
  "",
  "%",
  "Average",
  "80/20",
  "AHT variance",
  "Handle time (standard deviation)",
  "Average handle time (CSAT)",
  "Employee retention",
  "Support Team Member Retention",
  "kritieke fouten",
  "MAPE",
  "Klantverloop",
  "Churn Rate by Segment",
  "Inventory turnover",
  "Hotel occupancy",
  "Mean time to recovery",
  "Mean Time To Production (MTTP)",
  "Cost Per Hire",
  "Support Cost Per Customer",
  "Total calls handled",
  "Calls offered",
  "Number of team leads",
  "Wachtlijst (aantal)",
  "Productkwaliteit (retouren)",
  "Overuren per maand",
  "Response time of the website",
  "__proto__",
  "constructor",
];

const netEasy: Metric = {
  id: "net_easy_score",
  abbreviation: "NES",
  name: { en: "Net easy score", nl: "Gemakscore" },
  aliases: { en: ["AHT", "???"], nl: [] },
  facet: "customer",
  unit: "score",
  direction: "up",
  level: "site",
  formula: "easy - hard",
  inputs: { easy: "1", hard: "1" },
  pairs: [],
  sources: [],
};

describe("looking a metric up", () => {
  it("knows every spelling of the catalogue, in any case and punctuation", () => {
    for (const metric of catalogue) {
      for (const spelling of spellings(metric)) {
        for (const form of [spelling, spelling.toUpperCase(), spelling.replace(/[ _-]/g, ""), ` ${spelling}. `]) {
          assert.equal(findMetric(form)?.id, metric.id, form);
        }
      }
    }
  });

  for (const [id, written] of Object.entries(names)) {
    it(`knows ${id} as ${written.join(", ")}`, () => {
      for (const name of written) assert.equal(findMetric(name)?.id, id, name);
    });
  }

  it("does not take a complement, a spread, a volume or another trade's word for a metric", () => {
    for (const name of strangers) assert.equal(findMetric(name), null, name);
  });

  it("finds what the organisation defines itself, before the catalogue", () => {
    const own = [netEasy];
    assert.equal(findMetric("nes", own), netEasy);
    assert.equal(findMetric("Gemakscore (chat)", own), netEasy);
    assert.equal(findMetric("aht", own), netEasy);
    assert.equal(findMetric("handle time", own)?.id, "average_handle_time");
    assert.equal(findMetric("!!!", own), null, "a name without letters names nothing");
    assert.equal(findMetric("nes"), null);
  });
});

describe("the metrics nearest to a name", () => {
  const idsNear = (name: string, own?: readonly Metric[]) => nearestMetrics(name, own).map(metric => metric.id);

  it("reads a slip in either language", () => {
    assert.equal(idsNear("occupany")[0], "occupancy");
    assert.equal(idsNear("bezetingsgraad")[0], "occupancy");
    assert.equal(idsNear("ath")[0], "average_handle_time");
    assert.equal(idsNear("scat")[0], "customer_satisfaction");
    assert.equal(idsNear("first_contact_resolutoin")[0], "first_contact_resolution");
    assert.equal(idsNear("Klanttevredenhied")[0], "customer_satisfaction");
  });

  it("gives each metric once and three at most", () => {
    const near = idsNear("act");
    assert.equal(near.length, 3);
    assert.equal(new Set(near).size, 3);
    assert.deepEqual(idsNear("average_handel_tme"), ["average_handle_time"]);
  });

  it("offers the organisation's own", () => {
    assert.deepEqual(idsNear("net_easy_scoer", [netEasy]), ["net_easy_score"]);
  });

  it("offers nothing where nothing is near, least of all a complement", () => {
    for (const name of ["employee_retention", "revenue", "mean time to recovery", "", "x".repeat(10_000)]) {
      assert.deepEqual(nearestMetrics(name), [], name);
    }
  });
});
