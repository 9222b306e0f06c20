import assert from "node:assert/strict";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import Ajv from "ajv";
import checkSchema from "../../schemas/check-output.schema.json";
import schema from "../../schemas/review-output.schema.json";
import { buildCommand, type Ended, watermelon } from "./command";
import { folderWith, removeFolders } from "./folder";
import { commit, git, put, repositoryWith } from "./repository";

const name = "desk.targets.yaml";
const desk = `version: 1
name: Retail voice
owner: Planning
review_by: 2027-03-31
demand:
  mix:
    - { class: order-status, share: 55%, handle_time: 210 s }
    - { class: billing, share: 30%, handle_time: 7 min, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 10%, handle_time: 9 min, tone: heated }
targets:
  aht: { at_most: 360 s, level: agent, stakes: bonus, guardrails: [fcr] }
  fcr: { at_least: 80%, level: team, baseline: 84%, measured: { by: repeat_contact, window: 7 days } }
  absence: { metric: absence_rate, at_most: 6%, level: team }
`;
const tightened = desk
  .replace("360 s", "300 s")
  .replace(", guardrails: [fcr]", "")
  .replace(/ {2}fcr: .*\n/, "");

interface Change {
  readonly file: string;
  readonly target: string | null;
  readonly kind: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly direction: string;
}
interface FoundIn {
  readonly file: string;
  readonly finding: { readonly rule: string; readonly range: { readonly start: { readonly line: number } } };
}
interface Output {
  readonly headline: string | null;
  readonly changes: readonly Change[];
  readonly assessments: readonly { readonly file: string; readonly set: string | null }[];
  readonly newFindings: readonly FoundIn[];
  readonly solvedFindings: readonly FoundIn[];
  readonly summary: Readonly<Record<string, number>>;
}

const isValid = new Ajv({ strict: true, allowUnionTypes: true })
  .addSchema(checkSchema, "check-output.schema.json")
  .compile(schema);

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const asOf = ["--as-of", "2026-11-28"];

function review(cwd: string, ...args: string[]): Promise<Ended> {
  return watermelon(["review", "--base", "main", ...asOf, ...args], { cwd });
}

async function json(cwd: string, ...args: string[]): Promise<Output> {
  const { code, stdout, stderr } = await review(cwd, "--format", "json", ...args);
  assert.ok(code === 0 || code === 1, stderr);
  const output = JSON.parse(stdout) as Output;
  assert.ok(isValid(output), JSON.stringify(isValid.errors));
  return output;
}

function told({ changes }: Output): string[] {
  return changes.map(({ kind, target, field, direction }) => [kind, target ?? "-", field || "-", direction].join(" "));
}

function rules(found: readonly FoundIn[]): string[] {
  return found.map(({ finding }) => finding.rule);
}

describe("watermelon review: what it compares", function () {
  this.timeout(60_000);

  it("tells a reviewer in one sentence what a tightened cap without its guard does to people", async () => {
    const cwd = repositoryWith({ [name]: desk });
    commit(cwd, { [name]: tightened });
    const { code, stdout } = await review(cwd, "--format", "markdown");
    assert.equal(code, 1);
    const [first] = stdout.split("\n");
    assert.equal(
      first!.replaceAll("\u00a0", " "),
      "**AHT tightened from 360 s to 300 s at agent level with a bonus on it, and its guardrail FCR removed; blind → watermelon, " +
        "pressure 0 → 2.8, blind spot 4 → 84.5 of 100 contacts.**",
    );
  });

  it("is silent and 0 where nothing changed, and machine formats are empty", async () => {
    const cwd = repositoryWith({ [name]: desk });
    for (const format of ["pretty", "markdown", "github", "compact"])
      assert.deepEqual(await review(cwd, "--format", format), { code: 0, stdout: "", stderr: "" });
    const { headline, ...rest } = await json(cwd);
    assert.equal(headline, null);
    assert.deepEqual(rest.summary, { changes: 0, errors: 0, warnings: 0, infos: 0, solved: 0 });
    for (const format of ["sarif", "gitlab", "rdjson"]) JSON.parse((await review(cwd, "--format", format)).stdout);
  });

  it("is silent where files only look different", async () => {
    const cwd = repositoryWith({ [name]: desk });
    const same = `# moved\r\n${desk.replace("360 s", "6 min").replace("80%", "0.8").replaceAll("\n", "\r\n")}`;
    put(cwd, { [name]: same });
    assert.deepEqual(await review(cwd), { code: 0, stdout: "", stderr: "" });
  });

  it("compares the work tree, and with --head a commit", async () => {
    const cwd = repositoryWith({ [name]: desk });
    commit(cwd, { [name]: desk.replace("360 s", "350 s") });
    put(cwd, { [name]: desk.replace("360 s", "345 s") });
    assert.equal((await json(cwd)).changes[0]!.after, "345 s");
    assert.equal((await json(cwd, "--head", "change")).changes[0]!.after, "350 s");
    assert.deepEqual(told(await json(cwd, "--head", "main")), []);
  });

  it("compares with the place where the histories part, not with what came to the base since", async () => {
    const cwd = repositoryWith({ [name]: desk });
    commit(cwd, { [name]: desk.replace("360 s", "350 s") });
    git(cwd, "checkout", "--quiet", "main");
    commit(cwd, { [name]: desk.replace("360 s", "400 s"), "other.targets.yaml": desk });
    git(cwd, "checkout", "--quiet", "change");
    const output = await json(cwd);
    assert.deepEqual(told(output), ["changed aht at_most tighter"]);
    assert.equal(output.changes[0]!.before, "360 s");
  });

  it("tells of new files, of those that are gone, and of none that git ignores or that are no target files", async () => {
    const cwd = repositoryWith({ [name]: desk, ".gitignore": "scratch/\n" });
    const other = desk.replace("Retail voice", "Night").replaceAll("aht", "handle");
    put(cwd, {
      [name]: null,
      "new.targets.yaml": "version: 1\nname: New\ntargets:\n  hold: { metric: hold_time, at_most: 30 s }\n",
      "scratch/x.targets.yaml": other,
      "other.yaml": other,
    });
    const output = await json(cwd);
    assert.deepEqual([...new Set(output.changes.map(({ file, kind }) => `${kind} ${file}`))].sort(), [
      "added new.targets.yaml",
      `removed ${name}`,
    ]);
    assert.ok(output.newFindings.every(({ file }) => file === "new.targets.yaml"));
    assert.equal((await review(cwd, name)).code, 0);
  });

  it("follows a file that got another name", async () => {
    const unnamed = desk.replace("name: Retail voice\n", "");
    const cwd = repositoryWith({ [name]: unnamed, "b.targets.yaml": unnamed.replace("6%", "5%") });
    put(cwd, { [name]: null, "b.targets.yaml": null });
    commit(cwd, {
      "moved/a.targets.yaml": unnamed.replace("360 s", "350 s"),
      "moved/b.targets.yaml": unnamed.replace("6%", "5%"),
    });
    const output = await json(cwd);
    assert.deepEqual(
      output.changes.map(({ file, field, before, after }) => [file, field, before, after]),
      [["moved/a.targets.yaml", "at_most", "360 s", "350 s"]],
    );
    assert.deepEqual(rules(output.newFindings), []);
  });

  it("takes several sets in a file, by name", async () => {
    const night = desk.replace("Retail voice", "Night");
    const cwd = repositoryWith({ [name]: `${desk}---\n${night}` });
    commit(cwd, { [name]: `${night.replace("360 s", "370 s")}---\n${desk}` });
    const output = await json(cwd);
    assert.deepEqual(told(output), ["changed aht at_most looser"]);
    assert.deepEqual(
      output.assessments.map(({ set }) => set),
      ["Night"],
    );
  });

  it("judges parts of a set with those of the same side, and finds what is caused in another file", async () => {
    const [head, targets] = desk.split("targets:\n") as [string, string];
    const part = (text: string) => `${text}part_of: retail\n`;
    const quality = part(
      `version: 1\nname: Quality\nowner: Q\nreview_by: 2027-03-31\ntargets:\n${targets.replace(/ {2}aht.*\n/, "")}`,
    );
    const planning = part(`${head}targets:\n  aht: { at_most: 360 s, level: team, guardrails: [fcr] }\n`);
    const cwd = repositoryWith({ "planning.targets.yaml": planning, "quality.targets.yaml": quality });
    commit(cwd, { "quality.targets.yaml": quality.replace(/ {2}fcr: .*\n/, "") });
    const output = await json(cwd);
    assert.deepEqual(
      output.changes.map(({ file, target }) => [file, target]),
      [["quality.targets.yaml", "fcr"]],
    );
    assert.ok(
      output.newFindings.some(
        ({ file, finding }) => file === "planning.targets.yaml" && finding.rule === "handle-time/unguarded",
      ),
      JSON.stringify(output.newFindings),
    );
  });

  it("looks at the paths that are asked for, from the folder it runs in", async () => {
    const cwd = repositoryWith({ "a/a.targets.yaml": desk, "b/b.targets.yaml": desk, "c.yaml": desk });
    const looser = desk.replace("360 s", "370 s");
    commit(cwd, { "a/a.targets.yaml": looser, "b/b.targets.yaml": looser, "c.yaml": looser });
    const files = async (folder: string, ...paths: string[]) =>
      (await json(path.join(cwd, folder), ...paths)).changes.map(({ file }) => file);
    assert.deepEqual(await files("."), ["a/a.targets.yaml", "b/b.targets.yaml"]);
    assert.deepEqual(await files("a"), ["a.targets.yaml"]);
    assert.deepEqual(await files("a", "../b", "../c.yaml"), ["../b/b.targets.yaml", "../c.yaml"]);
    assert.equal((await review(cwd, "gone.targets.yaml")).code, 2);
    assert.equal((await review(cwd, "..")).code, 2);
  });
});

describe("watermelon review: findings", function () {
  this.timeout(60_000);

  it("counts only those that the change brings for --fail-on", async () => {
    const bad = desk.replace("360 s", "300 s");
    const cwd = repositoryWith({ [name]: bad });
    put(cwd, { [name]: bad.replace("6%", "5%") });
    assert.equal((await review(cwd, "--fail-on", "info")).code, 0);
    put(cwd, { [name]: `\n\n${bad.replace("6%", "5%")}` });
    assert.deepEqual((await json(cwd)).newFindings, []);
    put(cwd, { [name]: `${bad}  occupancy: { at_least: 80% }\n` });
    assert.equal((await review(cwd)).code, 0);
    assert.equal((await review(cwd, "--fail-on", "warning")).code, 1);
    put(cwd, { [name]: desk });
    const { solvedFindings, newFindings } = await json(cwd);
    assert.ok(rules(solvedFindings).includes("handle-time/below-need"));
    assert.deepEqual(rules(newFindings), ["balance/blind-spot"]);
  });

  it("offers to the forge what it can apply, in lines that the change touched", async () => {
    const cwd = repositoryWith({ [name]: desk });
    commit(cwd, { [name]: tightened });
    const { stdout } = await review(cwd, "--format", "markdown");
    assert.ok(
      stdout.includes("```suggestion\n      aht: { at_most: 341 s, level: agent, stakes: bonus }\n    ```"),
      stdout,
    );
    commit(cwd, { [name]: desk.replace("7 min", "9 min") });
    const elsewhere = await review(cwd, "--format", "markdown", "--base", "HEAD~1");
    assert.ok(!elsewhere.stdout.includes("suggestion\n      aht"), elsewhere.stdout);
  });

  it("writes several formats at once, and keeps to --max-findings", async () => {
    const cwd = repositoryWith({ [name]: desk });
    commit(cwd, { [name]: tightened });
    const { code, stdout } = await review(
      cwd,
      "--format",
      "github",
      "--format",
      "sarif=a.sarif",
      "--format",
      "rdjson=a.json",
      "--max-findings",
      "1",
    );
    assert.equal(code, 1);
    assert.match(stdout, /^::error file=desk\.targets\.yaml,line=11/);
    assert.equal(stdout.match(/^::/gm)!.length, 1);
    const { runs } = JSON.parse(readFileSync(path.join(cwd, "a.sarif"), "utf8")) as { runs: { results: unknown[] }[] };
    assert.equal(runs[0]!.results.length, 1);
    const { diagnostics } = JSON.parse(readFileSync(path.join(cwd, "a.json"), "utf8")) as {
      diagnostics: { suggestions: unknown[] }[];
    };
    assert.ok(diagnostics[0]!.suggestions.length > 0);
  });
});

describe("watermelon review: configuration and what is suppressed", function () {
  this.timeout(60_000);
  const bad = desk.replace("360 s", "300 s");

  it("shows a rule that is switched off, though no target changed", async () => {
    const cwd = repositoryWith({ [name]: bad, ".watermelon.yaml": "rules:\n  balance/watermelon: warning\n" });
    put(cwd, {
      ".watermelon.yaml":
        "# later\nrules:\n  balance/watermelon: warning\n  handle-time/below-need: off\n  occupancy/too-high: { ceiling: 90% }\n",
    });
    const output = await json(cwd);
    assert.deepEqual(told(output).sort(), [
      "configuration - rules.handle-time/below-need.severity looser",
      "configuration - rules.occupancy/too-high.ceiling other",
    ]);
    assert.match(output.headline!, /^Rule handle-time\/below-need switched off/);
    assert.equal(output.changes[0]!.file, ".watermelon.yaml");
    assert.deepEqual(rules(output.solvedFindings), ["handle-time/below-need"]);
  });

  it("reads what a configuration extends and the baseline as each side has them", async () => {
    const configuration = "extends: shared/strict.yaml\nbaseline: known.json\n";
    const known = (targets: readonly object[]) => JSON.stringify({ version: 1, files: { [name]: targets } });
    const cwd = repositoryWith({
      [name]: bad,
      ".watermelon.yaml": configuration,
      "shared/strict.yaml": "rules:\n  handle-time/below-need: warning\n",
      "known.json": known([]),
    });
    put(cwd, {
      "shared/strict.yaml": "rules:\n  handle-time/below-need: info\n",
      "known.json": known([{ set: "Retail voice", rule: "handle-time/personal-stakes", targets: ["aht"] }]),
    });
    const output = await json(cwd);
    assert.deepEqual(
      output.changes.map(({ file, kind, field, before, after, direction }) => [
        file,
        kind,
        field,
        before,
        after,
        direction,
      ]),
      [
        [name, "suppression", "handle-time/personal-stakes", null, "known.json", "looser"],
        ["shared/strict.yaml", "configuration", "rules.handle-time/below-need.severity", "warning", "info", "looser"],
      ],
    );
    assert.deepEqual([output.newFindings, output.solvedFindings], [[], []]);
  });

  it("takes a configuration behind a symbolic link for the same on both sides", async () => {
    const cwd = repositoryWith({ [name]: bad, "shared.yaml": "rules:\n  handle-time/below-need: off\n" });
    symlinkSync("shared.yaml", path.join(cwd, ".watermelon.yaml"));
    commit(cwd);
    put(cwd, { [name]: bad.replace("6%", "5%") });
    const { stdout } = await watermelon(["review", "--base", "HEAD", ...asOf, "--format", "json"], { cwd });
    assert.deepEqual(told(JSON.parse(stdout) as Output), ["changed absence at_most tighter"]);
  });

  it("shows a new suppression with its reason", async () => {
    const cwd = repositoryWith({ [name]: bad });
    put(cwd, {
      [name]: bad.replace(
        "  aht:",
        "  # watermelon-disable-next-line handle-time/below-need until 2027-02-01 -- pilot\n  aht:",
      ),
    });
    const output = await json(cwd);
    assert.deepEqual(told(output), ["suppression aht handle-time/below-need looser"]);
    assert.equal(output.changes[0]!.after, "until 2027-02-01 -- pilot");
    assert.deepEqual(output.solvedFindings, []);
  });
});

describe("watermelon review: repositories as they are", function () {
  this.timeout(60_000);

  it("is 2 in a shallow clone without the base, and says what to do", async () => {
    const origin = repositoryWith({ [name]: desk });
    commit(origin, { [name]: tightened });
    const cwd = folderWith({});
    git(cwd, "clone", "--quiet", "--depth", "1", "--branch", "change", pathToFileURL(origin).href, "clone");
    const clone = path.join(cwd, "clone");
    for (const base of ["main", "origin/main"]) {
      const { code, stdout, stderr } = await watermelon(["review", "--base", base], { cwd: clone });
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, /fetch-depth: 0/);
    }
    git(clone, "fetch", "--quiet", "--depth", "1", "origin", "main:main");
    const unjoined = await watermelon(["review", "--base", "main"], { cwd: clone });
    assert.equal(unjoined.code, 2);
    assert.match(unjoined.stderr, /fetch-depth: 0/);
  });

  it("is 2 without a repository, without git, without the base, and where histories never met", async () => {
    const bare = await watermelon(["review", "--base", "main"], { cwd: folderWith({ [name]: desk }) });
    assert.equal(bare.code, 2);
    assert.match(bare.stderr, /git repository/);
    const cwd = repositoryWith({ [name]: desk });
    const gitless = await watermelon(["review", "--base", "main"], { cwd, env: { PATH: "/nonexistent" } });
    assert.deepEqual([gitless.code, gitless.stdout], [2, ""]);
    assert.match(gitless.stderr, /git program/);
    for (const base of ["nowhere", "--output=stolen", "-h", "", "a..b"]) {
      const { code, stderr } = await watermelon(["review", `--base=${base}`], { cwd });
      assert.equal(code, 2, base);
      assert.match(stderr, /no commit/);
    }
    assert.ok(!existsSync(path.join(cwd, "stolen")));
    git(cwd, "checkout", "--quiet", "--orphan", "apart");
    commit(cwd, { "other.txt": "another first commit" });
    const apart = await review(cwd);
    assert.equal(apart.code, 2);
    assert.match(apart.stderr, /in common/);
    assert.equal((await watermelon(["review"], { cwd })).code, 2);
  });

  it("names the remote's branch where only that is there", async () => {
    const origin = repositoryWith({ [name]: desk });
    const cwd = folderWith({});
    git(cwd, "clone", "--quiet", "--branch", "change", origin, "clone");
    const { stderr } = await watermelon(["review", "--base", "main"], { cwd: path.join(cwd, "clone") });
    assert.match(stderr, /origin\/main/);
  });

  it("takes hostile and foreign names for the names they are", async () => {
    const names = [
      "-rf.targets.yaml",
      "$(touch stolen).targets.yaml",
      "één ✓.targets.yaml",
      ":(glob)*.targets.yaml",
      "a\nb\t'\".targets.yaml",
    ];
    const cwd = repositoryWith(Object.fromEntries(names.map(each => [each, desk])));
    commit(cwd, Object.fromEntries(names.map(each => [each, desk.replace("360 s", "370 s")])));
    const { changes } = await json(cwd);
    assert.deepEqual(changes.map(({ file }) => file).sort(), [...names].sort());
    assert.ok(!existsSync(path.join(cwd, "stolen")));
    assert.equal((await json(cwd, "--", ":(glob)*.targets.yaml")).changes.length, 1);
    const { stdout } = await review(cwd, "--format", "markdown");
    assert.ok(!/^b/m.test(stdout));
  });

  it("follows no symbolic links, and leaves repositories within alone", async () => {
    const outside = folderWith({ "secret.targets.yaml": desk });
    const inner = repositoryWith({ "inner.targets.yaml": desk });
    const cwd = repositoryWith({ [name]: desk });
    git(cwd, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner, "sub");
    symlinkSync(path.join(outside, "secret.targets.yaml"), path.join(cwd, "link.targets.yaml"));
    commit(cwd);
    assert.deepEqual(told(await json(cwd)), []);
    assert.deepEqual(told(await json(cwd, "--head", "HEAD")), []);
    put(cwd, { [name]: null });
    symlinkSync(path.join(outside, "secret.targets.yaml"), path.join(cwd, name));
    assert.ok((await json(cwd)).changes.every(({ kind }) => kind === "removed"));
  });

  it("runs nothing that the repository configures", async () => {
    const cwd = repositoryWith({ [name]: desk, ".gitattributes": "*.yaml diff=evil filter=evil\n" });
    const evil = `touch ${path.join(cwd, "stolen")}; cat`;
    for (const key of [
      "core.fsmonitor",
      "diff.evil.textconv",
      "diff.evil.command",
      "filter.evil.smudge",
      "filter.evil.clean",
    ])
      git(cwd, "config", key, evil);
    put(cwd, { [name]: desk.replace("360 s", "370 s") });
    assert.equal((await json(cwd)).changes.length, 1);
    assert.ok(!existsSync(path.join(cwd, "stolen")));
  });
});
