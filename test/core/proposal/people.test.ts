import assert from "node:assert/strict";
import { talksOf } from "../../../src/core/model/relevance";
import { offerAftercare, planAssessment } from "../../../src/core/proposal/aftercare";
import { offerCoaching } from "../../../src/core/proposal/coaching";
import { offerRoom } from "../../../src/core/proposal/flexibility";
import { watchIncidents } from "../../../src/core/proposal/incidents";
import { askRelevance } from "../../../src/core/proposal/interviews";
import { grantAmount, grantMandate } from "../../../src/core/proposal/mandate";
import { splitOnboarding } from "../../../src/core/proposal/onboarding";
import { offered } from "./offered";

const targets = "targets:\n  aht: { at_most: 300 s }\n";
const today = "2026-06-15";

describe("offering aftercare", () => {
  const text = (people: string) => offered(`${targets}${people}`, "aht", set => offerAftercare(set, today, 2))[0]!;

  it("plans a risk assessment ahead, and never one in the past", () => {
    assert.equal(
      text("people: {}\n").text,
      `${targets}people: { aftercare: { offered: true, at_home: true, risk_assessment: 2026-09-15 } }\n`,
    );
    assert.match(text("people: {}\n").title, /plan the risk assessment for 15 September 2026$/);
  });

  it("leaves a risk assessment that still tells, and renews one that does not", () => {
    const changed = (date: string) =>
      text(`people: { aftercare: { offered: false, risk_assessment: ${date} } }\n`).text.slice(targets.length);
    assert.equal(
      changed("2024-06-15"),
      "people: { aftercare: { offered: true, risk_assessment: 2024-06-15, at_home: true } }\n",
    );
    for (const date of ["2024-06-14", "2026-09-16"])
      assert.equal(
        changed(date),
        "people: { aftercare: { offered: true, risk_assessment: 2026-09-15, at_home: true } }\n",
      );
  });

  it("plans in the last day of a shorter month", () => {
    const people = "people: { aftercare: { offered: true } }\n";
    const [offer] = offered(`${targets}${people}`, "aht", () => planAssessment("2026-11-30"));
    assert.match(offer!.text, /risk_assessment: 2027-02-28 /);
  });
});

describe("offering a mandate", () => {
  const none = { amount: 0, unit: "number" } as const;

  it("is an amount in the currency of the file, and says that it is no norm", () => {
    const text = `${targets}people: { mandate: { approval_above: 0 } }\n`;
    const [euro] = offered(text, "aht", set => grantAmount(set, none));
    const [pound] = offered(`${text}costs: { contact: 5 GBP }\n`, "aht", set => grantAmount(set, none));
    assert.match(euro!.text, /approval_above: 50 EUR }/);
    assert.match(pound!.text, /approval_above: 50 GBP }/);
    assert.match(euro!.title, /no norm, settle the amount with your own people$/);
  });

  it("takes the place of none, of the part or of the whole block", () => {
    for (const none of ["people: { mandate: none }", "people: none"]) {
      const [offer] = offered(`${targets}${none}\n`, "aht", grantMandate);
      assert.equal(
        offer!.text,
        `${targets}people: { mandate: { approval_above: 50 EUR, may_depart_from_script: true } }\n`,
      );
    }
  });
});

describe("splitting onboarding", () => {
  const split = (content: string, least = 0.2) =>
    offered(`${targets}people: { onboarding: { hours: 60, content: { ${content} } } }\n`, "aht", set =>
      splitOnboarding(set.people!.onboarding!, least),
    )[0]!;

  it("takes what is asked for from knowledge and systems as they were", () => {
    const { text, title } = split("knowledge: 70%, systems: 30%, conversation: 0%, emotion: 0%, purpose: 0%");
    assert.match(text, /{ knowledge: 56%, systems: 24%, conversation: 10%, emotion: 5%, purpose: 5% }/);
    assert.match(title, /20% of onboarding \(12 h\).*no norm, settle the split with your own people$/);
  });

  it("takes nothing from conversation that was more", () => {
    assert.match(
      split("knowledge: 85%, conversation: 15%").text,
      /knowledge: 75%, conversation: 15%, emotion: 5%, purpose: 5%/,
    );
    assert.match(
      split("systems: 97.5%, purpose: 2.5%").text,
      /systems: 80%, purpose: 5%, conversation: 10%, emotion: 5%/,
    );
  });
});

describe("offering coaching", () => {
  it("adds a target that shows it only where there is none", () => {
    const both = offered(`${targets}people: {}\n`, "aht", set => offerCoaching(set, 1800));
    assert.equal(both.length, 2);
    const coaching = "  coaching: { metric: coaching_hours, at_least: 1 h }\n";
    assert.equal(offered(`${targets}${coaching}people: {}\n`, "aht", set => offerCoaching(set, 1800)).length, 1);
  });
});

describe("watching incidents", () => {
  it("moves the bound and the bands out of the way, and takes the stakes off", () => {
    const [alone, both] = offered(
      "targets:\n  agg:\n    metric: agressie\n    at_most: 4 # agreed\n    stakes: bonus\n    bands: { green: { at_most: 4 } }\n",
      "agg",
      watchIncidents,
    );
    assert.equal(
      alone!.text,
      "targets:\n  agg:\n    metric: agressie\n    x-at-most: 4 # agreed\n    stakes: none\n    x-bands: { green: { at_most: 4 } }\n",
    );
    assert.match(both!.text, /\n {2}recovery: { metric: recovery_rate, at_least: 90%, level: team }\n$/);
  });
});

describe("asking about relevance", () => {
  it("adds it to every talk, to a list of nothing too", () => {
    const people = "people:\n  stay_interviews: { asks: [pay] }\n  exit_interviews: { asks: [] }\n";
    const [offer] = offered(targets + people, "aht", set => askRelevance(talksOf(set)));
    assert.equal(
      offer!.text,
      `${targets}people:\n  stay_interviews: { asks: [pay, relevance] }\n  exit_interviews: { asks: [relevance] }\n`,
    );
  });
});

describe("offering room to move", () => {
  it("takes one step from a fixed roster in the office", () => {
    const texts = offered(`${targets}people: { flexibility: none }\n`, "aht", offerRoom).map(({ text }) =>
      text.slice(targets.length),
    );
    assert.deepEqual(texts, [
      "people: { flexibility: { schedule: bids, workplace: office } }\n",
      "people: { flexibility: { schedule: fixed, workplace: hybrid } }\n",
      "people: { flexibility: { schedule: self_rostered, workplace: office } }\n",
    ]);
  });
});
