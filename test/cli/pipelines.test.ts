import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { buildCommand, command } from "./command";
import { capAtNeed, capBelowNeed, folderWith, removeFolders } from "./folder";

const root = path.resolve(__dirname, "../..");
const pages = ["docs/pull-requests.md", "docs/nl/pull-requests.md"];
const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", ...args], {
    cwd,
    encoding: "utf8",
  }).trim();

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

describe("the recipes for pipelines", () => {
  for (const page of pages) {
    it(`of ${page} are YAML, name the action's inputs and outputs, and lead somewhere`, () => {
      const markdown = text(page);
      const blocks = [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => parse(block!));
      assert.equal(blocks.length, 5);
      const { inputs, outputs } = parse(text("action.yml")) as Record<"inputs" | "outputs", object>;
      for (const name of [...Object.keys(inputs), ...Object.keys(outputs)])
        assert.ok(markdown.includes(`\`${name}\``), name);
      const hooks = (parse(text(".pre-commit-hooks.yaml")) as { id: string }[]).map(({ id }) => id);
      const used = blocks.flatMap(
        block => block.repos?.flatMap((each: { hooks: { id: string }[] }) => each.hooks) ?? [],
      );
      assert.ok(used.every(({ id }) => hooks.includes(id)));
      for (const [, to] of markdown.matchAll(/\]\((?!https:)([^)]+)\)/g))
        assert.ok(existsSync(path.join(root, path.dirname(page), to!)), to);
    });

    it(`of ${page} give watermelon options that it has`, () => {
      const cwd = folderWith({ "a.targets.yaml": capAtNeed });
      const commands = [
        ...text(page).matchAll(/watermelon(?:-lint@0\.1)? (check (?:--|\n)[^|`]*?)(?=\n {4}displayName| \||`)/g),
      ];
      assert.ok(commands.length >= 2);
      for (const [, written] of commands) {
        const args = written!
          .replace(/\$\([\w.]+\)\//g, "")
          .split(/\s+/)
          .filter(each => each !== "NAME" && each !== "NAAM");
        const { status, stderr } = spawnSync(process.execPath, [command, ...args], { cwd, encoding: "utf8" });
        assert.equal(status, 0, `${args.join(" ")}: ${stderr}`);
      }
    });
  }
});

describe("the GitLab template", () => {
  const job = (parse(text("docs/ci/gitlab.yml")) as { watermelon: Job }).watermelon;
  interface Job {
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } };
  }

  /** Runs the job's script as the runner does, where `npx` gives the built command. */
  function run(cwd: string, variables: Readonly<Record<string, string>> = {}): number | null {
    const bin = folderWith({ npx: `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${command}" "$@"\n` });
    chmodSync(path.join(bin, "npx"), 0o755);
    const env = { ...job.variables, ...variables, PATH: `${bin}:${process.env["PATH"]}` };
    return spawnSync("sh", ["-e", "-c", job.script.join("\n")], { cwd, env, encoding: "utf8" }).status;
  }
  const issuesIn = (cwd: string): { check_name: string }[] =>
    JSON.parse(readFileSync(path.join(cwd, job.artifacts.reports.codequality), "utf8"));

  it("checks the files on a branch, with both reports", () => {
    const cwd = folderWith({ "norms/a.targets.yaml": capBelowNeed, "b.targets.yaml": capAtNeed });
    assert.equal(run(cwd, { WATERMELON_PATHS: "norms" }), 1);
    assert.ok(issuesIn(cwd).some(each => each.check_name === "handle-time/below-need"));
    assert.match(
      readFileSync(path.join(cwd, job.artifacts.reports.junit), "utf8"),
      /<testsuite name="norms\/a\.targets\.yaml"/,
    );
    assert.equal(run(cwd, { WATERMELON_PATHS: "norms", WATERMELON_FAIL_ON: "never" }), 0);
  });

  it("fails a merge request by what it brings, with reports of all findings for GitLab to compare", () => {
    const cwd = folderWith({ "a.targets.yaml": capBelowNeed, "b.targets.yaml": capAtNeed });
    git(cwd, "init", "-q");
    git(cwd, "add", ".");
    git(cwd, "commit", "-qm", "Before");
    const base = git(cwd, "rev-parse", "HEAD");
    const errors = (): number => issuesIn(cwd).filter(each => each.check_name === "handle-time/below-need").length;
    assert.equal(run(cwd, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }), 0);
    assert.deepEqual([errors(), readFileSync(path.join(cwd, "watermelon.md"), "utf8")], [1, ""]);
    writeFileSync(path.join(cwd, "b.targets.yaml"), capBelowNeed);
    git(cwd, "commit", "-qam", "After");
    assert.equal(run(cwd, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }), 1);
    assert.equal(errors(), 2);
    assert.match(readFileSync(path.join(cwd, "watermelon.md"), "utf8"), /5 min.*4 min/);
    assert.equal(run(cwd, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, WATERMELON_PATHS: "absent" }), 1);
  });
});
