import assert from "node:assert/strict";
import { arrivalsOf, planningHourOf, queueLimit, teamOf } from "../../../src/core/day/queue-limits";
import { longestHandleTime } from "../../../src/core/queue";
import { readSet } from "./sets";

const hour = { agents: 10, contacts: 60, interval: 1800, patience: 120 };

describe("the planning hour", () => {
  it("is what the file declares, in seconds", () => {
    const of = (text: string) => planningHourOf(readSet(`version: 1\n${text}\ntargets: { aht: { at_most: 300 s } }\n`));
    const none = { agents: undefined, contacts: undefined, interval: undefined, patience: undefined };
    assert.deepEqual(of(""), none);
    assert.deepEqual(of("team: { leaders: 2 }\ndemand: { channel: voice }"), none);
    assert.deepEqual(of("team: { agents: 10 }\ndemand: { contacts: 60, interval: 30 min, patience: 2 min }"), hour);
    assert.deepEqual(of("demand: { interval: 2 working days, patience: 3 working days }"), none);
  });

  it("has arrivals, or lacks keys", () => {
    assert.deepEqual(arrivalsOf(hour), { contacts: 60, interval: 1800, patience: 120 });
    assert.deepEqual(arrivalsOf({ ...hour, contacts: undefined }), ["demand.contacts"]);
    assert.deepEqual(arrivalsOf({ ...hour, interval: undefined }), ["demand.interval"]);
    assert.deepEqual(arrivalsOf({ ...hour, contacts: undefined, interval: undefined }), [
      "demand.contacts",
      "demand.interval",
    ]);
    assert.deepEqual(arrivalsOf({ ...hour, interval: 0 }), ["demand.interval"]);
    assert.deepEqual(arrivalsOf({ ...hour, patience: -1 }), ["demand.patience"]);
  });

  it("has a team, or lacks keys", () => {
    assert.deepEqual(teamOf(hour), hour);
    assert.deepEqual(teamOf({ ...hour, agents: undefined }), ["team.agents"]);
    assert.deepEqual(teamOf({ ...hour, agents: undefined, contacts: undefined }), ["team.agents", "demand.contacts"]);
    assert.deepEqual(teamOf({ ...hour, contacts: undefined }), ["demand.contacts"]);
    assert.deepEqual(teamOf({ ...hour, agents: -1 }), ["team.agents"]);
  });
});

describe("the longest handle time of a queue target", () => {
  let interval = 4000;
  const asa = (atMost: number) => ({ metric: "average_speed_of_answer", atMost }) as const;

  it("is what the queue bears, and is told again without asking it", () => {
    const bears = longestHandleTime(hour, [asa(10)]);
    assert.equal(queueLimit(hour, asa(10)), bears);
    assert.equal(queueLimit(hour, asa(10)), bears);
    const others = [{ agents: 11 }, { contacts: 61 }, { interval: 1801 }, { patience: 121 }];
    const limits = others.map(other => queueLimit({ ...hour, ...other }, asa(10)));
    assert.deepEqual(
      limits,
      others.map(other => longestHandleTime({ ...hour, ...other }, [asa(10)])),
    );
    assert.equal(new Set([bears, ...limits, queueLimit(hour, asa(11))]).size, 6);
  });

  it("is the keys to declare where that cannot be told; the last 64 are remembered", () => {
    // Others than whoever else has asked for, and than this has before.
    interval += 1;
    const lacking = (agents: number) =>
      queueLimit({ agents, contacts: 60, interval }, { metric: "abandonment_rate", atMost: 0.05 });
    const first = lacking(1000);
    assert.deepEqual(first, ["demand.patience"]);
    for (let other = 1; other < 64; other++) lacking(1000 + other);
    assert.equal(lacking(1000), first);
    lacking(1064);
    assert.notEqual(lacking(1000), first);
  });
});
