import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { buildCommand, type Ended } from "./command";
import { capAtNeed, capBelowNeed, folderWith, removeFolders } from "./folder";
import { ForgeServer } from "./forge-server";

const root = path.resolve(__dirname, "../..");
const metadata = parse(readFileSync(path.join(root, "action.yml"), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
};
const comments = "/repos/desk/norms/issues/7/comments";
const name = "desk.targets.yaml";

let forge: ForgeServer;

before(function () {
  this.timeout(120_000);
  buildCommand();
});
beforeEach(async () => {
  forge = new ForgeServer("github-actions[bot]");
  await forge.start();
});
afterEach(() => forge.stop());
after(removeFolders);

function git(cwd: string, ...args: string[]): string {
  const config = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...config, ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

/** A repository whose pull request makes `after` of `before`. */
function pullRequest(before: string, after: string): { cwd: string; base: string } {
  const cwd = folderWith({ [name]: before });
  git(cwd, "init", "-q");
  git(cwd, "add", ".");
  git(cwd, "commit", "-qm", "Before");
  const base = git(cwd, "rev-parse", "HEAD");
  writeFileSync(path.join(cwd, name), after);
  git(cwd, "add", ".");
  git(cwd, "commit", "-qm", "After", "--allow-empty");
  return { cwd, base };
}

interface Ran extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the action as the runner does: its inputs, the event and the files to write in the environment, and nothing else. */
async function run(
  { cwd, base }: { cwd: string; base?: string },
  inputs: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const runner = folderWith({
    "event.json": JSON.stringify(base ? { pull_request: { number: 7, base: { sha: base } } } : {}),
    output: "",
    summary: "",
    "temp/.keep": "",
  });
  const given: Record<string, string> = { "github-token": "secret", ...inputs };
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    GITHUB_WORKSPACE: cwd,
    GITHUB_EVENT_PATH: path.join(runner, "event.json"),
    GITHUB_REPOSITORY: "desk/norms",
    GITHUB_API_URL: forge.address,
    GITHUB_GRAPHQL_URL: `${forge.address}/graphql`,
    GITHUB_OUTPUT: path.join(runner, "output"),
    GITHUB_STEP_SUMMARY: path.join(runner, "summary"),
    RUNNER_TEMP: path.join(runner, "temp"),
  };
  for (const [input, { default: usual = "" }] of Object.entries(metadata.inputs))
    env[`INPUT_${input.toUpperCase()}`] = given[input] ?? usual;
  const child = spawn(process.execPath, [path.join(root, metadata.runs.main)], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      texts[stream] += text;
    });
  const code = await new Promise<number | null>(done => child.on("close", done));
  const written = readFileSync(path.join(runner, "output"), "utf8");
  const outputs = Object.fromEntries(
    [...written.matchAll(/^([\w-]+)<<(.*)\n([\s\S]*?)\n\2$/gm)].map(([, key, , value]) => [key, value]),
  );
  return { code, ...texts, outputs, summary: readFileSync(path.join(runner, "summary"), "utf8") };
}

describe("the GitHub Action", function () {
  this.timeout(120_000);

  it("names the inputs that it reads and the outputs that it writes, and a file that is built", async () => {
    const { outputs } = await run({ cwd: folderWith({ [name]: capAtNeed }) });
    assert.deepEqual(Object.keys(outputs).sort(), Object.keys(metadata.outputs).sort());
    const source = readFileSync(path.join(root, "src/cli/action/inputs.ts"), "utf8");
    const read = [...source.matchAll(/\binput\("([^"]+)"\)/g)].map(([, input]) => input!);
    assert.deepEqual([...new Set(read)].sort(), Object.keys(metadata.inputs).sort());
    assert.equal(metadata.runs.using, "node24");
  });

  it("checks the files where nothing is compared: annotations, summary and outputs, and no word to the forge", async () => {
    const cwd = folderWith({ [`sub/${name}`]: capBelowNeed });
    const ran = await run({ cwd }, { "working-directory": "sub", "sarif-file": "out.sarif" });
    assert.equal(ran.code, 1);
    assert.match(ran.stdout, /^::error file=[^,]*desk\.targets\.yaml,line=8,/m);
    assert.match(ran.summary, /^# Watermelon Lint/);
    const { errors, findings, mode, sarif, verdicts } = ran.outputs;
    assert.deepEqual([mode, errors, sarif], ["check", "1", "sub/out.sarif"]);
    assert.ok(Number(findings) > 1);
    assert.deepEqual(Object.values(JSON.parse(verdicts!)), [1]);
    assert.equal(JSON.parse(readFileSync(path.join(cwd, sarif!), "utf8")).version, "2.1.0");
    assert.deepEqual(forge.asked, []);
  });

  it("follows fail-on, language, config and paths", async () => {
    const cwd = folderWith({
      [name]: capBelowNeed,
      "other.targets.yaml": capAtNeed,
      "soft.yaml": "rules: { handle-time/below-need: warning }\n",
    });
    assert.equal((await run({ cwd }, { "fail-on": "never" })).code, 0);
    assert.equal((await run({ cwd }, { config: "soft.yaml" })).code, 0);
    assert.equal((await run({ cwd }, { paths: "other.targets.yaml" })).code, 0);
    assert.equal((await run({ cwd }, { paths: `other.targets.yaml\n${name}\n` })).code, 1);
    assert.match((await run({ cwd }, { language: "nl" })).summary, /wat deze normen belonen/);
    const wrong = await run({ cwd }, { "fail-on": "sometimes" });
    assert.deepEqual([wrong.code, wrong.summary, wrong.outputs], [1, "", {}]);
    assert.match(wrong.stderr, /--fail-on takes/);
  });

  it("lets no path become a command of the runner", async () => {
    const cwd = folderWith({ [`::error::x/##[y/${name}`]: capAtNeed, "::error::x/##[y/.watermelon.yaml": "rules: [" });
    const { code, stdout, stderr } = await run({ cwd });
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /^> ::error::x\/## \[y\/\.watermelon\.yaml:1:/m);
    assert.doesNotMatch(stderr, /^\s*::|##\[/m);
  });

  it("takes a path for a path, whatever it looks like", async () => {
    const { code, stderr } = await run({ cwd: folderWith({ [name]: capAtNeed }) }, { paths: "--config" });
    assert.equal(code, 1);
    assert.match(stderr, /There is no file or folder --config\./);
  });

  describe("in a pull request", () => {
    it("begins one comment, and renews it when it runs again", async () => {
      const first = await run(pullRequest(capAtNeed, capBelowNeed));
      assert.deepEqual([first.code, first.outputs["mode"], first.outputs["errors"]], [1, "review", "1"]);
      assert.deepEqual(forge.asked, ["POST /graphql", `GET ${comments}`, `POST ${comments}`]);
      assert.equal(first.outputs["comment"], "https://forge.example/desk/norms/pull/7#issuecomment-1");
      const { body } = forge.comments[0]!;
      assert.match(body, /^<!-- watermelon-lint:[0-9a-f]{12} -->\n\*\*/);
      assert.ok(first.summary.includes(body.split("\n").slice(1).join("\n").trim()));
      assert.ok(forge.requests.every(({ authorization }) => authorization === "Bearer secret"));
      await run(pullRequest(capAtNeed, capBelowNeed.replace("4 min", "3 min")));
      assert.deepEqual(forge.asked.slice(3), [
        "POST /graphql",
        `GET ${comments}`,
        "PATCH /repos/desk/norms/issues/comments/1",
      ]);
      assert.equal(forge.comments.length, 1);
      assert.match(forge.comments[0]!.body, /3 min/);
    });

    it("says nothing at all where nothing changed, and takes back what it said before", async () => {
      const quiet = await run(pullRequest(capBelowNeed, capBelowNeed));
      assert.deepEqual([quiet.code, quiet.stdout, quiet.summary, forge.comments], [0, "", "", []]);
      assert.deepEqual([quiet.outputs["changes"], quiet.outputs["comment"]], ["0", ""]);
      await run(pullRequest(capAtNeed, capBelowNeed));
      await run(pullRequest(capAtNeed, capAtNeed));
      assert.equal(forge.comments.length, 1);
      assert.match(forge.comments[0]!.body, /Nothing about targets changes any more/);
    });

    it("finds its comment on a later page, and never touches those of others that quote its mark", async () => {
      forge.perPage = 2;
      await run(pullRequest(capAtNeed, capBelowNeed));
      const mark = forge.comments[0]!.body.split("\n")[0]!;
      const ours = forge.comments[0]!;
      const others = [1, 2, 3, 4, 5].map(id => ({ id: id + 10, login: "somebody", body: `${mark}\nquoted ${id}` }));
      forge.comments.splice(0, 1, ...others, { ...ours, id: 42, body: `${mark}\nold` });
      await run(pullRequest(capAtNeed, capBelowNeed));
      assert.deepEqual(
        forge.comments.map(({ body }) => body.includes("quoted")),
        [true, true, true, true, true, false],
      );
      assert.equal(forge.asked.at(-1), "PATCH /repos/desk/norms/issues/comments/42");
      assert.equal(forge.asked.filter(each => each === `GET ${comments}`).length, 4);
    });

    it("has a comment for each working folder and set of paths", async () => {
      const request = pullRequest(capAtNeed, capBelowNeed);
      await run(request);
      await run(request, { paths: name });
      assert.equal(forge.comments.length, 2);
    });

    it("says so where a comment would be longer than the forge takes, and the summary has the rest", async () => {
      const { cwd, base } = pullRequest(capAtNeed, capAtNeed);
      for (let index = 0; index < 130; index++) writeFileSync(path.join(cwd, `n${index}.targets.yaml`), capBelowNeed);
      git(cwd, "add", ".");
      git(cwd, "commit", "-qm", "Many");
      const { summary } = await run({ cwd, base });
      const { body } = forge.comments[0]!;
      assert.ok(body.length <= 65_536 && body.length > 60_000, `${body.length}`);
      assert.match(body, /the summary of this job has the rest\.\n$/);
      assert.ok(summary.length > body.length);
      assert.match(summary, /n99\.targets\.yaml/);
    });

    it("tries again where the forge stumbles, and comments once", async () => {
      forge.stumbles = {
        "POST /graphql": [500],
        [`GET ${comments}`]: ["hang up", 503],
        [`POST ${comments}`]: ["written, then 502"],
      };
      const { outputs } = await run(pullRequest(capAtNeed, capBelowNeed));
      assert.equal(forge.comments.length, 1);
      assert.equal(outputs["comment"], "https://forge.example/desk/norms/pull/7#issuecomment-1");
    });

    it("leaves it to the summary where the forge does not let it, is not there, or there is no token", async () => {
      const request = pullRequest(capAtNeed, capBelowNeed);
      for (const status of [401, 403, 404]) {
        forge.stumbles = { [`POST ${comments}`]: [status] };
        const { code, outputs, stderr, summary } = await run(request);
        assert.deepEqual([code, outputs["comment"], outputs["errors"]], [1, "", "1"]);
        assert.match(stderr, new RegExp(`may not comment here \\(${status}`));
        assert.match(summary, /4 min/);
      }
      assert.equal(forge.asked.filter(each => each === `POST ${comments}`).length, 3);
      forge.stumbles = { [`GET ${comments}`]: [500, 500, 500, 500, 500, 500, 500, 500, 500] };
      assert.match((await run(request)).stderr, /could not be written \(500/);
      const asked = forge.asked.length;
      const { stderr, summary } = await run(request, { "github-token": "" });
      assert.match(stderr, /There is no token/);
      assert.match(summary, /4 min/);
      assert.equal(forge.asked.length, asked);
      await run(request, { comment: "false" });
      assert.equal(forge.asked.length, asked);
      assert.deepEqual(forge.comments, []);
    });

    it("says what to do where the base is not in the checkout", async () => {
      const { cwd } = pullRequest(capAtNeed, capBelowNeed);
      const { code, outputs, stderr } = await run({ cwd, base: "0123456789012345678901234567890123456789" });
      assert.deepEqual([code, outputs], [1, {}]);
      assert.notEqual(stderr, "");
      assert.deepEqual(forge.asked, []);
    });
  });
});
