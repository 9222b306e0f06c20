import assert from "node:assert/strict";
import fc from "fast-check";
import { catalogue, type Metric, recogniseMetric } from "../../../../src/core";
import { measured, namedMetrics } from "./measured";

const confidenceOf = (name: string): string => recogniseMetric(name).confidence;

describe("recognising a metric by its name", () => {
  for (const file of ["found.tsv", "invented.tsv", "held-out.tsv"]) {
    it(`is right in more than 95% of its claims, and knows more than 70% of ${file}`, () => {
      const names = namedMetrics(file);
      assert.ok(names.length >= 100);
      const { precision, recall, wrong } = measured(names, recogniseMetric);
      assert.ok(precision > 0.95, `precision ${precision}\n${wrong.join("\n")}`);
      assert.ok(recall > 0.7, `recall ${recall}\n${wrong.join("\n")}`);
    });
  }

  it("is exact by every canonical name, name and abbreviation, and by aliases an alias", () => {
    for (const metric of catalogue) {
      for (const name of [
        metric.id,
        metric.name.en,
        metric.name.nl,
        ...(metric.abbreviation ? [metric.abbreviation] : []),
      ]) {
        assert.deepEqual(recogniseMetric(name), { metric, confidence: "exact" }, name);
      }
    }
    assert.equal(confidenceOf("telephone service factor"), "alias");
    assert.equal(confidenceOf("aht_seconds"), "alias");
  });

  it("is likely by the meaning of its words, in any order and as a Dutch compound", () => {
    for (const [name, id] of [
      ["Percentage of calls answered within 30 sec", "service_level"],
      ["Tevredenheid van onze klanten".replace("onze ", ""), "customer_satisfaction"],
      ["Gemiddelde afhandelingstijd", "average_handle_time"],
      ["Supervisor to agent ratio", "span_of_control"],
    ] as const) {
      const { metric, confidence } = recogniseMetric(name);
      assert.deepEqual([metric?.id, confidence], [id, "likely"], name);
    }
  });

  it("claims nothing of what only looks alike", () => {
    for (const name of [
      "call volume",
      "revenue per call",
      "customer churn",
      "Hotel occupancy",
      "AHT variance",
      "Stock turnover",
      "Website response time",
      "Number of complaints",
      "",
      "%",
      "( )",
    ]) {
      assert.deepEqual(recogniseMetric(name), { metric: null, confidence: "unknown" }, name);
    }
  });

  it("takes an organisation's own metrics first", () => {
    const own: Metric = {
      ...catalogue[0]!,
      id: "net_easy_score",
      name: { en: "Net easy score", nl: "Net easy score" },
      aliases: { en: ["NES"], nl: [] },
    };
    assert.deepEqual(recogniseMetric("NES", [own]), { metric: own, confidence: "alias" });
    assert.equal(confidenceOf("NES"), "unknown");
  });

  it("reads any text without failing, and is quick with compounds that come to nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), name => void recogniseMetric(name)));
    for (const part of ["tijd", "gesprek", "nawerks", "een"])
      assert.equal(confidenceOf(`${part.repeat(14)}x`), "unknown");
  });
});
