import type { Verdict, Way } from "../day";
import { sources as tags } from "../metrics/catalogue/sources";
import type { Metric } from "../metrics/metric";
import type { Tone } from "../model/target-set";
import { type Format, formatFor, type Language } from "./format";
import { isMessage, type Message, type MessageArgs, type MessageId } from "./message";
import type { SourcedPage } from "./metric-page";
import { withOwnKeys } from "./own-keys";
import type { RulePage } from "./rule-page";
import type { SeedIdea, SeedIdeaName } from "./seed-idea";
import { wordsOf } from "./vocabulary";

export const languages: readonly Language[] = ["en", "nl"];

const formats: Readonly<Record<Language, Format>> = { en: formatFor("en"), nl: formatFor("nl") };

/** Embeddings, overrides and isolates, which no text here holds of itself: from a file, they turn the words after them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A message in words. Characters from a file that turn the reading direction of what follows show as `\ufffd`. */
export function say(said: Message, language: Language): string {
  const format = said.fields
    ? withOwnKeys(formats[language], said.fields, wordsOf(language, "keys"))
    : formats[language];
  if (isMessage(said, "offer/then") && typeof said.args.title !== "string") {
    const title = said.args.title as Message;
    const args = { ...said.args, title: say(said.fields ? { ...title, fields: said.fields } : title, language) };
    return sayId(said.id, args, format);
  }
  return sayId(said.id, said.args as MessageArgs<MessageId>, format);
}

function sayId<Id extends MessageId>(id: Id, args: MessageArgs<Id>, format: Format): string {
  const { language } = format;
  const text = wordsOf(language, "texts")[id] as ((args: MessageArgs<Id>, format: Format) => string) | undefined;
  if (!text) throw new Error(`The words of "${language}" are not learned: ${id}`);
  return text(args, format).replace(turning, "\ufffd");
}

/** The prose of a rule's page; undefined for an id that is no rule's. */
export function pageOf(ruleId: string, language: Language): RulePage | undefined {
  const pages = wordsOf(language, "pages");
  return Object.hasOwn(pages, ruleId) ? pages[ruleId] : undefined;
}

/** The page of a metric with what it rests on; null for an organisation's own, of which nothing is known. */
export function metricPageOf({ id, sources }: Metric, language: Language): SourcedPage | null {
  if (sources.length === 0) return null;
  const texts = wordsOf(language, "sources");
  return {
    ...wordsOf(language, "metrics")[id]!,
    sources: sources.map(name => ({ tag: tags[name], text: texts[name] })),
  };
}

/** What the page of ideas says of an idea. */
export function ideaOf(name: SeedIdeaName, language: Language): SeedIdea {
  return wordsOf(language, "ideas")[name];
}

/** How numbers and units are written in a language. */
export function formatIn(language: Language): Format {
  return formats[language];
}

/** A verdict of the green-day model in a word or two. */
export function verdictName(verdict: Verdict, language: Language): string {
  return wordsOf(language, "verdicts")[verdict];
}

/** What is done with contacts that are handled in this way. */
export function wayName(way: Way, language: Language): string {
  return wordsOf(language, "ways")[way];
}

export function toneName(tone: Tone, language: Language): string {
  return wordsOf(language, "tones")[tone];
}
