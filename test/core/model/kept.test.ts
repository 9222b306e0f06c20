import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readTargetSet } from "../../../src/core/model/read";
import type { Change } from "../../../src/core/source/change";
import { changedDocument } from "../../../src/core/source/changed-document";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { repositoryRoot } from "../../host/places";

const listed = `owner: Planning
team: { agents: 40 }
demand:
  mix:
    - { class: order, share: 100%, handle_time: 4 min }
targets:
  - { metric: average_handle_time, at_most: 270 s }
  - { metric: occupancy, at_most: 85% }
  - { metric: first_contact_resolution, at_least: 75% }
people: { coaching: { per_agent: 2 h, every: month } }
`;
const keyed = `targets:
  average_handle_time: { at_most: 270 s }
  occupancy: { at_most: 85% }
`;

function read(text: string, changes: readonly Change[]) {
  const document = parseAtOnce(text).documents[0]!;
  const part = readTargetSet(document);
  const changed = changedDocument(document, changes);
  return {
    before: part,
    after: readTargetSet(changed, { before: { document, part } }),
    anew: readTargetSet(changed),
  };
}

describe("What a change leaves as it was", () => {
  it("is not read again: the other targets and blocks are those before", () => {
    const { before, after } = read(listed, [{ do: "set", path: ["targets", 0, "at_most"], value: "300 s" }]);
    assert.equal(after.targets[0]!.atMost!.value.written, "300 s");
    assert.deepEqual(
      after.targets.map((target, index) => target === before.targets[index]),
      [false, true, true],
    );
    assert.ok(after.demand === before.demand && after.people === before.people && after.told === before.told);
  });

  it("is told apart by key where targets have keys", () => {
    const { before, after } = read(keyed, [{ do: "set", path: ["targets", "occupancy", "at_most"], value: "80%" }]);
    assert.equal(after.targets[0], before.targets[0]);
    assert.equal(after.targets[1]!.atMost!.value.amount, 0.8);
  });

  const changes: Readonly<Record<string, readonly Change[]>> = {
    "a target that goes between": [
      { do: "add-item", path: ["targets"], value: { metric: "transfer_rate", at_most: "5%" }, after: 0 },
    ],
    "an owner for all": [{ do: "set", path: ["owner"], value: "Quality" }],
    "a day of review that was not there": [{ do: "set", path: ["review_by"], value: "2027-03-31" }],
    "other agents": [{ do: "set", path: ["team", "agents"], value: 41 }],
    "another class": [{ do: "set", path: ["demand", "mix", 0, "share"], value: "60%" }],
    "no care": [{ do: "set", path: ["people", "coaching"], value: "none" }],
    nothing: [],
  };
  for (const [name, made] of Object.entries(changes))
    it(`reads as if all were read again: ${name}`, () => {
      for (const text of [listed, keyed.replace("targets:", "owner: Planning\ntargets:")]) {
        if (text !== listed && made.some(({ do: what }) => what === "add-item")) continue;
        const { after, anew } = read(text, made);
        assert.deepEqual(after, anew);
      }
    });

  it("is read again where something could not be read: its troubles are told", () => {
    const text = listed.replace("85%", "eighty");
    const { after, anew } = read(text, [{ do: "set", path: ["targets", 0, "at_most"], value: "300 s" }]);
    assert.deepEqual(after, anew);
    assert.equal(after.troubles.length, 1);
  });

  it("is read alike in every sample, whatever value of it changes", () => {
    const folder = path.join(repositoryRoot, "samples");
    for (const file of readdirSync(folder).filter(name => name.endsWith(".targets.yaml"))) {
      const text = readFileSync(path.join(folder, file), "utf8");
      const { before } = read(text, []);
      for (const target of before.targets) {
        const { after, anew } = read(text, [{ do: "set", path: [...target.path, "at_most"], value: "61%" }]);
        assert.deepEqual(after, anew);
      }
    }
  });
});
