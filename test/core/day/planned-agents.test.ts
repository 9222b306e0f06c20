import assert from "node:assert/strict";
import {
  givenBy,
  type HonestHour,
  honestHourOf,
  occupancyRange,
  plannedTargets,
  promisedQueueOf,
  queueWith,
  staffingConflict,
} from "../../../src/core/day";
import { readSet } from "./sets";

interface Plan {
  readonly agents?: string;
  readonly vacancies?: number;
  readonly demand?: string;
  readonly mix?: string;
  readonly recovery?: string;
  readonly targets?: string;
  readonly promise?: string;
}

/** 60 contacts of 300 s in half an hour: 10 Erlangs. */
function planned({ agents, vacancies, demand, mix, recovery, targets, promise }: Plan) {
  const team = [agents && `agents: ${agents}`, vacancies && `vacancies: ${vacancies}`].filter(Boolean).join(", ");
  return readSet(`version: 1
${team ? `team: { ${team} }` : ""}
demand:
  ${demand ?? "{ interval: 30 min, contacts: 60, "}${demand ? "" : `mix: [${mix ?? "{ class: a, share: 100%, handle_time: 300 s }"}] }`}
targets: { ${targets ?? "aht: { at_most: 300 s }"} }
${recovery ? `people: { recovery: { after: [routine], time: 60 s, counted_as: ${recovery} } }` : ""}
${promise ? `promise: { ${promise} }` : ""}
`);
}

const hourOf = (plan: Plan): HonestHour => {
  const hour = honestHourOf(planned(plan));
  assert.ok("arrivals" in hour, JSON.stringify(hour));
  return hour;
};

const ranges = (plan: Plan) => {
  const set = planned(plan);
  return plannedTargets(set, honestHourOf(set) as HonestHour).map(({ target, from, to }) => [target.id, from, to]);
};

const occupancy = (bounds: string, recovery?: string) =>
  ranges({ targets: `occ: { metric: occupancy, ${bounds} }`, ...(recovery ? { recovery } : {}) })[0]!.slice(1);

/** Erlang C by its sum, for a load in Erlangs: the chance to wait. */
function waits(agents: number, load: number): number {
  let term = 1;
  let sum = 0;
  for (let busy = 0; busy < agents; busy++) {
    sum += term;
    term *= load / (busy + 1);
  }
  const all = (term * agents) / (agents - load);
  return all / (sum + all);
}

describe("the honest hour", () => {
  it("is the work, and what recovery adds to it, by how that is counted", () => {
    const arrivals = { contacts: 60, interval: 1800, patience: undefined };
    const plain = { arrivals, handleTime: 300, recovery: 0, aux: 0, agents: undefined };
    assert.deepEqual(hourOf({}), plain);
    assert.deepEqual(hourOf({ recovery: "wrap_up" }), { ...plain, handleTime: 360, recovery: 60 });
    assert.deepEqual(hourOf({ recovery: "aux" }), { ...plain, aux: 60 });
    assert.deepEqual(hourOf({ recovery: "break" }), plain);
    const mix =
      "{ class: a, share: 25%, handle_time: 200 s }, { class: b, share: 75%, handle_time: 400 s, tone: heated }";
    assert.deepEqual(hourOf({ agents: "12.5", mix, recovery: "wrap_up" }), {
      ...plain,
      agents: 12.5,
      handleTime: 350 + 15,
      recovery: 15,
    });
  });

  it("is the keys to declare where something lacks", () => {
    const lacking = (text: string) =>
      honestHourOf(readSet(`version: 1\n${text}\ntargets: { aht: { at_most: 300 s } }\n`));
    const mix = "mix: [{ class: a, share: 100%, handle_time: 300 s }]";
    assert.deepEqual(lacking(""), ["demand.mix", "demand.contacts", "demand.interval"]);
    assert.deepEqual(lacking(`demand: { contacts: 60, ${mix} }`), ["demand.interval"]);
    assert.deepEqual(lacking(`demand: { interval: 30 min, ${mix} }`), ["demand.contacts"]);
    assert.deepEqual(lacking("demand: { interval: 30 min, contacts: 60 }"), ["demand.mix"]);
    assert.deepEqual(lacking(`demand: { interval: 1 ms, contacts: 1e9, ${mix} }`), ["demand.contacts"]);
    assert.deepEqual(lacking(`demand: { interval: 0 s, contacts: 60, ${mix} }`), ["demand.interval"]);
  });

  it("has a queue of whole agents, who recover in aux as in wrap-up", () => {
    const queue = queueWith(12.9, hourOf({ recovery: "aux" }));
    assert.deepEqual(queue, { contacts: 60, interval: 1800, patience: undefined, agents: 12, handleTime: 360 });
    assert.equal(queueWith(12, hourOf({ recovery: "wrap_up" })).handleTime, 360);
  });
});

describe("agents with which honest work keeps a target", () => {
  it("are what occupancy leaves, in whole numbers", () => {
    // 10 Erlangs: 12.5 agents at 80%, 10 at 100%, 20 at 50%.
    assert.deepEqual(occupancy("at_most: 80%"), [13, Number.POSITIVE_INFINITY]);
    assert.deepEqual(occupancy("at_least: 80%"), [0, 12]);
    assert.deepEqual(occupancy("at_least: 50%, at_most: 100%"), [10, 20]);
    assert.deepEqual(occupancy("at_least: 0%"), [0, Number.POSITIVE_INFINITY]);
    assert.deepEqual(occupancy("at_least: 1%"), [0, 1000]);
  });

  it("work longer for recovery that is wrap-up, and are away for recovery that is aux", () => {
    // 12 Erlangs: 15 at 80%. Away 2 agents' time: 12.5 + 2.
    assert.deepEqual(occupancy("at_least: 80%, at_most: 80%", "wrap_up"), [15, 15]);
    assert.deepEqual(occupancy("at_most: 80%", "aux"), [15, Number.POSITIVE_INFINITY]);
    assert.deepEqual(occupancy("at_least: 80%", "aux"), [0, 14]);
  });

  it("are the fewest with whom a queue target holds, by Erlang C", () => {
    const within20 = (agents: number) => 1 - waits(agents, 10) * Math.exp((-(agents - 10) * 20) / 300);
    const wait = (agents: number) => (waits(agents, 10) * 300) / (agents - 10);
    assert.ok(within20(14) >= 0.8 && within20(13) < 0.8);
    assert.ok(wait(13) <= 30 && wait(12) > 30);
    assert.deepEqual(
      ranges({
        targets: "sl: { metric: service_level, at_least: 80%, within: 20 s }, asa: { metric: ASA, at_most: 30 s }",
      }),
      [
        ["sl", 14, Number.POSITIVE_INFINITY],
        ["asa", 13, Number.POSITIVE_INFINITY],
      ],
    );
  });

  it("are none for a target of perfection", () => {
    const [never] = ranges({ targets: "sl: { metric: service_level, at_least: 100%, within: 0 s }" });
    assert.deepEqual(never!.slice(1), [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it("are told of targets on the hour for all contacts, that can be read and lack nothing", () => {
    const mix =
      "{ class: a, share: 50%, handle_time: 300 s }, { class: b, share: 50%, handle_time: 300 s }, { class: none, share: 0%, handle_time: 300 s }";
    const found = ranges({
      mix,
      targets: `aht: { at_most: 300 s }, some: { metric: ASA, at_most: 20 s, applies_to: [a] },
  both: { metric: ASA, at_most: 20 s, applies_to: [a, b] }, lost: { metric: abandonment_rate, at_most: 5% },
  timeless: { metric: service_level, at_least: 80% }, high: { metric: service_level, at_most: 80%, within: 20 s },
  unread: { metric: occupancy, at_most: soon }, half: { metric: occupancy, at_least: soon, at_most: 90% }, occ: { metric: occupancy, at_most: 90% },
  marked: { metric: occupancy, at_most: 90 s }, unheard: { at_least: 3 }`,
    });
    assert.deepEqual(
      found.map(([id]) => id),
      ["both", "occ"],
    );
  });
});

describe("what so many agents give", () => {
  it("is work over their time", () => {
    assert.equal(givenBy(12.5, hourOf({}), null), 0.8);
    assert.equal(givenBy(15, hourOf({ recovery: "wrap_up" }), null), 0.8);
    assert.equal(givenBy(14.5, hourOf({ recovery: "aux" }), null), 0.8);
    assert.equal(givenBy(2, hourOf({ recovery: "aux" }), null), null);
    assert.equal(givenBy(0, hourOf({}), null), null);
  });

  it("is what the queue makes of whole agents", () => {
    const asked = { metric: "average_speed_of_answer", atMost: 20 } as const;
    const expected = (waits(13, 10) * 300) / 3;
    assert.ok(Math.abs(givenBy(13.7, hourOf({}), asked)! - expected) < 1e-6);
    assert.equal(givenBy(9, hourOf({}), asked), null);
  });

  it("lies between no recovery and all of it", () => {
    assert.deepEqual(occupancyRange(12.5, hourOf({})), [0.8, 0.8]);
    assert.deepEqual(occupancyRange(15, hourOf({ recovery: "wrap_up" })), [300 / 450, 0.8]);
    assert.deepEqual(occupancyRange(14.5, hourOf({ recovery: "aux" })), [300 / 435, 0.8]);
    assert.equal(occupancyRange(2, hourOf({ recovery: "aux" })), null);
    assert.equal(occupancyRange(0, hourOf({})), null);
  });
});

describe("targets on the hour that cannot hold together", () => {
  const conflict = (plan: Plan) => {
    const found = staffingConflict(planned(plan));
    return found && [found.targets.map(each => each.target.id), found.planned.length, found.agents, found.agentsNeeded];
  };
  const band = "occ: { metric: occupancy, at_least: 50%, at_most: 80% }";
  const asa = "asa: { metric: ASA, at_most: 30 s }";

  it("are none where honest work keeps all", () => {
    for (const agents of ["13", "20", "13.5"]) assert.equal(conflict({ agents, targets: `${band}, ${asa}` }), null);
    assert.equal(conflict({ targets: `${band}, ${asa}` }), null);
    assert.equal(conflict({ agents: "13", targets: "aht: { at_most: 1 s }" }), null);
  });

  it("are those that the agents there are do not keep, and the nearest number that keeps all", () => {
    const both = `${band}, sl: { metric: service_level, at_least: 80%, within: 20 s }`;
    assert.deepEqual(conflict({ agents: "12", targets: both }), [["occ", "sl"], 2, 12, 14]);
    assert.deepEqual(conflict({ agents: "13", targets: both }), [["sl"], 2, 13, 14]);
    assert.deepEqual(conflict({ agents: "21", targets: both }), [["occ"], 2, 21, 20]);
  });

  it("are the two that leave no number of agents, in the order of the file", () => {
    const idle = "idle: { metric: occupancy, at_least: 85% }";
    const brief = "sl: { metric: service_level, at_least: 80%, within: 20 s }";
    // At most 11, and at least 14.
    for (const agents of [undefined, "12"]) {
      const plan = agents ? { agents } : {};
      assert.deepEqual(conflict({ ...plan, targets: `${idle}, ${asa}, ${brief}` }), [["idle", "sl"], 3, null, null]);
      assert.deepEqual(conflict({ ...plan, targets: `${brief}, ${asa}, ${idle}` }), [["sl", "idle"], 3, null, null]);
    }
  });

  it("are the first of those that ask as much", () => {
    const more = (id: string) => `${id}: { metric: service_level, at_least: 80%, within: 20 s }`;
    const less = (id: string) => `${id}: { metric: occupancy, at_least: 85% }`;
    assert.deepEqual(conflict({ targets: [less("a"), more("b"), less("c"), more("d")].join(", ") }), [
      ["a", "b"],
      4,
      null,
      null,
    ]);
  });

  it("are none where one number of agents is left", () => {
    // 10 / 0.76 is 13.2, and 12 / 0.8 is 15.
    const both = "sl: { metric: ASA, at_most: 30 s }, idle: { metric: occupancy, at_least: 76% }";
    assert.equal(conflict({ agents: "13", targets: both }), null);
    assert.deepEqual(conflict({ agents: "14", targets: both }), [["idle"], 2, 14, 13]);
    const exact = { recovery: "wrap_up", targets: "occ: { metric: occupancy, at_least: 80%, at_most: 80% }" };
    assert.equal(conflict({ ...exact, agents: "15" }), null);
    assert.deepEqual(conflict({ ...exact, agents: "16" }), [["occ"], 1, 16, 15]);
  });

  it("is one alone that no number of agents keeps", () => {
    const alone = (target: string) => conflict({ agents: "12", targets: `${asa}, ${target}` });
    assert.deepEqual(alone("sl: { metric: service_level, at_least: 100%, within: 0 s }"), [["sl"], 2, null, null]);
    assert.deepEqual(alone("occ: { metric: occupancy, at_least: 81%, at_most: 82% }"), [["occ"], 2, null, null]);
    // Ten agents would have no time left at 1000% even if there were but one.
    assert.deepEqual(alone("occ: { metric: occupancy, at_least: 1001% }"), [["occ"], 2, null, null]);
    assert.deepEqual(alone("occ: { metric: occupancy, at_least: 1000% }"), [["asa", "occ"], 2, null, null]);
  });

  it("are not told where the file does not tell, and where nobody calls", () => {
    const one = "{ class: a, share: 100%, handle_time: 300 s }";
    assert.equal(conflict({ agents: "1", demand: `{ contacts: 60, mix: [${one}] }`, targets: asa }), null);
    assert.equal(
      conflict({ agents: "1", demand: `{ interval: 30 min, contacts: 0, mix: [${one}] }`, targets: band }),
      null,
    );
  });
});

describe("a promise that a queue decides", () => {
  const promised = (promise: string, plan: Plan = {}) => {
    const set = planned({ agents: "12", promise, ...plan });
    return promisedQueueOf(set, set.promises[0]!);
  };
  const brief = "service_level: { at_least: 80%, within: 20 s }";

  it("is held by so many agents, or would be with the vacancies filled", () => {
    const figures = (plan: Plan) => {
      const found = promised(brief, plan);
      assert.ok(found && "held" in found);
      return [found.agents, found.held, found.vacancies, found.agentsNeeded];
    };
    assert.deepEqual(figures({ agents: "14" }), [14, true, null, 14]);
    assert.deepEqual(figures({ agents: "14", vacancies: 2 }), [14, true, null, 14]);
    assert.deepEqual(figures({ agents: "13.9" }), [13.9, false, null, 14]);
    assert.deepEqual(figures({ agents: "12", vacancies: 2 }), [12, false, 2, 14]);
    assert.deepEqual(figures({ agents: "12.5", vacancies: 1 }), [12.5, false, null, 14]);
    assert.deepEqual(figures({ agents: "9" }), [9, false, null, 14]);
  });

  it("gives what the queue gives", () => {
    const given = (promise: string, plan: Plan = {}) => (promised(promise, plan) as { given: number | null }).given!;
    const level = 1 - waits(12, 10) * Math.exp((-2 * 20) / 300);
    assert.ok(Math.abs(given(brief) - level) < 1e-6);
    assert.ok(Math.abs(given("asa: { at_most: 30 s }") - (waits(12, 10) * 300) / 2) < 1e-6);
    assert.equal(given("asa: { at_most: 30 s }", { agents: "10" }), null);
    const perfect = promised("service_level: { at_least: 100%, within: 0 s }");
    assert.ok(perfect && "agentsNeeded" in perfect && perfect.agentsNeeded === null);
  });

  it("is none for another metric, another side or another unit, and where contacts do not come as calls", () => {
    const one = "{ class: a, share: 100%, handle_time: 300 s }";
    const on = (channel: string) => `{ channel: ${channel}, interval: 30 min, contacts: 60, mix: [${one}] }`;
    for (const promise of [
      "customer_satisfaction: { at_least: 80% }",
      "service_level: { at_least: 80% }",
      "service_level: { at_most: 80%, within: 20 s }",
      "service_level: { at_least: 8, within: 20 s }",
      "asa: { at_least: 30 s }",
      "asa: { at_most: 30 }",
      "abandonment_rate: { at_most: 5 s }",
    ]) {
      assert.equal(promised(promise), null, promise);
    }
    assert.equal(promised(brief, { demand: on("chat") }), null);
    assert.ok("held" in promised(brief, { demand: on("video") })!);
  });

  it("is the keys to declare where something lacks", () => {
    const one = "{ class: a, share: 100%, handle_time: 300 s }";
    const unstaffed = planned({ promise: brief });
    assert.deepEqual(promisedQueueOf(unstaffed, unstaffed.promises[0]!), ["team.agents"]);
    assert.deepEqual(promised(brief, { demand: `{ contacts: 60, mix: [${one}] }` }), ["demand.interval"]);
    assert.deepEqual(promised("abandonment_rate: { at_most: 5% }"), ["demand.patience"]);
    const patient = { demand: `{ interval: 30 min, contacts: 60, patience: 2 min, mix: [${one}] }` };
    assert.ok("held" in promised("abandonment_rate: { at_most: 5% }", patient)!);
  });
});
