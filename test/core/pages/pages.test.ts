import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { defaultAssumptions } from "../../../src/core/day";
import { catalogue } from "../../../src/core/metrics";
import { checkExample, exampleDay } from "../../../src/core/pages/example-findings";
import { greenDayMarkdown, workedExample } from "../../../src/core/pages/green-day-page";
import { metricsMarkdown, rulesIndexMarkdown } from "../../../src/core/pages/indexes";
import { metricCardMarkdown } from "../../../src/core/pages/metric-card";
import { rulePageMarkdown } from "../../../src/core/pages/rule-page";
import { allRules } from "../../../src/core/rules/all-rules";
import { type Message, message } from "../../../src/core/words/message";
import { formatIn, languages, metricPageOf, pageOf, say } from "../../../src/core/words/say";

/** What no page says, the id of a rule apart. */
const notices = /(?<!\/)undefined|NaN|Infinity|\[object/;

/** The YAML of a page, block by block. */
function yamlIn(markdown: string): string[] {
  return [...markdown.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
}

describe("rule pages", () => {
  for (const rule of allRules) {
    it(`${rule.id} says what the rule finds in its own examples, in both languages`, async () => {
      const [first] = rule.examples.bad;
      const { findings } = await checkExample(rule, first!);
      assert.ok(findings.length > 0);
      for (const language of languages) {
        const markdown = await rulePageMarkdown(rule, language);
        assert.ok(markdown.startsWith(`# ${pageOf(rule.id, language)!.title}\n`));
        assert.ok(!notices.test(markdown), markdown);
        for (const { message } of findings) assert.ok(markdown.includes(say(message, language)));
      }
    });

    it(`${rule.id} has every part of a page, in both languages`, async () => {
      for (const language of languages) {
        const said = (what: Message) => say(what, language);
        const [head, ...sections] = (await rulePageMarkdown(rule, language)).split("\n## ");
        const part = (title: Message) => {
          const heading = `${said(title)}\n\n`;
          const found = sections.filter(section => section.startsWith(heading));
          assert.equal(found.length, 1, `${said(title)} in ${language}`);
          return found[0]!.slice(heading.length);
        };
        const { finds, harm, evidence: sources, limits, notWhen } = pageOf(rule.id, language)!;
        assert.ok(head!.includes(finds));
        assert.ok(part(message("page/harm", {})).startsWith(harm));
        for (const examples of ["page/bad", "page/good"] as const)
          assert.equal(yamlIn(part(message(examples, {}))).length, 3, examples);
        assert.match(part(message("page/offers", {})), /\S/);
        const evidence = part(message("page/evidence", {}));
        for (const [index, tag] of rule.evidence.entries())
          assert.ok(evidence.includes(`- ${said(message("page/tagged", { tag, text: sources[index]! }))}`));
        assert.ok(part(message("page/limits", {})).startsWith(limits));
        assert.ok(part(message("page/not-when", {})).startsWith(notWhen));
        const options = part(message("page/options", {}));
        for (const name of Object.keys(rule.options)) assert.ok(options.includes(`| \`${name}\` |`), name);
        assert.ok(part(message("page/serves", {})).includes(said(message("page/since", { version: rule.since }))));
      }
    });

    it(`${rule.id} tells every sort of change that it offers in its examples`, async () => {
      const checked = await Promise.all(rule.examples.bad.map(each => checkExample(rule, each)));
      const sorts = new Set(
        checked.flatMap(({ findings }) =>
          findings.flatMap(({ fixes }) => fixes.map(fix => `${fix.kind} ${fix.title.id}`)),
        ),
      );
      const [, offers] = (await rulePageMarkdown(rule, "en")).split("## What it offers\n\n");
      const told = offers!.split("\n## ")[0]!;
      assert.equal(told.match(/^- (Fix|Suggestion): /gm)?.length ?? 0, sorts.size);
    });

    it(`${rule.id} shows examples that can be copied, marks and all`, async () => {
      const [first] = rule.examples.bad;
      const rules = first!.options ? { [rule.id]: { options: first!.options } } : {};
      const [copied] = yamlIn(await rulePageMarkdown(rule, "en"));
      const again = (
        await check(copied!, { today: exampleDay, rules, locked: first!.locked ?? [], shape: first!.shape })
      ).findings.filter(each => each.rule === rule.id);
      const { findings } = await checkExample(rule, first!);
      assert.equal(again.length, findings.length);
    });
  }

  it("put carets under what is found", async () => {
    const rule = allRules.find(each => each.id === "handle-time/below-need")!;
    const [shown] = yamlIn(await rulePageMarkdown(rule, "en"));
    const rows = shown!.split("\n");
    const at = rows.findIndex(row => row.startsWith("#"));
    const from = rows[at]!.indexOf("^");
    assert.equal(rows[at - 1]!.slice(from, rows[at]!.length), "300 s");
  });
});

describe("metric cards", () => {
  it("say what each metric is, how it is gamed and what it rests on, in both languages", () => {
    for (const metric of catalogue) {
      for (const language of languages) {
        const card = metricCardMarkdown(metric, language);
        assert.ok(!notices.test(card), card);
        const { definition, gamed, sources } = metricPageOf(metric, language)!;
        assert.equal(sources.length, metric.sources.length);
        for (const text of [definition, gamed, metric.formula, ...sources.map(each => each.text)])
          assert.ok(card.includes(text), `${metric.id} in ${language}`);
      }
    }
  });

  it("show no source from memory as if it were one", () => {
    const metric = catalogue.find(({ sources }) => sources.includes("tradeUsage"))!;
    assert.match(metricCardMarkdown(metric, "en"), /^- No source at hand: /m);
    assert.match(metricCardMarkdown(metric, "nl"), /^- Geen bron bij de hand: /m);
  });
});

describe("the page on the green-day model", () => {
  it("works its example out with what the model finds in it", async () => {
    const { documents } = await check(workedExample, { today: exampleDay });
    const { pressure, blindSpot, kindest } = documents[0]!.assessment;
    assert.ok(kindest.some(row => row.class === "bereavement" && row.way === "passed_on" && row.share === 0.05));
    for (const language of languages) {
      const markdown = await greenDayMarkdown(language);
      assert.ok(!notices.test(markdown), markdown);
      const { number } = formatIn(language);
      for (const figure of [pressure!, blindSpot!]) assert.ok(markdown.includes(`**${number(figure)}**`), markdown);
      assert.ok(markdown.includes(`0${language === "nl" ? "," : "."}05 × 810 s`), markdown);
    }
  });

  it("says what each assumption means, and an override in its form is read", async () => {
    for (const language of languages) {
      const markdown = await greenDayMarkdown(language);
      for (const { name } of defaultAssumptions)
        assert.match(markdown, new RegExp(`^\\| \`${name}\` \\| \\S+.* \\| .{20,} \\|$`, "m"));
    }
    const [override] = yamlIn(await greenDayMarkdown("en")).slice(-1);
    const { documents, findings } = await check(`${workedExample}${override}`, { today: exampleDay });
    assert.deepEqual(
      findings.filter(each => each.rule.startsWith("file/")),
      [],
    );
    assert.deepEqual(
      documents[0]!.set.assumptions.map(({ name, value }) => [name, value.amount]),
      [
        ["loss.rushed.emotional", 0.5],
        ["time.passed_on", 120],
      ],
    );
  });
});

describe("indexes", () => {
  it("have every rule and every metric", () => {
    for (const language of languages) {
      const rules = rulesIndexMarkdown(language, id => `${id}.md`);
      for (const { id } of allRules) assert.ok(rules.includes(`[${id}](${id}.md)`), id);
      const metrics = metricsMarkdown(language);
      for (const { id, name } of catalogue)
        assert.ok(metrics.includes(`### ${name[language]}`) && metrics.includes(id), id);
    }
  });
});
