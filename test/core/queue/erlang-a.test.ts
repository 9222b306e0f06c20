import assert from "node:assert/strict";
import fc from "fast-check";
import { erlangALine, erlangB, erlangCLine } from "../../../src/core/queue";
import { near } from "./near";
import precise from "./precise.json";

const small = fc.record({
  agents: fc.integer({ min: 1, max: 120 }),
  occupancy: fc.double({ min: 0.3, max: 3, noNaN: true }),
  handleTime: fc.double({ min: 10, max: 900, noNaN: true }),
  patience: fc.double({ min: 0, max: 4, noNaN: true }).map(exponent => 10 ** exponent),
});

const wide = fc
  .record({
    agents: fc.integer({ min: 0, max: 5 }).chain(digits => fc.integer({ min: 1, max: 10 ** digits })),
    occupancy: fc.double({ min: -3, max: 3, noNaN: true }).map(exponent => 10 ** exponent),
    handleTime: fc.double({ min: 1, max: 3600, noNaN: true }),
    patience: fc.double({ min: -3, max: 9, noNaN: true }).map(exponent => 10 ** exponent),
  })
  .map(({ occupancy, ...queue }) => ({ ...queue, load: occupancy * queue.agents }));

describe("Erlang A", () => {
  for (const { load, agents, handleTime, patience, within, ...expected } of precise.erlangA) {
    it(`is right to nine digits at ${load} Erlang, ${agents} agents and a patience of ${patience} s`, () => {
      const line = erlangALine(load, agents, handleTime, patience);
      near(line.waitProbability, expected.waitProbability, 1e-9);
      near(line.abandonment, expected.abandonment, 1e-9);
      near(line.averageWait, expected.averageWait, 1e-9);
      near(line.answeredWithin(within), expected.serviceLevel, 1e-9);
      near(line.waitQuantile(0.9), expected.p90Wait, 1e-9);
    });
  }

  it("is the birth-death chain of the queue, summed state by state", () => {
    fc.assert(
      fc.property(small, ({ agents, occupancy, handleTime, patience }) => {
        const load = occupancy * agents;
        const line = erlangALine(load, agents, handleTime, patience);
        const chain = sumStates(load, agents, handleTime / patience);
        near(line.waitProbability, chain.allBusy, 1e-9);
        near(line.averageWait, (chain.waiting * handleTime) / load, 1e-9);
      }),
    );
  });

  it("answers or loses everybody, and keeps agents busy with what it answers", () => {
    fc.assert(
      fc.property(wide, ({ load, agents, handleTime, patience }) => {
        const line = erlangALine(load, agents, handleTime, patience);
        near(line.answered + line.abandonment, 1, 1e-12);
        assert.ok(line.answered <= 1);
        assert.ok(line.answered * load <= agents * (1 + 1e-12), "no agent is more than fully occupied");
        // While an agent is free the states are those of Erlang B with one agent fewer; otherwise every agent is busy.
        const busyWhileFree = load * (1 - erlangB(load, agents - 1));
        const busy = (1 - line.waitProbability) * busyWhileFree + line.waitProbability * agents;
        near(busy, line.answered * load, 1e-9);
      }),
    );
  });

  it("loses in proportion to the wait: abandonment is average wait over patience", () => {
    fc.assert(
      fc.property(wide, ({ load, agents, handleTime, patience }) => {
        const line = erlangALine(load, agents, handleTime, patience);
        near(line.averageWait, line.abandonment * patience, 1e-12);
        assert.ok(line.averageWait <= patience);
      }),
    );
  });

  it("answers more as the threshold grows, up to all that it ever answers", () => {
    fc.assert(
      fc.property(
        wide,
        fc.double({ min: 0, max: 600, noNaN: true }),
        ({ load, agents, handleTime, patience }, within) => {
          const line = erlangALine(load, agents, handleTime, patience);
          const atOnce = line.answeredWithin(0);
          const inTime = line.answeredWithin(within);
          near(atOnce + line.waitProbability, 1, 1e-12);
          assert.ok(atOnce <= inTime + 1e-12 && inTime <= line.answered + 1e-12);
          near(line.answeredWithin(1e30), line.answered, 1e-12);
        },
      ),
    );
  });

  it("has percentiles whose mean is the average wait", () => {
    for (const [load, patience] of [
      [42, 240],
      [46, 20],
      [70, 120],
    ] as const) {
      const line = erlangALine(load, 46, 360, patience);
      const steps = 200;
      let mean = 0;
      // Over share = 1 - u^2, which is gentle with the long tail near a share of 1.
      for (let step = 0; step < steps; step++) {
        const u = (step + 0.5) / steps;
        mean += (line.waitQuantile(1 - u * u) * 2 * u) / steps;
      }
      near(mean, line.averageWait, 2e-3);
    }
  });

  it("becomes Erlang C as patience grows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        (agents, occupancy) => {
          const patient = erlangCLine(occupancy * agents, agents, 300);
          const almost = erlangALine(occupancy * agents, agents, 300, 3e13);
          near(almost.waitProbability, patient.waitProbability, 1e-6);
          near(almost.averageWait, patient.averageWait, 1e-6);
          near(almost.answeredWithin(20), patient.answeredWithin(20), 1e-6);
          assert.ok(
            Math.abs(almost.waitQuantile(0.9) - patient.waitQuantile(0.9)) <= 1e-6 * patient.waitQuantile(0.9) + 1e-6,
          );
        },
      ),
    );
  });

  it("becomes Erlang's loss system as patience goes", () => {
    const blocked = erlangB(42, 46);
    for (const patience of [1e-9, 1e-30, 0]) {
      const line = erlangALine(42, 46, 300, patience);
      near(line.waitProbability, blocked, 1e-8);
      near(line.abandonment, blocked, 1e-8);
      near(line.answered, 1 - blocked, 1e-8);
      near(line.answeredWithin(20), 1 - blocked, 1e-8);
      assert.ok(line.averageWait <= 1e-9 && line.waitQuantile(0.9) <= 1e-8);
    }
  });
});

/** Chance that all agents are busy and mean number waiting, `leaving` being handle time over patience. */
function sumStates(load: number, agents: number, leaving: number): { allBusy: number; waiting: number } {
  let below = 0;
  let weight = 1;
  for (let n = agents; n >= 1; n--) {
    weight *= n / load;
    below += weight;
  }
  let above = 1;
  let waiting = 0;
  weight = 1;
  for (let j = 1; load > agents + j * leaving || weight * j > 1e-18 * waiting; j++) {
    weight *= load / (agents + j * leaving);
    above += weight;
    waiting += j * weight;
    if (above > 1e200) {
      // Only proportions count, and a crowded queue overflows.
      [below, above, waiting, weight] = [below / 1e200, above / 1e200, waiting / 1e200, weight / 1e200];
    }
  }
  return { allBusy: above / (below + above), waiting: waiting / (below + above) };
}
