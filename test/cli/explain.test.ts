import assert from "node:assert/strict";
import path from "node:path";
import {
  allRules,
  assess,
  catalogue,
  formatIn,
  greenDayMarkdown,
  languages,
  message,
  metricCardMarkdown,
  pageOf,
  rulePageMarkdown,
  say,
  sensitivity,
} from "../../src/core";
import { sampleSets } from "../core/day/sets";
import { buildCommand, watermelon } from "./command";
import { capBelowNeed, folderWith, removeFolders } from "./folder";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

describe("watermelon explain", () => {
  it("gives a rule's page, the same as everywhere", async () => {
    for (const language of languages) {
      const { code, stdout } = await watermelon(["explain", "handle-time/below-need", "--language", language]);
      const rule = allRules.find(each => each.id === "handle-time/below-need")!;
      assert.deepEqual([code, stdout], [0, await rulePageMarkdown(rule, language)]);
    }
  });

  it("gives a metric's card by any of its names", async () => {
    const metric = catalogue.find(each => each.id === "average_handle_time")!;
    for (const name of ["AHT", "average_handle_time", "gemiddelde afhandeltijd"]) {
      assert.equal((await watermelon(["explain", name])).stdout, metricCardMarkdown(metric, "en"));
    }
  });

  it("knows an organisation's own metrics by any of their names, and suggests them", async () => {
    const cwd = folderWith({
      ".watermelon.yaml":
        "metrics:\n  net_easy_score: { facet: customer, unit: score, direction: up, aliases: [Soepelmeter] }\n",
      "below/keep.txt": "",
    });
    const here = (name: string) => watermelon(["explain", name], { cwd: path.join(cwd, "below") });
    const { code, stdout } = await here("soepelmeter");
    assert.equal(code, 0);
    assert.match(stdout, /^\*\*.*\*\* · `net_easy_score`\n/);
    assert.equal((await here("Net easy score")).stdout, stdout);
    assert.match((await here("soepelmetre")).stderr, /Did you mean .*\bnet_easy_score\b/);
    assert.equal((await watermelon(["explain", "soepelmeter"], { cwd: folderWith({}) })).code, 2);
  });

  it("gives the page on the green-day model", async () => {
    for (const language of languages) {
      const { code, stdout } = await watermelon(["explain", "green-day", "--language", language]);
      assert.deepEqual([code, stdout], [0, await greenDayMarkdown(language)]);
    }
  });

  it("tells of a file what it rewards: each day, each lamp, and what the verdict rests on", async () => {
    const sample = path.resolve(__dirname, "../../samples/gemeente.targets.yaml");
    const { stdout } = await watermelon(["explain", sample, "--language", "en"]);
    const [set] = sampleSets("gemeente");
    const { verdict, blindSpot, honest } = await assess(set!);
    const { number } = formatIn("en");
    assert.ok(
      stdout.includes(
        `**${verdict[0]!.toUpperCase()}${verdict.slice(1)} (pressure 0, blind spot ${number(blindSpot!)}`,
      ),
    );
    const occupancy = honest.find(each => each.target === "bezettingsgraad")!;
    assert.match(
      stdout,
      new RegExp(`^\\| Occupancy at least 85% \\| ${number(occupancy.value!)}% \\(red\\) \\| 85% \\(green\\) \\|`, "m"),
    );
    for (const each of await sensitivity(set!)) {
      assert.ok(stdout.includes(say(message("cli/balance/rests-on", each), "en")), each.assumption);
    }
  });

  it("says what to declare where it cannot tell what a file rewards", async () => {
    const cwd = folderWith({ "a.targets.yaml": "version: 1\ntargets:\n  aht: { at_most: 300 s }\n" });
    const { stdout } = await watermelon(["explain", "a.targets.yaml"], { cwd });
    assert.match(stdout, /^## What these targets reward\n\n\*\*Cannot tell\*\*\n\n.*`demand\.mix`/m);
  });

  it("tells of a file what its findings are, what can be done, and what could not be told", async () => {
    const cwd = folderWith({
      "a.targets.yaml": `${capBelowNeed}---\nversion: 1\ntargets:\n  aht: { at_most: 300 s }\n`,
    });
    const { code, stdout } = await watermelon(["explain", "a.targets.yaml"], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^# Desk\n\n3\stargets in a\.targets\.yaml: aht, repeat and absence\.$/m);
    const title = pageOf("handle-time/below-need", "en")!.title;
    assert.ok(stdout.includes(`### ${title} (error, line 8)\n\naht at most 4 min is below`));
    assert.match(stdout, /^What you can do:\n\n- Raise AHT/m);
    assert.match(stdout, /^# Target set 2$/m);
    assert.match(stdout, /^## What could not be told\n\n.*`demand\.mix`/m);
  });

  it("never calls a file healthy where nothing is found", async () => {
    const { stdout } = await watermelon(["explain", "samples/balanced.targets.yaml", "--as-of", "2026-11-22"]);
    assert.match(stdout, /does not say that customers and agents are well/);
  });

  it("lets nothing in a file steer the terminal", async () => {
    const cwd = folderWith({ "a.targets.yaml": 'version: 1\nname: "a\\e[31mb"\ntargets: {}\n' });
    const { stdout } = await watermelon(["explain", "a.targets.yaml"], { cwd });
    assert.ok(stdout.startsWith("# a\u241b[31mb\n"));
  });

  it("gives the page of ideas, with the ids of rules to explain next", async () => {
    for (const [language, title] of [
      ["en", "Ideas, and what serves them"],
      ["nl", "Ideeën, en wat ervoor wordt gedaan"],
    ]) {
      const { code, stdout } = await watermelon(["explain", "ideas", "--language", language!]);
      assert.equal(code, 0);
      assert.ok(stdout.startsWith(`# ${title}\n`));
      for (const { id, serves } of allRules)
        if (serves.includes("S1")) assert.ok(stdout.includes(`\`${id}\``), `${id} in ${language}`);
    }
  });

  it("ends with 2 for a folder", async () => {
    const cwd = folderWith({ "desk/a.targets.yaml": capBelowNeed });
    const { code, stderr } = await watermelon(["explain", "./desk"], { cwd });
    assert.deepEqual([code, stderr], [2, "Cannot read ./desk: it is a folder.\n"]);
  });
});

describe("the catalogues", () => {
  it("list every rule", async () => {
    const { code, stdout } = await watermelon(["rules"]);
    assert.equal(code, 0);
    for (const { id } of allRules) assert.ok(stdout.includes(`${id} `) && stdout.includes(pageOf(id, "en")!.title), id);
    const { version, rules } = JSON.parse((await watermelon(["rules", "--format", "json"])).stdout);
    assert.equal(version, 1);
    assert.deepEqual(
      rules.map((rule: { id: string }) => rule.id),
      allRules.map(rule => rule.id),
    );
    const below = rules.find((rule: { id: string }) => rule.id === "handle-time/below-need");
    assert.deepEqual([below.severity, below.options[0].name, below.options[0].default], ["error", "tolerance", 0.02]);
  });

  it("list every metric", async () => {
    const { stdout } = await watermelon(["metrics", "--language", "nl"]);
    for (const { id, name } of catalogue) assert.ok(stdout.includes(`${id} `) && stdout.includes(name.nl), id);
    const { metrics } = JSON.parse((await watermelon(["metrics", "--format", "json"])).stdout);
    assert.deepEqual(
      metrics.map((metric: { id: string }) => metric.id),
      catalogue.map(metric => metric.id),
    );
  });
});
