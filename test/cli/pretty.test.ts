import assert from "node:assert/strict";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildCommand, watermelon } from "./command";
import { capBelowNeed, folderWith, removeFolders } from "./folder";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const expected = path.join(__dirname, "expected");

/** Files whose carets a person can judge: tabs, wide characters, long lines, several lines, nothing at all. */
const files: Readonly<Record<string, string>> = {
  "plain.targets.yaml": "version: 1\nname: Desk\ntargets:\n  aht: { at_most: 300 s, colour: green }\n",
  "wide.targets.yaml":
    'version: 1\nname: "客服中心 👩🏽‍🚒"\ntargets: { csat: { rationale: "日本語 é", colour: 1, scale: 1-10 } }\n',
  "tabs.targets.yaml": "version: 1\ntargets: { aht: {\tat_most:\t300 s,\tcolour:\tgreen } }\n",
  "long.targets.yaml": `version: 1\ntargets: { aht: { at_most: 300 s, rationale: "${"na ".repeat(90)}", colour: 1, owner: "${"x".repeat(90)}" } }\n`,
  "lines.targets.yaml":
    "version: 1\ntargets:\n  aht: { at_most: 300 s }\n  csat:\n    - at_least: 4\n    - scale: 1-5\n    - level: team\n    - owner: Planning\n    - weight: 40%\n",
  "twice.targets.yaml": "version: 1\ntargets:\n  aht: { at_most: 300 s }\n  aht: { at_most: 320 s }\n",
  "empty.targets.yaml": "",
  "escape.targets.yaml": 'version: 1\ntargets: { "a\u202eb\\e[31mred": { colour: 1 } }\n',
  "crlf.targets.yaml": "\ufeffversion: 1\r\ntargets:\r\n  aht: { at_most: 300 s, colour: green }\r\n",
};

/** Only what stands in the way of reading a file: other rules may come and go. */
const shown = ["file/unknown-key", "file/duplicate-key", "file/wrong-type", "file/missing-key"];

/** What stands above the message of each finding of these rules: its place, and the lines of the file. */
function quotesIn(stdout: string): string {
  const quotes = stdout.match(/^\S+:\d+:\d+ \S+ \S+\n(?: .*\n)+/gm) ?? [];
  return quotes.filter(each => shown.some(rule => each.split("\n")[0]!.endsWith(` ${rule}`))).join("\n");
}

describe("watermelon check --format pretty", () => {
  for (const name of Object.keys(files)) {
    for (const language of ["en", "nl"]) {
      it(`shows ${name} in ${language} as a person judged right`, async () => {
        const cwd = folderWith({ [name]: files[name]! });
        const { stdout, stderr } = await watermelon(["check", name, "--language", language], { cwd });
        assert.equal(stderr, "");
        const judged = path.join(expected, `${name}.${language}.txt`);
        const found = quotesIn(stdout);
        if (process.env.UPDATE_GOLDEN === "1") writeFileSync(judged, found);
        assert.ok(existsSync(judged), `${judged} is missing; UPDATE_GOLDEN=1 writes it, a person judges it`);
        assert.equal(found, readFileSync(judged, "utf8"));
      });
    }
  }

  it("has an expectation for each file, and none beside them", () => {
    const wanted = Object.keys(files).flatMap(name => [`${name}.en.txt`, `${name}.nl.txt`]);
    assert.deepEqual(readdirSync(expected).sort(), wanted.sort());
  });

  it("says below the lines the message, what to do, and where the rule's page is", async () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
    for (const language of ["en", "nl"]) {
      const args = ["check", "--language", language, "--format"];
      const [json, pretty] = await Promise.all([
        watermelon([...args, "json"], { cwd }),
        watermelon([...args, "pretty"], { cwd }),
      ]);
      const oneLine = (text: string): string => text.replace(/\s+/g, " ");
      for (const { fixes, help, message } of JSON.parse(json.stdout).files[0].findings) {
        const offers = fixes.map(
          ({ title }: { title: string }) => `${language === "en" ? "suggestion" : "voorstel"}: ${title}`,
        );
        assert.ok(offers.length > 0);
        const said = [message, ...offers, `${language === "en" ? "help" : "uitleg"}: ${help}`].join(" ");
        assert.ok(oneLine(pretty.stdout).includes(oneLine(said)), pretty.stdout);
      }
    }
  });

  it("gives each file a line that says what was held against what, and ends in a summary", async () => {
    const cwd = folderWith({
      "a.targets.yaml": files["plain.targets.yaml"]!,
      "b.targets.yaml": "version: 1\ntargets: {}\n",
    });
    const { stdout } = await watermelon(["check"], { cwd });
    assert.match(
      stdout,
      /^a\.targets\.yaml: cannot tell; 1 target held against \d+ rules: .*cannot tell everything without demand\.mix/m,
    );
    assert.match(stdout, /^b\.targets\.yaml: cannot tell; 0 targets held against \d+ rules: /m);
    assert.match(stdout, /^2 files: .*\.\n$/m);
  });

  it("never has a line wider than a hundred columns but for addresses and single words", async () => {
    const cwd = folderWith(files);
    // Beside them, whatever the path of this clone: a place is shown whole, however deep it lies.
    cpSync(path.resolve(__dirname, "../../samples"), path.join(cwd, "samples"), { recursive: true });
    const { stdout } = await watermelon(["check"], { cwd });
    const wide = stdout
      .split("\n")
      .filter(line => line.length > 100 && !/^\s*help: \S+$|^\S+: .* held against /.test(line));
    assert.deepEqual(wide, []);
  });
});
