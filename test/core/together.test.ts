import assert from "node:assert/strict";
import { type CheckedFile, check, partsOf, say } from "../../src/core";

const today = "2026-11-22";

type Files = Readonly<Record<string, string>>;

const kept = "version: 1\nowner: Planning\nreview_by: 2027-06-30\npart_of: retail\n";

/** Checks each file with what all of them hold. */
async function checkAll(files: Files): Promise<Record<string, CheckedFile>> {
  const texts = Object.entries(files);
  const together = (await Promise.all(texts.map(([file, text]) => partsOf(text, file)))).flat();
  const checked = texts.map(async ([file, text]) => [file, await check(text, { today, file, together })] as const);
  return Object.fromEntries(await Promise.all(checked));
}

/** `file:rule` and the text it stands on, of every finding. */
async function found(files: Files): Promise<string[]> {
  const all = await checkAll(files);
  return Object.entries(all).flatMap(([file, { findings, text }]) =>
    findings.map(({ document, range, rule }) => {
      const where = document === 0 ? file : `${file}#${document}`;
      return `${where} ${rule} at ${text.slice(range.start, range.end)}`;
    }),
  );
}

async function foundBy(rule: string, files: Files): Promise<string[]> {
  return (await found(files)).filter(each => each.includes(` ${rule} `));
}

const cap = `${kept}targets:\n  aht: { at_most: 5 min, level: team }\n`;
const repeats = `${kept}targets:\n  repeat: { metric: repeat_contact_rate, at_most: 12% }\n`;
const mix = `demand:
  mix:
    - { class: status, share: 60%, handle_time: 210 s }
    - { class: threats, share: 40%, handle_time: 400 s, tone: heated }
`;

describe("parts of a set in several files", () => {
  it("guard one another", async () => {
    assert.deepEqual(await foundBy("handle-time/unguarded", { "a.yaml": cap, "b.yaml": repeats }), []);
    const occupancy = `${kept}targets:\n  occupancy: { at_least: 75%, at_most: 85% }\n`;
    const unguarded = ["a.yaml handle-time/unguarded at 5 min"];
    assert.deepEqual(await foundBy("handle-time/unguarded", { "a.yaml": cap, "b.yaml": occupancy }), unguarded);
  });

  it("are silent about what may stand in a part that is not at hand", async () => {
    const efficient = `${kept}targets:\n  occupancy: { at_least: 75%, at_most: 85% }\n`;
    assert.deepEqual(await foundBy("balance/output-only", { "a.yaml": efficient }), []);
    const other = repeats.replace("retail", "claims");
    assert.deepEqual(await foundBy("handle-time/unguarded", { "a.yaml": cap, "b.yaml": other }), []);
  });

  it("are judged for what the whole of them lacks, once, in the first file", async () => {
    const other = `${kept}targets:\n  occupancy: { at_least: 75%, at_most: 85% }\n`;
    const only = await foundBy("balance/output-only", { "b.yaml": cap, "a.yaml": other });
    assert.deepEqual(only, ["a.yaml balance/output-only at targets"]);
    assert.deepEqual(await foundBy("balance/output-only", { "b.yaml": cap, "a.yaml": other, "c.yaml": repeats }), []);
  });

  it("have a voice for employees where one of them has it", async () => {
    const planning = `${kept}targets:
  aht: { at_most: 5 min, level: team }
  occupancy: { at_least: 75%, at_most: 85% }
  service-level: { at_least: 80%, within: 20 s }
`;
    const hr = `${kept}targets:\n  absence: { metric: absence_rate, at_most: 5% }\n`;
    const voice = "balance/no-employee-voice";
    assert.deepEqual(await foundBy(voice, { "planning.yaml": planning, "quality.yaml": repeats }), [
      `planning.yaml ${voice} at targets`,
    ]);
    assert.deepEqual(await foundBy(voice, { "planning.yaml": planning, "quality.yaml": repeats, "hr.yaml": hr }), []);
  });

  it("are told in the people block that one of them has", async () => {
    const planning = `${cap}${mix}`;
    const hr = `${kept}targets:\n  absence: { metric: absence_rate, at_most: 5% }\npeople:\n  mandate: { approval_above: 50 EUR }\n`;
    const recovery = "occupancy/no-recovery";
    assert.deepEqual(await foundBy(recovery, { "a.yaml": planning, "hr.yaml": hr }), [`hr.yaml ${recovery} at people`]);
    const coaching = "people/coaching-crowded-out";
    assert.deepEqual(await foundBy(coaching, { "a.yaml": planning, "hr.yaml": hr }), [`hr.yaml ${coaching} at people`]);
    const both = {
      "a.yaml": planning,
      "hr.yaml": `${hr}  recovery: { after: [heated], time: 5 min, counted_as: aux }\n`,
    };
    assert.deepEqual(await foundBy(recovery, both), []);
  });

  it("give the model the mix of one and the occupancy of another, and all the same assessment", async () => {
    const planning = `${kept}team: { agents: 20 }
demand:
  channel: voice
  interval: 30 min
  contacts: 100
  mix:
    - { class: status, share: 60%, handle_time: 210 s }
    - { class: threats, share: 40%, handle_time: 400 s, tone: heated }
targets: {}
`;
    const steering = `${kept}targets:\n  occupancy: { at_least: 70%, at_most: 80% }\n`;
    const { "a.yaml": a, "b.yaml": b } = await checkAll({ "a.yaml": planning, "b.yaml": steering });
    const [ofA, ofB] = [a!.documents[0]!.assessment, b!.documents[0]!.assessment];
    assert.deepEqual(ofB, ofA);
    assert.deepEqual(
      ofA.honest.map(({ target }) => target),
      ["occupancy"],
    );
    assert.notEqual(ofA.verdict, "unknown");
  });

  it("point at a bound in the file that it stands in, and change no other", async () => {
    const floor = `${kept}targets:\n  csat: { at_least: 9, scale: 1-10 }\n`;
    const ceiling = `${kept}targets:\n  ktv: { at_most: 8, scale: 1-10 }\n`;
    const all = await checkAll({ "a.yaml": ceiling, "b.yaml": floor });
    const clash = all["b.yaml"]!.findings.find(({ rule }) => rule === "balance/contradiction")!;
    assert.ok(!all["a.yaml"]!.findings.some(({ rule }) => rule === "balance/contradiction"));
    assert.deepEqual(clash.targets, ["csat", "ktv"]);
    assert.deepEqual(clash.related, []);
    for (const { edits } of clash.fixes) {
      for (const { range } of edits) assert.ok(range.end <= floor.length);
    }
  });

  it("may have one id for two targets, told apart by the name of their set", async () => {
    const named = `name: Quality\n${repeats.replace("repeat:", "aht:")}`;
    const all = await checkAll({ "a.yaml": cap, "b.yaml": named });
    for (const { findings } of Object.values(all)) {
      assert.ok(!findings.some(({ rule }) => rule === "file/duplicate-key"));
    }
    const ids = all["a.yaml"]!.documents[0]!.set.targets.map(({ id }) => id);
    assert.deepEqual(ids, ["aht", "aht (Quality)"]);
  });

  it("find a guardrail that stands in another file, and miss one that stands in none", async () => {
    const guarded = cap.replace("level: team", "level: team, guardrails: [repeat]");
    assert.deepEqual(await foundBy("balance/guardrail-missing", { "a.yaml": guarded, "b.yaml": repeats }), []);
    const missing = cap.replace("level: team", "level: team, guardrails: [repeats]");
    assert.deepEqual(await foundBy("balance/guardrail-missing", { "a.yaml": missing, "b.yaml": repeats }), [
      "a.yaml balance/guardrail-missing at repeats",
    ]);
  });

  it("may be documents of one file", async () => {
    assert.deepEqual(await foundBy("handle-time/unguarded", { "a.yaml": `${cap}---\n${repeats}` }), []);
    const efficient = cap.replace("aht: { at_most: 5 min", "occupancy: { at_least: 75%, at_most: 85%");
    assert.deepEqual(await foundBy("balance/output-only", { "a.yaml": `${cap}---\n${efficient}` }), [
      "a.yaml balance/output-only at targets",
    ]);
  });

  it("are desks of their own where their mixes differ, and silent about what may stand at another", async () => {
    const back = mix.replace("210 s", "40 min");
    const files = { "a.yaml": `${cap}${mix}`, "b.yaml": `${cap}${back}` };
    const all = await checkAll(files);
    assert.equal(all["a.yaml"]!.documents[0]!.set.targets.length, 1);
    const steering = `${kept}targets:\n  occupancy: { at_least: 75%, at_most: 85% }\n`;
    assert.deepEqual(await foundBy("balance/output-only", { ...files, "c.yaml": steering }), []);
    assert.equal((await foundBy("handle-time/below-need", files)).length, 1);
    const copied = await checkAll({ "a.yaml": `${cap}${mix}`, "b.yaml": `${repeats}${mix}` });
    assert.equal(copied["a.yaml"]!.documents[0]!.set.targets.length, 2);
  });

  it("say once what has to be declared for all of them, and each what its own targets lack", async () => {
    const planning = `${kept}targets:\n  aht: { at_most: 5 min, level: team }\n`;
    const quality = `${kept}targets:\n  csat: { at_least: 8, scale: 1-10 }\n  talk: { metric: aht, at_most: 4 min }\n`;
    const all = await checkAll({ "a.yaml": planning, "b.yaml": quality });
    const declare = (file: string): string[] =>
      all[file]!.findings.filter(({ rule }) => rule === "measurement/cannot-tell").map(({ message }) =>
        say(message, "en"),
      );
    assert.match(declare("a.yaml").join(), /demand\.mix/);
    assert.match(declare("b.yaml").join(), /targets\.csat\.baseline/);
    assert.doesNotMatch(declare("b.yaml").join(), /demand\.mix/);
  });

  it("keep their suppressions and fingerprints to their own file", async () => {
    const other = `${kept}targets:\n  occupancy: { at_least: 75%, at_most: 85% }\n`;
    const quiet = cap.replace("targets:", "# watermelon-disable-next-line balance/output-only -- agreed\ntargets:");
    const all = await checkAll({ "a.yaml": quiet, "b.yaml": other });
    const [only] = all["a.yaml"]!.findings.filter(({ rule }) => rule === "balance/output-only");
    assert.equal(only!.suppressed?.by, "comment");
    const alone = await check(cap.replace("part_of: retail\n", ""), { today });
    const shared = await checkAll({ "a.yaml": cap, "b.yaml": other });
    const fingerprints = (file: CheckedFile): string[] =>
      file.findings.filter(({ rule }) => rule === "handle-time/unguarded").map(({ fingerprint }) => fingerprint);
    assert.deepEqual(fingerprints(shared["a.yaml"]!), fingerprints(alone));
  });
});
