import assert from "node:assert/strict";
import schema from "../../../schemas/target-file.schema.json";
import { check } from "../../../src/core/check";
import { catalogue } from "../../../src/core/metrics";
import { say } from "../../../src/core/words/say";

interface Schema {
  readonly $ref?: string;
  readonly "x-expects"?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

type Step = string | number;
const amounts = new Set(["count", "date", "duration", "factor", "money", "period", "quantity", "scale", "share"]);

/** Where the format takes an amount, each as a path; targets and promises on the metrics that are given. */
function places(inner: Schema, path: readonly Step[], metrics: readonly string[]): Step[][] {
  if (inner.$ref) {
    const definitions = schema.definitions as unknown as Readonly<Record<string, Schema>>;
    return places(definitions[inner.$ref.replace("#/definitions/", "")]!, path, metrics);
  }
  const named = Object.entries(inner.properties ?? {}).flatMap(([key, one]) => places(one, [...path, key], metrics));
  const { additionalProperties: values, items } = inner;
  const own = typeof values === "object" ? metrics.flatMap(name => places(values, [...path, name], metrics)) : [];
  const listed = items && path.at(-1) !== "targets" ? places(items, [...path, 0], metrics) : [];
  const here = amounts.has(String(inner["x-expects"])) ? [[...path]] : [];
  return [...here, ...named, ...own, ...listed];
}

/** A file with a value at a path. */
function fileWith(path: readonly Step[], value: string): string {
  const nested = path.reduceRight<string>(
    (behind, step) => (typeof step === "number" ? `[${behind}]` : `{ "${step}": ${behind} }`),
    value,
  );
  const top = nested.slice(2, -2);
  return `version: 1\n${path[0] === "targets" ? "" : "targets: { csat: { at_least: 8, scale: 1-10 } }\n"}${top}\n`;
}

async function told(path: readonly Step[], value: string): Promise<string[]> {
  const { findings } = await check(fileWith(path, value), { today: "2026-06-15", fixes: false });
  const refused = findings.filter(({ rule }) => rule === "file/wrong-type" || rule === "measurement/unit-missing");
  return refused.map(({ message }) => say(message, "en"));
}

describe("the examples of what a place takes", () => {
  const all = places(
    schema as unknown as Schema,
    [],
    catalogue.map(each => each.id),
  );

  it("are asked of every place that takes an amount", () => assert.ok(all.length > 800, String(all.length)));

  const kinds = new Map<string, Step[][]>();
  for (const path of all) kinds.set(String(path[0]), [...(kinds.get(String(path[0])) ?? []), path]);
  for (const [top, paths] of kinds) {
    it(`are taken there: ${top}`, async () => {
      for (const path of paths) {
        for (const wrong of ["soon", "[soon]", "50 EUR", "3 days"]) {
          for (const message of await told(path, wrong)) {
            const [, examples = ""] = message.split(/such as/);
            const taken = [...examples.matchAll(/`([^`]+)`/g)].map(each => each[1]!);
            if (!/from 0% to 100%/.test(message)) assert.ok(taken.length > 0, message);
            for (const example of taken) assert.deepEqual(await told(path, example), [], `${message} ${example}`);
          }
        }
      }
    });
  }

  const usual: readonly [path: readonly Step[], wrong: string, says: string][] = [
    [["people", "coaching", "every"], "soon", "takes a period, such as `month` or `6 months`."],
    [["people", "stay_interviews", "every"], "50 EUR", "takes a period, such as `month` or `6 months`."],
    [["people", "mandate", "approval_above"], "soon", "takes an amount with its currency, such as `50 EUR`."],
    [["people", "feedback_loop", "answer_within"], "soon", "such as `5 days`."],
    [["people", "feedback_loop", "answer_within"], "[soon]", "such as `5 days`; here it is a list."],
    [["demand", "interval"], "soon", "such as `30 min`."],
    [["targets", "resolution_time", "at_most"], "soon", "such as `48 h` or `2 days`."],
    [["targets", "average_handle_time", "at_most"], "[soon]", "such as `300 s` or `5 min`; here it is a list."],
    [["targets", "occupancy", "at_most"], "[soon]", "takes a percentage, such as `85%`; here it is a list."],
    [["assumptions", "time.passed_on"], "[soon]", "such as `300 s` or `5 min`; here it is a list."],
  ];
  for (const [path, wrong, says] of usual) {
    it(`are usual there: ${path.join(".")} instead of ${wrong}`, async () => {
      const [message] = await told(path, wrong);
      assert.ok(message!.includes(says), message);
    });
  }
});
