import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import balanceSchema from "../../schemas/balance-output.schema.json";
import checkSchema from "../../schemas/check-output.schema.json";
import { balance } from "../../src/core/balance/balance";
import { applyEdits } from "../../src/core/source/change";
import { samples } from "../properties/samples";
import { buildCommand, watermelon } from "./command";
import { capBelowNeed, folderWith, removeFolders } from "./folder";

interface Edit {
  readonly range: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  readonly newText: string;
}
interface Output {
  readonly documents: readonly { readonly steps: readonly { readonly edits: readonly Edit[] }[] }[];
  readonly edits: readonly Edit[];
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true }).addSchema(checkSchema, "check-output.schema.json");
const isValid = ajv.compile<Output>(balanceSchema);

const today = "2026-11-22";
const retail = samples.find(({ name }) => name === "retail.targets.yaml")!.text;
const insurer = samples.find(({ name }) => name === "insurer-claims.targets.yaml")!.text;
const name = "desk.targets.yaml";

/** A cap below need and nothing that shows where the time comes from: a set with steps to take. */
const desk = capBelowNeed;

async function balancedOf(text: string): Promise<string> {
  return (await balance(text, { today })).balanced;
}

function run(cwd: string, ...args: string[]) {
  return watermelon(["balance", name, "--as-of", today, ...args], { cwd });
}

function apply(text: string, edits: readonly Edit[]): string {
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ range: { start: range.start.offset, end: range.end.offset }, newText })),
  );
}

before(function () {
  this.timeout(120_000);
  buildCommand();
});

describe("watermelon balance", function () {
  this.timeout(60_000);
  after(removeFolders);

  it("shows the verdict before and after, every step with its lines, and what is left", async () => {
    const { code, stdout, stderr } = await run(folderWith({ [name]: retail }));
    assert.equal(code, 0, stderr);
    assert.match(
      stdout,
      /^desk\.targets\.yaml: Retail voice\nToday: watermelon \(.*\)\.\nAfter all \d steps: balanced \(/,
    );
    assert.match(stdout, /^1\. Split AHT by tone: routine at most 300 s, complex at most 420 s$/m);
    assert.match(stdout, /^ {3}- {5}at_least: 9\.2\n {3}\+ {5}at_least: 8$/m);
    assert.match(stdout, /watermelon, pressure 2\.8 -> 0\.4, blind spot 67\.8, hard blind spot 100/);
    assert.match(stdout, /Not in the model, and so not weighed here: adherence/);
    assert.match(stdout, /The verdict after all steps rests on:\n {2}part of routine contacts/);
    assert.equal(stderr, "");
  });

  it("speaks Dutch", async () => {
    const { stdout } = await run(folderWith({ [name]: retail }), "--language", "nl");
    assert.match(stdout, /^Nu: watermeloen \(.*\)\.\nNa alle \d stappen: in balans \(/m);
    assert.match(
      stdout,
      /^2\. Plan 53 medewerkers in het planningsinterval in plaats van 46, meer dan de 46 die er van 68\s+mensen\s+na shrinkage overblijven$/m,
    );
  });

  it("says why a set cannot be balanced", async () => {
    const helpdesk = samples.find(each => each.name === "helpdesk.targets.yaml")!.text;
    const { code, stdout } = await run(folderWith({ [name]: helpdesk }));
    assert.equal(code, 0);
    assert.match(stdout, /^Today: cannot tell\.\nThere is no step to take\.$/m);
    assert.match(stdout, /before the file declares demand\.mix/);
  });

  for (const { name: sample, text } of samples) {
    it(`writes JSON by its schema, with edits that lead where they say: ${sample}`, async () => {
      const { code, stdout, stderr } = await run(folderWith({ [name]: text }), "--format", "json");
      assert.equal(code, 0, stderr);
      const output: unknown = JSON.parse(stdout);
      assert.ok(isValid(output), JSON.stringify(isValid.errors, null, 1));
      const balanced = await balancedOf(text);
      assert.equal(apply(text, output.edits), balanced);
      const steps = output.documents.flatMap(document => document.steps);
      assert.equal(
        steps.reduce((now, { edits }) => apply(now, edits), text),
        balanced,
      );
    });
  }

  const layouts: Readonly<Record<string, (text: string) => string>> = {
    plain: text => text,
    "with line ends of Windows": text => text.replaceAll("\n", "\r\n"),
    "with a byte order mark": text => `\ufeff${text}`,
    "without a last line end": text => text.trimEnd(),
  };
  for (const [layout, laidOut] of Object.entries(layouts)) {
    it(`writes a diff that git applies, ${layout}`, async () => {
      const folder = folderWith({ [name]: laidOut(insurer) });
      const git = (...args: string[]) =>
        spawnSync("git", args, { cwd: folder, encoding: "utf8", input: args[0] === "apply" ? stdout : "" });
      const { code, stdout, stderr } = await run(folder, "--format", "diff");
      assert.equal(code, 0, stderr);
      assert.equal(git("init", "-q").status, 0);
      const applied = git("apply", "--verbose", "-");
      assert.equal(applied.status, 0, applied.stderr + stdout);
      const after = readFileSync(path.join(folder, name), "utf8");
      assert.equal(after.replace(/^\ufeff/, ""), await balancedOf(laidOut(insurer)));
      assert.equal(after.startsWith("\ufeff"), layout === "with a byte order mark");
    });
  }

  it("writes no diff where there is nothing to do", async () => {
    const folder = folderWith({ [name]: await balancedOf(desk) });
    assert.deepEqual(await run(folder, "--format", "diff"), { code: 0, stdout: "", stderr: "" });
  });

  it("takes all steps with --apply, says so, and the second time has nothing to do", async () => {
    const folder = folderWith({ [name]: desk });
    chmodSync(path.join(folder, name), 0o640);
    const first = await run(folder, "--apply");
    assert.equal(first.code, 0, first.stderr);
    assert.match(first.stderr, /^Written to desk\.targets\.yaml: \d+ steps?\.$/m);
    assert.equal(readFileSync(path.join(folder, name), "utf8"), await balancedOf(desk));
    assert.equal(statSync(path.join(folder, name)).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), [name]);
    const second = await run(folder, "--apply");
    assert.equal(second.code, 0);
    assert.equal(second.stderr, "There is no step to take: desk.targets.yaml is left as it is.\n");
    assert.equal(readFileSync(path.join(folder, name), "utf8"), await balancedOf(desk));
  });

  const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
    "UTF-8 with a byte order mark and line ends of Windows": text =>
      Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`),
    "UTF-16, little end first": text => Buffer.from(`\ufeff${text}`, "utf16le"),
    "UTF-16, big end first": text => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  };
  for (const [encoding, encode] of Object.entries(encodings)) {
    it(`keeps ${encoding}`, async () => {
      const folder = folderWith({ [name]: encode(desk) });
      assert.equal((await run(folder, "--apply")).code, 0);
      assert.deepEqual(readFileSync(path.join(folder, name)), encode(await balancedOf(desk)));
    });
  }

  it("writes what a symbolic link leads to and leaves the link", async () => {
    const folder = folderWith({ "shared/real.yaml": desk });
    symlinkSync("shared/real.yaml", path.join(folder, name));
    assert.equal((await run(folder, "--apply")).code, 0);
    assert.equal(readFileSync(path.join(folder, "shared/real.yaml"), "utf8"), await balancedOf(desk));
    assert.deepEqual(readdirSync(path.join(folder, "shared")), ["real.yaml"]);
  });

  it("leaves a file that may not be written", async () => {
    const folder = folderWith({ [name]: desk });
    chmodSync(folder, 0o777);
    chmodSync(path.join(folder, name), 0o444);
    const options = { cwd: folder, asNobody: true };
    const { code, stderr, stdout } = await watermelon(["balance", name, "--apply"], options);
    assert.equal(code, 2);
    assert.equal(stderr, "Cannot write desk.targets.yaml: permission denied.\n");
    assert.equal(stdout, "");
    assert.equal(readFileSync(path.join(folder, name), "utf8"), desk);
    assert.deepEqual(readdirSync(folder), [name]);
  });

  it("leaves a file whose bytes it could not read", async () => {
    const bytes = Buffer.concat([Buffer.from(desk), Buffer.from([0x23, 0xff, 0x0a])]);
    const folder = folderWith({ [name]: bytes });
    const { code, stderr } = await run(folder, "--apply");
    assert.equal(code, 2);
    assert.match(stderr, /is left as it is: what cannot be read would be lost/);
    assert.deepEqual(readFileSync(path.join(folder, name)), bytes);
  });

  it("ends in 2 for a file that is not there, a folder, and a format that it does not have", async () => {
    const folder = folderWith({ "some/thing.yaml": desk });
    const absent = await run(folder);
    assert.equal(absent.code, 2);
    assert.equal(absent.stderr, "Cannot read desk.targets.yaml: it does not exist.\n");
    assert.equal((await watermelon(["balance", "some"], { cwd: folder })).code, 2);
    assert.equal((await watermelon(["balance"], { cwd: folder })).code, 2);
    const format = await watermelon(["balance", "some/thing.yaml", "--format", "xml"], { cwd: folder });
    assert.equal(format.code, 2);
    assert.match(format.stderr, /--format takes pretty, json or diff, not xml\./);
  });

  it("does not let the file steer the terminal", async () => {
    const { stdout } = await run(folderWith({ [name]: desk.replace("name: Desk", 'name: "\\e[31mDesk"') }));
    assert.ok(!stdout.includes("\u001b"));
  });
});
