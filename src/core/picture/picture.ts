import type { BalancedFile } from "../balance/balance";
import type { CheckedFile } from "../check";
import type { Range, Severity } from "../finding";
import type { Facet } from "../metrics/metric";
import { type Message, saidOf } from "../words/message";
import { documentOf } from "./document";
import { type FooterPicture, pictureFooter } from "./footer";
import { type GreenDayPicture, pictureGreenDay } from "./green-day";
import { headlineOf, pictureSets, titleOf } from "./headline";
import { type LimitsPicture, pictureLimits } from "./limits";
import { type MapPicture, pictureMap } from "./map";
import { pictureSlices, type SlicesPicture } from "./slices";
import { pictureTargets } from "./targets";
import { pictureVerdict, type VerdictPicture } from "./verdict";

/** Turns a message into the text of a picture: the message itself, or its words in a language. */
export type Say<Text> = (message: Message) => Text;

/**
 * What is to be seen of one target set, ready to draw: plain data. `Text` is a `Message`, or the words said in a
 * language; plain strings are names out of the file. Every range is a place to go to in the file's text.
 */
export interface Picture<Text> {
  readonly title: Text;
  /** All sets of the file, where there is more than one. */
  readonly sets: readonly SetPicture<Text>[];
  readonly verdict: VerdictPicture<Text>;
  /** Null where the green day is. */
  readonly slices: SlicesPicture<Text> | null;
  /** Null where neither the set nor a step to balance has a place on it. */
  readonly map: MapPicture<Text> | null;
  readonly headline: Headline<Text>;
  /** Null where the mix does not tell what an honest day is, or no target can be held against one. */
  readonly greenDay: GreenDayPicture<Text> | null;
  readonly targets: TargetsPicture<Text>;
  /** Null where nothing is declared that could be held against a limit. */
  readonly limits: LimitsPicture<Text> | null;
  readonly footer: FooterPicture<Text>;
}

export interface SetPicture<Text> {
  readonly title: Text;
  /** Where it starts. */
  readonly range: Range;
  readonly shown: boolean;
}

export interface Headline<Text> {
  /** What was found, in a sentence; `**` stands around the facts in it. */
  readonly sentence: Text;
  /** What weighs most of all that was found. */
  readonly heaviest: FindingPicture<Text> | null;
  /** What was looked at, and whether all of it could be told. */
  readonly scope: Text;
}

export interface FindingPicture<Text> {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: Text;
  readonly range: Range;
}

export interface TargetsPicture<Text> {
  readonly lead: Text;
  /** Every facet, whether a target looks at it or not; last the targets of metrics that nobody knows. */
  readonly facets: readonly FacetPicture<Text>[];
  /** Findings that speak of no single target. */
  readonly whole: readonly FindingPicture<Text>[];
}

export interface FacetPicture<Text> {
  /** Null for unknown metrics. */
  readonly facet: Facet | null;
  readonly name: Text;
  readonly targets: readonly TargetPicture<Text>[];
}

export interface TargetPicture<Text> {
  /** Unlike that of any other target in the picture. */
  readonly key: string;
  readonly id: string;
  readonly name: Text;
  readonly range: Range;
  readonly bounds: Text;
  /** Which contacts it looks at, where that is not all of them. */
  readonly appliesTo: Text | null;
  readonly baseline: Text | null;
  readonly level: Text | null;
  readonly stakes: Text | null;
  /** True where more than coaching hangs on it. */
  readonly heavyStakes: boolean;
  /** What guards it; null where it names nothing and nothing is needed. */
  readonly guards: Text | null;
  readonly findings: readonly FindingPicture<Text>[];
}

/**
 * The picture of the document with this index of a checked file; of the last one where there are fewer. `balanced` is the way of
 * its sets to balance, null as long as that is not known.
 */
export function pictureOf<Text>(
  checked: CheckedFile,
  index: number,
  inWords: Say<Text>,
  balanced: BalancedFile | null = null,
): Picture<Text> {
  const document = documentOf(checked, index, balanced);
  const say: Say<Text> = said => inWords(saidOf(document.located, said));
  return {
    title: say(titleOf(document)),
    sets: pictureSets(checked, document.index, say),
    verdict: pictureVerdict(document, say),
    slices: pictureSlices(document, say),
    map: pictureMap(document, say),
    headline: headlineOf(document, say),
    greenDay: pictureGreenDay(document, say),
    targets: pictureTargets(document, say),
    limits: pictureLimits(document, say),
    footer: pictureFooter(document, say),
  };
}
