import assert from "node:assert/strict";
import { assessed, shareOf } from "./sets";

// One routine class of 300 s: helped 0.9, satisfaction 0.82. A day with mean loss L harms 0.9 L.

const blind = async (target: string) => (await assessed({ targets: { it: target } })).blindSpot;

describe("who is asked", () => {
  for (const method of ["all", "random"]) {
    it(`is everyone: ${method}`, async () => {
      assert.equal(
        await blind(`metric: CSAT, at_least: 70%, baseline: 82%, measured: { sample: { method: ${method} } }`),
        16.463415,
      );
    });
  }

  it("is who was flagged as resolved: cutting off is not seen while 5% of the honest flags stay", async () => {
    // The flags to keep: 0.05 x 0.9 = 0.045. A contact closed early is flagged and says 0.82 (1 - 0.8 x 0.85) = 0.2624; of the flags
    // (0.82 - 0.7) / (0.82 - 0.2624) = 0.215208 may be of these. Per flag they spare 0.9 - 0.765 = 0.135, all other ways 1.
    // 0.9 - 0.045 (0.215208 x 0.135 + 0.784792) = 0.863377.
    assert.equal(
      await blind("metric: CSAT, at_least: 70%, measured: { sample: { method: after_resolution } }"),
      86.337697,
    );
  });

  it("is who the agent or the customer picks: it takes the right answers of a twentieth", async () => {
    // 0.05 x 0.8 = 0.04 have to be helped: 0.9 - 0.04.
    for (const method of ["agent_selected", "opt_in"]) {
      for (const by of ["survey", "monitoring"]) {
        const measured = `measured: { by: ${by}, sample: { method: ${method} } }`;
        assert.equal(await blind(`metric: FCR, at_least: 80%, ${measured}`), 86);
        assert.equal(await blind(`metric: repeat_contact_rate, at_most: 20%, ${measured}`), 86);
      }
    }
  });

  it("at most: as many have to give the right answer", async () => {
    // Not dissatisfied: 0.95 (1 - L), at least 0.05 x (1 - 0.2) = 0.04 when all of a loss shows: L = 0.957895.
    const { blindSpot } = await assessed({
      rest: ["assumptions: { satisfaction_weight: 100% }"],
      targets: { it: "metric: dissatisfaction_rate, at_most: 20%, measured: { sample: { method: opt_in } } }" },
    });
    assert.equal(blindSpot, 86.210526);
  });

  it("asks more where that is assumed", async () => {
    const { blindSpot } = await assessed({
      rest: ["assumptions: { asked_at_least: 25% }"],
      targets: { it: "metric: FCR, at_least: 80%, measured: { by: survey, sample: { method: opt_in } }" },
    });
    assert.equal(blindSpot, 70);
  });

  it("does not matter for resolution that is counted", async () => {
    const counted = "metric: FCR, at_least: 80%, measured: { by: repeat_contact, sample: { method: opt_in } }";
    assert.equal(await blind(counted), 10);
  });

  it("does not matter for what is counted by whoever counts it", async () => {
    for (const by of ["survey", "monitoring"]) {
      const { detail, blindSpot } = await assessed({
        targets: { it: `metric: transfer_rate, at_least: 100%, measured: { by: ${by}, sample: { method: opt_in } }` },
      });
      assert.equal(detail.targets[0]!.measured, "counted");
      // All passed on: 0.9 x 0.6.
      assert.equal(blindSpot, 54);
    }
  });

  it("is everyone on the honest day, so that choosing is pretence", async () => {
    const assessment = await assessed({
      targets: { it: "metric: CSAT, at_least: 90%, measured: { sample: { method: agent_selected } }" },
    });
    assert.deepEqual(assessment.honest, [{ target: "it", value: 82, unit: "%", green: false }]);
    assert.equal(assessment.pressure, 0);
    assert.equal(shareOf(assessment.kindest, "attend"), 1);
    assert.deepEqual(assessment.detail.pretence, ["choosing"]);
    assert.deepEqual(assessment.detail.targets[0]!.kindest, { shown: null, truth: 0.82 });
    assert.equal(assessment.detail.targets[0]!.measured, "chosen");
  });

  it("shows what those say who were asked after resolution, beside what all would", async () => {
    // Half attended with full marks, half helped by nobody and silent: 90% shown, 50% x 0.9 + 50% x 0.1 true.
    const assessment = await assessed({
      mix: [
        "{ class: a, share: 50%, handle_time: 300 s, resolved: 100%, satisfaction: 90% }",
        "{ class: b, share: 50%, handle_time: 300 s, resolved: 0%, satisfaction: 10% }",
      ],
      targets: { it: "metric: CSAT, at_least: 60%, measured: { sample: { method: after_resolution } }" },
    });
    assert.deepEqual(assessment.detail.targets[0]!.kindest, { shown: 0.9, truth: 0.5 });
    assert.deepEqual(assessment.detail.pretence, ["choosing"]);
    assert.equal(assessment.pressure, 0);
  });

  it("never makes an all green honest day worse than a green one", async () => {
    // Everyone asked says 0.5; of those flagged as resolved, nearly all of them of the class that is content with little, 0.19.
    const assessment = await assessed({
      mix: [
        "{ class: a, share: 50%, handle_time: 300 s, resolved: 90%, satisfaction: 10% }",
        "{ class: b, share: 50%, handle_time: 300 s, resolved: 10%, satisfaction: 90% }",
      ],
      targets: {
        csat: "metric: CSAT, at_least: 50%, measured: { sample: { method: after_resolution } }",
        fcr: "metric: FCR, at_least: 50%, baseline: 50%",
        dropped: "metric: short_contact_rate, at_most: 0%",
        passed: "metric: transfer_rate, at_most: 0%",
      },
    });
    assert.ok(assessment.honest.every(each => each.green));
    assert.equal(assessment.verdict, "balanced");
    assert.deepEqual([assessment.pressure, assessment.blindSpot], [0, 0]);
    assert.deepEqual(assessment.worst, assessment.kindest);
  });
});
