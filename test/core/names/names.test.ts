import assert from "node:assert/strict";
import fc from "fast-check";
import {
  applyEdits,
  check,
  type Message,
  type NamingFile,
  namedAt,
  renamed,
  say,
  whyNotNamed,
} from "../../../src/core";

const today = "2026-11-28";

/** Files with these texts; of parts each is checked on its own. */
async function files(texts: Readonly<Record<string, string>>): Promise<NamingFile[]> {
  return Promise.all(
    Object.entries(texts).map(async ([file, text]) => ({ file, checked: await check(text, { today, file }) })),
  );
}

/** What is named at `|` in the first of these texts. */
async function at(marked: string, others: Readonly<Record<string, string>> = {}) {
  const all = await files({ "a.targets.yaml": marked.replace("|", ""), ...others });
  return { all, found: namedAt(all, "a.targets.yaml", marked.indexOf("|")) };
}

async function places(marked: string, others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { found } = await at(marked, others);
  return (found?.mentions ?? []).map(({ file, mention: { defines, path } }) => {
    const where = file.file === "a.targets.yaml" ? "" : `${file.file} `;
    return `${where}${path.join(".")}${defines ? " defines" : ""}`;
  });
}

/** The texts once what is named at `|` has another name. */
async function renamedTo(name: string, marked: string, others: Readonly<Record<string, string>> = {}) {
  const { all, found } = await at(marked, others);
  assert.ok(found, "something is named there");
  assert.equal(whyNotNamed(found, name), null);
  const edits = new Map(renamed(found, name, []).map(each => [each.file, each.edits]));
  return all.map(({ file, checked: { text } }) => applyEdits(text, edits.get(file) ?? []));
}

async function refused(name: string, marked: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const { found } = await at(marked, others);
  const why: Message | null = found && whyNotNamed(found, name);
  assert.ok(why, `${name} is refused`);
  for (const language of ["en", "nl"] as const) assert.ok(say(why, language).length > 10);
  return why.id;
}

const guarded = "version: 1\ntargets:\n  aht: { at_most: 300 s, guardrails: [rep|eat] }\n  repeat: { metric: FCR }\n";

describe("what is named at a place", () => {
  it("is a target, from its id and from what points at it", async () => {
    const found = ["targets.aht", "targets.repeat defines"];
    assert.deepEqual(await places(guarded), found);
    assert.deepEqual(await places(guarded.replace("rep|eat", "repeat").replace("  repeat:", "  repeat|:")), found);
    const list =
      "targets:\n  - { id: a|ht, metric: AHT }\n  - metric: FCR\n    guardrails:\n      - 'aht'\n      - \"aht\"\n";
    assert.deepEqual(await places(list), ["targets.0 defines", "targets.1", "targets.1"]);
    assert.deepEqual(await places("targets:\n  - { metric: F|CR }\n  - { id: b, guardrails: [FCR] }\n"), [
      "targets.0 defines",
      "targets.1",
    ]);
  });

  it("is a class, wherever contacts are named", async () => {
    const text =
      "demand: { mix: [{ class: gr|ief }, { class: order }] }\ntargets:\n  a: { applies_to: [grief, order], measured: { exclude: [grief] } }\n" +
      "  b: { applies_to: grief }\npeople: { recovery: { after: [heated, grief] } }\n";
    assert.deepEqual(await places(text), [
      "targets.a",
      "targets.a",
      "targets.b",
      "demand.mix.0 defines",
      "people.recovery",
    ]);
  });

  it("is none for a tone, a word of the format, a metric beside an id, a value or a comment", async () => {
    for (const marked of [
      "targets:\n  a: { applies_to: [hea|ted] }\n",
      "targets:\n  a: { applies_to: a|ll }\n",
      "targets:\n  a: { measured: { exclude: [sho|rt] } }\n",
      "targets:\n  - { id: a, metric: A|HT }\n",
      "targets:\n  a: { at_most: 30|0 s }\n",
      "targets: # a|\n  a: {}\n",
      "x-mine: { a|: 1 }\n",
      "|",
    ])
      assert.deepEqual(await places(marked), [], marked);
  });

  it("is found in the other parts of the set, where they have no target of that id themselves", async () => {
    const part = (targets: string) => `version: 1\npart_of: retail\ntargets:\n${targets}`;
    const others = {
      "b.targets.yaml": part("  x: { guardrails: [repeat] }\n"),
      "c.targets.yaml": part("  repeat: {}\n  y: { guardrails: [repeat] }\n"),
      "d.targets.yaml": "version: 1\npart_of: other\ntargets: { z: { guardrails: [repeat] } }\n",
      "e.targets.yaml": "version: 1\ntargets: { z: { guardrails: [repeat] } }\n",
    };
    const here = part("  repe|at: {}\n");
    assert.deepEqual(await places(here, others), ["targets.repeat defines", "b.targets.yaml targets.x"]);
    assert.deepEqual(
      await places("version: 1\npart_of: re|tail\ntargets: {}\n", others),
      [" defines", "b.targets.yaml  defines", "c.targets.yaml  defines"].map(each => each),
    );
  });

  it("keeps documents of one file apart, and follows aliases", async () => {
    assert.deepEqual(await places("targets: { a|: {}, b: { guardrails: [a] } }\n---\ntargets: { a: {} }\n"), [
      "targets.a defines",
      "targets.b",
    ]);
    const shared = "x-guards: &g [repeat]\ntargets:\n  repeat|: {}\n  a: { guardrails: *g }\n  b: { guardrails: *g }\n";
    assert.deepEqual(await places(shared), ["targets.repeat defines", "targets.a"]);
    assert.equal((await renamedTo("again", shared))[0], shared.replace("|", "").replaceAll("repeat", "again"));
  });
});

describe("a rename", () => {
  it("follows a name wherever it stands, and keeps quotes, comments and line ends", async () => {
    const text =
      "targets:\r\n  - id: 'rep|eat'   # of the same\r\n    metric: repeat_contact_rate\r\n  - id: aht\r\n    guardrails: [ \"repeat\", repeat ] # repeat\r\n";
    assert.deepEqual(await renamedTo("back again", text), [
      "targets:\r\n  - id: 'back again'   # of the same\r\n    metric: repeat_contact_rate\r\n  - id: aht\r\n    guardrails: [ \"back again\", back again ] # repeat\r\n",
    ]);
  });

  it("leaves a target its metric where the id said it, and gives one an id where the metric did", async () => {
    assert.deepEqual(await renamedTo("speed", "targets:\n  a|ht: { at_most: 300 s }\n"), [
      "targets:\n  speed: { at_most: 300 s, metric: aht }\n",
    ]);
    assert.deepEqual(await renamedTo("handle time", "targets:\n  a|ht: { at_most: 300 s }\n"), [
      "targets:\n  handle time: { at_most: 300 s }\n",
    ]);
    assert.deepEqual(
      await renamedTo("solved", "targets:\n  - metric: F|CR\n    at_least: 80%\n  - { id: b, guardrails: [FCR] }\n"),
      ["targets:\n  - metric: FCR\n    at_least: 80%\n    id: solved\n  - { id: b, guardrails: [solved] }\n"],
    );
  });

  it("goes through the files of a set", async () => {
    const others = { "b.targets.yaml": "version: 1\npart_of: r\ntargets:\n  x: { guardrails: [ a ] } # a\n" };
    assert.deepEqual(await renamedTo("z", "version: 1\npart_of: r\ntargets:\n  a|: { metric: AHT }\n", others), [
      "version: 1\npart_of: r\ntargets:\n  z: { metric: AHT }\n",
      "version: 1\npart_of: r\ntargets:\n  x: { guardrails: [ z ] } # a\n",
    ]);
  });

  it("refuses what is no name, and what is taken", async () => {
    assert.equal(await refused("", guarded), "names/empty");
    assert.equal(await refused("a\nb", guarded), "names/no-name");
    assert.equal(await refused(" a", guarded), "names/no-name");
    assert.equal(await refused("a".repeat(10_000), guarded), "names/long");
    assert.equal(await refused("x-a", guarded), "names/own-key");
    assert.equal(await refused("aht", guarded), "names/taken");
    const mix = "demand: { mix: [{ class: gr|ief }, { class: order }] }\n";
    assert.equal(await refused("order", mix), "names/taken");
    assert.equal(await refused("heated", mix), "names/word");
    const elsewhere = { "b.targets.yaml": "part_of: r\ntargets: { taken: {} }\n" };
    assert.equal(await refused("taken", "part_of: r\ntargets: { a|: {} }\n", elsewhere), "names/taken");
  });

  it("with any name that is taken leaves a text that says it in the same places", async () => {
    const texts = [
      "targets:\n  aht: { guardrails: [rep|eat], metric: AHT }\n  repeat: { metric: FCR }\n",
      "targets:\n  - { id: \"rep|eat\", metric: FCR }\n  - id: aht\n    guardrails:\n      - 'repeat'\n",
      "demand:\n  mix:\n    - class: gr|ief\ntargets: { a: { applies_to: [grief] } }\n",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.oneof(
          fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
          fc.constantFrom(
            "<img onerror=x>",
            "a: b",
            "- x",
            "# no",
            "*a",
            "&b",
            "{c",
            "yes",
            "0x1f",
            "1e3",
            "'",
            '"',
            "\u202eabc",
            "%",
            "!t",
            "|",
            "null",
            "a,b",
            "[",
            "~",
          ),
        ),
        async (marked, name) => {
          const { all, found } = await at(marked);
          if (whyNotNamed(found!, name) !== null) return;
          const [edits] = renamed(found!, name, []);
          const after = applyEdits(all[0]!.checked.text, edits?.edits ?? []);
          const checked = await check(after, { today });
          assert.deepEqual(checked.documents[0]!.document.syntax, [], after);
          const offset = found!.at.mention.scalar.range.start;
          const again = namedAt([{ file: "a", checked }], "a", offset);
          if (found!.name === name) return;
          assert.equal(again?.name, name, after);
          assert.equal(again.mentions.length, found!.mentions.length, after);
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(60_000);
});
