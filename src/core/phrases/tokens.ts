/** A piece of a phrase. Words and signs are in small letters, without accents. */
export type Token =
  | { readonly kind: "number"; readonly value: number; readonly text: string; readonly glued: boolean }
  /** `4:30` and `00:03:45`: its parts, and how they are written. */
  | { readonly kind: "clock"; readonly parts: readonly number[]; readonly text: string; readonly glued: boolean }
  | { readonly kind: "word"; readonly text: string; readonly glued: boolean }
  | { readonly kind: "sign"; readonly text: string; readonly glued: boolean };

/** A longer text is no phrase. */
export const longestPhrase = 2000;

const entities: Readonly<Record<string, string>> = {
  gt: ">",
  lt: "<",
  ge: "≥",
  le: "≤",
  amp: "&",
  nbsp: " ",
  euro: "€",
  pound: "£",
  plusmn: "±",
  permil: "‰",
  ndash: "-",
  mdash: "-",
  quot: '"',
  percnt: "%",
};

/** One spelling for what is written in many ways; the order counts. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z][^<>]*>/g, " "],
  [/(\d)\s?½/g, "$1.5"],
  [/½/g, "0.5"],
  [/(\d)\s?¼/g, "$1.25"],
  [/(\d)\s?¾/g, "$1.75"],
  [/[‐-―−]/g, "-"],
  [/één|eén/g, "1"],
  [/≧|⩾|>\s?=|=\s?>|>\/=|≥/g, ">="],
  [/≦|⩽|<\s?=|=\s?<|<\/=|≤/g, "<="],
  [/==/g, "="],
  [/\+\s?\/\s?-|\+-/g, "±"],
  [/\b(?:24|7)\s?\/\s?(?:7|24|5)\b(?!\s?[s%])/g, "roundtheclock"],
  [/\bn\s?\.?\s?t\s?\.?\s?b\b\.?/g, "ntb"],
  [/\bn\s?\.?\s?v\s?\.?\s?t\b\.?/g, "nvt"],
  [/\bn\s?\.\s?n\s?\.\s?b\b\.?/g, "ntb"],
  [/\bn\s?\/\s?a\b|\bn\.a\.?(?![a-z])/g, "nvt"],
  [/\bt\s?\.?\s?b\s?\.?\s?[acd]\b\.?/g, "tbd"],
  [/\bp\.m\.(?! )/g, "pm"],
  [/\bt\/m\b/g, "thru"],
  [/\bt\.?o\.?v\b\.?/g, "tov"],
  [/\b\d+[ -]?(?:point|points|punts?)[ -]?(?:scale|schaal)\b/g, "scale"],
  [/%\s?-?\s?(?:punten|punt|points?|pts?)\b/g, "%"],
  [/,\s?-{1,2}(?!\d)/g, ""],
  [/\bper ?cents?\b/g, "percent"],
  [/\bper ?mill?e?\b/g, "promille"],
];

/** How many of these are told by accents and fractions, which the plain form has no more. */
const early = 7;

/** Without markup, entities, capitals and accents; comparisons by sign in one spelling. */
function plain(text: string): string {
  let said = text
    .replace(/&(?:#(\d{1,5})|([a-z]{2,6}));/gi, (all, code: string | undefined, name: string | undefined) =>
      code ? String.fromCharCode(Number(code)) : (entities[name!.toLowerCase()] ?? all),
    )
    .toLowerCase();
  for (const [written, meant] of spellings.slice(0, early)) said = said.replace(written, meant);
  said = said
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’`´]/g, "'");
  for (const [written, meant] of spellings.slice(early)) said = said.replace(written, meant);
  return said;
}

const clock = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
const amount =
  /(?:\d+(?:[.,]\d+)?|[.,]\d+)e[-+]?\d{1,3}(?![a-z\d])|\d{1,3}(?:[ '\u202f]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[.,]\d+/y;
const word = /[a-z][a-z\d]*(?:'[a-z]+)?/y;
const unit = /[a-z]+/y;
const sign = /<=|>=|[^\s\w]/y;

/** The pieces of a phrase in their order; `glued` where nothing stands between a piece and the one before. */
export function tokensOf(phrase: string): Token[] {
  const text = plain(phrase);
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    if (/\s|_/.test(text[at]!)) {
      at++;
      continue;
    }
    const glued = at > 0 && !/\s/.test(text[at - 1]!);
    const time = take(clock);
    const number = time ? null : take(amount);
    const letters = time || number ? null : take(glued && tokens.at(-1)?.kind === "number" ? unit : word);
    const taken = time ?? number ?? letters ?? take(sign);
    if (!taken) {
      at++;
      continue;
    }
    at += taken[0].length;
    if (time) {
      const parts = time.slice(1).flatMap(part => (part === undefined ? [] : [Number(part)]));
      tokens.push({ kind: "clock", parts, text: time[0], glued });
    } else if (number)
      tokens.push({
        kind: "number",
        value: numberIn(number[0], text[at] === "%" || text[at + 1] === "%"),
        text: number[0],
        glued,
      });
    else tokens.push({ kind: letters ? "word" : "sign", text: taken[0], glued });
  }
  return tokens;
}

/**
 * A number as either language writes it: the last of two kinds of separator is the decimal one; one that stands before three digits parts
 * thousands, but behind a nought, and where a percentage would pass a hundred. Sheets write what is large or small as `1.2e+05`.
 */
function numberIn(written: string, isShare: boolean): number {
  if (written.includes("e")) return Number(written.replace(",", "."));
  const text = written.replace(/[ '\u202f]/g, "");
  const [point, comma] = [text.lastIndexOf("."), text.lastIndexOf(",")];
  if (point < 0 && comma < 0) return Number(text);
  const decimal = point > comma ? "." : ",";
  const groups = text.split(decimal);
  const isBoth = point >= 0 && comma >= 0;
  const isThousands =
    !isBoth && groups[0] !== "0" && groups[0] !== "" && groups.slice(1).every(each => each.length === 3);
  if (isThousands && !(isShare && groups.length === 2)) return Number(groups.join(""));
  if (groups.length > 2) return Number(groups.join(""));
  return Number(`${groups[0]!.replace(/[.,]/g, "")}.${groups[1]}`);
}
