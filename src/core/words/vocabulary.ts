import type { Verdict, Way } from "../day";
import type { SourceName } from "../metrics/catalogue/sources";
import type { Tone } from "../model/target-set";
import type { Language } from "./format";
import type { Texts } from "./message";
import type { MetricPage } from "./metric-page";
import type { KeyWords } from "./own-keys";
import type { RulePage } from "./rule-page";
import type { SeedIdeas } from "./seed-idea";

/** Words of one language, or a part of them. */
export interface Vocabulary {
  readonly texts: Partial<Texts>;
  /** By the id of a rule. */
  readonly pages?: Readonly<Record<string, RulePage>>;
  /** By the id of a metric of the catalogue. */
  readonly metrics?: Readonly<Record<string, MetricPage>>;
  /** What the catalogue rests on. */
  readonly sources?: Readonly<Record<SourceName, string>>;
  readonly ideas?: SeedIdeas;
  readonly verdicts?: Readonly<Record<Verdict, string>>;
  readonly ways?: Readonly<Record<Way, string>>;
  readonly tones?: Readonly<Record<Tone, string>>;
  readonly keys?: KeyWords;
}

const learned: Record<Language, Vocabulary> = { en: { texts: {} }, nl: { texts: {} } };

/** Adds words to those of a language. */
export function remember(language: Language, words: Vocabulary): void {
  const known = learned[language];
  learned[language] = { ...known, ...words, texts: { ...known.texts, ...words.texts } };
}

/** Whether the words that everything says have been learned. */
export function isLearned(language: Language): boolean {
  return learned[language].verdicts !== undefined;
}

/** A kind of words of a language. An error where nobody has learned them: `learn` comes before all that says something. */
export function wordsOf<Kind extends keyof Vocabulary>(language: Language, kind: Kind): NonNullable<Vocabulary[Kind]> {
  const words = learned[language][kind];
  if (!words) throw new Error(`The words of "${language}" are not learned: ${kind}`);
  return words;
}
