import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildCommand, command, watermelon } from "./command";
import { folderWith, removeFolders } from "./folder";
import { archive, workbook } from "./workbook";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const csv =
  "KPI;Norm;Eenheid\nGemiddelde afhandeltijd;max. 300;sec\nSpeed of answering phone calls;< 30 sec;\nFCR;75;%\n";
const yaml = `indicators:
  - name: Average handle time   # ours
    goal: "At or below 300 s"
  - name: Speed of answering phone calls
    goal: "< 30 sec"
`;

describe("watermelon init --from", () => {
  it("makes a target file of a CSV, with what is not sure as comments, and asks nothing on a pipe", async () => {
    const cwd = folderWith({ "kpi.csv": csv });
    const { code, stdout, stderr } = await watermelon(["init", "--from", "kpi.csv"], { cwd });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^Recognised: metric in "KPI", unit in "Eenheid" and target in "Norm"\.\nLine 2: /);
    assert.match(
      stdout,
      /2 targets beyond doubt, 1 likely, 0 not taken\.\nWritten: kpi\.targets\.yaml\n.*watermelon check kpi\.targets\.yaml\n$/,
    );
    assert.doesNotMatch(stdout, /\?/);
    const made = readFileSync(path.join(cwd, "kpi.targets.yaml"), "utf8");
    assert.match(
      made,
      /^# From kpi\.csv\..*\nversion: 1\ntargets:\n {2}# Line 2: Gemiddelde afhandeltijd\n {2}- metric: average_handle_time\n {4}at_most: 300 s\n/,
    );
    assert.match(made, /\n {2}# - metric: average_speed_of_answer\n {2}# {3}at_most: 30 s\n/);
    const checked = await watermelon(["check", "--format", "json", "--fail-on", "never"], { cwd });
    assert.equal(checked.code, 0);
    assert.equal(JSON.parse(checked.stdout).summary.errors, 0);
    assert.deepEqual(readdirSync(cwd).sort(), ["kpi.csv", "kpi.targets.yaml"]);
  });

  it("lets a YAML file be linted where it stands, in Dutch and from another folder too", async () => {
    const cwd = folderWith({ "kpi/ours.yaml": yaml });
    const { code, stdout, stderr } = await watermelon(["init", "--from", "kpi/ours.yaml", "--language", "nl"], { cwd });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /Geschreven: \.watermelon\.yaml, met de vorm waarin kpi\/ours\.yaml wordt gelezen/);
    assert.match(
      readFileSync(path.join(cwd, ".watermelon.yaml"), "utf8"),
      /\nshapes:\n {2}- files: \[\/kpi\/ours\.yaml\]\n/,
    );
    assert.equal(readFileSync(path.join(cwd, "kpi/ours.yaml"), "utf8"), yaml);
    const checked = await watermelon(["check", "--format", "json", "--fail-on", "never"], { cwd });
    const { findings } = JSON.parse(checked.stdout).files[0];
    assert.ok(findings.some(({ rule }: { rule: string }) => rule === "handle-time/unguarded"));
    const again = await watermelon(["init", "--from", "kpi/ours.yaml"], { cwd });
    assert.deepEqual([again.code, again.stdout], [2, ""]);
    assert.match(again.stderr, /kpi\/ours\.yaml is a target file already: watermelon check kpi\/ours\.yaml/);
  });

  it("adds to the configuration that governs the file, and keeps all else in it", async () => {
    const before =
      "# ours\r\nlanguage: en   # for now\r\nshapes:\r\n  - files: [old.yaml]\r\n    targets: { at: a, metric: b }\r\n";
    const cwd = folderWith({ ".watermelon.yaml": before, "kpi/ours.yaml": yaml });
    const inside = path.join(cwd, "kpi");
    const { code, stdout } = await watermelon(["init", "--from", "ours.yaml"], { cwd: inside });
    assert.equal(code, 0);
    assert.match(stdout, /Written: \.\.\/\.watermelon\.yaml/);
    const after = readFileSync(path.join(cwd, ".watermelon.yaml"), "utf8");
    assert.ok(after.startsWith(before.trimEnd()));
    assert.match(after, /\r\n {2}- files: \[\/kpi\/ours\.yaml\]\r\n/);
    assert.deepEqual(readdirSync(inside), ["ours.yaml"]);
    assert.equal((await watermelon(["check", "--fail-on", "never"], { cwd })).code, 0);
  });

  it("converts a YAML file on request, and says what a shape leaves out", async () => {
    const units =
      "k:\n  - { name: AHT, target: max 300 s, green: 300 }\n  - { name: FCR, target: min 75%, green: 75 }\n";
    const cwd = folderWith({ "kpi.yml": units });
    const shape = await watermelon(["init", "--from", "kpi.yml", "--dry-run"], { cwd });
    assert.match(shape.stdout, /\nshapes:\n/);
    await watermelon(["init", "--from", "kpi.yml"], { cwd }).then(({ stdout }) =>
      assert.match(
        stdout,
        /A shape does not read "green"; a target file does: watermelon init --from kpi\.yml --convert/,
      ),
    );
    const made = await watermelon(["init", "--from", "kpi.yml", "--convert", "desk.targets.yaml"], { cwd });
    assert.equal(made.code, 0);
    assert.match(readFileSync(path.join(cwd, "desk.targets.yaml"), "utf8"), /at_most: 300 s\n[\s\S]*at_least: 75%\n/);
  });

  it("writes nothing in a dry run: what it would write is the result, the rest is beside it", async () => {
    const cwd = folderWith({ "kpi.csv": csv });
    const { code, stdout, stderr } = await watermelon(["init", "--from", "kpi.csv", "--dry-run"], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^# From kpi\.csv/);
    assert.match(stderr, /^Recognised: /);
    assert.deepEqual(readdirSync(cwd), ["kpi.csv"]);
  });

  it("overwrites nothing", async () => {
    const cwd = folderWith({ "kpi.csv": csv, "kpi.targets.yaml": "mine\n" });
    const { code, stderr } = await watermelon(["init", "--from", "kpi.csv"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /kpi\.targets\.yaml is there already, and nothing is overwritten/);
    assert.equal(readFileSync(path.join(cwd, "kpi.targets.yaml"), "utf8"), "mine\n");
  });

  it("refuses what it cannot take targets from", async () => {
    const cwd = folderWith({
      "kpi.xls": "x",
      "visits.csv": "Date,Visitors\n2026-01-01,100\n",
      "binary.csv": new Uint8Array([1, 0, 2]),
      "kpi.csv": csv,
      "much.csv": "a,b\n".repeat(300_000),
      "broken/.watermelon.yaml": "rules: [",
      "broken/kpi.csv": csv,
    });
    for (const [args, told] of [
      [["--from", "kpi.xls"], /kpi\.xls is of a kind that is not read\. Save it as \.yaml, \.csv or \.xlsx\./],
      [["--from", "visits.csv"], /no metric of the trade was recognised .* What stands there: "Date" and "Visitors"\./],
      [["--from", "binary.csv"], /binary\.csv is not text/],
      [["--from", "much.csv"], /much\.csv has more than 1000000 characters/],
      [["--from", "absent.csv"], /absent\.csv: it does not exist/],
      [["--from", "kpi.csv", "--sheet", "a"], /has no sheet "a"/],
      [["--from", "kpi.csv", "--template", "chat"], /either --template or --from/],
      [["--from", "kpi.csv", "kpi.yaml"], /has to end in \.targets\.yaml/],
      [["--from", "broken/kpi.csv"], /broken\/\.watermelon\.yaml:1/],
      [["--convert"], /go with --from/],
    ] as const) {
      const { code, stderr } = await watermelon(["init", ...args], { cwd });
      assert.equal(code, 2, args.join(" "));
      assert.match(stderr, told);
    }
    assert.equal(existsSync(path.join(cwd, "kpi.targets.yaml")), false);
  });

  it("shows what a terminal would obey as it is", async () => {
    const cwd = folderWith({ "kpi.csv": "KPI,Target\n\u001b[31mAHT\u0007,max 300 s\nFCR,min 75%\n" });
    const { stdout } = await watermelon(["init", "--from", "kpi.csv"], { cwd });
    assert.doesNotMatch(stdout, /[\u001b\u0007]/);
    assert.doesNotMatch(readFileSync(path.join(cwd, "kpi.targets.yaml"), "utf8"), /[\u001b\u0007]/);
  });
});

describe("watermelon init --from, of a workbook", () => {
  const sheets = {
    Cover: [["Targets of the desk"]],
    "KPI's": [
      ["Contact centre"],
      [],
      ["KPI", "Target", "Owner"],
      ["Abandonment rate", "<5%", null],
      ["Service level", 0.8, "Operations"],
      ["CSAT", { formula: 'WEBSERVICE("http://localhost/")', value: 8.2 }, null],
      ["Average speed of answer", { time: 30 / 86_400 }, null],
      ["FCR", { formula: "1/0", value: "=cmd|x" }, null],
    ],
  } as const;

  it("takes the sheet that says most, with its rows; of a formula the value that was saved", async () => {
    const cwd = folderWith({ "kpi.xlsx": workbook(sheets) });
    const { code, stdout, stderr } = await watermelon(["init", "--from", "kpi.xlsx"], { cwd });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /KPI's, row 5: "Service level" is service_level \(by its name\), at_least: 80%/);
    assert.match(stdout, /KPI's, row 8: "FCR" has a target that cannot be read: "=cmd\|x"/);
    const made = readFileSync(path.join(cwd, "kpi.targets.yaml"), "utf8");
    assert.match(made, /metric: service_level\n {4}at_least: 80%\n {4}owner: Operations\n/);
    assert.match(made, /metric: customer_satisfaction\n {4}at_least: 8\.2\n/);
    assert.match(made, /metric: average_speed_of_answer\n {4}at_most: 30 s\n/);
  });

  it("takes the sheet that is asked for, and names those that there are", async () => {
    const cwd = folderWith({
      "kpi.xlsx": workbook({
        ...sheets,
        B: [
          ["KPI", "Norm"],
          ["FCR", "min 75%"],
        ],
      }),
    });
    const { stdout } = await watermelon(["init", "--from", "kpi.xlsx", "--sheet", "B", "--dry-run"], { cwd });
    assert.match(stdout, /B, row 2: FCR/);
    const other = await watermelon(["init", "--from", "kpi.xlsx", "--sheet", "C"], { cwd });
    assert.equal(other.code, 2);
    assert.match(other.stderr, /no sheet "C"\. It has "Cover", "KPI's" and "B"\./);
  });

  it("refuses those that would fill the memory or are none", async function () {
    this.timeout(120_000);
    const cell = '<c r="XFD1048576"><v>1</v></c>';
    const long = `<row r="1"><c r="A1" t="inlineStr"><is><t>${"a".repeat(80_000_000)}</t></is></c></row>`;
    const good = workbook(sheets);
    const cwd = folderWith({
      "far.xlsx": archive(["a"], [`<row r="1048576">${cell}</row>`]),
      "bomb.xlsx": archive(["a"], [long]),
      "cut.xlsx": good.subarray(0, good.length / 2),
      "text.xlsx": "KPI;Norm\n",
      "empty.xlsx": "",
      "entity.xlsx": archive(["a"], ['<row r="1"><c r="A1" t="inlineStr"><is><t>&a;&b;</t></is></c></row>']),
      "wrong.xlsx": archive(["a"], ["<row r='x'><c r='!!'><v>1</c></row"]),
    });
    for (const [file, told] of [
      ["far.xlsx", /too large to study/],
      ["bomb.xlsx", /too large to study/],
      ["cut.xlsx", /cannot be read as a workbook/],
      ["text.xlsx", /cannot be read as a workbook/],
      ["empty.xlsx", /cannot be read as a workbook/],
      ["entity.xlsx", /no metric of the trade|cannot be read as a workbook/],
      ["wrong.xlsx", /no metric of the trade|cannot be read as a workbook/],
      ["absent.xlsx", /it does not exist/],
    ] as const) {
      const { code, stderr } = await watermelon(["init", "--from", file], { cwd });
      assert.equal(code, 2, file);
      assert.match(stderr, told, file);
    }
  });
});

describe("watermelon init --from, on a terminal", function () {
  this.timeout(60_000);
  const hasTerminal = spawnSync("script", ["--version"]).status === 0 && process.platform === "linux";

  /** On a pseudo-terminal, with this typed on it. */
  const typed = (cwd: string, answers: string, ...args: string[]) =>
    spawnSync(
      "script",
      ["-qec", [process.execPath, command, "init", ...args].map(each => `'${each}'`).join(" "), "/dev/null"],
      {
        cwd,
        input: answers,
        encoding: "utf8",
        env: { PATH: process.env.PATH ?? "", TERM: "dumb" },
        timeout: 30_000,
      },
    );

  const likely =
    "KPI,Target\nFCR,min 75%\nSpeed of answering phone calls,< 30 sec\nPercentage of chats answered within 60 seconds,90%\n";

  it("asks of each likely name whether it is meant, and takes what was said yes to", function () {
    if (!hasTerminal) this.skip();
    const cwd = folderWith({ "kpi.csv": likely });
    const { status, stdout } = typed(cwd, "y\nn\n", "--from", "kpi.csv");
    assert.equal(status, 0, stdout);
    assert.match(
      stdout,
      /Is "Speed of answering phone calls" the metric "Average speed of answer" \(average_speed_of_answer\)\? \[y\/N\]/,
    );
    const made = readFileSync(path.join(cwd, "kpi.targets.yaml"), "utf8");
    assert.match(made, /\n {2}- metric: average_speed_of_answer\n/);
    assert.match(made, /\n {2}# - metric: service_level\n/);
  });

  it("says the meaning of such a name in the shape", function () {
    if (!hasTerminal) this.skip();
    const cwd = folderWith({ "kpi.yaml": yaml });
    assert.equal(typed(cwd, "ja\n", "--from", "kpi.yaml").status, 0);
    const made = readFileSync(path.join(cwd, ".watermelon.yaml"), "utf8");
    assert.match(made, /Speed of answering phone calls: average_speed_of_answer/);
  });

  it("takes the end of the input for no", function () {
    if (!hasTerminal) this.skip();
    const cwd = folderWith({ "kpi.csv": likely });
    const { status } = typed(cwd, "\u0004", "--from", "kpi.csv");
    assert.equal(status, 0);
    assert.doesNotMatch(readFileSync(path.join(cwd, "kpi.targets.yaml"), "utf8"), /\n {2}- metric: average_speed/);
  });
});
