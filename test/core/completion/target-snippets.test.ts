import assert from "node:assert/strict";
import schema from "../../../schemas/target-file.schema.json";
import { type Completion, check, targetFileCompletions } from "../../../src/core";

const head = "version: 1\nowner: Planning\nreview_by: 2027-06-30\n";

function snippetsAt(text: string, offset: number): Completion[] {
  const none = new Set<string>();
  const found = targetFileCompletions(text, offset, {
    schema,
    language: "en",
    metrics: [],
    elsewhere: [],
    locked: none,
    found: none,
    keys: true,
    ownShape: false,
  });
  return found.filter(({ kind }) => kind === "snippet");
}

/** As an editor inserts it: stops filled in, each further line indented like the first. */
function inserted(text: string, { text: snippet, range }: Completion): string {
  const filled = snippet.replace(/\$\{\d+:([^}]*)\}/g, "$1").replaceAll("\\}", "}");
  const indent = /[ \t]*$/.exec(text.slice(0, range.start).replace(/- $/, ""))![0];
  return text.slice(0, range.start) + filled.replaceAll("\n", `\n${indent}`) + text.slice(range.end);
}

/** What is said of single targets once it stands there. */
async function saidOf(text: string): Promise<string[]> {
  const { findings } = await check(text, { today: "2026-11-28" });
  return findings
    .filter(({ rule, targets }) => targets.length > 0 || /^(?:file|measurement)\//.test(rule))
    .map(({ rule, range }) => `${rule} at ${text.slice(range.start, range.end)}`);
}

describe("whole targets as snippets", () => {
  const places: readonly (readonly [string, string])[] = [
    ["an entry", `${head}targets:\n  |\n`],
    ["an entry in braces", `${head}targets: { | }\n`],
    ["an item behind its dash", `${head}targets:\n  - |\n`],
    [
      "an item in its list",
      `${head}targets:\n  - { id: transfers, metric: transfer_rate, at_most: 9%, level: site, measured: { by: acd } }\n  |\n`,
    ],
  ];
  for (const [name, marked] of places) {
    it(`are valid and silent as ${name}`, async () => {
      const offset = marked.indexOf("|");
      const text = marked.replace("|", "");
      const found = snippetsAt(text, offset);
      assert.ok(found.length >= 12, `${found.length} snippets`);
      for (const each of found) {
        const written = inserted(text, each);
        const said = (await saidOf(written)).filter(each => !each.startsWith("measurement/cannot-tell"));
        assert.deepEqual(said, [], written);
      }
    });
  }

  it("name the guardrail that is there, and bring it where there is none", () => {
    const text = `${head}targets:\n  again: { metric: repeat_contact_rate, at_most: 12% }\n  `;
    const aht = snippetsAt(text, text.length).find(({ filter }) => filter?.includes("average_handle_time"));
    assert.match(aht!.text, /guardrails: \[again\]$/);
    const alone = `${head}targets:\n  `;
    assert.match(
      snippetsAt(alone, alone.length).find(({ filter }) => filter?.includes("average_handle_time"))!.text,
      /guardrails: \[\$\{\d:repeat\}\]\n\$\{\d:repeat\}:\n {2}metric: repeat_contact_rate/,
    );
  });
});
