import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { buildCommand, watermelon } from "../cli/command";
import { folderWith, removeFolders } from "../cli/folder";

/** Clears the screen, sets the title, links, answers back, overwrites the line, turns the reading direction, rings. */
const evil = "\u001b[2J\u001b]0;owned\u0007\u001b]8;;https://evil.example\u001b\\x\u001b[6n\r\b\u009b31m\u202e\u2066 x";
const asYaml = JSON.stringify(evil)
  .replaceAll("\u009b", "\\u009b")
  .replaceAll("\u202e", "\\u202e")
  .replaceAll("\u2066", "\\u2066")
  .replaceAll("\\b", "\\x08");

const desk = `version: 1
name: ${asYaml}
owner: ${asYaml}
demand:
  mix:
    - { class: ${asYaml}, title: ${asYaml}, share: 60%, handle_time: 210 s }
    - { class: b, share: 40%, handle_time: 500 s, tone: heated, owner: ${asYaml} }
targets:
  - { id: ${asYaml}, metric: aht, at_most: 4 min, level: team, rationale: ${asYaml} }
  - { id: own, metric: ${asYaml}, at_least: ${asYaml}, guardrails: [${asYaml}], ${asYaml}: 1 }
  - { id: made, metric: aht, formula: ${asYaml}, inputs: { ${asYaml}: ${asYaml} } }
# watermelon-disable \u001b[31mx/y until \u001b]0;z -- \u001b[2Jreason
`;

/** What a terminal would obey; line ends are ours. */
const obeyed = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe("a terminal", function () {
  this.timeout(120_000);
  before(buildCommand);
  after(removeFolders);

  const assertUnmoved = async (args: readonly string[], cwd: string, forTerminal = true): Promise<string> => {
    const { code, stdout, stderr } = await watermelon(args, { cwd });
    assert.notEqual(code, 3, `${args.join(" ")}\n${stderr}`);
    if (forTerminal) assert.doesNotMatch(stdout, obeyed, args.join(" "));
    assert.doesNotMatch(stderr, obeyed, args.join(" "));
    return stdout + stderr;
  };

  it("is not moved by what stands in target files, in any format that it shows", async () => {
    const file = `a${process.platform === "win32" ? "" : "\u001b[2J\r\u202e"}.targets.yaml`;
    const cwd = folderWith({ [file]: desk });
    for (const format of ["pretty", "compact", "markdown", "github", "json", "sarif", "gitlab", "rdjson", "junit"]) {
      const said = await assertUnmoved(
        ["check", ".", "--format", format],
        cwd,
        ["pretty", "compact", "markdown"].includes(format),
      );
      assert.ok(said.length > 500, format);
    }
    for (const args of [
      ["explain", file],
      ["balance", file],
      ["balance", file, "--format", "diff"],
      ["report", ".", "--out", "out"],
      ["check", ".", "--fix-dry-run"],
      ["check", ".", "--fix"],
    ])
      await assertUnmoved(args, cwd, !args.includes("diff") && !args.includes("--fix-dry-run"));
  });

  it("is not moved by what stands in configurations and baselines", async () => {
    const configurations = [
      `${asYaml}: 1\n`,
      `extends: [${asYaml}]\n`,
      `extends: [${asYaml.slice(0, -1)}.yaml"]\n`,
      `rules: { ${asYaml}: off }\n`,
      `rules: { occupancy/too-high: { ${asYaml}: 1, ceiling: ${asYaml} } }\n`,
      `files: [${asYaml}]\n`,
      `language: ${asYaml}\n`,
      `baseline: ${asYaml}\n`,
      `assumptions: { ${asYaml}: ${asYaml} }\n`,
      `metrics: { ${asYaml}: { facet: ${asYaml} } }\n`,
      `a: \u001b[2J\n`,
    ];
    for (const text of configurations) {
      const cwd = folderWith({ "a.targets.yaml": desk, ".watermelon.yaml": text });
      await assertUnmoved(["check", "."], cwd);
    }
    const own = `metrics: { ${asYaml}: { facet: customer, unit: score, direction: up, aliases: [${asYaml}], name: ${asYaml} } }\nignore: [${asYaml}]\n`;
    const cwd = folderWith({ "a.targets.yaml": desk, ".watermelon.yaml": own });
    await assertUnmoved(["check", "--print-config", "a.targets.yaml"], cwd);
    await assertUnmoved(["check", "."], cwd);
  });

  it("is not moved by what stands on the command line", async () => {
    const cwd = folderWith({ "a.targets.yaml": desk });
    const told = "\u001b[2J\r\u202e";
    for (const args of [
      [told],
      ["check", told],
      ["check", "--format", told],
      ["check", "--rule", told],
      ["check", "--config", told],
      ["explain", told],
      ["review", "--base", told],
      ["staffing", "--contacts", told],
      ["check", `--${told}`],
      ["init", told],
      ["read", "--phrases", told],
      ["check", "--as-of", told],
    ])
      await assertUnmoved(args, cwd);
  });

  it("is not moved by the pages that are written, and their text is whole", async () => {
    const cwd = folderWith({ "a.targets.yaml": desk });
    await watermelon(["report", ".", "--out", "out"], { cwd });
    assert.ok(readFileSync(path.join(cwd, "out/a.html"), "utf8").includes("owned"));
  });
});
