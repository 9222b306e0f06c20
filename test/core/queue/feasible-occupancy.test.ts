import assert from "node:assert/strict";
import {
  feasibleOccupancyOfTeam,
  feasibleOccupancyOfWork,
  fewestAgents,
  longestHandleTime,
  type QueueTarget,
  queueFigures,
} from "../../../src/core/queue";
import { answer, near } from "./near";

const work = { contacts: 210, interval: 1800, handleTime: 360, patience: 240 };
const team = { contacts: 210, interval: 1800, agents: 46, patience: 240 };
const level: QueueTarget = { metric: "service_level", within: 20, atLeast: 0.8 };

describe("feasibleOccupancyOfWork", () => {
  it("is highest with the fewest agents and lowest with the most", () => {
    const fewest = answer(fewestAgents(work, [level]));
    const { lowest, highest } = answer(feasibleOccupancyOfWork(work, [level], 60.5));
    assert.equal(highest, answer(queueFigures({ ...work, agents: fewest })).occupancy);
    assert.equal(lowest, answer(queueFigures({ ...work, agents: 60 })).occupancy);
    assert.ok(lowest < highest);
    assert.deepEqual(feasibleOccupancyOfWork(work, [level], fewest), { lowest: highest, highest });
  });

  it("may be as low as wished where agents are not bounded", () => {
    assert.equal(answer(feasibleOccupancyOfWork(work, [level])).lowest, 0);
  });

  it("is nothing where there is nothing to do", () => {
    assert.deepEqual(feasibleOccupancyOfWork({ ...work, contacts: 0 }, [level], 10), { lowest: 0, highest: 0 });
  });

  it("says where there is none", () => {
    assert.deepEqual(feasibleOccupancyOfWork(work, [level], 40), { unanswerable: "unattainable", field: "agents" });
    assert.deepEqual(feasibleOccupancyOfWork(work, [level], -1), { unanswerable: "invalid", field: "agents" });
    assert.deepEqual(feasibleOccupancyOfWork(work, [{ ...level, atLeast: 1 }]), {
      unanswerable: "unattainable",
      field: "atLeast",
    });
  });
});

describe("feasibleOccupancyOfTeam", () => {
  it("is highest at the longest handle time", () => {
    const longest = answer(longestHandleTime(team, [level]));
    const { lowest, highest } = answer(feasibleOccupancyOfTeam(team, [level]));
    assert.equal(lowest, 0);
    near(highest, answer(queueFigures({ ...team, handleTime: longest })).occupancy!, 1e-12);
    assert.deepEqual(feasibleOccupancyOfTeam({ ...team, agents: 46.9 }, [level]), { lowest, highest });
  });

  it("keeps within an occupancy that is itself a target", () => {
    near(answer(feasibleOccupancyOfTeam(team, [{ metric: "occupancy", atMost: 0.7 }])).highest, 0.7, 1e-8);
  });

  it("reaches from nothing to everything where no target binds, and is nothing where nobody calls", () => {
    assert.deepEqual(feasibleOccupancyOfTeam({ ...team, agents: 1 }, []), { lowest: 0, highest: 1 });
    assert.deepEqual(feasibleOccupancyOfTeam({ ...team, contacts: 0 }, [level]), { lowest: 0, highest: 0 });
  });

  it("says where there is none", () => {
    const unattainable = { unanswerable: "unattainable", field: "agents" };
    assert.deepEqual(feasibleOccupancyOfTeam({ ...team, agents: 0 }, [level]), unattainable);
    assert.deepEqual(feasibleOccupancyOfTeam({ ...team, agents: 0 }, []), unattainable);
    assert.deepEqual(feasibleOccupancyOfTeam(team, [{ ...level, atLeast: 1 }]), unattainable);
    assert.deepEqual(feasibleOccupancyOfTeam({ ...team, interval: 0 }, [level]), {
      unanswerable: "invalid",
      field: "interval",
    });
  });
});
