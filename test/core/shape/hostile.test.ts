import assert from "node:assert/strict";
import fc from "fast-check";
import { checkShape } from "../../../src/core/shape/check-shape";
import { limit, validate } from "../../../src/core/shape/target-file.generated";
import { plain, wholeExample } from "./example";

const valid = { version: 1, targets: { aht: {} } };

describe("the shape of a hostile value", () => {
  it("takes the names of JavaScript's own properties for unknown keys", () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty", "length"]) {
      const value = JSON.parse(`{ "version": 1, "targets": { "aht": { ${JSON.stringify(key)}: { "at_most": 1 } } } }`);
      const [problem, ...more] = checkShape(value);
      assert.deepEqual(more, []);
      assert.equal(problem?.kind, "unknown-key");
      assert.deepEqual(problem?.kind === "unknown-key" && [problem.path, problem.key], [["targets", "aht"], key]);
    }
  });

  it("takes them for names of targets where names are free", () => {
    const value = JSON.parse('{ "version": 1, "targets": { "__proto__": { "at_most": [] }, "constructor": 5 } }');
    assert.deepEqual(
      checkShape(value).map(({ kind, path }) => [kind, path]),
      [
        ["wrong-type", ["targets", "__proto__", "at_most"]],
        ["wrong-type", ["targets", "constructor"]],
      ],
    );
  });

  it("stops at a bounded number of problems and says so", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => index);
    const documents = [
      { version: 1, targets: many },
      { version: 1, targets: many.map(() => ({ level: 1, max: 2 })) },
      { version: 1, targets: { aht: Object.fromEntries(many.map(index => [`key${index}`, index])) } },
      { ...valid, demand: { mix: many } },
      { ...valid, team: Object.fromEntries(many.map(index => [`key${index}`, index])), people: { coaching: "none" } },
    ];
    for (const document of documents) {
      const problems = checkShape(document);
      assert.ok(problems.length > 100 && problems.length <= limit, `${problems.length} problems`);
      assert.deepEqual(problems.at(-1), { kind: "too-many", path: [] });
      assert.equal(problems.filter(problem => problem.kind === "too-many").length, 1);
      assert.ok(!validate(document));
      assert.equal(validate.errors?.length, limit);
    }
  });

  it("says so only where there are more", () => {
    const items = Array.from({ length: limit - 1 }, () => 5);
    assert.equal(checkShape({ version: 1, targets: items }).length, limit - 1);
    const oneMore = checkShape({ version: 1, targets: [...items, 5] });
    assert.equal(oneMore.length, limit);
    assert.equal(oneMore.at(-1)?.kind, "too-many");
  });

  it("goes no deeper than the format does", () => {
    let deep: unknown = [];
    for (let i = 0; i < 10_000; i++) deep = i % 2 ? [deep] : { deep };
    const circular: unknown[] = [];
    circular.push(circular);
    for (const value of [deep, circular]) {
      assert.deepEqual(checkShape({ ...valid, "x-own": value }), []);
      assert.equal(checkShape({ ...valid, name: value }).length, 1);
      assert.equal(checkShape({ version: 1, targets: value }).length, 1);
    }
  });

  it("answers for every kind of root", () => {
    for (const root of [null, undefined, true, 0, Number.NaN, "", "\u0000\ud800", [], 10n]) {
      const problems = checkShape(root);
      assert.deepEqual(
        problems.map(({ kind, path }) => [kind, path]),
        [["wrong-type", []]],
      );
    }
  });

  it("gives plain data, one problem per place, for any value at any place", () => {
    const places = placesIn(plain(wholeExample));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const document = plain(wholeExample);
        put(document, path, value);
        const problems = checkShape(document);
        assert.deepEqual(JSON.parse(JSON.stringify(problems)), problems);
        const told = problems.map(problem => JSON.stringify([problem.path, "key" in problem ? problem.key : null]));
        assert.equal(new Set(told).size, told.length);
        for (const problem of problems) {
          assert.deepEqual(problem.path.slice(0, path.length), path.slice(0, problem.path.length));
        }
      }),
    );
  });
});

type Steps = readonly (string | number)[];

function placesIn(value: unknown, path: Steps = []): Steps[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = steps.flatMap(step => placesIn((value as Record<string, unknown>)[step], [...path, step]));
  return path.length > 0 ? [path, ...inner] : inner;
}

function put(root: unknown, path: Steps, value: unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
}
