import { allRules } from "../rules/all-rules";
import type { Language } from "../words/format";
import { message } from "../words/message";
import { pageOf, say } from "../words/say";
import type { Place } from "../writing";
import type { Completion } from "./completion";

const directives = ["watermelon-disable-next-line", "watermelon-disable-line", "watermelon-disable"] as const;
const directiveBefore = /^#[ \t]*(w[\w-]*)?$/;
const rulesBefore =
  /^#[ \t]*watermelon-disable(?:-next-line|-line)?[ \t]+((?:[\w/-]+(?:[ \t]*,[ \t]*|[ \t]+))*)([\w/-]*)$/;

/**
 * What a comment may go on with: the word that makes it a suppression, or the id of a rule, with a place for the reason where it has none.
 *
 * @param locked rules that cannot be suppressed
 * @param found rules that have found something, which come first
 */
export function suppressionCompletions(
  { written, range }: Place,
  lineRest: string,
  language: Language,
  locked: ReadonlySet<string>,
  found: ReadonlySet<string>,
): Completion[] {
  const start = directiveBefore.exec(written);
  if (start) {
    const from = { start: range.start + written.length - (start[1]?.length ?? 0), end: range.end };
    const joint = written === "#" ? " " : "";
    return directives.map(word => ({
      kind: "key",
      label: word,
      text: `${joint}${word} `,
      range: from,
      about: say(message("completion/suppression", { word }), language),
    }));
  }
  const rules = rulesBefore.exec(written);
  const [, before, word] = rules ?? [];
  if (before === undefined || word === undefined || /(?:^|[ \t])(?:--|until)(?:[ \t]|$)/.test(before)) return [];
  const named = new Set(before.split(/[\s,]+/));
  const hasReason = /(?:^|\s)(?:--|until\s)/.test(lineRest);
  const reason = say(message("completion/reason", {}), language);
  return allRules
    .filter(({ id }) => !id.startsWith("suppression/") && !locked.has(id) && !named.has(id))
    .sort((a, b) => Number(found.has(b.id)) - Number(found.has(a.id)))
    .map(({ id }) => ({
      kind: "rule",
      label: id,
      detail: pageOf(id, language)?.title ?? "",
      text: hasReason ? id : `${id} -- \${1:${reason}}`,
      isSnippet: !hasReason,
      range: { start: range.start + written.length - word.length, end: range.end },
      about: "",
      rule: id,
    }));
}
