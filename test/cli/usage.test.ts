import assert from "node:assert/strict";
import { version } from "../../package.json";
import { buildCommand, watermelon } from "./command";
import { capBelowNeed, folderWith, removeFolders } from "./folder";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

/** What is wrong with a command line, and what has to be said of it. */
const wrong: readonly (readonly [args: readonly string[], english: RegExp, dutch: RegExp])[] = [
  [["chek"], /no command chek\. Did you mean check\?/, /geen opdracht chek\. Bedoel je check\?/],
  [["check", "--formt", "json"], /no option --formt\. Did you mean --format\?/, /geen optie --formt/],
  [
    ["check", "--format", "xml"],
    /--format takes pretty, compact, .* or rdjson, not xml/,
    /--format vraagt pretty, compact, .* of rdjson, en niet xml/,
  ],
  [["check", "--format", "json="], /names no file/, /noemt geen bestand/],
  [["check", "--format"], /--format <format> needs a value/, /--format <format> heeft een waarde nodig/],
  [["check", "--fail-on", "eror"], /takes error, warning, info or never, not eror/, /en niet eror/],
  [["check", "--min-severity", "never"], /takes error, warning or info, not never/, /en niet never/],
  [["check", "--max-findings", "-1"], /whole number from 0, not -1/, /geheel getal vanaf 0, en niet -1/],
  [
    ["check", "--rule", "handle-time/below-ned=off"],
    /Did you mean handle-time\/below-need/,
    /Bedoel je handle-time\/below-need/,
  ],
  [
    ["check", "--rule", "below-need=off"],
    /Did you mean handle-time\/below-need\?/,
    /Bedoel je handle-time\/below-need\?/,
  ],
  [["check", "--rule", "handle-time/below-need"], /a rule and its severity/, /een regel met zijn zwaarte/],
  [["check", "--rule", "handle-time/below-need=high"], /not high/, /en niet high/],
  [["check", "--as-of", "31-12-2026"], /a date such as 2027-03-31, not 31-12-2026/, /en niet 31-12-2026/],
  [["check", "--as-of", "2026-02-30"], /not 2026-02-30/, /en niet 2026-02-30/],
  [["explain"], /argument name is missing/, /argument name ontbreekt/],
  [["explain", "aht", "occupancy"], /more arguments than/, /meer argumenten dan/],
  [["explain", "ocupancy"], /no rule, no metric and no file\. Did you mean occupancy\?/, /Bedoel je occupancy\?/],
  [["rules", "--format", "xml"], /not xml/, /en niet xml/],
];

describe("wrong usage", () => {
  for (const [args, english, dutch] of wrong) {
    it(`ends ${args.join(" ")} with 2, and says why in both languages`, async () => {
      const cwd = folderWith({ "a.targets.yaml": capBelowNeed });
      const [en, nl] = await Promise.all([
        watermelon(args, { cwd, env: { LANG: "en_GB.UTF-8" } }),
        watermelon(args, { cwd, env: { LANG: "nl_NL.UTF-8" } }),
      ]);
      assert.deepEqual([en.code, en.stdout, nl.code, nl.stdout], [2, "", 2, ""]);
      assert.match(en.stderr, english);
      assert.match(nl.stderr, dutch);
    });
  }

  it("of the language itself is said in the language of the system", async () => {
    const { code, stderr } = await watermelon(["rules", "--language", "fr"], { env: { LANG: "nl_NL" } });
    assert.deepEqual([code, stderr], [2, "--language vraagt en of nl, en niet fr.\n"]);
  });

  it("without a command shows what there is", async () => {
    const { code, stdout, stderr } = await watermelon([]);
    assert.deepEqual([code, stdout], [2, ""]);
    for (const name of ["check", "explain", "rules", "metrics", "staffing"])
      assert.match(stderr, new RegExp(`^ {2}${name}`, "m"));
  });
});

describe("help", () => {
  it("goes to standard output, in English and Dutch", async () => {
    const english = await watermelon(["check", "--help"]);
    assert.deepEqual([english.code, english.stderr], [0, ""]);
    assert.match(english.stdout, /^Usage: watermelon check /);
    assert.match(english.stdout, /Exit codes: 0 /);
    const dutch = await watermelon(["help", "check"], { env: { LANG: "nl_NL" } });
    assert.equal(dutch.code, 0);
    assert.match(dutch.stdout, /^Gebruik: watermelon check /);
    assert.match(dutch.stdout, /\(standaard: error\)/);
    assert.match(dutch.stdout, /Afsluitcodes: 0 /);
    assert.ok(!/\b(Options|Arguments|Commands|default)\b/.test(dutch.stdout), dutch.stdout);
  });

  it("tells the version", async () => {
    assert.deepEqual(await watermelon(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
  });
});
