import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import { validate as validateRdjson } from "@umbrelladocs/rdformat-validator";
import Ajv from "ajv";
import AjvDraft04 from "ajv-draft-04";
import { parse as parseJunit } from "junit2json";
import type { Log, Region, Result } from "sarif";
import { applyEdits, type TextEdit } from "../../src/core";
import { buildCommand, watermelon } from "./command";
import { capAtNeed, capBelowNeed, floorOnly, folderWith, removeFolders } from "./folder";

const samples = path.resolve(__dirname, "../../samples");

/** A path and texts that each format could trip over. */
const hostilePath = "desk 50%/ö,::#?&<b>.targets.yaml";
const hostile = `version: 1
name: "]]> <b>&amp; \\"q\\" ::error::x %0A [a](http://x) {0} \\u0007\\ud800 \u{10400}"
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: "::set-output name=x::y\\n::stop-commands::z [a](http://x) <script> ]]> \\u0007 {0} \u{10400}", share: 40%, handle_time: 300 s }
targets:
  - { id: "a\u{10400}ht, \\u0001\\u001b[31m ::error::", metric: aht, at_most: 4 min, level: team }
`;
const suppressed = `${capBelowNeed.replace(
  "  aht:",
  '  # watermelon-disable-next-line handle-time/below-need -- "Agreed <until> May" & ]]>\n  aht:',
)}`;

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

/** A repository with a desk in a folder of it, in which the command runs. */
function desk(files: Readonly<Record<string, string>>): string {
  const repository = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`desk/${name}`, text])),
  );
  mkdirSync(path.join(repository, ".git"));
  return path.join(repository, "desk");
}

const hostileDesk = (): string =>
  desk({ [hostilePath]: hostile, "suppressed.targets.yaml": suppressed, "fine.targets.yaml": capAtNeed });

async function checked(cwd: string, format: string, ...args: string[]): Promise<string> {
  const { stdout, stderr, code } = await watermelon(["check", "--format", format, ...args], { cwd });
  assert.ok(code === 0 || code === 1, stderr);
  return stdout;
}

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly suppressed: { readonly reason: string } | null;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly fixes: readonly {
    readonly edits: readonly { readonly range: { start: Place; end: Place }; newText: string }[];
  }[];
}
interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What the JSON format says of the same files, as the measure of the others. */
async function measured(cwd: string, ...args: string[]): Promise<{ path: string; finding: JsonFinding }[]> {
  const { files } = JSON.parse(await checked(cwd, "json", ...args)) as {
    files: { path: string; findings: JsonFinding[] }[];
  };
  return files.flatMap(({ path, findings }) => findings.map(finding => ({ path, finding })));
}

function applied(text: string, { edits }: JsonFinding["fixes"][number]): string {
  const plain: TextEdit[] = edits.map(({ range, newText }) => ({
    range: { start: range.start.offset, end: range.end.offset },
    newText,
  }));
  return applyEdits(text, plain);
}

describe("watermelon check --format sarif", () => {
  const isSarif = new AjvDraft04({ strict: false, unicodeRegExp: false, validateFormats: false }).compile<Log>(
    sarifSchema,
  );

  async function sarif(cwd: string, ...args: string[]): Promise<Log["runs"][number] & { results: Result[] }> {
    const log: unknown = JSON.parse(await checked(cwd, "sarif", ...args));
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
    return log.runs[0] as Log["runs"][number] & { results: Result[] };
  }
  const place = ({ startLine, startColumn, endLine, endColumn }: Region) => [
    startLine,
    startColumn,
    endLine,
    endColumn,
  ];
  const offset = (text: string, line: number, column: number): number =>
    text
      .split("\n")
      .slice(0, line - 1)
      .reduce((sum, each) => sum + each.length + 1, 0) +
    column -
    1;

  it("fits the schema and says what the JSON says, places included", async () => {
    for (const cwd of [samples, hostileDesk()]) {
      const { results, tool } = await sarif(cwd, "--language", "nl");
      const wanted = await measured(cwd, "--language", "nl");
      assert.ok(wanted.length > 4);
      assert.equal(results.length, wanted.length);
      for (const [index, result] of results.entries()) {
        const { finding, path: file } = wanted[index]!;
        const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
        const { start, end } = finding.range;
        assert.deepEqual(place(region!), [start.line, start.column, end.line, end.column]);
        assert.equal(decodeURIComponent(artifactLocation!.uri!), `${path.basename(cwd)}/${file}`);
        assert.match(artifactLocation!.uri!, /^[\w./%~-]+$/);
        assert.equal(tool.driver.rules![result.ruleIndex!]!.id, result.ruleId);
        assert.equal(result.ruleId, finding.rule);
        assert.equal(result.level, finding.severity === "info" ? "note" : finding.severity);
        assert.deepEqual(
          result.suppressions?.map(each => each.justification) ?? [],
          finding.suppressed ? [finding.suppressed.reason] : [],
        );
      }
    }
  });

  it("lets nothing from a file become a link or a placeholder", async () => {
    const { results } = await sarif(hostileDesk());
    const texts = results.flatMap(({ message, relatedLocations = [], fixes = [] }) => [
      message.text!,
      ...relatedLocations.map(each => each.message!.text!),
      ...fixes.map(each => each.description!.text!),
    ]);
    assert.ok(texts.some(text => text.includes("[a] (http://x)")));
    for (const text of texts) assert.doesNotMatch(text, /\]\(|(?<!\{)\{\d+\}(?!\})/);
  });

  it("carries each rule's page, once, and its address", async () => {
    const { tool, results } = await sarif(samples);
    const rules = tool.driver.rules!;
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    assert.deepEqual(new Set(rules.map(({ id }) => id)), new Set(results.map(({ ruleId }) => ruleId)));
    const { help, helpUri, defaultConfiguration } = rules.find(({ id }) => id === "handle-time/below-need")!;
    assert.match(help!.markdown!, /^# .*\n\n`handle-time\/below-need`/);
    assert.doesNotMatch(help!.text, /\*\*|`/);
    assert.match(helpUri!, /docs\/rules\/handle-time\/below-need\.md$/);
    assert.equal(defaultConfiguration!.level, "error");
  });

  it("has fixes that make the same text as those of the JSON", async () => {
    const cwd = desk({ "retail.targets.yaml": readFileSync(path.join(samples, "retail.targets.yaml"), "utf8") });
    const text = readFileSync(path.join(cwd, "retail.targets.yaml"), "utf8");
    const { results } = await sarif(cwd);
    const wanted = await measured(cwd);
    let seen = 0;
    for (const [index, { fixes = [] }] of results.entries())
      for (const [which, { artifactChanges }] of fixes.entries()) {
        const edits = artifactChanges[0]!.replacements.map(({ deletedRegion: at, insertedContent }) => ({
          range: {
            start: offset(text, at.startLine!, at.startColumn!),
            end: offset(text, at.endLine!, at.endColumn!),
          },
          newText: insertedContent?.text ?? "",
        }));
        assert.equal(applyEdits(text, edits), applied(text, wanted[index]!.finding.fixes[which]!));
        seen++;
      }
    assert.ok(seen > 10);
  });

  it("keeps its fingerprints when lines move", async () => {
    const fingerprints = async (text: string) =>
      (await sarif(desk({ "a.targets.yaml": text }))).results.map(each => each.partialFingerprints);
    const before = await fingerprints(capBelowNeed);
    assert.ok(before.length > 0);
    assert.deepEqual(
      await fingerprints(`# A comment\n\n${capBelowNeed.replace("\ntargets:", "\n\n\ntargets:")}`),
      before,
    );
  });

  it("says which files could not be read", async function () {
    if (process.platform === "win32") this.skip();
    const cwd = desk({ "closed.targets.yaml": capAtNeed, "open.targets.yaml": capBelowNeed });
    chmodSync(path.dirname(cwd), 0o755);
    chmodSync(path.join(cwd, "closed.targets.yaml"), 0o000);
    const { code, stdout } = await watermelon(["check", "--format", "sarif"], { cwd, asNobody: true });
    const log: unknown = JSON.parse(stdout);
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
    const { executionSuccessful, toolExecutionNotifications } = log.runs[0]!.invocations![0]!;
    assert.deepEqual([code, executionSuccessful, toolExecutionNotifications!.length], [2, false, 1]);
    const { message, locations } = toolExecutionNotifications![0]!;
    assert.match(message.text!, /^Cannot read closed\.targets\.yaml: /);
    assert.equal(locations![0]!.physicalLocation!.artifactLocation!.uri, "desk/closed.targets.yaml");
  });

  it("is whole without a finding", async () => {
    const { results, tool } = await sarif(desk({ "a.targets.yaml": capAtNeed }), "--min-severity", "error");
    assert.deepEqual([results, tool.driver.rules], [[], []]);
  });
});

describe("watermelon check --format github", () => {
  interface Annotation {
    readonly command: string;
    readonly properties: Readonly<Record<string, string>>;
    readonly said: string;
  }
  /** As the runner reads a line (actions/runner, ActionCommand): a command begins it, and what is escaped is put back. */
  function annotations(stdout: string): { annotations: Annotation[]; rest: string[] } {
    const lines = stdout.split("\n").filter(line => line !== "");
    const back = (text: string): string =>
      text
        .replaceAll("%3A", ":")
        .replaceAll("%2C", ",")
        .replaceAll("%0D", "\r")
        .replaceAll("%0A", "\n")
        .replaceAll("%25", "%");
    const read = lines.flatMap(line => {
      const [, command, properties, said] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
      if (command === undefined) return [];
      const pairs = properties!.split(",").map(pair => [pair.split("=")[0], back(pair.slice(pair.indexOf("=") + 1))]);
      return [{ command, properties: Object.fromEntries(pairs), said: back(said!) }];
    });
    return { annotations: read, rest: lines.slice(read.length) };
  }

  it("annotates places in the repository, and no text becomes a command", async () => {
    const cwd = hostileDesk();
    const { annotations: found, rest } = annotations(await checked(cwd, "github"));
    const wanted = (await measured(cwd)).filter(({ finding }) => finding.suppressed === null);
    assert.equal(found.length, wanted.length);
    assert.deepEqual(rest, []);
    for (const { command, properties, said } of found) {
      const same = wanted.find(
        ({ finding, path: file }) => said.startsWith(`${finding.message}\n`) && properties["file"] === `desk/${file}`,
      );
      assert.ok(same, said);
      const { range, rule, severity } = same.finding;
      assert.equal(command, severity === "info" ? "notice" : severity);
      assert.ok(properties["title"]!.endsWith(`(${rule})`));
      assert.deepEqual([properties["line"], properties["endLine"]], [`${range.start.line}`, `${range.end.line}`]);
      const columns =
        range.start.line === range.end.line ? [`${range.start.column}`, `${range.end.column}`] : [undefined, undefined];
      assert.deepEqual([properties["col"], properties["endColumn"]], columns);
    }
  });

  it("keeps within GitHub's limits, the most severe first, and says what it leaves out", async () => {
    const files = Array.from({ length: 13 }, (_, index) => [
      [`a${index}.targets.yaml`, floorOnly],
      [`z${index}.targets.yaml`, capBelowNeed],
    ]).flat();
    const cwd = desk(Object.fromEntries(files));
    const { annotations: found, rest } = annotations(await checked(cwd, "github"));
    const all = (await measured(cwd)).length;
    const commands = found.map(({ command }) => command);
    const count = (wanted: string): number => commands.filter(command => command === wanted).length;
    assert.deepEqual([count("error"), count("warning")], [10, 10]);
    assert.ok(count("notice") <= 10);
    assert.deepEqual(
      commands,
      [...commands].sort(
        (a, b) => ["error", "warning", "notice"].indexOf(a) - ["error", "warning", "notice"].indexOf(b),
      ),
    );
    assert.match(rest.join("\n"), new RegExp(`^GitHub shows ${found.length} of ${all} findings`));
  });
});

describe("watermelon check --format gitlab", () => {
  /** The fields that GitLab's documentation asks for, and their values. */
  const isReport = new Ajv({ strict: true }).compile({
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "severity", "location"],
      additionalProperties: false,
      properties: {
        description: { type: "string", minLength: 1 },
        check_name: { type: "string", minLength: 1 },
        fingerprint: { type: "string", minLength: 1 },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          additionalProperties: false,
          properties: {
            path: { type: "string", pattern: "^(?!/|\\./|\\.\\./)" },
            lines: {
              type: "object",
              required: ["begin"],
              additionalProperties: false,
              properties: { begin: { type: "integer", minimum: 1 } },
            },
          },
        },
      },
    },
  });
  interface Issue {
    readonly fingerprint: string;
    readonly severity: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  async function report(cwd: string, ...args: string[]): Promise<Issue[]> {
    const issues = JSON.parse(await checked(cwd, "gitlab", ...args)) as Issue[];
    assert.ok(isReport(issues), JSON.stringify(isReport.errors));
    return issues;
  }

  it("has every field that GitLab asks for, and places in the repository", async () => {
    const cwd = hostileDesk();
    const issues = await report(cwd);
    const wanted = (await measured(cwd)).filter(({ finding }) => finding.suppressed === null);
    assert.deepEqual(
      issues.map(({ location }) => [location.path, location.lines.begin]),
      wanted.map(({ finding, path: file }) => [`desk/${file}`, finding.range.start.line]),
    );
    const severities = { error: "major", warning: "minor", info: "info" } as Record<string, string>;
    assert.deepEqual(
      issues.map(({ severity }) => severity),
      wanted.map(({ finding }) => severities[finding.severity]),
    );
  });

  it("has a fingerprint of its own for each finding, also in copies of a file", async () => {
    const issues = await report(
      desk({ "a.targets.yaml": capBelowNeed, "b.targets.yaml": capBelowNeed, "c.targets.yaml": capBelowNeed }),
    );
    assert.ok(issues.length > 3);
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
  });

  it("is whole without a finding", async () => {
    assert.deepEqual(await report(desk({ "a.targets.yaml": capAtNeed }), "--min-severity", "error"), []);
  });
});

describe("watermelon check --format junit", () => {
  /** The attributes that Jenkins' schema knows (xunit-plugin, junit-10.xsd); it refuses others. */
  const allowed: Readonly<Record<string, readonly string[]>> = {
    testsuites: ["name", "time", "tests", "failures", "errors"],
    testsuite: ["name", "tests", "failures", "errors", "skipped", "file"],
    testcase: ["name", "classname", "time", "group"],
    failure: ["type", "message"],
    error: ["type", "message"],
    skipped: ["type", "message"],
    "system-out": [],
  };

  async function suites(cwd: string, ...args: string[]) {
    const xml = await checked(cwd, "junit", ...args);
    assert.doesNotMatch(xml, /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    for (const [, element, attributes] of xml.matchAll(/<(\w[\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*\/?>/g))
      for (const [, attribute] of attributes!.matchAll(/([\w-]+)="/g))
        assert.ok(allowed[element!]?.includes(attribute!), `${attribute} on ${element}`);
    const read = await parseJunit(xml);
    return (read as { testsuite?: Awaited<ReturnType<typeof suite>>[] }).testsuite ?? [];
  }
  /** Only its type is used. */
  async function suite() {
    const read = (await parseJunit("<testsuites/>")) as { testsuite: unknown };
    return read.testsuite as {
      name: string;
      tests: number;
      failures: number;
      skipped: number;
      testcase: {
        name: string;
        failure?: { message: string; inner: string }[];
        skipped?: { message: string }[];
        "system-out"?: string[];
      }[];
    };
  }

  it("has a suite for each file and a case for each rule that found something; what counts fails", async () => {
    const cwd = hostileDesk();
    const read = await suites(cwd);
    assert.deepEqual(
      read.map(({ name }) => name),
      [hostilePath, "fine.targets.yaml", "suppressed.targets.yaml"],
    );
    for (const { failures, name, skipped, testcase, tests } of read) {
      const wanted = (await measured(cwd)).filter(({ path: file }) => file === name).map(({ finding }) => finding);
      const rules = [...new Set(wanted.map(({ rule }) => rule))];
      const failing = new Set(
        wanted.filter(({ severity, suppressed: by }) => severity === "error" && !by).map(({ rule }) => rule),
      );
      assert.deepEqual([tests, failures], [testcase.length, failing.size], name);
      for (const rule of rules) {
        const one = testcase.find(each => each.name.endsWith(`: ${rule}`))!;
        assert.equal(one.failure !== undefined, failing.has(rule), rule);
      }
      assert.equal(testcase.length - rules.length, failing.size === 0 ? 1 : 0, name);
      assert.equal(skipped, testcase.filter(each => each.skipped).length);
    }
    const reasons = read.flatMap(({ testcase }) => testcase.flatMap(each => each.skipped ?? []));
    assert.deepEqual(
      reasons.map(({ message }) => message),
      ['"Agreed <until> May" & ]]>'],
    );
  });

  it("fails by --fail-on as the check itself does", async () => {
    const cwd = desk({ "a.targets.yaml": floorOnly });
    const failures = async (...args: string[]) =>
      (await suites(cwd, ...args)).reduce((sum, each) => sum + each.failures, 0);
    assert.equal(await failures(), 0);
    assert.ok((await failures("--fail-on", "warning")) > 0);
    assert.equal(await failures("--fail-on", "never"), 0);
  });
});

describe("watermelon check --format rdjson", () => {
  interface BytePosition {
    readonly line: number;
    readonly column: number;
  }
  interface Diagnostics {
    readonly diagnostics: readonly {
      readonly message: string;
      readonly location: { readonly path: string; readonly range: { start: BytePosition; end: BytePosition } };
      readonly suggestions: readonly {
        readonly range: { start: BytePosition; end: BytePosition };
        readonly text: string;
      }[];
    }[];
  }
  async function rdjson(cwd: string): Promise<Diagnostics> {
    const read = JSON.parse(await checked(cwd, "rdjson")) as Diagnostics;
    const { valid, errors } = await validateRdjson(read, { strictMode: true, allowExtraFields: false });
    assert.ok(valid, JSON.stringify(errors));
    return read;
  }

  it("counts columns in bytes, and its suggestions make the same text as the fixes of the JSON", async () => {
    const retail = readFileSync(path.join(samples, "retail.targets.yaml"), "utf8");
    const cwd = desk({ [hostilePath]: hostile, "retail.targets.yaml": retail.replace("name: ", "name: \u{10400}ü ") });
    const wanted = await measured(cwd);
    const { diagnostics } = await rdjson(cwd);
    assert.equal(diagnostics.length, wanted.length);
    let seen = 0;
    for (const [index, { location, message, suggestions }] of diagnostics.entries()) {
      const { finding, path: file } = wanted[index]!;
      const bytes = readFileSync(path.join(cwd, file));
      const text = bytes.toString();
      const lineStarts = [0, ...[...bytes.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1)];
      const at = ({ line, column }: BytePosition): number => lineStarts[line - 1]! + column - 1;
      assert.equal(message, finding.message);
      assert.equal(location.path, file);
      const { start, end } = finding.range;
      assert.equal(
        bytes.subarray(at(location.range.start), at(location.range.end)).toString(),
        text.slice(start.offset, end.offset),
      );
      assert.deepEqual(
        suggestions.map(({ range, text: put }) =>
          Buffer.concat([
            bytes.subarray(0, at(range.start)),
            Buffer.from(put),
            bytes.subarray(at(range.end)),
          ]).toString(),
        ),
        finding.fixes.map(fix => applied(text, fix)),
      );
      seen += suggestions.length;
    }
    assert.ok(seen > 10);
  });
});

describe("watermelon check --format compact", () => {
  it("has one line for each finding that is not suppressed, whatever the texts hold", async () => {
    const cwd = hostileDesk();
    const lines = (await checked(cwd, "compact")).trimEnd().split("\n");
    const wanted = (await measured(cwd)).filter(({ finding }) => finding.suppressed === null);
    assert.equal(lines.length, wanted.length);
    for (const [index, line] of lines.entries()) {
      const { finding, path: file } = wanted[index]!;
      const { start } = finding.range;
      assert.ok(line.startsWith(`${file}:${start.line}:${start.column}: ${finding.severity}: `), line);
      assert.ok(line.endsWith(` (${finding.rule})`));
      assert.doesNotMatch(line, /[\x00-\x1f\x7f]/);
    }
  });
});

describe("formats together", () => {
  it("go to their files and to standard output in one check, with one exit code", async () => {
    const cwd = hostileDesk();
    const names = ["sarif", "github", "gitlab", "junit", "rdjson", "markdown", "json", "pretty"];
    const args = names.flatMap(name => ["--format", `${name}=${name}.out`]);
    const { code, stdout } = await watermelon(["check", "--format", "compact", ...args], { cwd });
    assert.equal(code, 1);
    assert.equal(stdout, await checked(cwd, "compact"));
    for (const name of names)
      assert.equal(readFileSync(path.join(cwd, `${name}.out`), "utf8"), await checked(cwd, name), name);
  });
});
