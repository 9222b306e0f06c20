import assert from "node:assert/strict";
import Ajv from "ajv";
import fc from "fast-check";
import schema from "../../schemas/staffing-output.schema.json";
import { staffingPretty } from "../../src/cli/format/staffing-pretty";
import { answerTo } from "../../src/cli/staffing-answer";
import { plain, terminalOf } from "../../src/cli/terminal";
import { UsageError } from "../../src/cli/usage-error";
import { languages, say } from "../../src/core";
import { buildCommand, type Ended, watermelon } from "./command";

before(function () {
  this.timeout(120_000);
  buildCommand();
});

const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const work = ["--contacts", "100", "--interval", "30 min", "--handle-time", "180 s"];
const level = ["--within", "20 s", "--at-least", "80%"];

function staffing(...args: readonly string[]): Promise<Ended> {
  return watermelon(["staffing", ...args]);
}

async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await staffing(...args, "--format", "json");
  assert.deepEqual([code, stderr], [0, ""]);
  const output: unknown = JSON.parse(stdout);
  assert.ok(isValid(output), JSON.stringify(isValid.errors));
  return output as Record<string, unknown>;
}

async function pretty(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await staffing(...args);
  assert.deepEqual([code, stderr], [0, ""]);
  return stdout;
}

/** The rows of the table below its head, each as its cells; the answer's starts with `>`. */
function rowsOf(text: string): string[][] {
  const [, table = ""] = text.split("\n\n");
  return table
    .split("\n")
    .slice(1)
    .map(line => line.trim().split(/ {2,}/));
}

describe("watermelon staffing --format json", () => {
  it("gives exactly its keys, in order, rounded to six decimals", async () => {
    const { stdout } = await staffing(...work, "--agents", "14", "--within", "20 s", "--format", "json");
    assert.equal(
      stdout,
      '{"load":10,"agents":14,"occupancy":0.714286,"waitProbability":0.174132,"serviceLevel":0.88835,' +
        '"averageWait":7.835937,"p90Wait":24.958938,"abandonment":0,"model":"erlang_c"}\n',
    );
  });

  it("finds the fewest agents that meet the level", async () => {
    assert.equal((await json(...work, ...level)).agents, 14);
    const few = ["--contacts", "25", "--interval", "15 min", "--handle-time", "752 s"];
    assert.equal((await json(...few, "--within", "20 s", "--at-least", "90%")).agents, 28);
  });

  it("counts with patience", async () => {
    // pyworkforce, test_abandonment.py
    const output = await json(...work, "--agents", "14", "--within", "20 s", "--patience", "300 s");
    const { abandonment, model, occupancy, serviceLevel, waitProbability } = output;
    assert.deepEqual(
      [waitProbability, abandonment, occupancy, serviceLevel].map(each => Number(each).toFixed(5)),
      ["0.14526", "0.01398", "0.70430", "0.91679"],
    );
    assert.equal(model, "erlang_a");
  });

  it("lets given agents stand beside a level that they miss", async () => {
    const output = await json(...work, ...level, "--agents", "11");
    assert.equal(output.agents, 11);
    assert.equal(output.serviceLevel, 0.389614);
  });

  it("has no service level without a threshold, and no waits where the queue grows", async () => {
    assert.equal((await json(...work, "--agents", "14")).serviceLevel, null);
    const grows = await json(...work, "--agents", "10", "--within", "20 s");
    assert.deepEqual([grows.serviceLevel, grows.averageWait, grows.p90Wait, grows.occupancy], [0, null, null, 1]);
    assert.equal((await json(...work, "--agents", "0")).occupancy, null);
  });

  it("answers for no contacts and for a hundred million agents", async () => {
    const rest = ["--interval", "30 min", "--handle-time", "180 s", ...level];
    assert.equal((await json("--contacts", "0", ...rest)).agents, 0);
    const crowd = await json("--contacts", "1e9", ...rest);
    assert.ok(Number(crowd.agents) > 1e8 && Number(crowd.serviceLevel) >= 0.8);
  });

  it("reads quantities as target files do, in English and Dutch", async () => {
    const expected = await json(...work, "--within", "20 s", "--at-least", "80.5%", "--patience", "90 s");
    const ways = [
      ["30min", "3 minuten", "20s", "80,5%", "1,5 min"],
      ["0,5 uur", "180 seconden", "20 sec", "80,5 procent", "1 min 30 s"],
      ["1800 s", "0.05 h", "20 seconds", "0.805", "90s"],
    ] as const;
    for (const [interval, handleTime, within, atLeast, patience] of ways) {
      const args = ["--interval", interval, "--handle-time", handleTime, "--within", within, "--at-least", atLeast];
      assert.deepEqual(await json("--contacts", "100", ...args, "--patience", patience), expected);
    }
  });
});

describe("watermelon staffing", () => {
  it("answers in a sentence, with a table around it", async () => {
    const text = await pretty(...work, ...level);
    assert.ok(text.startsWith("80% within 20 s takes 14 agents, who answer 88.8% in time.\n\n"), text);
    const rows = rowsOf(text);
    assert.deepEqual(
      rows.map(row => row.find(cell => /^\d+$/.test(cell))),
      ["11", "12", "13", "14", "15", "16", "17"],
    );
    assert.deepEqual(rows[3], [">", "14", "88.8%", "7.8 s", "25 s", "71.4%"]);
    assert.deepEqual(rows[2], ["13", "79.5%", "17 s", "63 s", "76.9%"]);
  });

  it("says what occupancy leaves between contacts, and what is assumed", async () => {
    const [, , between, assumed = ""] = (await pretty(...work, ...level)).split("\n\n");
    // 180 s x (1 - 10/14) / (10/14)
    assert.equal(between, "At 71.4% occupancy and 180 s a contact, an agent has 72 s between two contacts on average.");
    assert.match(assumed, /^Assumed \(Erlang C\): everybody waits until answered, nobody gives up;/);
    assert.match(assumed, /for this interval\s+alone/);
    assert.match(
      await pretty(...work, ...level, "--patience", "2 min"),
      /\(Erlang A\): who waits gives up after 120 s/,
    );
  });

  it("says whether given agents meet the level, and how many would", async () => {
    const short = await pretty(...work, ...level, "--agents", "13");
    assert.match(
      short,
      /^13 agents miss 80% within 20 s, with 79\.5% answered in time\. 80% within 20 s takes 14 agents\.\n/,
    );
    assert.match(await pretty(...work, ...level, "--agents", "14"), /^14 agents meet .* One fewer would not\.\n/);
    const many = await pretty(...work, ...level, "--agents", "30");
    assert.match(many, /^30 agents meet 80% within 20 s, .* 14 agents would do\.\n/);
    assert.deepEqual(rowsOf(many)[0], ["14", "88.8%", "7.8 s", "25 s", "71.4%"]);
  });

  it("never shows a level that is missed as if it were met", async () => {
    // 999 of 1000 is missed by less than a tenth of a per cent.
    const text = await pretty(...work, "--within", "20 s", "--at-least", "99.9%", "--agents", "20");
    const [, shown] = /with ([\d.]+)% answered/.exec(text)!;
    assert.match(text, /^20 agents miss 99\.9%/);
    assert.ok(Number(shown) < 99.9, text);
  });

  it("says that too few agents cannot keep up, and how many can", async () => {
    const text = await pretty(...work, ...level, "--agents", "8");
    assert.match(
      text.replace(/\s+/g, " "),
      /^8 agents cannot keep up with 10 Erlang of work: .* at least 11 agents\. 80%/,
    );
    const rows = rowsOf(text);
    assert.deepEqual(
      rows.find(([mark]) => mark === ">"),
      [">", "8", "0%", "endless", "endless", "100%"],
    );
    assert.deepEqual(
      rows.slice(-2).map(([agents]) => agents),
      ["11", "14"],
    );
  });

  it("tells who gives up, also where nobody is there to answer", async () => {
    const text = await pretty(...work, "--agents", "0", "--patience", "20 s");
    assert.match(text.replace(/\s+/g, " "), /^With 0 agents, .* Of all customers, 100% give up\. /);
    assert.match(text, / {2}give up {2}/);
    assert.ok(!/ {2}give up {2}/.test(await pretty(...work, "--agents", "14")));
  });

  it("has nothing to say of no work but that", async () => {
    const args = ["--contacts", "0", "--interval", "30 min", "--handle-time", "180 s", ...level];
    assert.equal(await pretty(...args), "There is no work here: nobody waits, and any number of agents will do.\n");
  });

  it("speaks Dutch, with a decimal comma", async () => {
    const text = await pretty(...work, ...level, "--patience", "2 min", "--language", "nl");
    assert.match(text, /^Voor 80% binnen 20 s zijn 12 medewerkers nodig; daarmee is 82,5% op\s+tijd beantwoord\./);
    assert.match(text, /Van alle\s+klanten haakt 6,2% af\./);
    assert.match(
      text,
      /medewerkers {2}binnen 20 s {2}gem\. wachttijd {2}9 op 10 wacht hooguit {2}haakt af {2}bezettingsgraad\n/,
    );
    assert.match(text, /Uitgangspunt \(Erlang A\)/);
  });

  it("fits a hundred columns, also with large numbers", async () => {
    const large = ["--contacts", "1e9", "--interval", "1 day", "--handle-time", "23 h", "--within", "90 days"];
    for (const language of languages) {
      for (const args of [
        [...work, ...level, "--patience", "2 min"],
        [...large, "--at-least", "80%", "--patience", "300 days"],
      ]) {
        const text = await pretty(...args, "--language", language);
        for (const line of text.split("\n")) assert.ok(line.length <= 100, line);
      }
    }
  });

  it("gives a sound answer or a reason in both languages, whatever numbers its options let through", () => {
    const most = 366 * 86_400;
    const time = fc.oneof(fc.double({ min: 0, max: most, noNaN: true }), fc.constantFrom(0, 1e-300, 1, 180, most));
    const number = fc.oneof(fc.double({ min: 0, noNaN: true }), fc.double({ min: 0, max: 1e4, noNaN: true }));
    const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined });
    const question = fc.record({
      contacts: number,
      interval: time,
      handleTime: time,
      agents: maybe(fc.oneof(fc.nat(50), fc.nat(999_999_999))),
      within: maybe(time),
      atLeast: maybe(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1))),
      patience: maybe(time),
    });
    fc.assert(
      fc.property(question, fc.constantFrom(...languages), (asked, language) => {
        const text = saidOf(asked, language);
        assert.doesNotMatch(text, /NaN|Infinity|undefined|null|∞/);
      }),
      { numRuns: 300 },
    );
  });

  it("fits its text in a narrow terminal, and colours only where that is wanted", () => {
    const answer = answerTo({ contacts: 100, interval: 1800, handleTime: 180, within: 20, atLeast: 0.8 });
    const narrow = terminalOf({ isTTY: true, columns: 60 }, false, {});
    const [told, , between, assumed] = staffingPretty(answer, { language: "nl", terminal: narrow }).split("\n\n");
    for (const line of `${told}\n${between}\n${assumed}`.split("\n")) assert.ok(line.length <= 60, line);
    const coloured = terminalOf({ isTTY: true, columns: 100 }, true, { TERM: "xterm" });
    const answerRow = /\u001b\[1m {2}> +14 .*\u001b\[22m/;
    assert.match(staffingPretty(answer, { language: "en", terminal: coloured }), answerRow);
    assert.ok(!staffingPretty(answer, { language: "en", terminal: plain }).includes("\u001b"));
  });
});

/** The answer, or why there is none. */
function saidOf(question: Parameters<typeof answerTo>[0], language: (typeof languages)[number]): string {
  try {
    return staffingPretty(answerTo(question), { language, terminal: plain });
  } catch (error) {
    if (error instanceof UsageError) return say(error.said, language);
    throw error;
  }
}

/** Options beside the work, or instead of it, and what has to be said of them. */
const wrong: readonly (readonly [args: readonly string[], english: RegExp, dutch: RegExp])[] = [
  [[], /option --contacts <number> is missing/, /optie --contacts <number> ontbreekt/],
  [["--contacts", "100"], /option --interval <time> is missing/, /optie --interval <time> ontbreekt/],
  [work, /Give --agents .* or --at-least and --within/, /Geef --agents .* of --at-least en --within/],
  [[...work, "--at-least", "80%"], /--at-least needs --within/, /Bij --at-least hoort --within/],
  [[...work, "--agents", "9", "--at-least", "80%"], /--at-least needs --within/, /Bij --at-least hoort --within/],
  [
    ["--interval", "30"],
    /Write --interval "30 min" or --interval "30 s"/,
    /Schrijf --interval "30 min" of --interval "30 s"/,
  ],
  [["--handle-time", "300"], /--handle-time "300 s" or --handle-time "300 min"/, /--handle-time "300 s" of /],
  [["--patience", "90"], /--patience 90 has no unit/, /--patience 90 heeft geen eenheid/],
  [["--at-least", "80"], /Write --at-least 80%\./, /Schrijf --at-least 80%\./],
  [["--at-least", "1"], /--at-least 100% or --at-least 1%/, /--at-least 100% of --at-least 1%/],
  [["--at-least", "150%"], /`--at-least` is a share .* between 0% and 100%/, /`--at-least` is een deel/],
  [["--at-least", "80/20"], /Write --at-least 80% --within "20 s"/, /Schrijf --at-least 80% --within "20 s"/],
  [["--contacts", "-5"], /`--contacts` is never below zero/, /`--contacts` is nooit lager dan nul/],
  [["--contacts", "NaN"], /`--contacts` takes a count/, /bij `--contacts` hoort een aantal/],
  [["--contacts", "1e400"], /`--contacts` takes a count/, /bij `--contacts` hoort een aantal/],
  [["--contacts", "1.000"], /`--contacts` is a count. Write `1000`/, /`--contacts` is een aantal. Schrijf `1000`/],
  [["--contacts", "100 per hour"], /`--contacts` takes a count without a unit/, /bij `--contacts` hoort een aantal/],
  [["--agents", "-1"], /--agents takes a whole number from 0, not -1/, /--agents vraagt een geheel getal/],
  [["--agents", "13.5"], /not 13\.5/, /en niet 13\.5/],
  [["--agents", "9999999999"], /not 9999999999/, /en niet 9999999999/],
  [["--within", "-20 s"], /`--within` is never below zero/, /`--within` is nooit lager dan nul/],
  [["--within", "5m"], /`5 min` at `--within`, not `5m`/, /`5 min` bij `--within`, niet `5m`/],
  [["--within", "80%"], /another kind than `--within`/, /een andere soort dan `--within`/],
  [["--within", "2 werkdagen"], /another kind than `--within`/, /een andere soort dan `--within`/],
  [["--interval", "3 moons"], /`--interval` takes a time/, /bij `--interval` hoort een tijd/],
  [["--patience", "1e300 s"], /--patience 1e300 s is too long a time/, /--patience 1e300 s is een te lange tijd/],
  [[...work, "--agents", "9", "--interval", "0 s"], /--interval leaves no time/, /--interval laat geen tijd over/],
  [[...work, "--agents", "9", "--contacts", "1e300"], /Look again at --contacts/, /Kijk --contacts/],
  [
    [...work, "--within", "20 s", "--at-least", "100%"],
    /No number of agents can be told for --at-least 100%/,
    /Voor --at-least 100% is geen aantal medewerkers te noemen/,
  ],
  [
    [...work, "--agents", "9", "--format", "xml"],
    /takes pretty or json, not xml/,
    /vraagt pretty of json, en niet xml/,
  ],
];

describe("wrong usage of watermelon staffing", () => {
  for (const [args, english, dutch] of wrong) {
    it(`ends ${args.join(" ")} with 2, and says why in both languages`, async () => {
      const [en, nl] = await Promise.all([staffing(...args), staffing(...args, "--language", "nl")]);
      assert.deepEqual([en.code, en.stdout, nl.code, nl.stdout], [2, "", 2, ""]);
      assert.match(en.stderr, english);
      assert.match(nl.stderr, dutch);
    });
  }

  it("leaves given agents their answer where the level beside it can never be met", async () => {
    const text = (await pretty(...work, "--agents", "14", "--within", "20 s", "--at-least", "100%")).replace(
      /\s+/g,
      " ",
    );
    assert.match(text, /^14 agents answer 88\.8% within 20 s; .* No number of agents can be told for --at-least 100%/);
  });
});
