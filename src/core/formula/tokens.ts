import type { Range } from "../finding";
import { type Dimension, oneOf, plain } from "./dimension";
import type { Fault, FormulaTrouble } from "./trouble";

/** Longest formula that is read, in UTF-16 code units: many times what anybody can check by eye. */
export const longestFormula = 1000;
/** Deepest parentheses within parentheses. */
export const deepestFormula = 30;

export interface Sign extends Range {
  readonly kind: "sign";
  readonly text: string;
}

export interface Name extends Range {
  readonly kind: "name";
  readonly text: string;
  /** True before a parenthesis. */
  readonly called: boolean;
}

export interface Amount extends Range {
  readonly kind: "amount";
  readonly text: string;
  readonly amount: number;
  /** Null for 0, which is nothing of any kind. */
  readonly dimension: Dimension | null;
}

export type Token = Sign | Name | Amount;

const space = /\s+/y;
const number = /(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+(?![\p{L}\p{N}_]))?/iuy;
const name = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const unit = /[ \t]*(%|[\p{L}]+)(?![\p{L}\p{N}_])(?!\s*\()/uy;
const signs = "+-*/^(),";

/** What people write for a sign, and mean nothing else by. */
const meantSigns: Readonly<Record<string, string>> = {
  "×": "*",
  "·": "*",
  "÷": "/",
  ":": "/",
  "−": "-",
  "–": "-",
  ";": ",",
  "[": "(",
  "]": ")",
};

/** The words of a formula, each with its place; or the first that no formula has. */
export function tokensOf(
  formula: string,
): { readonly tokens: readonly Token[] } | { readonly trouble: FormulaTrouble } {
  if (formula.length > longestFormula) {
    return { trouble: { kind: "too-long", limit: longestFormula, part: { start: 0, end: longestFormula } } };
  }
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at += match[0].length;
    return match;
  };
  while (at < formula.length) {
    if (take(space)) continue;
    const start = at;
    const fail = (fault: Fault) => ({ trouble: { ...fault, part: { start, end: at } } });
    const digits = take(number);
    if (digits) {
      const amount = Number(digits[0]);
      if (!Number.isFinite(amount)) return fail({ kind: "too-large", text: digits[0] });
      const behind = at;
      const one = oneOf(take(unit)?.[1] ?? "");
      if (!one) at = behind;
      tokens.push({
        kind: "amount",
        text: formula.slice(start, at),
        amount: amount * (one?.amount ?? 1),
        dimension: amount === 0 ? null : (one?.dimension ?? plain),
        start,
        end: at,
      });
      continue;
    }
    const word = take(name);
    if (word) {
      const called = /^\s*\(/.test(formula.slice(at));
      tokens.push({ kind: "name", text: word[0], called, start, end: at });
      continue;
    }
    const character = String.fromCodePoint(formula.codePointAt(at)!);
    at += character.length;
    if (!signs.includes(character)) {
      const instead = Object.hasOwn(meantSigns, character) ? meantSigns[character]! : null;
      return fail({ kind: "character", text: character, instead });
    }
    tokens.push({ kind: "sign", text: character, start, end: at });
  }
  return { tokens };
}
