import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import path from "node:path";
import type { PublishedAssessment } from "../../src/core";
import { buildCommand, watermelon } from "./command";
import { folderWith, removeFolders } from "./folder";

const kept = "version: 1\nowner: Planning\nreview_by: 2027-06-30\npart_of: retail\n";
const planning = `${kept}demand:
  mix:
    - { class: status, share: 60%, handle_time: 210 s }
    - { class: threats, share: 40%, handle_time: 400 s }
targets:
  aht: { at_most: 5 min, level: team }
`;
const quality = `${kept}targets:\n  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }\n`;
const hr = `${kept}targets:\n  absence: { metric: absence_rate, at_most: 5% }\n`;

interface Output {
  readonly files: readonly {
    readonly path: string;
    readonly documents: readonly { readonly assessment: PublishedAssessment }[];
    readonly findings: readonly { readonly rule: string }[];
  }[];
}

async function checked(cwd: string, ...paths: string[]): Promise<Output> {
  const { stdout } = await watermelon(["check", "--format", "json", "--as-of", "2026-11-22", ...paths], { cwd });
  return JSON.parse(stdout) as Output;
}

function placesOf(rule: string, { files }: Output): string[] {
  return files.filter(({ findings }) => findings.some(each => each.rule === rule)).map(file => file.path);
}

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

describe("parts of a set on the command line", () => {
  const files = { "planning.targets.yaml": planning, "below/quality.targets.yaml": quality };
  const unguarded = "handle-time/unguarded";

  it("are judged together among the files of one run, and those that are named only know each other", async () => {
    const cwd = folderWith(files);
    const judged = async (...paths: string[]): Promise<string[][]> =>
      (await checked(cwd, ...paths)).files.map(({ documents }) =>
        documents[0]!.assessment.honest.map(({ target }) => target).sort(),
      );
    const whole = ["aht", "repeat"];
    assert.deepEqual(await judged(), [whole, whole]);
    assert.deepEqual(await judged("planning.targets.yaml"), [["aht"]]);
    assert.deepEqual(await judged("planning.targets.yaml", "below/quality.targets.yaml"), [whole, whole]);
  });

  it("all carry the assessment of the whole", async () => {
    const { files: all } = await checked(folderWith(files));
    const [first, second] = all.map(file => file.documents[0]!.assessment);
    assert.deepEqual(first, second);
    assert.deepEqual(
      first!.honest.map(({ target }) => target),
      ["repeat", "aht"],
    );
  });

  it("leave one that cannot be read to the check, and judge the others", async () => {
    const cwd = folderWith({ ...files, "hr.targets.yaml": hr });
    chmodSync(cwd, 0o755);
    chmodSync(path.join(cwd, "hr.targets.yaml"), 0o000);
    const { code, stdout, stderr } = await watermelon(["check", "--format", "json"], { cwd, asNobody: true });
    assert.equal(code, 2, stderr);
    assert.match(stderr, /hr\.targets\.yaml/);
    assert.deepEqual(placesOf(unguarded, JSON.parse(stdout) as Output), []);
  });

  it("are read by explain and balance from the folder of the file, which they say", async () => {
    const cwd = folderWith({ "planning.targets.yaml": planning, "quality.targets.yaml": quality, "hr.yaml": hr });
    const explained = await watermelon(["explain", path.join(cwd, "planning.targets.yaml")]);
    assert.match(explained.stdout, /^Judged together with quality\.targets\.yaml, which is a part of the same set\.$/m);
    assert.doesNotMatch(explained.stdout, /would turn red/);
    const balanced = await watermelon(["balance", "planning.targets.yaml"], { cwd });
    assert.match(balanced.stderr, /Judged together with quality\.targets\.yaml/);
    const other = folderWith({ "planning.targets.yaml": planning });
    assert.doesNotMatch(
      (await watermelon(["explain", "planning.targets.yaml"], { cwd: other })).stdout,
      /Judged together/,
    );
  });
});
