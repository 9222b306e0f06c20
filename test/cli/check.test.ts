import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { buildCommand, command, watermelon } from "./command";
import { capAtNeed, capBelowNeed, floorOnly, folderWith, removeFolders } from "./folder";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const rule = "handle-time/below-need";

function filesIn(json: string): string[] {
  return (JSON.parse(json) as { files: { path: string }[] }).files.map(file => file.path);
}

describe("watermelon check: exit codes", () => {
  it("is 0 without a finding at or above error, and 1 with one", async () => {
    const cwd = folderWith({ "good.targets.yaml": capAtNeed, "bad.targets.yaml": capBelowNeed });
    assert.equal((await watermelon(["check", "good.targets.yaml"], { cwd })).code, 0);
    assert.equal((await watermelon(["check", "bad.targets.yaml"], { cwd })).code, 1);
    assert.equal((await watermelon(["check"], { cwd })).code, 1);
  });

  it("follows --fail-on", async () => {
    const cwd = folderWith({ "warned.targets.yaml": floorOnly, "bad.targets.yaml": capBelowNeed });
    const code = async (...args: string[]) => (await watermelon(["check", ...args], { cwd })).code;
    assert.equal(await code("warned.targets.yaml"), 0);
    assert.equal(await code("warned.targets.yaml", "--fail-on", "warning"), 1);
    assert.equal(await code("warned.targets.yaml", "--fail-on", "info"), 1);
    assert.equal(await code("bad.targets.yaml", "--fail-on", "never"), 0);
  });

  it("follows the severity that --rule gives", async () => {
    const cwd = folderWith({ "bad.targets.yaml": capBelowNeed });
    const code = async (...args: string[]) => (await watermelon(["check", ...args], { cwd })).code;
    assert.equal(await code("--rule", `${rule}=warning`), 0);
    assert.equal(await code("--rule", `${rule}=warning`, "--fail-on", "warning"), 1);
    assert.equal(await code("--rule", `${rule}=off`), 0);
    const { stdout } = await watermelon(["check", "--rule", `${rule}=off`], { cwd });
    assert.ok(!stdout.includes(rule));
  });

  it("is 4 where there is no target file, and says what one is", async () => {
    const cwd = folderWith({ "settings.yaml": capBelowNeed });
    const { code, stdout, stderr } = await watermelon(["check"], { cwd });
    assert.deepEqual([code, stdout], [4, ""]);
    assert.match(stderr, /\.targets\.yaml/);
  });

  it("is 2 for a path that is not there, and nothing is checked", async () => {
    const cwd = folderWith({ "bad.targets.yaml": capBelowNeed });
    const { code, stdout, stderr } = await watermelon(["check", "bad.targets.yaml", "gone.targets.yaml"], { cwd });
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /gone\.targets\.yaml/);
  });

  it("is 2 where a file or folder cannot be read, and the rest is still checked", async () => {
    const cwd = folderWith({
      "closed.targets.yaml": capAtNeed,
      "closed/more.targets.yaml": capAtNeed,
      "open.targets.yaml": capBelowNeed,
    });
    chmodSync(cwd, 0o755);
    chmodSync(path.join(cwd, "closed.targets.yaml"), 0o000);
    chmodSync(path.join(cwd, "closed"), 0o000);
    const { code, stdout, stderr } = await watermelon(["check", "--format", "json"], { cwd, asNobody: true });
    chmodSync(path.join(cwd, "closed"), 0o755);
    assert.equal(code, 2);
    assert.deepEqual(filesIn(stdout), ["open.targets.yaml"]);
    assert.match(stderr, /^Cannot read closed: permission denied\.$/m);
    assert.match(stderr, /^Cannot read closed\.targets\.yaml: permission denied\.$/m);
  });
});

describe("watermelon check: which files", () => {
  it("finds target files below a folder by their names, in order, also in hidden folders", async () => {
    const cwd = folderWith({
      "b.targets.yml": capAtNeed,
      "a/c.targets.yaml": capAtNeed,
      ".desk/d.targets.yaml": capAtNeed,
      "A/UPPER.TARGETS.YAML": capAtNeed,
      "other.yaml": capAtNeed,
      "targets.yaml": capAtNeed,
      "node_modules/p/e.targets.yaml": capAtNeed,
    });
    const { stdout } = await watermelon(["check", "--format", "json"], { cwd });
    const expected = [".desk/d.targets.yaml", "A/UPPER.TARGETS.YAML", "a/c.targets.yaml", "b.targets.yml"];
    assert.deepEqual(filesIn(stdout), expected);
  });

  it("looks into a folder that is named like a target file", async () => {
    const cwd = folderWith({ "x.targets.yaml/y.targets.yaml": capAtNeed });
    const { code, stdout } = await watermelon(["check", "--format", "json"], { cwd });
    assert.deepEqual([code, filesIn(stdout)], [0, ["x.targets.yaml/y.targets.yaml"]]);
  });

  it("checks a file that is named whatever its name, once, and even if .gitignore leaves it out", async () => {
    const cwd = folderWith({ "norms.txt": capBelowNeed, ".gitignore": "*.txt\n" });
    const { code, stdout } = await watermelon(["check", "norms.txt", "./norms.txt", "--format", "json"], { cwd });
    assert.deepEqual([code, filesIn(stdout)], [1, ["norms.txt"]]);
  });

  it("honours .gitignore of the folder, within it, and above it up to the repository", async () => {
    const cwd = folderWith({
      ".gitignore": "not-ours.targets.yaml\n",
      "repository/.git/HEAD": "",
      "repository/.gitignore": "build/\n*.old.targets.yaml\n/desk/own.targets.yaml\n",
      "repository/desk/.gitignore": "!kept.old.targets.yaml\ndraft*\n",
      "repository/desk/kept.old.targets.yaml": capAtNeed,
      "repository/desk/gone.old.targets.yaml": capAtNeed,
      "repository/desk/own.targets.yaml": capAtNeed,
      "repository/desk/draft.targets.yaml": capAtNeed,
      "repository/desk/not-ours.targets.yaml": capAtNeed,
      "repository/desk/build/e.targets.yaml": capAtNeed,
    });
    const paths = async (from: string, ...args: string[]) =>
      filesIn((await watermelon(["check", "--format", "json", ...args], { cwd: path.join(cwd, from) })).stdout);
    assert.deepEqual(await paths("repository"), ["desk/kept.old.targets.yaml", "desk/not-ours.targets.yaml"]);
    assert.deepEqual(await paths("repository/desk"), ["kept.old.targets.yaml", "not-ours.targets.yaml"]);
    assert.deepEqual(await paths("repository/desk", "build"), ["build/e.targets.yaml"]);
  });

  it("does not follow a symbolic link that it comes across, and does where it is named", async () => {
    const cwd = folderWith({ "real/a.targets.yaml": capAtNeed, "look/.keep": "" });
    symlinkSync(path.join(cwd, "real"), path.join(cwd, "look", "round"));
    symlinkSync(cwd, path.join(cwd, "real", "circle"));
    const paths = async (...args: string[]) =>
      filesIn((await watermelon(["check", "--format", "json", ...args], { cwd })).stdout);
    assert.deepEqual(await paths(), ["real/a.targets.yaml"]);
    assert.deepEqual(await paths("look/round"), ["look/round/a.targets.yaml"]);
  });

  it("names files with spaces, accents and line ends, and lets none of them steer the terminal", async () => {
    const names = ["met spatie.targets.yaml", "één doel (kopie).targets.yaml", "red\u001b[31m\n.targets.yaml"];
    const cwd = folderWith(Object.fromEntries(names.map(name => [name, capBelowNeed])));
    const { stdout } = await watermelon(["check", "--format", "json"], { cwd });
    assert.deepEqual(filesIn(stdout), [...names].sort());
    const pretty = await watermelon(["check"], { cwd });
    assert.ok(pretty.stdout.includes("één doel (kopie).targets.yaml:8:19 error"));
    assert.ok(pretty.stdout.includes("red\u241b[31m\u240a.targets.yaml:8:19 error"));
    assert.ok(!pretty.stdout.includes("\u001b"));
  });
});

describe("watermelon check: how files are written", () => {
  const text = `# één set\n${capBelowNeed}`;
  const bigEndian = (buffer: Buffer): Buffer => Buffer.from(buffer).swap16();
  const encodings: Readonly<Record<string, Buffer>> = {
    "utf-8": Buffer.from(text),
    "utf-8 with a byte order mark": Buffer.from(`\ufeff${text}`),
    "utf-16le": Buffer.from(`\ufeff${text}`, "utf16le"),
    "utf-16be": bigEndian(Buffer.from(`\ufeff${text}`, "utf16le")),
    "utf-16le without a mark": Buffer.from(text, "utf16le"),
    "utf-16be without a mark": bigEndian(Buffer.from(text, "utf16le")),
  };

  for (const [name, bytes] of Object.entries(encodings)) {
    it(`reads ${name}`, async () => {
      const cwd = folderWith({ "a.targets.yaml": bytes });
      const { stdout, stderr } = await watermelon(["check", "--format", "json"], { cwd });
      const found = JSON.parse(stdout).files[0].findings.find((each: { rule: string }) => each.rule === rule);
      assert.deepEqual(found.range.start, { line: 9, column: 19, offset: text.indexOf("4 min") });
      assert.equal(stderr, "");
    });
  }

  it("says so where a file is not in its encoding, and checks what there is", async () => {
    const cwd = folderWith({ "a.targets.yaml": Buffer.from(text, "latin1") });
    const { code, stderr } = await watermelon(["check"], { cwd });
    assert.equal(code, 1);
    assert.match(stderr, /^a\.targets\.yaml is not valid UTF-8/);
  });

  it("says so where a file is too large, however large it is", async function () {
    this.timeout(60_000);
    const cwd = folderWith({ "a.targets.yaml": Buffer.alloc(50_000_000, "# large\n") });
    const { code, stdout } = await watermelon(["check", "--format", "json"], { cwd });
    const findings = JSON.parse(stdout).files[0].findings.map((each: { rule: string }) => each.rule);
    assert.deepEqual([code, findings], [1, ["file/too-large"]]);
  });
});

describe("watermelon check: what is shown", () => {
  it("filters by --min-severity what is shown, not what fails", async () => {
    const cwd = folderWith({ "a.targets.yaml": floorOnly });
    const only = ["--rule", "measurement/cannot-tell=off"];
    const args = ["check", "--min-severity", "error", "--fail-on", "warning", ...only];
    const { code, stdout } = await watermelon(args, { cwd });
    assert.equal(code, 1);
    assert.ok(!stdout.includes("occupancy/floor-without-ceiling"));
    assert.match(stdout, /^1 finding below error is not shown \(--min-severity\)\.$/m);
    const json = JSON.parse((await watermelon([...args, "--format", "json"], { cwd })).stdout);
    assert.deepEqual([json.files[0].findings, json.summary.warnings], [[], 1]);
  });

  it("cuts by --max-findings over all files, and says so", async () => {
    const other = capBelowNeed.replace("part_of: desk", "part_of: other-desk");
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed, "b.targets.yaml": other });
    const pretty = await watermelon(["check", "--max-findings", "1"], { cwd });
    assert.equal(pretty.stdout.match(/^\S+:\d+:\d+ /gm)?.length, 1);
    assert.match(pretty.stdout, /^Only 1 of \d+\sfindings is shown \(--max-findings\)\.$/m);
    assert.equal(pretty.stderr, "");
    const json = await watermelon(["check", "--max-findings", "1", "--format", "json"], { cwd });
    const counts = JSON.parse(json.stdout).files.map((file: { findings: unknown[] }) => file.findings.length);
    assert.deepEqual([counts, json.code], [[1, 0], 1]);
    assert.match(json.stderr, /^Only 1 of \d+\sfindings is shown/);
  });

  it("fails by findings that --max-findings leaves out", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    const { code, stdout } = await watermelon(["check", "--max-findings", "0"], { cwd });
    assert.equal(code, 1);
    assert.ok(!stdout.includes(rule));
  });

  it("writes no colour codes where there is no terminal", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    const { stdout } = await watermelon(["check"], { cwd, env: { FORCE_COLOR: "1", TERM: "xterm-256color" } });
    assert.ok(stdout.includes(rule) && !stdout.includes("\u001b"));
  });
});

describe("watermelon check: where the result goes", () => {
  it("goes to a file and to standard output at once", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    const { code, stdout } = await watermelon(["check", "--format", "json=out.json", "--format", "pretty"], { cwd });
    assert.equal(code, 1);
    assert.ok(stdout.includes(`error ${rule}`));
    assert.equal(JSON.parse(readFileSync(path.join(cwd, "out.json"), "utf8")).summary.errors, 1);
    assert.deepEqual(readdirSync(cwd).sort(), ["a.targets.yaml", "out.json"]);
  });

  it("leaves a file as it was where the check does not come to an end", async () => {
    const cwd = folderWith({ "out.json": "before", "a.targets.yaml": capBelowNeed });
    const args = ["check", "--format", "json=out.json", "--format", "pretty=nowhere/out.txt"];
    const { code, stderr } = await watermelon(args, { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^Cannot write nowhere\/out\.txt/);
    assert.deepEqual(readdirSync(cwd).sort(), ["a.targets.yaml", "out.json"]);
    assert.equal(readFileSync(path.join(cwd, "out.json"), "utf8"), "before");
  });

  it("writes through a symbolic link", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed, "there/out.json": "" });
    symlinkSync("there/out.json", path.join(cwd, "link.json"));
    await watermelon(["check", "--format", "json=link.json"], { cwd });
    assert.equal(JSON.parse(readFileSync(path.join(cwd, "there/out.json"), "utf8")).version, 1);
  });

  it("writes into a pipe, and does not put a file in its place", async () => {
    if (process.platform === "win32") return;
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    const pipe = path.join(cwd, "pipe");
    assert.equal(spawnSync("mkfifo", [pipe]).status, 0);
    const reader = openSync(pipe, "r+");
    await watermelon(["check", "--format", "json=pipe"], { cwd });
    assert.ok(lstatSync(pipe).isFIFO());
    const read = Buffer.alloc(65_536);
    assert.equal(JSON.parse(read.toString("utf8", 0, readSync(reader, read))).version, 1);
    closeSync(reader);
  });

  it("refuses two formats in one place", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    const twice = async (...formats: string[]) =>
      (await watermelon(["check", ...formats.flatMap(format => ["--format", format])], { cwd })).code;
    assert.equal(await twice("json", "pretty"), 2);
    assert.equal(await twice("json=out", "pretty=./out"), 2);
    assert.ok(!existsSync(path.join(cwd, "out")));
  });

  it("ends quietly when its reader goes away, with the code of what it found", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.targets.yaml`, capBelowNeed]));
    const folder = folderWith(many);
    const child = spawn(process.execPath, [command, "check", folder], { stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", chunk => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise(resolve => child.on("close", resolve));
    assert.deepEqual([code, stderr], [1, ""]);
  });

  it("needs no standard input", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    const child = spawn("/bin/sh", ["-c", `exec "$0" "$1" check <&-`, process.execPath, command], { cwd });
    child.stdout.resume();
    assert.equal(await new Promise(resolve => child.on("close", resolve)), 1);
  });
});
