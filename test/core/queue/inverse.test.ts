import assert from "node:assert/strict";
import fc from "fast-check";
import {
  fewestAgents,
  isUnanswerable,
  longestHandleTime,
  type Queue,
  type QueueTarget,
  queueFigures,
} from "../../../src/core/queue";
import { answer, near } from "./near";

const team = { contacts: 210, interval: 1800, agents: 46 };
const work = { contacts: 210, interval: 1800, handleTime: 360 };
const level: QueueTarget = { metric: "service_level", within: 20, atLeast: 0.8 };
const wait: QueueTarget = { metric: "average_speed_of_answer", atMost: 15 };
const lost: QueueTarget = { metric: "abandonment_rate", atMost: 0.03 };
const busy: QueueTarget = { metric: "occupancy", atMost: 0.85 };

/** How far a queue is on the right side of a target; below 0 it misses it. */
function margin(queue: Queue, target: QueueTarget): number {
  const within = target.metric === "service_level" ? target.within : undefined;
  const figures = answer(queueFigures({ ...queue, within }));
  switch (target.metric) {
    case "service_level":
      return figures.serviceLevel! - target.atLeast;
    case "average_speed_of_answer":
      return target.atMost - (figures.averageWait ?? Number.POSITIVE_INFINITY);
    case "abandonment_rate":
      return target.atMost - figures.abandonment;
    case "occupancy":
      return target.atMost - figures.occupancy!;
  }
}

const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const target: fc.Arbitrary<QueueTarget> = fc.oneof(
  fc.record({
    metric: fc.constant("service_level" as const),
    within: fc.double({ min: 0, max: 120, noNaN: true }),
    atLeast: share,
  }),
  fc.record({
    metric: fc.constant("average_speed_of_answer" as const),
    atMost: fc.double({ min: 1, max: 60, noNaN: true }),
  }),
  fc.record({ metric: fc.constantFrom("abandonment_rate" as const, "occupancy" as const), atMost: share }),
);
const patience = fc.double({ min: 61, max: 1000, noNaN: true });

describe("longestHandleTime", () => {
  it("is the handle time at which the target is met and beyond which it is missed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), patience, target, (agents, patience, target) => {
        const queue = { contacts: 200, interval: 1800, agents, patience };
        const longest = answer(longestHandleTime(queue, [target]));
        assert.ok(margin({ ...queue, handleTime: longest }, target) >= 0);
        assert.ok(margin({ ...queue, handleTime: longest + 2e-6 }, target) < 0);
      }),
    );
  });

  it("stays below full time where nobody gives up", () => {
    const longest = answer(longestHandleTime(team, [level]));
    assert.ok(longest < (46 * 1800) / 210);
    assert.ok(margin({ ...team, handleTime: longest }, level) >= 0);
    assert.ok(margin({ ...team, handleTime: longest + 2e-6 }, level) < 0);
    near(answer(longestHandleTime(team, [busy])), (0.85 * 46 * 1800) / 210, 1e-8);
  });

  it("is as exact, in proportion, where there is little time per contact", () => {
    const hurried = { contacts: 1e6, interval: 0.01, agents: 1 };
    near(answer(longestHandleTime(hurried, [busy])), 0.85e-8, 1e-8);
  });

  it("is decided by the tightest of several targets", () => {
    const impatient = { ...team, patience: 240 };
    const each = [level, wait, lost, busy].map(target => answer(longestHandleTime(impatient, [target])));
    assert.equal(new Set(each).size, 4);
    near(answer(longestHandleTime(impatient, [level, wait, lost, busy])), Math.min(...each), 1e-8);
    for (const [index, target] of [level, wait, lost, busy].entries()) {
      assert.ok(margin({ ...impatient, handleTime: each[index]! }, target) >= 0);
      assert.ok(margin({ ...impatient, handleTime: each[index]! + 2e-6 }, target) < 0);
    }
  });

  it("is beyond full time where enough give up", () => {
    const longest = answer(longestHandleTime({ ...team, patience: 240 }, [{ ...lost, atMost: 0.5 }]));
    assert.ok(longest > (46 * 1800) / 210 && Number.isFinite(longest));
  });

  it("is 0 where no handle time will do", () => {
    assert.equal(longestHandleTime({ ...team, agents: 0 }, [level]), 0);
    assert.equal(longestHandleTime({ ...team, agents: 0.5 }, [level]), 0);
    assert.equal(longestHandleTime(team, [{ ...level, atLeast: 1 }]), 0);
    assert.equal(longestHandleTime(team, [{ ...wait, atMost: 0 }]), 0);
    assert.equal(longestHandleTime({ ...team, patience: 240 }, [{ ...lost, atMost: 0 }]), 0);
    assert.equal(longestHandleTime(team, [wait, { ...level, atLeast: 1 }]), 0);
  });

  it("is endless where any handle time will do", () => {
    const endless = Number.POSITIVE_INFINITY;
    assert.equal(longestHandleTime({ ...team, contacts: 0 }, [level]), endless);
    assert.equal(longestHandleTime({ ...team, contacts: 0 }, [{ ...level, atLeast: 1 }]), endless);
    assert.equal(longestHandleTime(team, []), endless);
    assert.equal(longestHandleTime(team, [{ ...level, atLeast: 0 }]), endless);
    assert.equal(longestHandleTime(team, [{ ...busy, atMost: 1 }]), endless);
    assert.equal(longestHandleTime({ ...team, patience: 10 }, [wait]), endless);
    assert.equal(longestHandleTime({ ...team, patience: 10 }, [{ ...lost, atMost: 1 }]), endless);
    assert.equal(longestHandleTime({ ...team, patience: 10 }, [{ ...level, atLeast: 1e-12 }]), endless);
  });

  it("says which number has no answer", () => {
    const missing = { unanswerable: "missing", field: "patience" };
    assert.deepEqual(longestHandleTime(team, [lost]), missing);
    assert.deepEqual(longestHandleTime({ ...team, patience: Number.POSITIVE_INFINITY }, [level, lost]), missing);
    assert.deepEqual(longestHandleTime({ ...team, contacts: -1 }, [level]), {
      unanswerable: "invalid",
      field: "contacts",
    });
    assert.deepEqual(longestHandleTime(team, [{ ...level, atLeast: Number.NaN }]), {
      unanswerable: "invalid",
      field: "atLeast",
    });
    assert.deepEqual(longestHandleTime(team, [{ ...level, within: -1 }]), { unanswerable: "invalid", field: "within" });
    assert.deepEqual(longestHandleTime(team, [{ ...wait, atMost: -1 }]), { unanswerable: "invalid", field: "atMost" });
    assert.deepEqual(longestHandleTime({ ...team, agents: 1e12 }, [level]), {
      unanswerable: "too_large",
      field: "agents",
    });
  });

  it("undoes fewestAgents", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 900, noNaN: true }), patience, target, (handleTime, patience, target) => {
        const queue = { contacts: 200, interval: 1800, patience };
        const agents = answer(fewestAgents({ ...queue, handleTime }, [target]));
        assert.ok(answer(longestHandleTime({ ...queue, agents }, [target])) >= handleTime - 2e-6);
        if (agents > 1) {
          assert.ok(answer(longestHandleTime({ ...queue, agents: agents - 1 }, [target])) < handleTime);
        }
      }),
    );
  });
});

describe("fewestAgents", () => {
  it("is the number that meets every target while one agent fewer misses one", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 2000, noNaN: true }),
        patience,
        fc.array(target, { minLength: 1, maxLength: 3 }),
        (contacts, patience, targets) => {
          const queue = { contacts, interval: 1800, handleTime: 300, patience };
          const agents = answer(fewestAgents(queue, targets));
          assert.ok(targets.every(target => margin({ ...queue, agents }, target) >= 0));
          assert.ok(agents === 1 || targets.some(target => margin({ ...queue, agents: agents - 1 }, target) < 0));
        },
      ),
    );
  });

  it("keeps a queue of patient customers stable", () => {
    assert.equal(fewestAgents(work, [{ ...level, atLeast: 0.001 }]), 43);
    assert.ok(answer(fewestAgents(work, [level])) > 43);
  });

  it("is enough where a target is met to the last digit", () => {
    const { averageWait, occupancy, serviceLevel } = answer(queueFigures({ ...work, agents: 46, within: 20 }));
    assert.equal(fewestAgents(work, [{ ...level, atLeast: serviceLevel! }]), 46);
    assert.equal(fewestAgents(work, [{ ...wait, atMost: averageWait! }]), 46);
    assert.equal(fewestAgents(work, [{ ...busy, atMost: occupancy! }]), 46);
  });

  it("finds its way in a pool of a hundred thousand", () => {
    const large = { contacts: 100_000, interval: 300, handleTime: 300 };
    const agents = answer(fewestAgents(large, [level]));
    assert.ok(margin({ ...large, agents }, level) >= 0);
    assert.ok(margin({ ...large, agents: agents - 1 }, level) < 0);
  });

  it("is nobody where nobody calls, and one where one is always enough", () => {
    assert.equal(fewestAgents({ ...work, contacts: 0 }, [level]), 0);
    assert.equal(fewestAgents({ ...work, handleTime: 0 }, [{ ...level, atLeast: 1 }]), 1);
    assert.equal(fewestAgents(work, [{ ...level, atLeast: 0 }]), 1);
    assert.equal(fewestAgents(work, []), 1);
    assert.equal(fewestAgents({ ...work, patience: 0 }, [{ ...wait, atMost: 0 }]), 1);
  });

  it("says which number has no answer", () => {
    assert.deepEqual(fewestAgents(work, [{ ...level, atLeast: 1 }]), {
      unanswerable: "unattainable",
      field: "atLeast",
    });
    assert.deepEqual(fewestAgents(work, [level, { ...wait, atMost: 0 }]), {
      unanswerable: "unattainable",
      field: "atMost",
    });
    assert.deepEqual(fewestAgents(work, [lost]), { unanswerable: "missing", field: "patience" });
    assert.deepEqual(fewestAgents({ ...work, handleTime: Number.NaN }, [level]), {
      unanswerable: "invalid",
      field: "handleTime",
    });
    assert.deepEqual(fewestAgents({ ...work, contacts: 1e14 }, [level]), {
      unanswerable: "too_large",
      field: "contacts",
    });
    assert.deepEqual(fewestAgents(work, [{ ...busy, atMost: 1e-9 }]), { unanswerable: "too_large", field: "agents" });
  });
});

describe("inverse queue questions", () => {
  it("end in an answer or in the number that has none, whatever they are asked", () => {
    const number = fc.oneof(
      fc.double({ min: 0, noNaN: true }),
      fc.integer({ min: -323, max: 308 }).map(exponent => 10 ** exponent),
      fc.constantFrom(0, 1, Number.POSITIVE_INFINITY, Number.NaN, -1),
      fc.double({ min: 0, max: 1000, noNaN: true }),
    );
    const anyTarget: fc.Arbitrary<QueueTarget> = fc.oneof(
      fc.record({ metric: fc.constant("service_level" as const), within: number, atLeast: number }),
      fc.record({
        metric: fc.constantFrom("average_speed_of_answer" as const, "abandonment_rate" as const, "occupancy" as const),
        atMost: number,
      }),
    );
    fc.assert(
      fc.property(
        fc.record({
          contacts: number,
          interval: number,
          handleTime: number,
          agents: number,
          patience: fc.option(number, { nil: undefined }),
        }),
        fc.array(anyTarget, { maxLength: 2 }),
        (queue, targets) => {
          const longest = longestHandleTime(queue, targets);
          assert.ok(isUnanswerable(longest) || longest >= 0, `longest handle time ${longest}`);
          const fewest = fewestAgents(queue, targets);
          assert.ok(isUnanswerable(fewest) || Number.isInteger(fewest), `fewest agents ${fewest}`);
        },
      ),
      { numRuns: 500 },
    );
  });
});
