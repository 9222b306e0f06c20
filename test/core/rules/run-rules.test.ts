import assert from "node:assert/strict";
import type { Assessment, Verdict } from "../../../src/core/day";
import { readTargetSet } from "../../../src/core/model/read";
import { readShape } from "../../../src/core/own-shape/read-shape";
import { readThrough } from "../../../src/core/own-shape/read-shaped";
import type { BalancedOffers } from "../../../src/core/proposal/balanced";
import type { Offer } from "../../../src/core/proposal/offer";
import { fingerprint } from "../../../src/core/rules/fingerprint";
import { nearestRules } from "../../../src/core/rules/nearest-rules";
import type { Report, Rule, RuleContext } from "../../../src/core/rules/rule";
import { type RunOptions, runRules, type Subject } from "../../../src/core/rules/run-rules";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { rootElsewhere } from "../../../src/core/source/path";
import { message } from "../../../src/core/words/message";

const text = "version: 1\nname: North\ntargets:\n  a: { metric: fcr }\n  b: { metric: csat }\n";

function subjectOf(yaml: string, more: Partial<Subject> = {}): Subject {
  const document = parseAtOnce(yaml).documents[0]!;
  const part = readTargetSet(document);
  return {
    text: yaml,
    document,
    shape: [],
    set: part,
    part,
    speaksFor: () => true,
    assessment: { verdict: "balanced" } as Assessment,
    formulas: new Map(),
    balanced: {} as BalancedOffers,
    tooLarge: null,
    metrics: [],
    ...more,
  };
}

const rule = (id: Rule["id"], check: (context: RuleContext) => readonly Report[], more: Partial<Rule> = {}): Rule => ({
  id,
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: [],
  evidence: [],
  options: {},
  examples: { bad: [], good: [] },
  check,
  ...more,
});

const run = (rules: readonly Rule[], subject = subjectOf(text), more: Partial<RunOptions> = {}) =>
  runRules(rules, subject, { today: "2026-06-15", settings: {}, fixes: true, ...more });

const said = (key: string) => message("file/duplicate-key", { key });
const at = (start: number, end: number, key = "x"): Report => ({ at: { range: { start, end } }, message: said(key) });
const on = (path: readonly (string | number)[], more: Partial<Report> = {}): Report => ({
  at: { path },
  message: said("x"),
  ...more,
});

describe("the findings of the rules", () => {
  const told = async (...rules: readonly Rule[]) =>
    (await run(rules)).map(({ rule: id, range, message: { args } }) => [
      range.start,
      range.end,
      id,
      "key" in args && args.key,
    ]);

  it("stand in order of their start, their end and their rule", async () => {
    const rules = [
      rule("people/b", () => [at(3, 5), at(1, 9), at(1, 2)]),
      rule("people/a", () => [at(1, 9), at(0, 20)]),
      rule("people/c", () => [at(1, 9)]),
    ];
    assert.deepEqual(
      (await told(...rules)).map(([start, end, id]) => `${start}-${end} ${id}`),
      ["0-20 people/a", "1-2 people/b", "1-9 people/a", "1-9 people/b", "1-9 people/c", "3-5 people/b"],
    );
  });

  it("are told once where one rule says the same of one place", async () => {
    const twice = rule("people/a", () => [
      at(1, 2, "p"),
      at(1, 2, "q"),
      at(1, 2, "p"),
      at(1, 3, "p"),
      at(2, 3, "p"),
      at(2, 3, "q"),
    ]);
    assert.deepEqual(
      await told(
        twice,
        rule("people/b", () => [at(1, 2, "p")]),
      ),
      [
        [1, 2, "people/a", "p"],
        [1, 2, "people/a", "q"],
        [1, 2, "people/b", "p"],
        [1, 3, "people/a", "p"],
        [2, 3, "people/a", "p"],
        [2, 3, "people/a", "q"],
      ],
    );
  });

  it("are a thousand of one rule at most", async () => {
    const many = (count: number) =>
      rule("people/a", () => Array.from({ length: count }, (_, index) => at(index, index)));
    assert.equal((await run([many(1000)])).length, 1000);
    assert.equal((await run([many(1001), rule("people/b", () => [at(0, 0)])])).length, 1001);
  });

  it("are as severe as their report, their rule, the settings and the least of all say", async () => {
    const two = [rule("people/a", () => [at(0, 1), { ...at(1, 2), severity: "info" }])];
    const severities = async (more: Partial<RunOptions>) =>
      (await run(two, undefined, more)).map(each => each.severity);
    assert.deepEqual(await severities({}), ["warning", "info"]);
    assert.deepEqual(await severities({ leastSeverity: "warning" }), ["warning", "warning"]);
    assert.deepEqual(await severities({ leastSeverity: "error" }), ["error", "error"]);
    assert.deepEqual(await severities({ leastSeverity: "info" }), ["warning", "info"]);
    const settings = { "people/a": { severity: "info" } } as const;
    assert.deepEqual(await severities({ settings, leastSeverity: "error" }), ["info", "info"]);
    assert.deepEqual(await severities({ settings: { "people/a": { severity: "off" } } }), []);
  });

  it("come of the values of options that the settings give, else of their own", async () => {
    const seen: unknown[] = [];
    const options = { most: { value: 15, unit: "number" }, least: { value: 2, unit: "number" } } as const;
    const asking = rule(
      "people/a",
      context => {
        seen.push({ ...context.options });
        return [];
      },
      { options },
    );
    const settings = { "people/a": { options: { most: 20 } } };
    await run([asking]);
    await run([asking], undefined, { settings });
    await run([asking]);
    assert.deepEqual(seen, [
      { most: 15, least: 2 },
      { most: 20, least: 2 },
      { most: 15, least: 2 },
    ]);
  });

  it("are said in the document that speaks for them", async () => {
    const quiet = subjectOf(text, { speaksFor: () => false });
    const found = async (report: Report, subject = quiet) =>
      (await run([rule("people/a", () => [report])], subject)).length;
    assert.deepEqual([await found(on(["targets"])), await found(on(["people"]))], [0, 0]);
    assert.deepEqual([await found(on(["targets"], { ofPart: true })), await found(on(["team"]))], [1, 1]);
    assert.deepEqual([await found(on(["targets", "a"])), await found(on(["targets", "none"]))], [1, 1]);
    assert.equal(await found(on(["people", "mandate"])), 0);
    const there = subjectOf("people: { mandate: none }\n", { speaksFor: () => false });
    assert.equal(await found(on(["people", "mandate"]), there), 1);
    assert.equal(await found(on(["targets"]), subjectOf(text)), 1);
    assert.equal(await found(on([...rootElsewhere("other"), "team"])), 0);
    assert.equal(await found(at(0, 1)), 1);
  });

  it("name beside them what stands in the same document", async () => {
    const elsewhere = { at: { path: [...rootElsewhere("other"), "team"] }, message: said("there") };
    const here = { at: { path: ["name"] }, message: said("here") };
    const [finding] = await run([rule("people/a", () => [on(["targets"], { related: [elsewhere, here] })])]);
    assert.deepEqual(
      finding!.related.map(({ range }) => text.slice(range.start, range.end)),
      ["North"],
    );
  });

  it("tell the last rules what those before them could not tell, sorted and once", async () => {
    const wanting = rule("people/a", ({ cannotTell }) => {
      cannotTell("team.leaders", "demand.mix", "targets.a.baseline", "demand.mix");
      return [];
    });
    const undeclared = async (subject: Subject) => {
      let seen: readonly string[] = [];
      const last = rule("people/b", context => {
        seen = context.undeclared;
        return [];
      });
      await run([wanting, last], subject);
      return seen;
    };
    assert.deepEqual(await undeclared(subjectOf(text)), ["demand.mix", "targets.a.baseline", "team.leaders"]);
    assert.deepEqual(await undeclared(subjectOf(text, { speaksFor: () => false })), ["targets.a.baseline"]);
  });
});

describe("the fingerprint of a finding", () => {
  const print = async (report: Report, yaml = text) =>
    (await run([rule("people/a", () => [report])], subjectOf(yaml)))[0]!.fingerprint;

  it("is sixteen digits that stay the same", () => {
    assert.equal(fingerprint(""), "811c9dc51505cafe");
    // As its authors publish it for one letter.
    assert.equal(fingerprint("a").slice(0, 8), "e40c292c");
    assert.match(fingerprint("people/a North//targets/a"), /^[0-9a-f]{16}$/);
    assert.notEqual(fingerprint("ab"), fingerprint("ba"));
  });

  it("is of its rule, the name of its set, its place and its target", async () => {
    assert.equal(await print(on(["team", "agents"])), fingerprint("people/a North//team/agents"));
    const unnamed = "version: 1\ntargets: {}\n";
    assert.equal(await print(on(["team", "agents"]), unnamed), fingerprint("people/a 0//team/agents"));
    const key = { at: { path: ["team"], on: "key" }, message: said("x") } as const;
    assert.equal(await print(key), fingerprint("people/a North/key/team"));
    assert.equal(await print(at(0, 1)), fingerprint(`people/a North/${JSON.stringify(said("x"))}`));
  });

  it("is of the id of a target and not of its place in a list", async () => {
    const list = "version: 1\nname: North\ntargets:\n  - { id: one, metric: fcr }\n  - { id: two, metric: csat }\n";
    assert.equal(await print(on(["targets", 1, "metric"]), list), fingerprint("people/a North//targets/two/metric"));
    assert.equal(await print(on(["demand", 1]), list), fingerprint("people/a North//demand/1"));
  });

  it("tells apart by their order those that differ in their words alone", async () => {
    const several = rule("people/a", () => ["p", "q", "r"].map(key => on(["team"], { message: said(key) })));
    assert.deepEqual(
      (await run([several])).map(each => each.fingerprint),
      ["", " 1", " 2"].map(number => fingerprint(`people/a North//team${number}`)),
    );
  });
});

describe("what is offered beside a finding", () => {
  const changes: Offer["changes"] = [{ do: "replace", range: { start: 9, end: 10 }, text: "2" }];
  const offer = (more: Partial<Offer> = {}): Offer => ({
    title: message("offer/write", { text: "2" }),
    kind: "suggestion",
    changes,
    ...more,
  });
  const offered = async (offers: readonly Offer[], more: Partial<Subject> = {}, options: Partial<RunOptions> = {}) => {
    const offering = rule("people/a", () => [on(["version"], { offers: () => offers })]);
    return (await run([offering], subjectOf(text, more), options))[0]!;
  };

  it("is made where it is asked for", async () => {
    const { fixes, copies } = await offered([offer()]);
    assert.deepEqual(fixes, [
      {
        title: message("offer/write", { text: "2" }),
        kind: "suggestion",
        edits: [{ range: { start: 9, end: 10 }, newText: "2" }],
      },
    ]);
    assert.deepEqual(copies, []);
    assert.deepEqual((await offered([offer()], {}, { fixes: false })).fixes, []);
    assert.deepEqual((await offered([])).fixes, []);
    assert.deepEqual((await run([rule("people/a", () => [on(["version"])])]))[0]!.fixes, []);
  });

  it("is text to copy where it changes nothing here", async () => {
    const { fixes, copies } = await offered([offer({ changes: [], copy: "metrics: {}" }), offer({ changes: [] })]);
    assert.deepEqual(fixes, []);
    assert.deepEqual(copies, [
      { title: message("offer/write", { text: "2" }), kind: "suggestion", text: "metrics: {}" },
    ]);
  });

  it("changes no other document", async () => {
    const path = [...rootElsewhere("other"), "team"];
    assert.deepEqual((await offered([offer({ changes: [{ do: "set", path, value: 1 }] })])).fixes, []);
  });

  it("is nothing beside what cannot be read, but of the rules on the file", async () => {
    const broken = subjectOf("version: 1\ntargets: [\n");
    const count = async (id: Rule["id"]) =>
      (await run([rule(id, () => [on(["version"], { offers: () => [offer()] })])], broken))[0]!.fixes.length;
    assert.deepEqual([await count("people/a"), await count("file/a")], [0, 1]);
  });

  it("says no key of ours in a file in a shape of its own", async () => {
    const own = "kpis: [{ name: fcr, goal: at least 80% }]\n";
    const shape = readShape({ targets: { at: "kpis[*]", metric: "name", target: "goal" } })!;
    const [document] = readThrough(parseAtOnce(own), shape).documents;
    const range = { start: own.indexOf("fcr"), end: own.indexOf(", goal") };
    const asOwn = async (title: Offer["title"], kind: Offer["kind"]) => {
      const asked = offer({ title, kind, changes: [{ do: "replace", range, text: '"first contact" ' }] });
      const { fixes } = await offered([asked], { document: document!, text: own });
      const { title: told, kind: toldKind } = fixes[0]!;
      return [told.id, told.args, toldKind];
    };
    const written = ["offer/write", { text: "first contact" }];
    assert.deepEqual(await asOwn(message("offer/rename-key", { key: "metric" }), "fix"), [...written, "suggestion"]);
    assert.deepEqual(await asOwn(message("offer/write-entry", { key: "metric", text: "x" }), "fix"), [
      ...written,
      "fix",
    ]);
    const other = message("offer/write", { text: "fcr" });
    assert.deepEqual(await asOwn(other, "fix"), ["offer/write", { text: "fcr" }, "fix"]);
  });

  it("says in its title where it moves a set from one error to another", async () => {
    const title = async (before: Verdict, after: Verdict | null, more: Partial<Offer> = {}) => {
      const assessment = { verdict: before } as Assessment;
      const { fixes } = await offered([offer(more)], { assessment, verdictAfter: async () => after });
      return fixes[0]!.title;
    };
    const plain = message("offer/write", { text: "2" });
    const then = (verdict: Verdict) => message("offer/then", { title: plain, verdict });
    assert.deepEqual(await title("watermelon", "impossible"), then("impossible"));
    assert.deepEqual(await title("strained", "watermelon"), then("watermelon"));
    assert.deepEqual(await title("impossible", "watermelon"), then("watermelon"));
    assert.deepEqual(await title("watermelon", "watermelon"), plain);
    assert.deepEqual(await title("watermelon", "strained"), plain);
    assert.deepEqual(await title("watermelon", null), plain);
    assert.deepEqual(await title("balanced", "watermelon"), plain);
    assert.deepEqual(await title("watermelon", "impossible", { kind: "fix" }), plain);
    const told = message("offer/honest-work", { steps: 1, verdict: "impossible" });
    assert.deepEqual(await title("watermelon", "impossible", { title: told }), told);
  });
});

describe("the rules that a name may have meant", () => {
  it("are those whose part behind the slash it is, else the nearest", () => {
    assert.deepEqual(nearestRules("cliff"), ["measurement/cliff"]);
    assert.equal(nearestRules("measurment/clif")[0], "measurement/cliff");
    assert.deepEqual(nearestRules("nothing like any of them at all"), []);
  });
});
