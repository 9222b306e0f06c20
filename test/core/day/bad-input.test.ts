import assert from "node:assert/strict";
import { type Assessment, assess } from "../../../src/core/day";
import { assessed, type Parts, readSet } from "./sets";

/** Every number in it is a number. */
function assertWhole(assessment: Assessment): void {
  const walk = (value: unknown, at: string): void => {
    if (typeof value === "number") assert.ok(Number.isFinite(value), `${at} is ${value}`);
    else if (value && typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${at}.${key}`);
    }
  };
  walk(assessment, "assessment");
}

const everything = {
  aht: "metric: AHT, at_least: 10 s, at_most: 290 s",
  sl: "metric: service_level, at_least: 80%, within: 20 s",
  asa: "metric: ASA, at_most: 20 s",
  lost: "metric: abandonment_rate, at_most: 5%",
  occ: "metric: occupancy, at_least: 60%, at_most: 85%",
  fcr: "metric: FCR, at_least: 80%, baseline: 84%",
  csat: "metric: CSAT, at_least: 8, scale: 1-10, baseline: 7.8, measured: { sample: { method: after_resolution }, exclude: [short, transferred] }",
  rest: "metric: recovery_rate, at_least: 50%",
};

async function survives(parts: Partial<Parts>): Promise<Assessment> {
  const assessment = await assessed({ targets: everything, ...parts });
  assertWhole(assessment);
  return assessment;
}

const planned = ["interval: 30 min", "contacts: 100", "patience: 3 min"];
const recovery = "people: { recovery: { after: [routine], time: 60 s, counted_as: aux } }";

describe("bad input", () => {
  it("without a mix says what to declare, once for all", async () => {
    const assessment = await assess(
      readSet("version: 1\ntargets:\n  aht: { at_most: 300 s }\n  occupancy: { at_most: 80% }\n"),
    );
    assertWhole(assessment);
    assert.equal(assessment.verdict, "unknown");
    assert.equal(assessment.detail.unknown, "undeclared_mix");
    assert.deepEqual(assessment.missing, ["demand.mix", "team.agents", "demand.contacts", "demand.interval"]);
    assert.deepEqual([assessment.honest, assessment.detail.honestDay, assessment.pressure], [[], null, null]);
  });

  for (const [name, line, key] of [
    ["a class without its share", "{ class: a, handle_time: 300 s }", "demand.mix[].share"],
    ["a class without its handle time", "{ class: a, share: 100% }", "demand.mix[].handle_time"],
    ["a share above 1", "{ class: a, share: 140%, handle_time: 300 s }", "demand.mix[].share"],
    ["a share below 0", "{ class: a, share: -1%, handle_time: 300 s }", "demand.mix[].share"],
    ["no contacts in any class", "{ class: a, share: 0%, handle_time: 300 s }", "demand.mix[].share"],
    [
      "a handle time in working days",
      "{ class: a, share: 100%, handle_time: 2 working days }",
      "demand.mix[].handle_time",
    ],
    ["a handle time without end", "{ class: a, share: 100%, handle_time: 1e307 h }", "demand.mix[].handle_time"],
  ] as const) {
    it(`${name}: unknown`, async () => {
      const { verdict, missing } = await survives({ mix: [line] });
      assert.equal(verdict, "unknown");
      assert.ok(missing.includes(key), missing.join());
    });
  }

  it("without a target that is modelled is unknown", async () => {
    const { verdict, detail } = await survives({ targets: { it: "metric: schedule_adherence, at_least: 90%" } });
    assert.deepEqual([verdict, detail.unknown], ["unknown", "nothing_modelled"]);
  });

  it("shares that do not add up are brought to a whole", async () => {
    const mix = (a: string, b: string) => [
      `{ class: a, share: ${a}, handle_time: 300 s }`,
      `{ class: b, share: ${b}, handle_time: 600 s }`,
    ];
    const whole = await survives({ mix: mix("50%", "50%") });
    assert.deepEqual(await survives({ mix: mix("70%", "70%") }), whole);
    assert.deepEqual(await survives({ mix: mix("1%", "1%") }), whole);
  });

  it("handling that takes no time", async () => {
    const { honest } = await survives({
      mix: ["{ class: a, share: 100%, handle_time: 0 s }"],
      rest: ["team: { agents: 5 }", recovery],
      demand: planned,
    });
    assert.equal(honest[0]!.value, 0);
  });

  for (const agents of ["0", "0.5", "1", "1e9"]) {
    it(`${agents} agents`, async () => {
      await survives({ rest: [`team: { agents: ${agents} }`, recovery], demand: planned });
    });
  }

  it("no agents answer nobody: there is no green day", async () => {
    const { verdict, conflict } = await survives({
      rest: ["team: { agents: 0 }"],
      demand: planned,
      targets: { sl: everything.sl, fcr: everything.fcr },
    });
    assert.deepEqual([verdict, conflict], ["impossible", ["sl"]]);
  });

  it("more agents than a queue is computed for are not taken", async () => {
    const { missing } = await survives({ rest: ["team: { agents: 1e12 }"], demand: planned });
    assert.ok(missing.includes("team.agents"));
  });

  it("no contacts wait for nothing, and occupy nobody", async () => {
    const { honest, conflict } = await survives({
      rest: ["team: { agents: 5 }"],
      demand: ["interval: 30 min", "contacts: 0", "patience: 3 min"],
    });
    const by = Object.fromEntries(honest.map(each => [each.target, each]));
    assert.deepEqual([by.sl!.value, by.sl!.green], [100, true]);
    assert.deepEqual([by.occ!.value, by.occ!.green], [0, false]);
    assert.deepEqual(conflict, ["occ"]);
  });

  for (const demand of [
    ["interval: 0 s", "contacts: 10"],
    ["interval: 30 min", "contacts: 10", "patience: 0 s"],
    ["interval: 30 min", "contacts: 10", "patience: 1e300 s"],
    ["interval: 1e-300 s", "contacts: 1e300"],
    ["interval: 30 min", "contacts: 10", "concurrency: 0"],
    ["patience: 3 min"],
  ]) {
    it(`a planning hour of ${demand.join(", ")}`, async () => {
      await survives({ rest: ["team: { agents: 5 }", recovery], demand });
    });
  }

  for (const [name, target] of [
    ["beyond all scales", "metric: CSAT, at_least: 1e300, scale: 1-10"],
    ["below the scale", "metric: CSAT, at_least: -5, at_most: -4, scale: 1-10, baseline: -3"],
    ["longer than time", "metric: AHT, at_least: 1e300 s"],
    ["nothing", "metric: AHT, at_most: 0 s"],
    ["a band upside down", "metric: AHT, at_least: 400 s, at_most: 200 s"],
    ["perfection", "metric: service_level, at_least: 100%, within: 0 s"],
    ["more than all", "metric: FCR, at_least: 400%, measured: { by: survey, sample: { method: opt_in } }"],
  ] as const) {
    it(`a target of ${name}`, async () => {
      await survives({ rest: ["team: { agents: 5 }", recovery], demand: planned, targets: { it: target } });
    });
  }

  for (const assumptions of [
    "assumptions: { satisfaction_weight: 0%, monitored_quality: 0%, asked_at_least: 0% }",
    "assumptions: { time: { stretched: 0%, brisk: 0%, rushed: 0%, closed_early: 0%, passed_on: 0 s, dropped: 0 s } }",
    "assumptions: { time: { stretched: 1000000000%, passed_on: 1e300 s } }",
    "assumptions: { loss: { brisk: { routine: 0% }, dropped: { routine: 0% } }, resolved: { routine: 0% } }",
    "assumptions: { unheard.of: 12%, loss.brisk: 5%, time.passed_on: 30%, resolved.routine: 2 }",
  ]) {
    it(assumptions, async () => {
      await survives({ rest: ["team: { agents: 5 }", recovery, assumptions], demand: planned });
    });
  }

  it("names of anything in the world", async () => {
    await survives({
      mix: [
        "{ class: __proto__, share: 50%, handle_time: 300 s }",
        "{ class: constructor, share: 50%, handle_time: 300 s }",
      ],
      targets: {
        toString: "metric: constructor, at_most: 3",
        __proto__x: "metric: AHT, at_most: 200 s, applies_to: [__proto__]",
      },
    });
  });
});
