import type { CheckedFile, CheckOptions } from "../check";
import { influences, summaryOf } from "../day";
import { figuresOf } from "../day/figures";
import { shownBalanced } from "../picture/shown-trial";
import { capital, type Language } from "../words/format";
import { type Message, message, saidOf } from "../words/message";
import { rulePageAddress } from "../words/page-address";
import { pageOf, say } from "../words/say";
import type { PageLink, RuleNote, SetPage } from "./pages";

/** What a page says of itself. */
export interface Made {
  readonly language: Language;
  /** Day for which it holds, ISO 8601. */
  readonly today: string;
  /** Of the program. */
  readonly version: string;
}

/** The page of the document with this index of a checked file; the last one's where there are fewer. */
export async function setPage(
  checked: CheckedFile,
  judgedBy: CheckOptions,
  index: number,
  file: string,
  made: Made,
  links: readonly PageLink[] = [],
): Promise<SetPage> {
  const { language, ...when } = made;
  const { assessment, document, set } = checked.documents[Math.min(index, checked.documents.length - 1)]!;
  const said = (what: Message) => say(saidOf(document, what), language);
  const assumed = { influences: await influences(set, { assumptions: judgedBy.assumptions ?? [] }) };
  const shown = await shownBalanced(language, file, checked, index, judgedBy, assumed);
  return {
    kind: "set",
    language,
    title: shown.picture.title,
    summary: [
      `${capital(said(message("day/verdict", figuresOf(assessment))))}.`,
      said(message("day/summary", summaryOf(assessment, set))),
      shown.picture.headline.sentence.replaceAll("**", ""),
    ],
    made: said(message("report/made", when)),
    shown,
    file,
    text: checked.text,
    rules: Object.fromEntries(Object.keys(shown.ruleTitles).map(rule => [rule, ruleNote(rule, language)])),
    links,
    labels: {
      pages: said(message("report/pages", {})),
      line: said(message("report/line", {})),
      close: said(message("report/close", {})),
      rulePage: said(message("report/rule-page", {})),
    },
  };
}

function ruleNote(rule: string, language: Language): RuleNote {
  const { title, finds, harm } = pageOf(rule, language)!;
  return { title, finds, harm, address: rulePageAddress(rule, language) };
}
