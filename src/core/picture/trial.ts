import type { Tried } from "../choice/choices";
import { message } from "../words/message";
import type { Say } from "./picture";

/** What a reader tries in the preview. Plain data: it crosses to the view and back. */
export interface Trying {
  /** Grows with everything that is tried: an answer to what came before is of no use any more. */
  readonly id: number;
  /** Keys of the proposals that are ticked. */
  readonly chosen: readonly string[];
  /** Assumptions that are moved, by their dotted names, in their base units. */
  readonly moved: Readonly<Record<string, number>>;
  /** Whether the set is shown as ticked; else as it is in the file. */
  readonly asTicked: boolean;
}

/** What one sees is not what is in the file: what of it is tried, and the way back. */
export interface TrialPicture<Text> {
  readonly sentence: Text;
  readonly asTicked: boolean;
}

/** Null where what is shown is the file as it is. */
export function pictureTrial<Text>(
  { taken, moved }: Tried,
  proposals: number,
  asTicked: boolean,
  say: Say<Text>,
): TrialPicture<Text> | null {
  if (!asTicked && moved.length === 0) return null;
  const said = { ticked: taken.length, proposals, moved: moved.length, asTicked };
  return { sentence: say(message("preview/trial", said)), asTicked };
}

/** The words around it. */
export function trialLabels<Text>(say: Say<Text>) {
  return {
    asIs: say(message("preview/trial-as-is", {})),
    asTicked: say(message("preview/trial-as-ticked", {})),
  };
}
