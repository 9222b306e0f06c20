import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../schemas/check-output.schema.json";
import { assess, type PublishedAssessment, published, sensitivity } from "../../src/core/day";
import { sampleSets } from "../core/day/sets";
import { buildCommand, watermelon } from "./command";
import { capBelowNeed, folderWith, removeFolders } from "./folder";

interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
interface Range {
  readonly start: Position;
  readonly end: Position;
}
interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly range: Range;
  readonly related: readonly { readonly range: Range }[];
  readonly fixes: readonly { readonly edits: readonly { readonly range: Range; readonly newText: string }[] }[];
  readonly help: string;
}
interface Document {
  readonly name: string | null;
  readonly assessment: PublishedAssessment;
}
interface Output {
  readonly files: readonly { readonly path: string; readonly documents: Document[]; readonly findings: Finding[] }[];
  readonly summary: Readonly<Record<"files" | "errors" | "warnings" | "infos" | "suppressed", number>>;
}

const samples = path.resolve(__dirname, "../../samples");
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

async function json(cwd: string, ...args: string[]): Promise<Output> {
  const { stdout } = await watermelon(["check", "--format", "json", ...args], { cwd });
  const output = JSON.parse(stdout) as Output;
  assert.ok(isValid(output), JSON.stringify(isValid.errors));
  return output;
}

/** Line, column and offset say the same place. */
function assertPlace(text: string, { line, column, offset }: Position): void {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  assert.deepEqual([line, column], [before.length, before.at(-1)!.length + 1]);
}

describe("watermelon check --format json", () => {
  it("fits its schema on all samples, with places that are right and counts that add up", async () => {
    const { files, summary } = await json(samples);
    assert.deepEqual(
      files.map(file => file.path),
      readdirSync(samples, { recursive: true })
        .map(String)
        .map(name => name.split(path.sep).join("/"))
        .filter(name => name.endsWith(".targets.yaml") || /^own-shapes\/\w.*\.ya?ml$/.test(name))
        .sort(),
    );
    for (const { findings, path: name } of files) {
      const text = readFileSync(path.join(samples, name), "utf8");
      const places = findings.flatMap(({ fixes, range, related }) => [
        range,
        ...related.map(each => each.range),
        ...fixes.flatMap(fix => fix.edits.map(edit => edit.range)),
      ]);
      for (const { end, start } of places) {
        assertPlace(text, start);
        assertPlace(text, end);
      }
    }
    const findings = files.flatMap(file => file.findings);
    const count = (severity: string): number => findings.filter(finding => finding.severity === severity).length;
    assert.ok(findings.length > 0);
    assert.deepEqual(summary, {
      files: files.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      suppressed: 0,
    });
  });

  it("fits its schema on files that are no target files", async () => {
    const cwd = folderWith({
      "empty.targets.yaml": "",
      "list.targets.yaml": "- 1\n- 2\n",
      "torn.targets.yaml": "version: 1\ntargets: { aht: { at_most: \n",
      "two.targets.yaml": "version: 1\nname: First\ntargets: {}\n---\nversion: 1\ntargets: {}\n",
      "nul.targets.yaml": "version: 1\u0000\ntargets: {}\n",
      "crlf.targets.yaml": `\ufeff${capBelowNeed.replaceAll("\n", "\r\n")}`,
    });
    const { files } = await json(cwd);
    assert.equal(files.length, 6);
    const two = files.find(file => file.path === "two.targets.yaml");
    assert.deepEqual(
      two?.documents.map(({ name }) => name),
      ["First", null],
    );
    const undeclared = two!.documents[1]!.assessment;
    assert.equal(undeclared.verdict, "unknown");
    assert.equal(undeclared.pressure, null);
    assert.ok(undeclared.missing.includes("demand.mix"));
  });

  it("carries what each target set rewards, and how far its assumptions can move", async () => {
    const { files } = await json(samples);
    const [document] = files.find(file => file.path === "retail.targets.yaml")!.documents;
    const [set] = sampleSets("retail");
    const whole = published(await assess(set!), await sensitivity(set!));
    assert.equal(whole.verdict, "watermelon");
    assert.ok(whole.sensitivity.length > 0);
    assert.deepEqual(document!.assessment, JSON.parse(JSON.stringify(whole)));
  });

  it("is whole without a file", async () => {
    const cwd = folderWith({});
    assert.deepEqual((await json(cwd)).summary, { files: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0 });
  });

  it("gives edits that make the change", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    const found = (await json(cwd)).files[0]!.findings.find(each => each.rule === "handle-time/below-need")!;
    const [{ newText, range }, ...others] = found.fixes[0]!.edits as [{ newText: string; range: Range }];
    assert.equal(others.length, 0);
    const changed = capBelowNeed.slice(0, range.start.offset) + newText + capBelowNeed.slice(range.end.offset);
    const after = folderWith({ "a.targets.yaml": changed });
    assert.ok((await json(after)).files[0]!.findings.every(each => each.rule !== "handle-time/below-need"));
  });

  it("speaks Dutch, and points to the Dutch page", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    const [english, dutch] = await Promise.all([json(cwd), json(cwd, "--language", "nl")]);
    const [inEnglish, inDutch] = [english.files[0]!.findings[0]!, dutch.files[0]!.findings[0]!];
    const address = "https://github.com/mensenmaat/watermelon-lint/blob/main/docs";
    assert.equal(inEnglish.help, `${address}/rules/${inEnglish.rule}.md`);
    assert.equal(inDutch.help, `${address}/nl/rules/${inDutch.rule}.md`);
    assert.notEqual(
      (inEnglish as Finding & { message: string }).message,
      (inDutch as Finding & { message: string }).message,
    );
    assert.deepEqual(inEnglish.range, inDutch.range);
  });
});
