import assert from "node:assert/strict";
import fc from "fast-check";
import { erlangB, erlangC, erlangCLine } from "../../../src/core/queue";
import { near } from "./near";
import precise from "./precise.json";

/** Stable queues: agents and a load below them, from idle to almost full. */
const stable = fc
  .record({
    agents: fc.integer({ min: 1, max: 100_000 }),
    spare: fc.double({ min: -6, max: -0.01, noNaN: true }).map(exponent => 10 ** exponent),
    handleTime: fc.double({ min: 1, max: 3600, noNaN: true }),
  })
  .map(({ agents, spare, handleTime }) => ({ agents, load: agents * (1 - spare), handleTime }));

describe("Erlang C", () => {
  for (const { load, agents, handleTime, within, ...expected } of precise.erlangC) {
    it(`is right to nine digits at ${load} Erlang and ${agents} agents`, () => {
      const line = erlangCLine(load, agents, handleTime);
      near(erlangC(load, agents), expected.waitProbability, 1e-9);
      near(line.waitProbability, expected.waitProbability, 1e-9);
      near(line.answeredWithin(within), expected.serviceLevel, 1e-9);
      near(line.averageWait, expected.averageWait, 1e-9);
      near(line.waitQuantile(0.9), expected.p90Wait, 1e-9);
    });
  }

  it("follows from Erlang B: 1 / C = 1 / B(N) - 1 / B(N - 1)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0.3, max: 0.95, noNaN: true }), (agents, rho) => {
        const load = rho * agents;
        // The inverses of B are so large that they cancel where waiting is rare; C >= 1e-6 keeps nine digits of the difference.
        const chance = erlangC(load, agents);
        fc.pre(chance >= 1e-6);
        near(chance * (1 / erlangB(load, agents) - 1 / erlangB(load, agents - 1)), 1, 1e-8);
      }),
    );
  });

  it("is never below Erlang B, and no share is above 1", () => {
    fc.assert(
      fc.property(stable, ({ load, agents, handleTime }) => {
        assert.ok(erlangC(load, agents) >= erlangB(load, agents));
        assert.ok(erlangC(load, agents) <= 1);
        assert.ok(erlangCLine(load, agents, handleTime).answeredWithin(1e12) <= 1);
      }),
    );
  });

  it("is the load itself with a single agent", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.999999, noNaN: true }), load => near(erlangC(load, 1), load, 1e-12)),
    );
  });

  it("waits as an exponential: mean, share answered in time and ninetieth percentile agree", () => {
    fc.assert(
      fc.property(stable, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ({ load, agents, handleTime }, share) => {
        const line = erlangCLine(load, agents, handleTime);
        near(line.averageWait * (agents - load), line.waitProbability * handleTime, 1e-12);
        near(line.answeredWithin(0), 1 - line.waitProbability, 1e-9);
        const wait = line.waitQuantile(share);
        if (wait > 0) near(line.answeredWithin(wait), share, 1e-9);
        else assert.ok(line.waitProbability <= 1 - share);
      }),
    );
  });

  it("has no end where the load is not below the agents", () => {
    for (const load of [10, 10.5, 1e9]) {
      assert.equal(erlangC(load, 10), 1);
      const line = erlangCLine(load, 10, 300);
      assert.equal(line.averageWait, Number.POSITIVE_INFINITY);
      assert.equal(line.waitQuantile(0.9), Number.POSITIVE_INFINITY);
      assert.equal(line.answeredWithin(1e9), 0);
      near(line.answered * load, 10, 1e-12);
    }
    assert.equal(erlangC(0, 0), 0);
  });
});
