import { phrase, styleOf } from "../own-shape/rephrase";
import type { ToldOfShape } from "../source/shaped";
import { flowText } from "../source/write";
import { message } from "../words/message";
import type { Offer } from "./offer";

/** Says a bound in place of a phrase that says none, in its own language: the nearest, one way or the other where nothing tells which. */
export function sayBound(text: string, told: ToldOfShape): readonly Offer[] {
  if (told.kind !== "unread" || told.path === null || told.nearest === null) return [];
  const { range, nearest } = told;
  const ways = nearest.direction ? [nearest.direction] : (["at_least", "at_most"] as const);
  const { isCapital, words } = styleOf([told.text]);
  const quote = /["']/.exec(text[range.start] ?? "")?.[0];
  return ways.map(way => {
    const said = phrase({ [way]: nearest.amount }, { isCapital, words: words === "nl" ? "nl" : "en" });
    return {
      title: message("offer/write", { text: said }),
      kind: "suggestion",
      changes: [{ do: "replace", range, text: quote ? quote + said + quote : flowText(said) }],
    };
  });
}
