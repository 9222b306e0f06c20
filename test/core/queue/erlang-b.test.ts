import assert from "node:assert/strict";
import fc from "fast-check";
import { erlangB, logErlangB } from "../../../src/core/queue";
import { near } from "./near";
import precise from "./precise.json";

const load = fc.double({ min: -6, max: 5, noNaN: true }).map(exponent => 10 ** exponent);
const agents = fc.integer({ min: 1, max: 100_000 });
const few = fc.integer({ min: 1, max: 9 });
const fewErlangs = fc.double({ min: 0.01, max: 20, noNaN: true });

describe("Erlang B", () => {
  for (const { load, agents, logBlocking } of precise.erlangB) {
    it(`has ln B = ${logBlocking} at ${load} Erlang and ${agents} agents`, () => {
      assert.ok(Math.abs(logErlangB(load, agents) - logBlocking) <= 1e-12 * (1 - logBlocking));
      near(erlangB(load, agents), Math.exp(logBlocking), 1e-11);
    });
  }

  it("follows Erlang's recurrence from one agent to the next", () => {
    fc.assert(
      fc.property(load, agents, (load, agents) => {
        // 1 / B(N) = 1 + N / A / B(N - 1), multiplied by B(N) so that nothing overflows.
        const ratio = Math.exp(logErlangB(load, agents) - logErlangB(load, agents - 1));
        near(erlangB(load, agents) + (agents / load) * ratio, 1, 1e-9);
      }),
    );
  });

  it("is what the recurrence gives from no agents up", () => {
    fc.assert(
      fc.property(fc.oneof(load, fewErlangs), fc.oneof(fc.integer({ min: 1, max: 2000 }), few), (load, agents) => {
        let logInverse = 0;
        for (let n = 1; n <= agents; n++) {
          const grown = Math.log(n / load) + logInverse;
          logInverse = grown > 0 ? grown + Math.log1p(Math.exp(-grown)) : Math.log1p(Math.exp(grown));
        }
        assert.ok(Math.abs(logErlangB(load, agents) + logInverse) <= 1e-12 * (1 + logInverse));
      }),
    );
  });

  it("falls with every agent and rises with the load", () => {
    fc.assert(
      fc.property(load, agents, fc.double({ min: 1.001, max: 10, noNaN: true }), (load, agents, factor) => {
        assert.ok(logErlangB(load, agents) < logErlangB(load, agents - 1));
        assert.ok(logErlangB(load * factor, agents) > logErlangB(load, agents));
      }),
    );
  });

  it("is never above 1, however crowded", () => {
    const crowd = fc.double({ min: 1e5, max: 1e12, noNaN: true });
    fc.assert(fc.property(crowd, few, (load, agents) => erlangB(load, agents) <= 1));
  });

  it("refuses everybody without agents and nobody without load", () => {
    assert.equal(erlangB(3, 0), 1);
    assert.equal(erlangB(0, 3), 0);
    assert.equal(logErlangB(0, 3), Number.NEGATIVE_INFINITY);
    assert.equal(erlangB(0, 0), 1);
  });

  it("stays a share for a thousand million agents", () => {
    // For A = N, B is near sqrt(2 / (pi N)): the first term of Stirling's series.
    near(erlangB(1e9, 1e9), Math.sqrt(2 / (Math.PI * 1e9)), 1e-4);
    assert.equal(erlangB(1e8, 1e9), 0);
    near(erlangB(2e9, 1e9), 0.5, 1e-8);
  });
});
