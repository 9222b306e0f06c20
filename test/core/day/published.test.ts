import assert from "node:assert/strict";
import Ajv from "ajv";
import schema from "../../../schemas/check-output.schema.json";
import { assess, published, sensitivity } from "../../../src/core/day";
import { sampleSets } from "./sets";

const whole = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

function problemsOf(assessment: unknown): unknown {
  const files = [{ path: "a.targets.yaml", documents: [{ name: null, assessment }], findings: [] }];
  const summary = { files: 1, errors: 0, warnings: 0, infos: 0, suppressed: 0 };
  return whole({ version: 1, files, summary }) ? [] : whole.errors;
}

describe("a published assessment", () => {
  for (const name of ["retail", "gemeente", "chat", "insurer-claims", "zorgverzekeraar", "balanced", "helpdesk"]) {
    it(`has the shape of its schema: ${name}`, async () => {
      for (const set of sampleSets(name)) {
        const assessment = await assess(set);
        assert.deepEqual(problemsOf(published(assessment)), []);
        assert.deepEqual(problemsOf(JSON.parse(JSON.stringify(published(assessment)))), []);
      }
    });
  }

  it("carries the sensitivity it is given, and nothing else beside what is published", async () => {
    const [set] = sampleSets("gemeente");
    const assessment = await assess(set!);
    const found = await sensitivity(set!);
    const { sensitivity: carried, ...rest } = published(assessment, found);
    assert.deepEqual(carried, found);
    assert.deepEqual(problemsOf({ ...rest, sensitivity: carried }), []);
    assert.notDeepEqual(problemsOf(assessment), []);
  });
});
