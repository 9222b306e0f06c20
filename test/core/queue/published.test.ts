import assert from "node:assert/strict";
import {
  erlangB,
  feasibleOccupancyOfWork,
  fewestAgents,
  logErlangB,
  offeredLoad,
  type QueueTarget,
  queueFigures,
  type Work,
} from "../../../src/core/queue";
import { answer } from "./near";
import published from "./published.json";

type Given = Work & {
  agents?: number;
  within?: number;
  atLeast?: number;
  occupancyAtMost?: number;
  shrinkage?: number;
};

/** Every figure that a source has printed, by its name in published.json. */
const figures: Readonly<Record<string, (given: Given) => number | null>> = {
  blocking: given => erlangB(offeredLoad(given), agentsOf(given)),
  logBlocking: given => logErlangB(offeredLoad(given), agentsOf(given)),
  waitProbability: given => figuresOf(given).waitProbability,
  logWaitProbability: given => Math.log(figuresOf(given).waitProbability),
  serviceLevel: given => figuresOf(given).serviceLevel,
  averageWait: given => figuresOf(given).averageWait,
  averageWaitMinutes: given => figuresOf(given).averageWait! / 60,
  p90Wait: given => figuresOf(given).p90Wait,
  occupancy: given => figuresOf(given).occupancy,
  abandonment: given => figuresOf(given).abandonment,
  queueLength: given => (given.contacts / given.interval) * figuresOf(given).averageWait!,
  timeInSystem: given => figuresOf(given).averageWait! + given.handleTime,
  fewestAgents: given => answer(fewestAgents(given, targetsOf(given))),
  rostered: given => Math.ceil(answer(fewestAgents(given, targetsOf(given))) / (1 - given.shrinkage!)),
  highestOccupancy: given => answer(feasibleOccupancyOfWork(given, targetsOf(given))).highest,
};

function agentsOf(given: Given): number {
  assert.ok(given.agents !== undefined, "the case says how many agents there are");
  return given.agents;
}

function figuresOf(given: Given) {
  return answer(queueFigures({ ...given, agents: agentsOf(given) }));
}

function targetsOf({ within, atLeast, occupancyAtMost }: Given): QueueTarget[] {
  assert.ok(within !== undefined && atLeast !== undefined, "the case has a service level");
  const level: QueueTarget = { metric: "service_level", within, atLeast };
  return occupancyAtMost === undefined ? [level] : [level, { metric: "occupancy", atMost: occupancyAtMost }];
}

/** Whether the number, rounded as the printed one is, is the printed one; beyond twelve digits both are rounding. */
function isPrintedAs(actual: number | null, printed: string): boolean {
  const [mantissa = "", exponent = "0"] = printed.split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  const halfOfLastDigit = 0.5 * 10 ** (Number(exponent) - decimals);
  const room = Math.max(halfOfLastDigit * (1 + 1e-9), Math.abs(Number(printed)) * 1e-12);
  return actual !== null && Math.abs(actual - Number(printed)) <= room;
}

describe("published queue figures", () => {
  for (const { source, given, model, expected } of published.right) {
    for (const [name, printed] of Object.entries(expected)) {
      it(`${model} ${JSON.stringify(given)}: ${name} ${printed} (${source})`, () => {
        const actual = figures[name]!(given);
        assert.ok(isPrintedAs(actual, printed), `${name} is ${actual}, printed as ${printed}`);
      });
    }
  }

  it("are answered by the model that the source names", () => {
    for (const { given, model } of published.right) {
      if (model === "erlang_b" || given.agents === undefined) continue;
      assert.equal(figuresOf(given).model, model);
    }
  });
});

describe("figures that were printed wrong", () => {
  for (const { source, given, figure, printed, right } of published.wrong) {
    it(`${source}: ${right}, and not ${printed}`, () => {
      const actual = figures[figure]!(given);
      assert.ok(isPrintedAs(actual, right), `${figure} is ${actual}, not ${right}`);
      assert.ok(!isPrintedAs(actual, printed), `${figure} is ${actual}, as in the misprint`);
    });
  }
});
