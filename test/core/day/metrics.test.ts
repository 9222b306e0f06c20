import assert from "node:assert/strict";
import type { Assessment } from "../../../src/core/day";
import { longestHandleTime } from "../../../src/core/queue";
import { assessed, type Parts, shareOf } from "./sets";

// One routine class of 300 s: helped 0.9, satisfaction 0.82, dissatisfied 0.05. Losses: brisk 0.05, rushed 0.25, passed on 0.6,
// closed early 0.85, cut off 1. Each target alone; harm is 0.9 x the mean loss L.

const figures = ({ pressure, blindSpot }: Assessment) => ({ pressure, blindSpot });

function alone(target: string, parts: Partial<Parts> = {}) {
  return assessed({ ...parts, targets: { it: target } });
}

describe("a ceiling on handle time", () => {
  it("is kindest met by the way that saves most per harm", async () => {
    // Brisk saves 75 s for 0.045, rushed 150 s for 0.225, passed on 210 s for 0.54: 30 s take 0.4 brisk.
    const assessment = await alone("metric: AHT, at_most: 270 s");
    assert.deepEqual(figures(assessment), { pressure: 1.8, blindSpot: 90 });
    assert.equal(shareOf(assessment.kindest, "brisk"), 0.4);
  });

  it("counts recovery as wrap-up, and gives that up first", async () => {
    // 300 + 60 s of recovery; 330 s leave half of the recovery, and harm nobody.
    const rest = ["people: { recovery: { after: [routine], time: 60 s, counted_as: wrap_up } }"];
    const assessment = await alone("metric: AHT, at_most: 330 s", { rest });
    assert.equal(assessment.honest[0]!.value, 360);
    assert.deepEqual(figures(assessment), { pressure: 0, blindSpot: 90 });
    assert.equal(assessment.recoveryPressure, 50);
    assert.equal(assessment.recoveryBlindSpot, 100);
    assert.equal(shareOf(assessment.kindest, "attend"), 1);
    assert.deepEqual(assessment.detail.pretence, []);
  });

  for (const as of ["aux", "break"]) {
    it(`does not count recovery as ${as}`, async () => {
      const rest = [`people: { recovery: { after: [routine], time: 60 s, counted_as: ${as} } }`];
      const assessment = await alone("metric: AHT, at_most: 330 s", { rest });
      assert.equal(assessment.honest[0]!.value, 300);
      assert.equal(assessment.recoveryPressure, 0);
      assert.equal(assessment.recoveryBlindSpot, 100);
    });
  }

  it("tells its value in its own unit", async () => {
    const { honest } = await alone('metric: AHT, at_most: "4,5 minuten"');
    assert.deepEqual(honest, [{ target: "it", value: 5, unit: "minuten", green: false }]);
  });
});

describe("a floor under handle time", () => {
  it("is met by stretching, which harms nobody", async () => {
    // 30 s more take 0.2 stretched to 450 s.
    const assessment = await alone("metric: AHT, at_least: 330 s");
    assert.equal(assessment.pressure, 0);
    assert.equal(shareOf(assessment.kindest, "stretched"), 0.2);
    assert.equal(shareOf(assessment.kindest, "attend"), 0.8);
    assert.deepEqual(assessment.detail.pretence, ["stretching"]);
  });

  it("hides what stretching pays for", async () => {
    // 450 a + 120 (1 - a) = 330 gives 4/11 closed early, each 0.765; cutting off instead: 120/430 x 0.9 = 0.251 is less.
    const { blindSpot, worst } = await alone("metric: AHT, at_least: 330 s");
    assert.equal(blindSpot, 27.818182);
    assert.equal(shareOf(worst, "closed_early"), 0.363636);
    assert.equal(shareOf(worst, "stretched"), 0.636364);
  });
});

describe("resolution", () => {
  for (const [name, target] of [
    ["first contact, by repeat contact", "metric: FCR, at_least: 80%, baseline: 90%, measured: { by: repeat_contact }"],
    ["first contact, not said by what", "metric: FCR, at_least: 80%, baseline: 90%"],
    ["repeat contact", "metric: repeat_contact_rate, at_most: 20%, baseline: 10%"],
    [
      "repeat contact that the agent records",
      "metric: repeat_contact_rate, at_most: 20%, baseline: 10%, measured: { by: agent }",
    ],
  ] as const) {
    it(`lets harm through up to its room: ${name}`, async () => {
      // 0.9 - 0.8 = 0.1, most attended when 0.1 / 0.9 are cut off.
      const assessment = await alone(target);
      assert.deepEqual(figures(assessment), { pressure: 0, blindSpot: 10 });
      assert.equal(shareOf(assessment.worst, "dropped"), 0.111111);
    });
  }

  it("ticked by the agent constrains nothing", async () => {
    const assessment = await alone("metric: FCR, at_least: 80%, baseline: 99%, measured: { by: agent }");
    assert.deepEqual(assessment.honest, [{ target: "it", value: 90, unit: "%", green: true }]);
    assert.deepEqual(figures(assessment), { pressure: 0, blindSpot: 90 });
    assert.equal(assessment.verdict, "blind");
  });

  it("ticked by the agent beyond what honest work gives is pretence", async () => {
    const assessment = await alone("metric: FCR, at_least: 95%, measured: { by: agent }");
    assert.equal(assessment.verdict, "watermelon");
    assert.equal(assessment.pressure, 0);
    assert.deepEqual(assessment.detail.pretence, ["ticking"]);
    assert.deepEqual(assessment.detail.targets[0]!.kindest, { shown: null, truth: 0.9 });
  });
});

describe("contacts passed on or cut off", () => {
  for (const [metric, way, harm, rest] of [
    ["transfer_rate", "passed_on", 13.5, 67.5],
    ["escalation_rate", "passed_on", 13.5, 67.5],
    ["short_contact_rate", "dropped", 22.5, 67.5],
  ] as const) {
    it(`are what ${metric} counts`, async () => {
      // A quarter: passed on 0.25 x 0.54 = 0.135, cut off 0.25 x 0.9; on the worst day the others are cut off: 0.75 x 0.9.
      const assessment = await alone(`metric: ${metric}, at_least: 25%`);
      assert.deepEqual(figures(assessment), { pressure: harm, blindSpot: harm + rest });
      assert.equal(shareOf(assessment.kindest, way), 0.25);
      assert.equal(assessment.honest[0]!.value, 0);
    });
  }

  it("together leave closing early", async () => {
    // 0.1 cut off (0.9), 0.9 closed early (0.765).
    const { blindSpot } = await assessed({
      targets: { short: "metric: short_contact_rate, at_most: 10%", transfers: "metric: transfer_rate, at_most: 0%" },
    });
    assert.equal(blindSpot, 77.85);
  });
});

describe("what customers and monitors say", () => {
  it("satisfaction, as a share or on a scale", async () => {
    // 0.82 (1 - 0.8 L) = 0.7 gives L = 0.182927.
    const share = await alone("metric: CSAT, at_least: 70%, baseline: 82%");
    const mark = await alone("metric: CSAT, at_least: 7.3, scale: 1-10, baseline: 8.38");
    assert.deepEqual(share.honest, [{ target: "it", value: 82, unit: "%", green: true }]);
    assert.deepEqual(mark.honest, [{ target: "it", value: 8.38, unit: null, green: true }]);
    assert.equal(share.blindSpot, 16.463415);
    assert.equal(mark.blindSpot, 16.463415);
  });

  it("dissatisfaction", async () => {
    // 1 - 0.95 (1 - 0.8 L) = 0.2 gives L = 0.197368.
    const { blindSpot, honest } = await alone("metric: dissatisfaction_rate, at_most: 20%, baseline: 5%");
    assert.equal(honest[0]!.value, 5);
    assert.equal(blindSpot, 17.763158);
  });

  it("quality that a monitor hears", async () => {
    // 0.9 (1 - L) = 0.72 gives L = 0.2.
    const { blindSpot, honest } = await alone("metric: conversation_quality, at_least: 72%, baseline: 90%");
    assert.equal(honest[0]!.value, 90);
    assert.equal(blindSpot, 18);
  });
});

describe("recovery taken", () => {
  const rest = ["people: { recovery: { after: [routine], time: 5 min, counted_as: break } }"];

  it("binds what can be missed", async () => {
    const assessment = await alone("metric: recovery_rate, at_least: 60%", { rest });
    assert.deepEqual(assessment.honest, [{ target: "it", value: 100, unit: "%", green: true }]);
    assert.equal(assessment.recoveryBlindSpot, 40);
    assert.equal(assessment.recoveryPressure, 0);
  });

  it("is not modelled without recovery, or without its time", async () => {
    const without = await alone("metric: recovery_rate, at_least: 60%");
    assert.deepEqual(without.notModelled, ["it"]);
    assert.deepEqual(without.missing, ["people.recovery"]);
    const timeless = await alone("metric: recovery_rate, at_least: 60%", {
      rest: ["people: { recovery: { after: [routine] } }"],
    });
    assert.deepEqual(timeless.missing, ["people.recovery.time"]);
    assert.equal(timeless.verdict, "unknown");
  });
});

// 10 agents and 60 contacts in half an hour: 300 s of agent time per contact.
const hour = { rest: ["team: { agents: 10 }"], demand: ["interval: 30 min", "contacts: 60", "patience: 2 min"] };

describe("occupancy", () => {
  it("is handled time against the time there is", async () => {
    const assessment = await alone("metric: occupancy, at_most: 90%", hour);
    assert.deepEqual(assessment.honest, [{ target: "it", value: 100, unit: "%", green: false }]);
    assert.deepEqual(figures(assessment), { pressure: 1.8, blindSpot: 90 });
  });

  it("has a floor that is met by stretching", async () => {
    const assessment = await alone("metric: occupancy, at_least: 110%", hour);
    assert.deepEqual(assessment.detail.pretence, ["stretching"]);
    assert.equal(shareOf(assessment.kindest, "stretched"), 0.2);
  });

  it("counts recovery as handled when it is wrap-up", async () => {
    const recovery = "people: { recovery: { after: [routine], time: 60 s, counted_as: wrap_up } }";
    const assessment = await alone("metric: occupancy, at_most: 110%", { ...hour, rest: [...hour.rest, recovery] });
    // (300 + 60) / 300; 330 s leave half of the recovery.
    assert.equal(assessment.honest[0]!.value, 120);
    assert.equal(assessment.recoveryPressure, 50);
  });

  it("loses the time of recovery that is aux", async () => {
    const recovery = "people: { recovery: { after: [routine], time: 60 s, counted_as: aux } }";
    const assessment = await alone("metric: occupancy, at_most: 110%", { ...hour, rest: [...hour.rest, recovery] });
    // 300 / (300 - 60); 300 = 1.1 (300 - 60 y) leaves y = 0.454545.
    assert.equal(assessment.honest[0]!.value, 125);
    assert.equal(assessment.recoveryPressure, 54.545455);
  });

  it("is not modelled without agents, contacts and interval", async () => {
    const assessment = await alone("metric: occupancy, at_most: 90%", { rest: ["team: { leaders: 1 }"] });
    assert.deepEqual(assessment.notModelled, ["it"]);
    assert.deepEqual(assessment.missing, ["team.agents", "demand.contacts", "demand.interval"]);
  });

  it("is not computed as if chats came one by one", async () => {
    const together = { ...hour, demand: [...hour.demand, "channel: chat", "concurrency: 3"] };
    const undeclared = { ...hour, demand: [...hour.demand, "channel: chat"] };
    const oneByOne = { ...hour, demand: [...hour.demand, "channel: chat", "concurrency: 1"] };
    assert.deepEqual((await alone("metric: occupancy, at_most: 90%", together)).detail.notModelled, [
      { target: "it", because: "concurrency" },
    ]);
    assert.deepEqual((await alone("metric: occupancy, at_most: 90%", undeclared)).missing, ["demand.concurrency"]);
    assert.equal((await alone("metric: occupancy, at_most: 90%", oneByOne)).honest[0]!.value, 100);
  });
});

describe("targets that the queue decides", () => {
  const team = { agents: 10, contacts: 60, interval: 1800, patience: 120 };

  for (const [target, queue] of [
    ["metric: service_level, at_least: 80%, within: 20 s", { metric: "service_level", within: 20, atLeast: 0.8 }],
    ["metric: ASA, at_most: 10 s", { metric: "average_speed_of_answer", atMost: 10 }],
    ["metric: abandonment_rate, at_most: 7%", { metric: "abandonment_rate", atMost: 0.07 }],
  ] as const) {
    it(`hold handled time to what the agents can carry: ${queue.metric}`, async () => {
      const longest = longestHandleTime(team, [queue]) as number;
      assert.ok(longest > 225 && longest < 300);
      const { pressure, honest, detail } = await alone(target, hour);
      assert.equal(honest[0]!.green, false);
      // Brisk saves 75 s for 0.045.
      assert.ok(Math.abs(pressure! - (100 * 0.045 * (300 - longest)) / 75) < 1e-6);
      assert.ok(Math.abs(detail.kindestDay!.handleTime - longest) < 1e-6);
      assert.ok(Math.abs(detail.targets[0]!.longestHandleTime! - longest) < 1e-6);
      const [bound, shown] = ["atLeast" in queue ? queue.atLeast : queue.atMost, detail.targets[0]!.kindest!.shown!];
      assert.ok(Math.abs(shown - bound) < 1e-5, `${shown} on the kindest day`);
    });
  }

  for (const as of ["wrap_up", "aux"]) {
    it(`count recovery as ${as}`, async () => {
      const recovery = `people: { recovery: { after: [routine], time: 20 s, counted_as: ${as} } }`;
      const longest = longestHandleTime(team, [{ metric: "average_speed_of_answer", atMost: 20 }]) as number;
      assert.ok(longest > 300 && longest < 320, String(longest));
      const { recoveryPressure, pressure } = await alone("metric: ASA, at_most: 20 s", {
        ...hour,
        rest: [...hour.rest, recovery],
      });
      assert.equal(pressure, 0);
      assert.ok(Math.abs(recoveryPressure! - (100 * (320 - longest)) / 20) < 1e-4);
    });
  }

  it("do not count recovery in a break", async () => {
    const recovery = "people: { recovery: { after: [routine], time: 20 s, counted_as: break } }";
    const { honest } = await alone("metric: ASA, at_most: 20 s", { ...hour, rest: [...hour.rest, recovery] });
    assert.equal(honest[0]!.green, true);
  });

  it("are modelled for voice and video", async () => {
    const on = (channel: string) =>
      alone("metric: ASA, at_most: 10 s", { ...hour, demand: [...hour.demand, `channel: ${channel}`] });
    assert.deepEqual((await on("video")).notModelled, []);
    for (const channel of ["chat", "email", "social", "back_office"]) {
      assert.deepEqual((await on(channel)).detail.notModelled, [{ target: "it", because: "channel" }]);
    }
  });

  it("are modelled for all contacts alone", async () => {
    const mix = ["{ class: a, share: 50%, handle_time: 300 s }", "{ class: b, share: 50%, handle_time: 300 s }"];
    const some = await alone("metric: ASA, at_most: 10 s, applies_to: [a]", { ...hour, mix });
    assert.deepEqual(some.detail.notModelled, [{ target: "it", because: "population" }]);
    const all = await alone("metric: ASA, at_most: 10 s, applies_to: [a, b]", { ...hour, mix });
    assert.deepEqual(all.notModelled, []);
  });

  it("say what they lack", async () => {
    const impatient = { ...hour, demand: hour.demand.slice(0, 2) };
    assert.deepEqual((await alone("metric: service_level, at_least: 80%", hour)).missing, ["targets.it.within"]);
    assert.deepEqual((await alone("metric: abandonment_rate, at_most: 4%", impatient)).missing, ["demand.patience"]);
    assert.deepEqual((await alone("metric: abandonment_rate, at_most: 4%")).missing, [
      "team.agents",
      "demand.contacts",
      "demand.interval",
      "demand.patience",
    ]);
  });

  it("bind from one side", async () => {
    const lowest = await alone("metric: service_level, at_most: 80%, within: 20 s", hour);
    assert.deepEqual(lowest.detail.notModelled, [{ target: "it", because: "bound" }]);
    const band = await alone("metric: service_level, at_least: 1%, at_most: 2%, within: 20 s", hour);
    assert.equal(band.honest[0]!.green, true);
  });
});

describe("other targets", () => {
  it("do not constrain the model, and are listed with the reason", async () => {
    const { detail, missing, notModelled } = await assessed({
      targets: {
        adherence: "metric: schedule_adherence, at_least: 92%",
        unheard: "at_least: 3",
        csat: "metric: CSAT, at_least: 8",
        watched: "metric: AHT, baseline: 300 s",
        aht: "metric: AHT, at_most: 300",
      },
    });
    assert.deepEqual(
      detail.notModelled.map(each => [each.target, each.because]),
      [
        ["adherence", "metric"],
        ["unheard", "metric"],
        ["csat", "scale"],
        ["watched", "bound"],
        ["aht", "unit"],
      ],
    );
    assert.deepEqual(notModelled, ["adherence", "unheard", "csat", "watched", "aht"]);
    assert.deepEqual(missing, ["targets.csat.scale"]);
  });

  it("are told what they lack, by the key", async () => {
    const { detail, missing } = await assessed({
      ...hour,
      mix: ["{ class: a, share: 50%, handle_time: 300 s }", "{ class: b, share: 50%, handle_time: 300 s }"],
      demand: hour.demand.slice(0, 2),
      targets: {
        marked: "metric: CSAT, at_least: 8 s, scale: 1-10",
        recovery: "metric: recovery_rate, at_least: 50%",
        lost: "metric: abandonment_rate, at_most: 5%",
        some: "metric: occupancy, at_most: 80%, applies_to: [a]",
        high: "metric: ASA, at_least: 5 s",
        read: "metric: AHT, at_most: 300 s, baseline: soon",
        unread: "metric: AHT, at_most: 300 s, at_least: soon",
      },
    });
    assert.deepEqual(
      detail.notModelled.map(each => [each.target, each.because]),
      [
        ["marked", "unit"],
        ["recovery", "undeclared"],
        ["lost", "undeclared"],
        ["some", "population"],
        ["high", "bound"],
        ["unread", "unit"],
      ],
    );
    assert.deepEqual(missing, ["people.recovery", "demand.patience"]);
  });
});
