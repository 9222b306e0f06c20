import assert from "node:assert/strict";
import schema from "../../../schemas/target-file.schema.json";
import { catalogue } from "../../../src/core/metrics";
import { ideasMarkdown } from "../../../src/core/pages/ideas-page";
import { seedIdeas } from "../../../src/core/pages/seed-ideas";
import { allRules, ruleById } from "../../../src/core/rules/all-rules";
import { message } from "../../../src/core/words/message";
import { ideaOf, languages, say } from "../../../src/core/words/say";
import type { SeedIdeaName } from "../../../src/core/words/seed-idea";

const names = Object.keys(seedIdeas) as SeedIdeaName[];
const ideas = Object.values(seedIdeas);

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const definitions: Readonly<Record<string, Schema>> = schema.definitions as Readonly<Record<string, Schema>>;

/** What the schema says of a dotted key, below lists too. */
function placeOf(key: string): Schema | undefined {
  return key.split(".").reduce<Schema | undefined>((at, name) => {
    const mapping = at?.items ?? at;
    const known = mapping?.$ref ? definitions[mapping.$ref.replace("#/definitions/", "")] : mapping;
    return known?.properties?.[name];
  }, schema as Schema);
}

describe("the page of ideas", () => {
  it("names only rules, metrics and keys that there are, each once", () => {
    for (const [name, { rules, metrics, keys }] of Object.entries(seedIdeas)) {
      for (const id of rules) assert.ok(ruleById(id), `${name}: ${id}`);
      for (const id of metrics)
        assert.ok(
          catalogue.some(metric => metric.id === id),
          `${name}: ${id}`,
        );
      for (const key of keys) assert.ok(placeOf(key), `${name}: ${key}`);
      for (const ids of [rules, metrics, keys]) assert.equal(new Set(ids).size, ids.length, name);
    }
  });

  it("names at least one thing that serves each idea, and says so where no rule does", () => {
    for (const name of names) {
      const { rules, metrics, keys } = seedIdeas[name];
      assert.ok(rules.length + metrics.length + keys.length > 0, name);
      if (rules.length === 0) assert.ok(ideaOf(name, "en").open, name);
    }
  });

  it("has every rule that serves a column under an idea of that column", () => {
    for (const { id, serves } of allRules) {
      for (const column of serves.filter(idea => idea !== "D" && idea !== "M")) {
        const there = ideas.some(idea => idea.column === column && idea.rules.includes(id));
        assert.ok(there, `${id} serves ${column}: name it in src/core/pages/seed-ideas.ts`);
      }
    }
  });

  it("says the same things of each idea in both languages", () => {
    for (const name of names) {
      const parts = languages.map(language => Object.keys(ideaOf(name, language)).sort());
      assert.deepEqual(parts[0], parts[1], name);
      for (const language of languages) {
        for (const prose of Object.values(ideaOf(name, language))) assert.match(prose, /\S/, name);
      }
    }
  });

  it("shows all of it under the column it comes from, in both languages", () => {
    for (const language of languages) {
      const markdown = ideasMarkdown(language, ({ id }) => `[${id}](rules/${id}.md)`);
      const sections = markdown.split("\n## ").slice(1);
      assert.equal(sections.length, new Set(ideas.map(({ column }) => column)).size);
      for (const name of names) {
        const { column, rules, metrics, keys } = seedIdeas[name];
        const title = say(message("page/column", { column }), language);
        const shown = sections.find(section => section.startsWith(`${title}\n`));
        const words = ideaOf(name, language);
        const idea = shown?.split("\n### ").find(part => part.startsWith(`${words.title}\n`));
        assert.ok(idea, `${name} in ${language}`);
        for (const prose of Object.values(words)) assert.ok(idea.includes(prose), `${name} in ${language}`);
        for (const id of rules) assert.ok(idea.includes(`[${id}](rules/${id}.md)`), id);
        for (const each of [...metrics, ...keys]) assert.ok(idea.includes(`\`${each}\``), each);
      }
    }
  });
});
