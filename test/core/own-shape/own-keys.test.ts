import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { type Block, blocks, setFields } from "../../../src/core/own-shape/fields";
import { readShape } from "../../../src/core/own-shape/read-shape";
import { shownIn } from "../../../src/core/picture/shown";
import { allRules } from "../../../src/core/rules/all-rules";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { type Plain, plainValue } from "../../../src/core/source/plain";
import { keyTerms } from "../../../src/core/words/en/keys";
import { type Message, message } from "../../../src/core/words/message";
import { keyTerms as keyTermsInDutch } from "../../../src/core/words/nl/keys";
import { say } from "../../../src/core/words/say";

const today = "2026-11-28";

/** A key of the format as somebody else has it. */
const theirs = (key: string): string => `q_${key}`;
const fieldOf = (path: string): string => path.split(".").map(theirs).join(".");
const fed = (name: Block, but: readonly string[] = []): { readonly [key: string]: Plain } =>
  Object.fromEntries(blocks[name].filter(each => !but.includes(each)).map(each => [each, fieldOf(each)]));

const own: readonly string[] = ["target", "bands.green", "bands.amber", "bands.red", "unit", "direction", "health"];
const shape = readShape({
  ...Object.fromEntries(setFields.map(each => [each, fieldOf(each)])),
  team: { at: theirs("team"), ...fed("team") },
  demand: { at: theirs("demand"), ...fed("demand") },
  people: { at: theirs("people"), ...fed("people") },
  mix: { at: `${fieldOf("demand.mix")}[*]`, ...fed("mix") },
  targets: [
    { at: "q_targets.*", ...fed("targets", own), metric: ["q_metric", "$key"], id: "$key" },
    { at: "q_targets[*]", ...fed("targets", own) },
  ],
  promise: { at: "q_promise.*", ...fed("promise", own), metric: "$key" },
})!;

/** What stands under names of its writer. */
const named: ReadonlySet<string> = new Set(["targets", "promise", "inputs"]);

/** A target file whose keys are other words, but for the ids of its targets, what is promised, and the names in formulas. */
function disguised(value: Plain, isOfIds = false): Plain {
  if (Array.isArray(value)) return value.map(each => disguised(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [isOfIds ? key : theirs(key), disguised(each, named.has(key))]),
  );
}

const keys = new Set(
  [...setFields, ...Object.values(blocks).flat(), "people", "demand", "mix", "concurrency"].flatMap(path => [
    path,
    ...path.split("."),
    ...["team", "demand", "people", "targets"].map(block => `${block}.${path}`),
  ]),
);

const languages = ["en", "nl"] as const;

/** Which stand in a message and not in the file: a level is called `team`, and a target may have the id of a key. */
function ourKeysIn(said: Message, file: string): readonly string[] {
  return languages.flatMap(language => ourKeysInWords(say(said, language), file));
}

function ourKeysInWords(words: string, file: string): readonly string[] {
  return [...words.matchAll(/`([^`]*)`/g)].flatMap(([, word = ""]) =>
    keys.has(word) && !isWordOf(file, word) ? [word] : [],
  );
}

/** A bad example of a rule whose keys are other words; null for one that is no YAML. */
function disguisedExample(yaml: string): string | null {
  const [document] = parseAtOnce(yaml.replace(/[⟦⟧]/g, "")).documents;
  if (!document?.root || document.syntax.length > 0) return null;
  return JSON.stringify(disguised(plainValue(document.root)), null, 1);
}

function isWordOf(file: string, word: string): boolean {
  return word === "team" || file.includes(`"${word}"`);
}

describe("our keys in what is told of a file that has none of them", () => {
  it("have a term of the trade, in both languages", () => {
    for (const [name, fields] of Object.entries({ ...blocks, set: setFields }))
      for (const field of fields) {
        const paths = [field, `${name}.${field}`, `demand.mix[].${field}`];
        const known = paths.some(path => Object.hasOwn(keyTerms, path));
        assert.ok(known || own.includes(field), `${name}: ${field}`);
      }
    assert.deepEqual(Object.keys(keyTermsInDutch).sort(), Object.keys(keyTerms).sort());
  });

  it("are named by no rule, in nothing that it says of what it finds in all of its examples", async () => {
    let told = 0;
    for (const rule of allRules)
      for (const { yaml } of rule.examples.bad) {
        const text = disguisedExample(yaml);
        if (text === null) continue;
        const { findings } = await check(text, { today, shape });
        for (const { rule, message, related, fixes, copies } of findings) {
          const said = [message, ...[...related].map(each => each.message), ...fixes.map(each => each.title)];
          told += said.length;
          for (const each of [...said, ...copies.map(({ title }) => title)])
            assert.deepEqual(ourKeysIn(each, text), [], `${rule}: ${say(each, "en")} | ${say(each, "nl")}`);
        }
      }
    assert.ok(told > 200, `${told} are told`);
  });

  it("are named nowhere in the preview of any of these examples", async () => {
    let shown = 0;
    for (const rule of allRules)
      for (const { yaml } of rule.examples.bad) {
        const text = disguisedExample(yaml);
        if (text === null) continue;
        const file = await check(text, { today, shape });
        for (const language of languages) {
          const { picture } = shownIn(language, "file:///a.yaml", file, 0);
          shown++;
          const words = JSON.stringify(picture);
          assert.deepEqual(ourKeysInWords(words, text), [], `${rule.id} in ${language}`);
        }
      }
    assert.ok(shown > 200, `${shown} are shown`);
  });

  it("are what they stand for, with the field that the file has for them behind it", () => {
    const unguarded = { target: "AHT", cap: { amount: 300, unit: "seconds" as const }, level: null };
    const said = (fields: Readonly<Record<string, string>> | undefined, language: "en" | "nl"): string =>
      say({ ...message("handle-time/unguarded", unguarded), ...(fields ? { fields } : {}) }, language);
    assert.match(said(undefined, "en"), /name it in `guardrails`\.$/);
    assert.match(said({}, "en"), /name it as a guardrail\.$/);
    assert.match(said({ "targets.guardrails": "watched by" }, "en"), /name it as a guardrail \(`watched by`\)\.$/);
    assert.match(said(undefined, "nl"), /noem die bij `guardrails`\.$/);
    assert.match(said({}, "nl"), /noem die als bewaking\.$/);
    const declare = ["demand.contacts", "demand.mix[].share", "targets.a.b.baseline", "targets.x.measured.sample.size"];
    const cannotTell = message("measurement/cannot-tell", { declare });
    assert.match(
      say(cannotTell, "en"),
      /Declare `demand\.contacts`, `demand\.mix\[\]\.share`, `targets\.a\.b\.baseline` and/,
    );
    assert.match(
      say({ ...cannotTell, fields: { "demand.contacts": "work.calls", "targets.baseline": "now" } }, "en"),
      /: the number of contacts in an interval \(`work\.calls`\), the share of each kind of contact, the value last measured of a\.b \(`now`\) and the number of answers of x\. /,
    );
  });
});
