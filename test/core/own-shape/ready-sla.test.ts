import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { readShape } from "../../../src/core/own-shape/read-shape";

const shape = readShape({ as: "sla-per-priority" })!;

async function read(text: string) {
  const { documents, findings } = await check(text, { today: "2026-11-28", shape });
  const targets = documents[0]!.part.targets.map(({ metric, atLeast, atMost, within }) =>
    [metric?.id, ...[atLeast, atMost, within].map(each => each?.value.amount ?? null)].join(" "),
  );
  return { targets, told: findings.filter(({ rule }) => rule === "file/own-shape").map(({ message }) => message.id) };
}

describe("the ready shape of agreements per priority", () => {
  it("reads the share of cases that is to be answered in time, and without one the longest time", async () => {
    const text = `priorities:
  P1: { response: within 15 minutes, resolution: 4 hours, target_attainment: 95% }
  P2: { response: 30 min, resolution: 8 hours }
prioriteiten: { }
`;
    assert.deepEqual((await read(text)).targets, [
      "service_level 0.95  900",
      "wait_time_p95  1800 ",
      "resolution_time  14400 ",
      "resolution_time  28800 ",
    ]);
  });

  it("reads it in Dutch, in a list, and takes no result for a target", async () => {
    const text = `prioriteiten:
  - { naam: P1, reactietijd: 15 minuten, streefpercentage: "90%" }
  - { naam: P2, reactietijd: 30 minuten, gehaald: 93% }
`;
    assert.deepEqual((await read(text)).targets, ["service_level 0.9  900", "wait_time_p95  1800 "]);
  });

  it("reads no bound where the time is left open", async () => {
    const { targets, told } = await read("priorities:\n  P4: { response: by agreement, target_attainment: 95% }\n");
    assert.deepEqual(targets, ["service_level   "]);
    assert.deepEqual(told, ["file/own-shape/unread"]);
  });
});
