import { phrase, styleOf } from "../own-shape/rephrase";
import type { ToldOfShape } from "../source/shaped";
import { flowText } from "../source/write";
import { message } from "../words/message";
import type { Counted } from "./counted-from";
import type { Offer } from "./offer";

type Unread = Extract<ToldOfShape, { readonly kind: "unread" }>;

/** Says a bound in place of a phrase without a direction, in its own language: the one or the other where nothing tells which. */
export function sayBound(text: string, told: Unread, direction: "at_least" | "at_most" | null): readonly Offer[] {
  const { nearest, path } = told;
  if (path === null || nearest === null) return [];
  const ways = direction ? [direction] : (["at_least", "at_most"] as const);
  return ways.map(way => inPlaceOf(text, told, { [way]: nearest }));
}

/** Says a level in place of a phrase that is told from another. */
export function sayCounted(text: string, told: Unread, { amounts, direction }: Counted): readonly Offer[] {
  return told.path === null ? [] : amounts.map(amount => inPlaceOf(text, told, { [direction]: amount }));
}

function inPlaceOf(text: string, { range, text: before }: Unread, bounds: Parameters<typeof phrase>[0]): Offer {
  const { isCapital, words } = styleOf([before]);
  const quote = /["']/.exec(text[range.start] ?? "")?.[0];
  const said = phrase(bounds, { isCapital, words: words === "nl" ? "nl" : "en" });
  return {
    title: message("offer/write", { text: said }),
    kind: "suggestion",
    changes: [{ do: "replace", range, text: quote ? quote + said + quote : flowText(said) }],
  };
}

/** A point for a decimal comma that YAML takes for the end of the number. */
export function writePoint({ comma, decimals, text }: Extract<ToldOfShape, { readonly kind: "comma" }>): Offer {
  const range = { start: comma, end: comma + 1 };
  return {
    title: message("offer/write", { text: `${text}.${decimals}` }),
    kind: "fix",
    changes: [{ do: "replace", range, text: "." }],
  };
}
