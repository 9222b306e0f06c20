import { summaryOf, type Verdict } from "../day";
import { message } from "../words/message";
import type { PicturedDocument } from "./document";
import type { Say } from "./picture";

/** What a set rewards, in a word, a sentence and a paragraph. */
export interface VerdictPicture<Text> {
  readonly verdict: Verdict;
  readonly name: Text;
  readonly meaning: Text;
  /** `**` stands around the facts in it, and in the lead. */
  readonly sentence: Text;
  readonly lead: Text;
  /** Pressure and blind spot, as short as it goes and as one would say it; empty where there are none. */
  readonly figures: Text;
  readonly figuresNamed: Text;
}

export function pictureVerdict<Text>({ assessment, set }: PicturedDocument, say: Say<Text>): VerdictPicture<Text> {
  const { verdict, pressure, blindSpot, honest, detail } = assessment;
  const summary = summaryOf(assessment, set);
  return {
    verdict,
    name: say(message("preview/verdict", { verdict })),
    meaning: say(message("preview/verdict-meaning", { verdict, unknown: detail.unknown })),
    sentence: say(message("preview/verdict-sentence", summary)),
    lead: say(message("preview/verdict-lead", { summary, lamps: honest.length })),
    figures: say(message("preview/verdict-figures", { pressure, blindSpot })),
    figuresNamed: say(message("preview/verdict-figures-named", { pressure, blindSpot })),
  };
}
