import assert from "node:assert/strict";
import { readParts } from "../../../src/core/balance/parts";
import type { Reading } from "../../../src/core/balance/reading";
import { type Stand, standAt, taken } from "../../../src/core/balance/stand";
import { Walk } from "../../../src/core/balance/walk";
import { createRoutes } from "../../../src/core/choice/route";
import type { Change } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { message } from "../../../src/core/words/message";

const judgedBy = { today: "2026-11-22" };
const title = message("preview/today-nothing", {});

/** A way on which these changes were made one after the other. */
async function walkOf(text: string, rounds: readonly (readonly Change[])[]): Promise<{ walk: Walk; reading: Reading }> {
  const file = parseAtOnce(text);
  const { reading } = readParts(file, judgedBy);
  const walk = new Walk(await standAt(file.text, file.documents[0]!, reading), reading);
  for (const changes of rounds) {
    const made = await taken(walk.stand, changes, reading);
    const offer = { title, kind: "suggestion" as const, changes };
    walk.made.push({
      proposal: { offer, reason: title, from: { rule: null, guardrail: "none" } },
      from: walk.stand,
    });
    walk.stand = made!.stand;
  }
  return { walk, reading };
}

async function routeOf(text: string, rounds: readonly (readonly Change[])[], chosen: readonly number[]) {
  const { walk, reading } = await walkOf(text, rounds);
  const keys = rounds.map((_, index) => `step ${index}`);
  const { rounds: made, left } = await createRoutes({ walk, reading, keys, others: [], judgedBy })(
    new Set(chosen.map(index => `step ${index}`)),
  );
  const end: Stand = made.at(-1)?.stand ?? walk.start;
  return { text: end.text, left };
}

const list = `version: 1
targets:
  - { id: aht, metric: average_handle_time, at_most: 300 s } # the cap
  - { id: csat, metric: customer_satisfaction, at_least: 8, scale: 1-10 }
`;
const between: Change = {
  do: "add-item",
  path: ["targets"],
  value: { id: "fcr", metric: "first_contact_resolution", at_least: "70%" },
  after: 0,
};

describe("a route of some steps", () => {
  it("finds a target by its id where the steps that moved it are left out", async () => {
    const rounds: Change[][] = [[between], [{ do: "set", path: ["targets", 2, "at_least"], value: 7 }]];
    const { text, left } = await routeOf(list, rounds, [1]);
    assert.equal(text, list.replace("at_least: 8", "at_least: 7"));
    assert.deepEqual(left, []);
  });

  it("takes no step that changes what a step brings that is left out, and names that", async () => {
    const rounds: Change[][] = [[between], [{ do: "set", path: ["targets", 1, "at_least"], value: "75%" }]];
    const { text, left } = await routeOf(list, rounds, [1]);
    assert.equal(text, list);
    assert.deepEqual(left, [{ key: "step 1", needs: ["step 0"] }]);
    assert.deepEqual((await routeOf(list, rounds, [0, 1])).left, []);
  });

  it("names the step that brings a block too", async () => {
    const rounds: Change[][] = [
      [{ do: "set", path: ["people"], value: { recovery: { after: ["heated"], time: "5 min" } } }],
      [{ do: "set", path: ["people", "recovery", "time"], value: "10 min" }],
    ];
    const { left } = await routeOf(list, rounds, [1]);
    assert.deepEqual(left, [{ key: "step 1", needs: ["step 0"] }]);
  });

  it("puts an item at the end where what it stood behind is left out", async () => {
    const quality = { id: "quality", metric: "conversation_quality", at_least: "80%" };
    const rounds: Change[][] = [[between], [{ do: "add-item", path: ["targets"], value: quality, after: 1 }]];
    const { text, left } = await routeOf(list, rounds, [1]);
    assert.deepEqual(left, []);
    assert.match(text, /csat.*\n.*quality/);
  });

  it("leaves what changes nothing any more, and names no step", async () => {
    const again: Change[] = [{ do: "set", path: ["targets", 0, "at_most"], value: "400 s" }];
    const { left } = await routeOf(list.replace("300", "400"), [[between], [...again, between]], [1]);
    assert.deepEqual(left, []);
    const nothing = await routeOf(list, [again, again.map(each => ({ ...each, value: "300 s" }) as Change)], [1]);
    assert.deepEqual(nothing.left, [{ key: "step 1", needs: [] }]);
  });
});
