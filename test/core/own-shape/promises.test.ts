import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { readShape, type ShapeTrouble } from "../../../src/core/own-shape/read-shape";
import { readThrough } from "../../../src/core/own-shape/read-shaped";
import { applyEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { type Plain, plainValue } from "../../../src/core/source/plain";

const today = "2026-11-29";

const beside = readShape({
  targets: { at: "kpis[*]", metric: "name", target: "goal", baseline: "now", scale: "marks" },
  promise: { target: "promised" },
})!;
const apart = readShape({
  targets: { at: "kpis[*]", metric: "name", target: "goal", baseline: "now", scale: "marks" },
  promise: {
    at: ["charter[*]", "handvest.*"],
    metric: ["about", "$key"],
    target: "we say",
    at_most: { from: "days", unit: "days" },
  },
})!;

function read(text: string, shape = apart): Plain {
  const [document] = readThrough(parseAtOnce(text), shape).documents;
  return document!.root && plainValue(document!.root);
}

function promiseIn(text: string, shape = apart): Plain | undefined {
  return (read(text, shape) as { readonly promise?: Plain } | null)?.promise;
}

async function told(text: string, shape = apart) {
  const { findings } = await check(text, { today, shape });
  return findings.map(({ rule, message, range }) => ({ rule, message, at: text.slice(range.start, range.end) }));
}

describe("promises in a file in a shape of its own", () => {
  it("stand with the targets where the shape gives them no place, on the metric and the scale of each", async () => {
    const text = `kpis:
  - { name: CSAT, goal: at least 7.8, now: 7.6, marks: 1-10, promised: minstens 9 }
  - { name: FCR, goal: at least 70%, now: 72% }
  - { name: Complaint rate, goal: at most 5%, promised: TBD }
  - { name: Service level, goal: 80% within 20 s, promised: 80% within 15 s }
  - { promised: at least 3 }
`;
    assert.deepEqual(promiseIn(text, beside), {
      CSAT: { scale: "1-10", at_least: "9" },
      "Service level": { at_least: "80%", within: "15 s" },
    });
    const said = await told(text, beside);
    const far = said.find(({ rule }) => rule === "ambition/promise-out-of-reach");
    assert.equal(far?.at, "minstens 9");
    assert.deepEqual(
      said.filter(({ rule }) => rule === "file/own-shape").map(({ message }) => [message.id, message.args]),
      [["file/own-shape/skipped", { of: "target", count: 1, among: 5, fields: ["name"] }]],
    );
  });

  it("stand in places of their own, in a list or by the name of the metric, as amounts or in words", () => {
    assert.deepEqual(
      promiseIn("charter:\n  - { about: CSAT, we say: at least 9 }\n  - { about: Resolution time, days: 3 }\n"),
      {
        CSAT: { at_least: "9" },
        "Resolution time": { at_most: "3 days" },
      },
    );
    assert.deepEqual(promiseIn("handvest:\n  oplostijd: { we say: binnen 3 werkdagen }\n"), {
      oplostijd: { at_most: "3 business days" },
    });
  });

  it("are nothing where nothing is promised, and the first of two on one metric", () => {
    assert.equal(promiseIn("kpis: [{ name: CSAT, goal: at least 8 }]\ncharter: [{ about: CSAT }]\n"), undefined);
    assert.equal(
      promiseIn("kpis: [{ name: CSAT, goal: at least 8 }]\ncharter: [{ about: CSAT, we say: n.t.b. }]\n"),
      undefined,
    );
    const twice = "charter: [{ about: CSAT, we say: at least 9 }, { about: CSAT, we say: at least 8 }]\n";
    assert.deepEqual(promiseIn(twice), { CSAT: { at_least: "9" } });
  });

  it("are told where they are on nothing that has a name, or say no bound", async () => {
    const text =
      "charter:\n  - { we say: at least 9 }\n  - { about: CSAT, we say: a smile }\n  - { about: FCR, we say: at least 1e300% }\n";
    const said = (await told(text)).filter(({ rule }) => rule.startsWith("file/"));
    assert.deepEqual(
      said.map(({ rule, at, message }) => [rule, message.id, at]),
      [
        ["file/own-shape", "file/own-shape/skipped", "we say"],
        ["file/own-shape", "file/own-shape/unread", "a smile"],
        ["file/wrong-type", "file/wrong-type/inconceivable", "at least 1e300%"],
      ],
    );
    assert.deepEqual(said[0]!.message.args, { of: "promise", count: 1, among: 2, fields: ["about", "$key"] });
  });

  it("have their findings and fixes in their own words", async () => {
    const text = `kpis:
  - { name: CSAT, goal: at least 7.8, now: 7.6, marks: 1-10 }
charter:
  - { about: CSAT, we say: at least 9 } # on the site
  - { about: Resolution time, days: 3 }
`;
    const { findings } = await check(text.replace("about: CSAT", "about: CSAT, marks: 1-10"), {
      today,
      shape: readShape({
        ...(apart.written as object),
        promise: { ...(apart.written as { promise: object }).promise, scale: "marks" },
      })!,
    });
    const found = findings.filter(({ rule }) => rule.startsWith("ambition/promise"));
    assert.deepEqual(
      found.map(({ rule, range }) => [
        rule,
        text.replace("about: CSAT", "about: CSAT, marks: 1-10").slice(range.start, range.end),
      ]),
      [
        ["ambition/promise-out-of-reach", "at least 9"],
        ["ambition/promise-unmeasured", "Resolution time"],
      ],
    );
    const [fix] = found[0]!.fixes;
    assert.match(
      applyEdits(text.replace("about: CSAT", "about: CSAT, marks: 1-10"), fix!.edits),
      /we say: at least 7\.6 } # on the site/,
    );
  });

  it("ask of their shape what they are on", () => {
    const troubles: ShapeTrouble[] = [];
    const only = readShape({ promise: { at: "charter[*]", target: "we say" } }, trouble => troubles.push(trouble));
    assert.equal(only, null);
    assert.deepEqual(troubles, [{ kind: "metric-unfed", path: ["promise"] }]);
    readShape({ promise: [{ at: "a", metric: "b" }, { at: "c" }] }, trouble => troubles.push(trouble));
    assert.deepEqual(troubles[1], { kind: "metric-unfed", path: ["promise", 1] });
  });

  it("are enough for a file that holds nothing else", () => {
    const shape = readShape({ promise: { at: "charter[*]", metric: "about", target: "we say" } })!;
    assert.deepEqual(read("charter: [{ about: CSAT, we say: at least 9 }]\n", shape), {
      version: 1,
      targets: [],
      promise: { CSAT: { at_least: "9" } },
    });
  });
});

describe("units of names in formulas of a file in a shape of its own", () => {
  const shaped = (inputs: Plain) =>
    readShape({ targets: { at: "kpis[*]", metric: "name", formula: "how", inputs, target: "goal" } })!;
  const inputsIn = (text: string, inputs: Plain) =>
    (read(text, shaped(inputs)) as { readonly targets: readonly { readonly inputs?: Plain }[] }).targets[0]!.inputs;

  it("are those of a mapping, of all that a path leads to, or in words", () => {
    const text = "kpis: [{ name: AHT, how: (call + after) / n, of: { call: s, after: seconden, n: 1 } }]\n";
    assert.deepEqual(inputsIn(text, "of"), { call: "s", after: "seconden", n: "1" });
    assert.deepEqual(inputsIn(text, ["in", "of.*"]), { call: "s", after: "seconden", n: "1" });
    assert.deepEqual(inputsIn(text, { from: "of", words: { seconden: "s", s: "s", "1": "1" } }), {
      call: "s",
      after: "s",
      n: "1",
    });
    assert.equal(inputsIn(text, "of.call.x"), undefined);
    assert.equal(inputsIn(text, "name.x"), undefined);
  });

  it("are what the formula is reckoned in, and are found at their own place", async () => {
    const text =
      "kpis:\n  - { name: AHT, goal: at most 300 s, how: (praten + nabel) / stuks, of: { praten: s, nabel: s, stuks: 1 } }\n";
    const formulaIn = async (file: string, inputs: Plain) =>
      (await told(file, shaped(inputs))).filter(({ rule }) => rule === "measurement/formula").map(({ at }) => at);
    assert.deepEqual(await formulaIn(text, "of"), []);
    assert.deepEqual(await formulaIn(text.replace("nabel: s", "nabel: EUR"), "of"), ["(praten + nabel)"]);
    assert.deepEqual(await formulaIn(text.replace("nabel: s", "nabel: EUR"), "nothing"), []);
    assert.deepEqual(await formulaIn(text.replace("stuks: 1", "stuks: bananas"), "of"), ["bananas"]);
  });
});
