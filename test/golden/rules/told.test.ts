import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse as parseYaml, stringify } from "yaml";
import type { Finding } from "../../../src/core/finding";
import { allRules } from "../../../src/core/rules/all-rules";
import type { Rule } from "../../../src/core/rules/rule";
import { say } from "../../../src/core/words/say";
import { checkAs, of } from "../../core/rules/check-example";
import { readMarks } from "../../core/rules/marked-example";

/** What is told of each bad example of a rule, by the example's name. */
type Told = Record<string, object[]>;

function fileOf(rule: Rule): string {
  return path.join(__dirname, "expected", `${rule.id.replace("/", ".")}.yaml`);
}

function inWords(text: string, { severity, targets, message, related, fixes }: Finding): object {
  return {
    [severity]: say(message, "en"),
    targets: targets.join(", "),
    beside: related.map(each => `${say(each.message, "en")} [${text.slice(each.range.start, each.range.end)}]`),
    offers: fixes.map(
      ({ kind, title, edits }) => `${kind}: ${say(title, "en")} [${edits.map(each => each.newText).join("|")}]`,
    ),
  };
}

async function toldOf(rule: Rule): Promise<Told> {
  const told: Told = {};
  for (const example of rule.examples.bad) {
    const { text } = readMarks(example.yaml);
    told[example.name] = of(rule, await checkAs(rule, example, text)).map(finding => inWords(text, finding));
  }
  return told;
}

describe("examples of the rules", () => {
  for (const rule of allRules) {
    describe(rule.id, () => {
      it("tells of its bad examples what a person has judged: numbers, targets, what stands beside it and is offered", async () => {
        const judged = fileOf(rule);
        const told = await toldOf(rule);
        if (process.env["UPDATE_GOLDEN"] === "1") {
          writeFileSync(judged, stringify(told, { lineWidth: 0 }));
          return;
        }
        assert.ok(existsSync(judged), `${judged} is missing; UPDATE_GOLDEN=1 writes it, a person judges it`);
        assert.deepEqual(told, parseYaml(readFileSync(judged, "utf8")));
      });
    });
  }
});
