import assert from "node:assert/strict";
import { honestResolution } from "../../../src/core/model/honest-resolution";
import { readTargetSet } from "../../../src/core/model/read";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

/** For a mix of 60% routine and 40% heated contacts. */
function honest(rest: string, only?: string): number {
  const text = `version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: threats, share: 40%, handle_time: 9 min, tone: heated }
${rest}`;
  const set = readTargetSet(parseAtOnce(text).documents[0]!);
  const mix = set.demand!.mix;
  return honestResolution(set, only ? mix.filter(each => each.name === only) : mix);
}

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
}

describe("honest resolution", () => {
  it("is usual by tone, weighted by share", () => {
    near(honest("targets: {}"), 0.6 * 0.9 + 0.4 * 0.7);
    near(honest("targets: {}", "threats"), 0.7);
  });

  it("takes the file's assumption before the usual", () => {
    near(honest("targets: {}\nassumptions: { resolved.heated: 60% }\n", "threats"), 0.6);
  });

  it("is brought to a measured baseline without leaving 0..1", () => {
    near(honest("targets: { fcr: { baseline: 41%, measured: { by: repeat_contact } } }"), 0.41);
    near(honest("targets: { fcr: { baseline: 41%, measured: { by: repeat_contact } } }", "threats"), 0.35);
    near(honest("targets: { repeat: { metric: repeat_contact_rate, baseline: 9% } }"), 0.91);
    near(honest("targets: { repeat: { metric: repeat_contact_rate, baseline: 9% } }", "threats"), 0.85);
  });

  it("lets a target for a few say more about those few, wherever it stands", () => {
    const few = "hard: { metric: fcr, applies_to: [heated], baseline: 50%, measured: { by: survey } }";
    const all = "fcr: { baseline: 82%, measured: { by: repeat_contact } }";
    near(honest(`targets: { ${few}, ${all} }`, "threats"), 0.5);
    near(honest(`targets: { ${few}, ${all} }`, "order-status"), 0.9);
  });

  it("does not believe a tick, a chosen sample, an exclusion or more than everything", () => {
    for (const measured of ["by: agent", "by: survey, sample: { method: opt_in }", "by: survey, exclude: [heated]"]) {
      near(honest(`targets: { fcr: { baseline: 41%, measured: { ${measured} } } }`), 0.82);
    }
    near(honest("targets: { fcr: { baseline: 141%, measured: { by: survey } } }"), 0.82);
  });

  it("counts classes alike where a share is not declared", () => {
    const set = readTargetSet(parseAtOnce("demand: { mix: [{ share: 90% }, { tone: heated }] }").documents[0]!);
    near(honestResolution(set, set.demand!.mix), 0.8);
  });
});
