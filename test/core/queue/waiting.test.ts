import assert from "node:assert/strict";
import fc from "fast-check";
import {
  isUnanswerable,
  largestPool,
  type Queue,
  queueFigures,
  type Unanswerable,
  waitingLine,
} from "../../../src/core/queue";
import { answer, near } from "./near";

const hour: Queue = { contacts: 210, interval: 1800, handleTime: 360, agents: 46 };

describe("queueFigures", () => {
  it("tells the planning hour: load, occupancy, waits and who gives up", () => {
    const figures = answer(queueFigures({ ...hour, patience: 240, within: 20 }));
    assert.deepEqual(Object.keys(figures), [
      "load",
      "agents",
      "occupancy",
      "waitProbability",
      "serviceLevel",
      "averageWait",
      "p90Wait",
      "abandonment",
      "model",
    ]);
    assert.equal(figures.model, "erlang_a");
    near(figures.load, 42, 1e-12);
    near(figures.occupancy! * 46, 42 * (1 - figures.abandonment), 1e-12);
    near(figures.averageWait, figures.abandonment * 240, 1e-12);
  });

  it("has no service level without a threshold", () => {
    assert.equal(answer(queueFigures(hour)).serviceLevel, null);
    assert.equal(answer(queueFigures({ ...hour, contacts: 0 })).serviceLevel, null);
  });

  it("counts whole agents only", () => {
    assert.deepEqual(queueFigures({ ...hour, agents: 46.9, within: 20 }), queueFigures({ ...hour, within: 20 }));
    assert.equal(answer(queueFigures({ ...hour, agents: 0.9 })).agents, 0);
  });

  it("takes endless patience for Erlang C", () => {
    const patient = answer(queueFigures({ ...hour, within: 20 }));
    assert.equal(patient.model, "erlang_c");
    assert.equal(patient.abandonment, 0);
    assert.deepEqual(queueFigures({ ...hour, within: 20, patience: Number.POSITIVE_INFINITY }), patient);
    near(answer(queueFigures({ ...hour, within: 20, patience: 1e300 })).averageWait, patient.averageWait!, 1e-12);
  });

  it("says of a queue without end that nobody is answered in time and that waits are unknown", () => {
    for (const agents of [42, 41, 1]) {
      assert.deepEqual(queueFigures({ ...hour, agents, within: 20 }), {
        load: 42,
        agents,
        occupancy: 1,
        waitProbability: 1,
        serviceLevel: 0,
        averageWait: null,
        p90Wait: null,
        abandonment: 0,
        model: "erlang_c",
      });
    }
  });

  it("lets nobody wait where nobody calls or handling takes no time", () => {
    for (const idle of [
      { ...hour, contacts: 0 },
      { ...hour, handleTime: 0 },
      { ...hour, handleTime: 0, agents: 1 },
      { ...hour, contacts: 0, patience: 0 },
    ]) {
      const figures = answer(queueFigures({ ...idle, within: 20 }));
      assert.equal(figures.load, 0);
      assert.equal(figures.occupancy, 0);
      assert.equal(figures.waitProbability, 0);
      assert.equal(figures.serviceLevel, 1);
      assert.equal(figures.averageWait, 0);
      assert.equal(figures.p90Wait, 0);
      assert.equal(figures.abandonment, 0);
    }
  });

  it("lets everybody wait where there is no agent, until patience runs out", () => {
    const impatient = answer(queueFigures({ ...hour, agents: 0, patience: 240, within: 20 }));
    assert.equal(impatient.occupancy, null);
    assert.equal(impatient.serviceLevel, 0);
    assert.equal(impatient.averageWait, 240);
    near(impatient.p90Wait, 240 * Math.LN10, 1e-12);
    assert.equal(impatient.abandonment, 1);

    const patient = answer(queueFigures({ ...hour, agents: 0, within: 20 }));
    assert.equal(patient.occupancy, null);
    assert.equal(patient.serviceLevel, 0);
    assert.equal(patient.averageWait, null);
    assert.equal(patient.abandonment, 0);

    const instant = answer(queueFigures({ ...hour, agents: 0, handleTime: 0, within: 20 }));
    assert.equal(instant.serviceLevel, 0);

    const nobody = answer(queueFigures({ ...hour, agents: 0, contacts: 0, within: 20 }));
    assert.equal(nobody.occupancy, null);
    assert.equal(nobody.serviceLevel, 1);
  });

  it("knows how many are answered in the end, also where there is no load or nobody to answer", () => {
    assert.equal(waitingLine({ ...hour, contacts: 0 }).answered, 1);
    assert.equal(waitingLine(hour).answered, 1);
    near(waitingLine({ ...hour, agents: 21 }).answered, 0.5, 1e-12);
    assert.equal(waitingLine({ ...hour, agents: 0 }).answered, 0);
    assert.equal(waitingLine({ ...hour, agents: 0, patience: 240 }).answered, 0);
  });

  it("loses at once whoever has no patience at all", () => {
    const figures = answer(queueFigures({ ...hour, patience: 0, within: 20 }));
    assert.equal(figures.model, "erlang_a");
    near(figures.serviceLevel, 1 - figures.abandonment, 1e-12);
    assert.ok(figures.abandonment > 0.05);
    assert.equal(figures.averageWait, 0);
  });

  const senseless: readonly [Partial<Queue> & { within?: number }, Unanswerable][] = [
    [{ contacts: -1 }, { unanswerable: "invalid", field: "contacts" }],
    [{ contacts: Number.NaN }, { unanswerable: "invalid", field: "contacts" }],
    [{ contacts: Number.POSITIVE_INFINITY }, { unanswerable: "invalid", field: "contacts" }],
    [{ interval: 0 }, { unanswerable: "invalid", field: "interval" }],
    [{ interval: Number.POSITIVE_INFINITY }, { unanswerable: "invalid", field: "interval" }],
    [{ handleTime: -300 }, { unanswerable: "invalid", field: "handleTime" }],
    [{ handleTime: Number.POSITIVE_INFINITY }, { unanswerable: "invalid", field: "handleTime" }],
    [{ agents: -1 }, { unanswerable: "invalid", field: "agents" }],
    [{ agents: Number.NaN }, { unanswerable: "invalid", field: "agents" }],
    [{ patience: -1 }, { unanswerable: "invalid", field: "patience" }],
    [{ patience: Number.NaN }, { unanswerable: "invalid", field: "patience" }],
    [{ within: -1 }, { unanswerable: "invalid", field: "within" }],
    [{ agents: largestPool + 1 }, { unanswerable: "too_large", field: "agents" }],
    [{ contacts: 1e15 }, { unanswerable: "too_large", field: "contacts" }],
    [
      { contacts: 1e308, handleTime: 0 },
      { unanswerable: "too_large", field: "contacts" },
    ],
  ];
  for (const [numbers, problem] of senseless) {
    it(`has no answer to ${JSON.stringify(numbers, (_, value) => (typeof value === "number" ? String(value) : value))}`, () => {
      assert.deepEqual(queueFigures({ ...hour, within: 20, ...numbers }), problem);
    });
  }

  it("answers for a hundred thousand agents and for the largest pool", () => {
    for (const agents of [100_000, largestPool]) {
      for (const occupied of [0.5, 0.999, 1]) {
        const queue = {
          contacts: agents * occupied,
          interval: 300,
          handleTime: 300,
          agents,
          patience: 120,
          within: 20,
        };
        const figures = answer(queueFigures(queue));
        assertSound(figures);
        near(figures.occupancy! * agents, agents * occupied * (1 - figures.abandonment), 1e-9);
      }
    }
    const crowded = answer(
      queueFigures({ contacts: 150_000, interval: 300, handleTime: 300, agents: 100_000, patience: 120, within: 20 }),
    );
    // In a crowd this large chance evens out: a third gives up, once the wait is ln 1.5 patiences.
    near(crowded.abandonment, 1 / 3, 1e-9);
    near(crowded.averageWait, 40, 1e-9);
    near(crowded.occupancy, 1, 1e-9);
  });

  it("is never less well served with an agent more, nor with shorter handling", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        fc.option(fc.double({ min: 1, max: 3000, noNaN: true }), { nil: undefined }),
        (agents, occupied, patience) => {
          const queue = { contacts: agents * occupied, interval: 300, handleTime: 300, agents, patience, within: 20 };
          const figures = answer(queueFigures(queue));
          for (const easier of [
            { ...queue, agents: agents + 1 },
            { ...queue, handleTime: 290 },
          ]) {
            const better = answer(queueFigures(easier));
            assert.ok(better.serviceLevel! >= figures.serviceLevel! - 1e-12, "service level");
            assert.ok(better.abandonment <= figures.abandonment + 1e-12, "abandonment");
            assert.ok(better.occupancy! <= figures.occupancy! + 1e-12, "occupancy");
            assert.ok((better.averageWait ?? Infinity) <= (figures.averageWait ?? Infinity) + 1e-9, "average wait");
            assert.ok((better.p90Wait ?? Infinity) <= (figures.p90Wait ?? Infinity) + 1e-9, "ninetieth percentile");
          }
        },
      ),
    );
  });

  it("gives a sound answer, or says which number has none, whatever it is asked", () => {
    const magnitude = fc.integer({ min: -323, max: 308 }).map(exponent => 10 ** exponent);
    const number = fc.oneof(
      fc.double({ min: 0, noNaN: true }),
      magnitude,
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.constantFrom(0, 1, Number.POSITIVE_INFINITY, Number.NaN, -1),
    );
    const agents = fc.oneof(number, fc.nat(200), fc.nat(largestPool));
    const patience = fc.option(number, { nil: undefined });
    fc.assert(
      fc.property(
        fc.record({ contacts: number, interval: number, handleTime: number, agents, patience, within: number }),
        queue => {
          const figures = queueFigures(queue);
          if (!isUnanswerable(figures)) assertSound(figures);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function assertSound(figures: Exclude<ReturnType<typeof queueFigures>, Unanswerable>): void {
  const { load, agents, occupancy, waitProbability, serviceLevel, averageWait, p90Wait, abandonment } = figures;
  for (const share of [occupancy, waitProbability, serviceLevel, abandonment]) {
    assert.ok(share === null || (share >= 0 && share <= 1), JSON.stringify(figures));
  }
  for (const number of [load, agents, averageWait, p90Wait]) {
    assert.ok(number === null || (number >= 0 && number < Number.POSITIVE_INFINITY), JSON.stringify(figures));
  }
}
