import assert from "node:assert/strict";
import type { CheckedFile } from "../../../src/core/check";
import type { Finding, Fix } from "../../../src/core/finding";
import { allRules } from "../../../src/core/rules/all-rules";
import type { Example, Rule } from "../../../src/core/rules/rule";
import { applyEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { type Plain, plainValue } from "../../../src/core/source/plain";
import { languages, say } from "../../../src/core/words/say";
import { checkAs, of } from "./check-example";
import { readMarks, withCarets } from "./marked-example";

function inWords(text: string, findings: readonly Finding[]): string {
  return findings
    .map(finding => `${finding.rule}: ${say(finding.message, "en")}\n${withCarets(text, [finding.range])}`)
    .join("\n");
}

function others(rule: Rule, { findings }: CheckedFile): Finding[] {
  return findings.filter(finding => finding.rule !== rule.id);
}

/** What other rules would have to be told, and who looks after a target, is named only by an example that is about it. */
const mayGoUnnamed: readonly string[] = ["measurement/cannot-tell", "measurement/unowned"];

async function onlyThoseNamedFireBeside(rule: Rule, example: Example, text: string): Promise<void> {
  const beside = others(rule, await checkAs(rule, example, text));
  const { also = [] } = example;
  const found = [...new Set(beside.map(finding => finding.rule))].sort();
  const ids = found.filter(id => !mayGoUnnamed.includes(id) || also.includes(id));
  assert.deepEqual(ids, [...also].sort(), `other rules fire:\n${inWords(text, beside)}\nin\n${text}`);
}

const notices = /undefined|NaN|Infinity|\[object|\bnull\b/;

describe("examples of the rules", () => {
  for (const rule of allRules) {
    describe(rule.id, () => {
      for (const example of rule.examples.bad) {
        const { text, marked } = readMarks(example.yaml);

        it(`finds ${example.name}`, async () => {
          const found = of(rule, await checkAs(rule, example, text));
          assert.equal(
            withCarets(
              text,
              found.map(finding => finding.range),
            ),
            withCarets(text, marked),
            `found\n${inWords(text, found)}\nin\n${text}`,
          );
        });

        it(`is found beside the rules it names: ${example.name}`, () => onlyThoseNamedFireBeside(rule, example, text));

        it(`offers what ends it: ${example.name}`, async () => {
          for (const [form, written] of formsOf(text)) {
            const before = await checkAs(rule, example, written);
            for (const finding of of(rule, before)) {
              for (const fix of finding.fixes) await endsFinding(rule, example, before, fix, form);
            }
          }
        });

        it(`is told in both languages: ${example.name}`, async () => {
          const { findings } = await checkAs(rule, example, text);
          const messages = findings.flatMap(({ message, related, fixes }) => [
            message,
            ...related.map(each => each.message),
            ...fixes.map(fix => fix.title),
          ]);
          for (const message of messages) {
            for (const language of languages) {
              const said = say(message, language);
              assert.ok(said.trim() !== "" && !notices.test(said), `${message.id} says in ${language}: “${said}”`);
            }
          }
        });
      }

      for (const example of rule.examples.good) {
        const { text } = readMarks(example.yaml);

        it(`keeps silent on ${example.name}`, async () => {
          const found = of(rule, await checkAs(rule, example, text));
          assert.equal(found.length, 0, `found\n${inWords(text, found)}\nin\n${text}`);
        });

        it(`is silent beside the rules it names: ${example.name}`, () => onlyThoseNamedFireBeside(rule, example, text));
      }
    });
  }
});

/** An example as it stands, with Windows line ends, and with a comment at and above every line that takes one. */
function formsOf(text: string): [string, string][] {
  const forms: [string, string][] = [
    ["as it stands", text],
    ["with CRLF", text.replaceAll("\n", "\r\n")],
  ];
  const noted = text.replace(/^([ \t]*)(\S.*)$/gm, "$1# above\n$1$2   # beside");
  if (JSON.stringify(valuesIn(noted)) === JSON.stringify(valuesIn(text))) forms.push(["with comments", noted]);
  return forms;
}

function valuesIn(text: string): (Plain | null)[] {
  return parseAtOnce(text).documents.map(({ root, syntax }) => (root && syntax.length === 0 ? plainValue(root) : null));
}

async function endsFinding(rule: Rule, example: Example, before: CheckedFile, fix: Fix, form: string): Promise<void> {
  const { text } = before;
  const changed = applyEdits(text, fix.edits);
  const after = await checkAs(rule, example, changed);
  const story = `“${say(fix.title, "en")}”, ${form}, makes of\n${text}\nthis\n${changed}`;

  assert.notEqual(changed, text, `${story}\nwhich changes nothing`);
  const left = of(rule, after);
  const known = new Set(of(rule, before).map(finding => finding.fingerprint));
  assert.ok(left.length < known.size, `${story}\nin which is still found\n${inWords(changed, left)}`);
  const appeared = left.filter(finding => !known.has(finding.fingerprint));
  assert.equal(appeared.length, 0, `${story}\nin which is newly found\n${inWords(changed, appeared)}`);

  const errors = new Set(before.findings.filter(isError).map(finding => finding.fingerprint));
  const newErrors = after.findings.filter(
    finding => isError(finding) && !errors.has(finding.fingerprint) && !movesAndSaysSo(finding, before, fix, after),
  );
  assert.equal(newErrors.length, 0, `${story}\nwith new errors\n${inWords(changed, newErrors)}`);

  assert.deepEqual(commentsIn(changed), commentsIn(text), `${story}\nwhich loses a comment`);
  if (form === "with CRLF") assert.doesNotMatch(changed, /[^\r]\n/, `${story}\nwhich mixes line ends`);
}

/** Errors about a whole set that honest work cannot keep, or need not keep for green. */
const wholeSetErrors: readonly string[] = ["balance/watermelon", "balance/impossible", "staffing/impossible-together"];

/** Whether a set that has one of those errors moves to another of them, and the title says what the set is then. */
function movesAndSaysSo({ rule, document }: Finding, before: CheckedFile, { title }: Fix, after: CheckedFile): boolean {
  const had = before.findings.some(each => each.document === document && wholeSetErrors.includes(each.rule));
  const says = "verdict" in title.args && title.args.verdict === after.documents[document]!.assessment.verdict;
  return had && says && wholeSetErrors.includes(rule);
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** Comments that are there for people: what suppresses is for the tool, and goes when it hides nothing. */
function commentsIn(text: string): string[] {
  return (text.match(/(?<=^|\s)#.*/gm) ?? []).filter(each => !/watermelon-disable/.test(each));
}
