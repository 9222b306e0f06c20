import assert from "node:assert/strict";
import Ajv from "ajv";
import schema from "../../../schemas/check-output.schema.json";

const valid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

function range() {
  return { start: { line: 12, column: 14, offset: 231 }, end: { line: 12, column: 19, offset: 236 } };
}

function output() {
  return {
    version: 1,
    files: [
      {
        path: "samples/retail.targets.yaml",
        documents: [
          {
            name: "Retail voice" as string | null,
            assessment: {
              verdict: "watermelon",
              honest: [{ target: "aht", value: 340.5, unit: "s", green: false }],
              pressure: 2.8,
              blindSpot: 84.5,
              hardBlindSpot: 100,
              recoveryPressure: null,
              recoveryBlindSpot: null,
              cost: null,
              kindest: [{ class: "bereavement", way: "passed_on", share: 0.05 }],
              worst: [{ class: "order-status", way: "dropped", share: 0.55 }],
              conflict: [],
              notModelled: ["adherence"],
              missing: [],
            } as Record<string, unknown> | null,
          },
        ],
        findings: [
          {
            rule: "handle-time/below-need",
            severity: "error",
            confidence: "certain",
            message: "...",
            document: 0,
            targets: ["aht"],
            range: range(),
            related: [{ message: "...", range: range() }],
            fixes: [{ title: "...", kind: "suggestion", edits: [{ range: range(), newText: "..." }] }],
            fingerprint: "0f3a",
            help: "docs/rules/handle-time/below-need.md",
            suppressed: null as unknown,
          },
        ],
      },
    ],
    summary: { files: 1, errors: 1, warnings: 0, infos: 0, suppressed: 0 },
  };
}

type Output = ReturnType<typeof output>;

describe("the schema of check --format json", () => {
  it("accepts the format's example", () => {
    assert.ok(valid(output()), JSON.stringify(valid.errors));
  });

  const good: Record<string, (value: Output) => void> = {
    "a document without a name and without an assessment": value => {
      value.files[0]!.documents[0] = { name: null, assessment: null };
    },
    "a suppressed finding": value => {
      value.files[0]!.findings[0]!.suppressed = { reason: "agreed until the new year", until: "2027-01-01" };
    },
    "a suppression without an end": value => {
      value.files[0]!.findings[0]!.suppressed = { reason: "agreed", until: null };
    },
    "a sensitivity": value => {
      const sensitivity = [{ assumption: "loss.rushed.heated", value: 0.7, lowest: 0.2, highest: null }];
      value.files[0]!.documents[0]!.assessment!.sensitivity = sensitivity;
    },
    "a cost": value => {
      const cost = { unit: "EUR", honest: 84.5, kindest: 102.7, worst: 633.75 };
      value.files[0]!.documents[0]!.assessment!.cost = cost;
    },
  };
  for (const [title, change] of Object.entries(good)) {
    it(`accepts ${title}`, () => {
      const value = output();
      change(value);
      assert.ok(valid(value), JSON.stringify(valid.errors));
    });
  }

  it("rejects an unknown key in every object, and the lack of every key but sensitivity", () => {
    let objects = 0;
    for (const path of objectsIn(output())) {
      const more = output();
      at(more, path).surplus = 1;
      assert.ok(!valid(more), `surplus at ${path.join(".")}`);
      for (const key of Object.keys(at(output(), path))) {
        const less = output();
        delete at(less, path)[key];
        assert.ok(!valid(less), `no ${key} at ${path.join(".")}`);
      }
      objects++;
    }
    assert.ok(objects >= 15);
  });

  it("rejects words and numbers outside the format", () => {
    const wrong: ((value: Output) => void)[] = [
      value => (value.version = 2),
      value => (value.files[0]!.findings[0]!.severity = "hint"),
      value => (value.files[0]!.findings[0]!.confidence = "sure"),
      value => (value.files[0]!.findings[0]!.fixes[0]!.kind = "quickfix"),
      value => (value.files[0]!.findings[0]!.rule = "below need"),
      value => (value.files[0]!.findings[0]!.range = { ...range(), start: { line: 0, column: 1, offset: 0 } }),
      value => (value.files[0]!.findings[0]!.suppressed = {}),
      value => (value.files[0]!.documents[0]!.assessment!.verdict = "ripe"),
      value => (value.files[0]!.documents[0]!.assessment!.worst = [{ class: "a", way: "dropped", share: 55 }]),
      value => (value.summary.errors = -1),
    ];
    for (const change of wrong) {
      const value = output();
      change(value);
      assert.ok(!valid(value), String(change));
    }
  });

  it("describes every key", () => {
    const missing: string[] = [];
    const definitions = schema.definitions as Record<string, { description?: string }>;
    JSON.stringify(schema, (_, value) => {
      for (const [key, inner] of Object.entries<{ description?: string; $ref?: string }>(value?.properties ?? {})) {
        const described = inner.$ref ? definitions[inner.$ref.replace("#/definitions/", "")] : inner;
        if (!described?.description?.endsWith(".")) missing.push(key);
      }
      return value;
    });
    assert.deepEqual(missing, []);
  });
});

type Steps = readonly (string | number)[];

function objectsIn(value: unknown, path: Steps = []): Steps[] {
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = steps.flatMap(step => objectsIn((value as Record<string, unknown>)[step], [...path, step]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

function at(value: unknown, path: Steps): Record<string, unknown> {
  return path.reduce((inner, step) => (inner as Record<string, unknown>)[step], value) as Record<string, unknown>;
}
