import type { CheckedFile } from "../check";
import type { Assessment } from "../day";
import type { Language } from "../words/format";
import { message } from "../words/message";
import { say } from "../words/say";
import { type MapPlace, placeOf } from "./map";

/** A target set that stands beside the one that is shown. */
export interface SetBeside {
  readonly name: string;
  readonly assessment: Assessment;
}

/** Where another target set stands on the map. */
export interface OtherPicture<Text> {
  readonly place: MapPlace;
  readonly told: Text;
}

/** The sets of a file; one without a name goes by the name of the file and its number. */
export function setsIn({ documents }: CheckedFile, fileName: string): SetBeside[] {
  return documents.map(({ set, assessment }, index) => ({
    name: set.name?.value ?? `${fileName}#${index + 1}`,
    assessment,
  }));
}

/** The other sets of a file and those beside it that have a place. Parts of one set have one, and its own is not that of another. */
export function othersOf(
  language: Language,
  checked: CheckedFile,
  index: number,
  beside: readonly SetBeside[],
): OtherPicture<string>[] {
  const own = setsIn(checked, "");
  const shown = own[Math.min(index, own.length - 1)];
  const known = new Set([JSON.stringify(shown ? placeOf(shown.assessment) : null)]);
  return [...own.filter(each => each !== shown), ...beside].flatMap(({ name, assessment }) => {
    const place = placeOf(assessment);
    const key = JSON.stringify(place);
    if (!place || known.has(key)) return [];
    known.add(key);
    return [{ place, told: say(message("preview/map-other", { name, ...place }), language) }];
  });
}
