import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { capAtNeed, capBelowNeed } from "../cli/folder";

const root = path.resolve(__dirname, "../..");
const identity = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"];
const env = {
  ...process.env,
  GIT_AUTHOR_NAME: "Desk",
  GIT_AUTHOR_EMAIL: "desk@example.org",
  GIT_COMMITTER_NAME: "Desk",
  GIT_COMMITTER_EMAIL: "desk@example.org",
};

describe("a release", function () {
  this.timeout(300_000);
  let folder: string;
  let released: string;

  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", [...identity, ...args], { cwd, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "watermelon-release-test-"));
    released = path.join(folder, "released");
    mkdirSync(released);
    git(released, "init", "-q");
    git(released, "commit", "-q", "--allow-empty", "-m", "Source");
    execFileSync(process.execPath, [path.join(root, "src/build/release.mjs"), "v9.9.9", "--built"], {
      cwd: released,
      env,
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("is a tag with what runs and nothing else, and leaves branch and work tree alone", () => {
    const files = git(released, "ls-tree", "-r", "--name-only", "v9.9.9").trim().split("\n");
    for (const file of ["action.yml", "dist/action/index.js", "dist/cli/watermelon.js", "dist/solver/highs.wasm"])
      assert.ok(files.includes(file), file);
    for (const file of files) assert.doesNotMatch(file, /^(src|test|node_modules|samples)\//);
    assert.equal(git(released, "log", "--format=%s", "HEAD").trim(), "Source");
    assert.equal(git(released, "log", "-1", "--format=%P", "v9.9.9"), git(released, "log", "-1", "--format=%H"));
    assert.equal(git(released, "status", "--porcelain"), "");
    assert.equal(git(released, "rev-parse", "v9"), git(released, "rev-parse", "v9.9.9"));
  });

  it("runs as an action from a checkout of its tag alone", () => {
    const checkout = path.join(folder, "checkout");
    git(folder, "clone", "-q", "--branch", "v9.9.9", released, checkout);
    const { runs } = parse(readFileSync(path.join(checkout, "action.yml"), "utf8")) as { runs: { main: string } };
    const desk = path.join(folder, "desk");
    mkdirSync(desk);
    writeFileSync(path.join(desk, "a.targets.yaml"), capBelowNeed);
    const { status, stdout } = spawnSync(process.execPath, [path.join(checkout, runs.main)], {
      cwd: desk,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
    assert.equal(status, 1);
    assert.match(stdout, /^::error file=a\.targets\.yaml,/m);
  });

  it("keeps to the contract of pre-commit: each hook runs a command of the package on files of its own", () => {
    const hooks = parse(readFileSync(path.join(root, ".pre-commit-hooks.yaml"), "utf8")) as Record<string, string>[];
    const { bin } = JSON.parse(git(released, "show", "v9.9.9:package.json")) as { bin: Record<string, string> };
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ["watermelon", "watermelon-fix"],
    );
    for (const { entry, files, language, name } of hooks) {
      assert.ok(name);
      assert.equal(language, "node");
      assert.ok(Object.hasOwn(bin, entry!.split(" ")[0]!));
      assert.match("norms/desk.targets.yaml", new RegExp(files!));
      assert.doesNotMatch("docker-compose.yaml", new RegExp(files!));
    }
  });

  it("runs as a hook of the real pre-commit, where that is installed", function () {
    if (spawnSync("pre-commit", ["--version"]).status !== 0) this.skip();
    const desk = path.join(folder, "hooked");
    mkdirSync(desk);
    const hooks = (...ids: string[]) =>
      writeFileSync(
        path.join(desk, ".pre-commit-config.yaml"),
        `repos:\n  - repo: ${released}\n    rev: v9.9.9\n    hooks: [${ids.map(id => `{ id: ${id} }`).join(", ")}]\n`,
      );
    const run = () => {
      git(desk, "add", ".");
      const args = ["run", "--all-files", "--verbose"];
      return spawnSync("pre-commit", args, {
        cwd: desk,
        encoding: "utf8",
        env: { ...env, PRE_COMMIT_HOME: path.join(folder, "cache") },
      });
    };
    git(folder, "init", "-q", desk);
    hooks("watermelon");
    writeFileSync(path.join(desk, "a.targets.yaml"), capAtNeed);
    writeFileSync(path.join(desk, "other.yaml"), capBelowNeed);
    const good = run();
    assert.equal(good.status, 0, good.stdout + good.stderr);
    assert.doesNotMatch(good.stdout, /other\.yaml/);
    writeFileSync(path.join(desk, "a.targets.yaml"), capBelowNeed);
    const bad = run();
    assert.equal(bad.status, 1);
    assert.match(bad.stdout, /handle-time\/below-need/);
    hooks("watermelon-fix");
    writeFileSync(path.join(desk, "a.targets.yaml"), capAtNeed.replace("version: 1\n", ""));
    const fixed = run();
    assert.equal(fixed.status, 1);
    assert.match(fixed.stdout, /files were modified by this hook/);
    assert.match(readFileSync(path.join(desk, "a.targets.yaml"), "utf8"), /^version: 1$/m);
  });
});
