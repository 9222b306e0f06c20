// `npm run release -- v0.1.0`: a tag in the repository of the working folder with what the GitHub Action and the pre-commit hooks run from,
// and nothing else: both run a tag as it is, and dist/ is in no branch. The tag of its major version, v0, moves along. `--built` takes dist/
// as it stands.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildAll } from "./build.mjs";

const root = join(import.meta.dirname, "../..");
const taken = [
  "action.yml",
  ".pre-commit-hooks.yaml",
  "LICENSE",
  "README.md",
  "docs/ci",
  "dist/action",
  "dist/cli",
  "dist/solver",
];

/** Of package.json what installing needs: everything is bundled, so there is nothing to install beside it. */
function manifest() {
  const { name, version, description, license, repository, homepage, engines, bin } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  return { name, version, description, license, repository, homepage, engines, bin };
}

function layOut(folder) {
  for (const path of taken) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
}

function tag(name, folder) {
  const repository = execFileSync("git", ["rev-parse", "--absolute-git-dir"], { encoding: "utf8" }).trim();
  const git = (...args) =>
    execFileSync("git", ["--git-dir", repository, "--work-tree", folder, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, GIT_INDEX_FILE: `${folder}.index` },
    }).trim();
  git("add", "--all", "--force", ".");
  const commit = git("commit-tree", git("write-tree"), "-p", "HEAD", "-m", `Release ${name}`);
  git("tag", name, commit);
  git("tag", "--force", name.split(".")[0], commit);
}

const [name, ...options] = process.argv.slice(2);
if (!/^v\d+\.\d+\.\d+$/.test(name ?? "")) {
  console.error("npm run release -- v0.1.0");
  process.exit(2);
}
if (!options.includes("--built")) buildAll();
const folder = mkdtempSync(join(tmpdir(), "watermelon-release-"));
try {
  layOut(folder);
  tag(name, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.index`, { force: true });
}
