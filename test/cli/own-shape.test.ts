import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { buildCommand, watermelon } from "./command";
import { folderWith, removeFolders } from "./folder";
import { commit, git, put, repositoryWith } from "./repository";

const configuration = `shapes:
  - files: ["kpi/*.yml"]
    targets: { at: "*.performance_indicators[*]", metric: name, target: goal, weight: weight, owner: team.lead }
  - files: ["normen/*.yaml"]
    targets: { at: kengetallen.*, metric: $key, target: norm, at_least: vloer, review_by: herzien, owner: eigenaar }
`;

const english = `# Kept by the desk since 2024
support:
  performance_indicators:
    - name: Average handle time   # ours
      goal: "At or below 240 s"
      weight: 60
      team: { lead: 12 }
    - name: Complaint rate
      goal: TBD
`;

const dutch = `kengetallen:
  bezettingsgraad:
    vloer: 92   # besluit MT
  gemiddelde afhandeltijd:
    norm: hooguit 300 seconden
    herzien: 31/12/2026
  verzuim:
    norm: n.t.b.
`;

const files = { ".watermelon.yaml": configuration, "kpi/desk.yml": english, "normen/kpi.yaml": dutch };

const withMix = `shapes:
  - files: ["kpi/*.yml"]
    team: { at: crew, agents: agents }
    demand: { contacts: calls, interval: per }
    mix: { at: "kinds[*]", class: kind, share: part, handle_time: takes, tone: mood }
    targets: { at: "kpis[*]", metric: name, target: goal, at_most: max, at_least: min }
`;

const desk = `crew: { agents: 45 }
calls: 240
per: 60min
kinds:
  - { kind: order status, part: 60%, takes: 200 s }
  - { kind: billing, part: 25%, takes: 7 min, mood: complex }
  - { kind: bereavement, part: 15%, takes: 15 min, mood: emotional }
kpis:
  - { name: Average handle time, goal: at most 300 s }
  - name: Occupancy
    min: 85% # since 2019
    max: 90%
`;

interface Found {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly range: Readonly<Record<"start" | "end", { readonly offset: number }>>;
  }[];
}
interface Place {
  readonly range: { readonly start: { readonly line: number } };
}
interface Changed {
  readonly file: string;
  readonly target: string;
  readonly field: string;
  readonly before: string;
  readonly after: string | null;
  readonly direction: string;
  readonly places: { readonly before: Place; readonly after: Place | null };
}

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const asOf = ["--as-of", "2026-11-28"];
const check = (cwd: string, ...args: string[]) => watermelon(["check", ...asOf, ...args], { cwd });
const textOf = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), "utf8");

describe("files in a shape of their own", function () {
  this.timeout(120_000);

  it("have their findings at their own words in every format", async () => {
    const cwd = folderWith(files);
    const json: { readonly files: readonly Found[] } = JSON.parse((await check(cwd, ".", "--format", "json")).stdout);
    const found = json.files.flatMap(({ path: name, findings }) =>
      findings.map(
        ({ rule, range: { start, end } }) => `${rule}: ${textOf(cwd, name).slice(start.offset, end.offset)}`,
      ),
    );
    for (const expected of [
      "file/own-shape: TBD",
      "file/own-shape: n.t.b.",
      "measurement/unit-missing: 60",
      "measurement/unit-missing: 92",
      "file/wrong-type: 31/12/2026",
      "measurement/unowned: performance_indicators",
      'handle-time/unguarded: "At or below 240 s"',
    ])
      assert.ok(found.includes(expected), `${expected} is among ${found.join(" | ")}`);
    const places: Readonly<Record<string, RegExp>> = {
      pretty: /normen\/kpi\.yaml:3:12 error measurement\/unit-missing\n +3 \| {5}vloer: 92/,
      compact: /^normen\/kpi\.yaml:3:12: error: `92` at `kengetallen\.bezettingsgraad\.vloer`/m,
      markdown: /`normen\/kpi\.yaml:3`.*kengetallen\.bezettingsgraad\.vloer/,
      sarif: /"uri":"normen\/kpi\.yaml".*"startLine":3,"startColumn":12,"endLine":3,"endColumn":14/,
      github: /^::error file=normen\/kpi\.yaml,line=3,endLine=3,col=12,endColumn=14/m,
      gitlab: /"location":\{"path":"normen\/kpi\.yaml","lines":\{"begin":3/,
      junit: /normen\/kpi\.yaml:3:12: error/,
      rdjson: /"path":"normen\/kpi\.yaml","range":\{"start":\{"line":3,"column":12\}/,
    };
    for (const [format, place] of Object.entries(places))
      assert.match((await check(cwd, ".", "--format", format)).stdout, place, format);
    for (const format of ["pretty", "markdown"]) {
      const { stdout } = await check(cwd, "normen", "--format", format);
      assert.match(
        stdout,
        /cannot tell everything without .*the kinds of contact with their shares and handle times/,
        format,
      );
      assert.doesNotMatch(stdout, /\bdemand\.mix\b/, format);
    }
  });

  it("are fixed in their own words and nowhere else, once", async () => {
    const cwd = folderWith(files);
    const dry = await check(cwd, ".", "--fix-dry-run");
    assert.match(dry.stdout, /^-\s+vloer: 92 {3}# besluit MT$/m);
    assert.match(dry.stdout, /^\+\s+vloer: 92% {3}# besluit MT$/m);
    assert.equal(textOf(cwd, "normen/kpi.yaml"), dutch);
    await check(cwd, ".", "--fix");
    assert.equal(textOf(cwd, "kpi/desk.yml"), english.replace("weight: 60", "weight: 60%"));
    const fixed = dutch.replace("92 ", "92% ").replace("31/12/2026", "2026-12-31");
    assert.equal(textOf(cwd, "normen/kpi.yaml"), fixed);
    const again = await check(cwd, ".", "--fix");
    assert.equal(textOf(cwd, "normen/kpi.yaml"), fixed);
    assert.doesNotMatch(again.stderr, /Write/);
  });

  it("are read on standard input as the file that is named", async () => {
    const cwd = folderWith(files);
    const args = ["check", ...asOf, "--stdin-filepath", "normen/kpi.yaml"];
    const { stdout } = await watermelon([...args, "--format", "compact"], { cwd, input: dutch });
    assert.match(stdout, /^normen\/kpi\.yaml:3:12: error: `92`/m);
    const fixed = await watermelon([...args, "--fix"], { cwd, input: dutch });
    assert.match(fixed.stdout, /^ {4}vloer: 92% {3}# besluit MT$/m);
  });

  it("obey suppressions in their comments, and mend those", async () => {
    const suppressed = dutch
      .replace(
        "    vloer",
        "    # watermelon-disable-next-line measurement/unit-missing -- percent, as in the tool\n    vloer",
      )
      .replace("n.t.b.", "n.t.b. # watermelon-disable-line file/own-shap -- comes in March");
    const cwd = folderWith({ ...files, "normen/kpi.yaml": suppressed });
    const { stdout } = await check(cwd, "normen", "--format", "compact");
    assert.doesNotMatch(stdout, /unit-missing/);
    assert.match(stdout, /^normen\/kpi\.yaml:9:\d+: warning: .*own-shap.*\(suppression\/unknown-rule\)$/m);
    await check(cwd, "normen", "--fix");
    assert.match(textOf(cwd, "normen/kpi.yaml"), /watermelon-disable-line file\/own-shape -- comes in March/);
    assert.doesNotMatch((await check(cwd, "normen", "--format", "compact")).stdout, /own-shap/);
  });

  it("have a baseline after which only another open target counts", async () => {
    const cwd = folderWith(files);
    assert.equal((await check(cwd, ".", "--update-baseline")).code, 0);
    const baseline = ["--baseline", ".watermelon-baseline.json", "--format", "compact"];
    assert.equal((await check(cwd, ".", ...baseline)).stdout, "");
    put(cwd, { "normen/kpi.yaml": `${dutch}  fcr:\n    norm: n.t.b.\n` });
    const { stdout } = await check(cwd, ".", ...baseline);
    assert.match(stdout, /^normen\/kpi\.yaml:10:11: warning: .*n\.t\.b\..*\(file\/own-shape\)$/m);
    assert.doesNotMatch(stdout, /kpi\.yaml:8:/);
  });

  it("are reviewed target by target, under another name too", async () => {
    const folder = repositoryWith(files);
    git(folder, "mv", "kpi/desk.yml", "kpi/helpdesk.yml");
    commit(folder, {
      "kpi/helpdesk.yml": english.replace("240 s", "200 s"),
      "normen/kpi.yaml": dutch.replace(/ {2}verzuim:\n.*\n/, "").replace("hooguit 300", "hooguit 330"),
    });
    const args = ["review", ...asOf, "--base", "HEAD~1", "--format", "json"];
    const { changes }: { readonly changes: readonly Changed[] } = JSON.parse(
      (await watermelon(args, { cwd: folder })).stdout,
    );
    assert.deepEqual(
      changes.map(({ file, target, field, before, after, direction, places }) => [
        `${file}:${(places.after ?? places.before).range.start.line}`,
        `${target} ${field}: ${before} → ${after}`,
        direction,
      ]),
      [
        ["kpi/helpdesk.yml:5", "Average handle time at_most: 240 s → 200 s", "tighter"],
        ["normen/kpi.yaml:5", "gemiddelde afhandeltijd at_most: 300 s → 330 s", "looser"],
        ["normen/kpi.yaml:8", "verzuim :  → null", "looser"],
      ],
    );
  });

  it("have a page each in a report, and are explained in words", async () => {
    const cwd = folderWith(files);
    assert.equal((await watermelon(["report", ...asOf, ".", "--out", "out"], { cwd })).code, 0);
    assert.match(textOf(cwd, "out/normen-kpi.html"), /gemiddelde afhandeltijd/);
    const { stdout } = await watermelon(["explain", "normen/kpi.yaml", "--language", "nl"], { cwd });
    assert.match(stdout, /gemiddelde afhandeltijd/);
    assert.match(stdout, /Voeg een eigenaar \(`eigenaar`\) en een datum van herziening \(`herzien`\) toe\./);
    assert.match(stdout, /vermeld de soorten contact met hun aandeel en afhandeltijd/);
    assert.doesNotMatch(stdout, /`(?:demand|people|team|targets)\b|`(?:owner|review_by|guardrails)`/);
  });

  it("are balanced as far as they have a place for it, which is said, shown and written alike", async () => {
    const cwd = folderWith({ ".watermelon.yaml": withMix, "kpi/desk.yml": desk });
    const balance = (...args: string[]) => watermelon(["balance", "kpi/desk.yml", ...args], { cwd });
    const { documents, edits } = JSON.parse((await balance("--format", "json")).stdout);
    const steps: readonly { said: boolean; copy: string | null; edits: readonly unknown[] }[] = documents[0].steps;
    assert.ok(steps.some(({ said }) => said) && steps.some(({ said }) => !said));
    for (const { said, edits } of steps) assert.equal(edits.length > 0, said);
    assert.equal(edits.length, 2);
    const { stdout: pretty } = await balance();
    assert.match(pretty, /^ {3}The shape of this file has no place for this/m);
    assert.match(
      pretty.replace(/\s+/g, " "),
      /every assumption can be overridden under `assumptions` in `\.watermelon\.yaml`\./,
    );
    const dutch = (await balance("--language", "nl")).stdout.replace(/\s+/g, " ");
    assert.match(dutch, /elke aanname is te vervangen onder `assumptions` in `\.watermelon\.yaml`\./);
    for (const { copy, said } of steps) {
      assert.equal(copy === null, said);
      for (const line of copy?.split("\n") ?? []) assert.ok(pretty.includes(`\n     ${line}\n`), line);
    }
    const diff = (await balance("--format", "diff")).stdout;
    const changed = diff.split("\n").filter(line => /^[-+] /.test(line));
    assert.deepEqual(changed, [
      "-  - { name: Average handle time, goal: at most 300 s }",
      "+  - { name: Average handle time, goal: at most 360 s }",
      "-    min: 85% # since 2019",
      "+    min: 53% # since 2019",
    ]);
    const balanced = desk.replace("85%", "53%").replace("300 s", "360 s");
    const { stderr } = await balance("--apply");
    assert.match(stderr, /^Written to kpi\/desk\.yml: 2 steps\. For .* more the shape of the file has no place\.$/m);
    assert.equal(textOf(cwd, "kpi/desk.yml"), balanced);
    const again = await balance("--apply");
    assert.match(again.stderr, /^The shape of kpi\/desk\.yml has no place for /m);
    assert.equal(textOf(cwd, "kpi/desk.yml"), balanced);
  });

  it("are left as they are where nothing can be said of a way to balance", async () => {
    const cwd = folderWith(files);
    const { code, stderr } = await watermelon(["balance", "normen/kpi.yaml", "--apply"], { cwd });
    assert.equal(code, 0, stderr);
    assert.equal(textOf(cwd, "normen/kpi.yaml"), dutch);
    assert.equal((await watermelon(["balance", "normen/kpi.yaml", "--format", "diff"], { cwd })).stdout, "");
  });
});
