import { nearest } from "../nearest";
import { type Amount, Amounts } from "./amounts";
import { fractions, numerals } from "./numerals";
import { paired } from "./pairs";
import { longestPhrase, type Token, tokensOf } from "./tokens";
import { multipliers, plainly, units, working } from "./units";
import { isKnownWord, oftenMistyped, oftenSwapped, type Sense, sensesAt } from "./vocabulary";

/** An amount, words of the vocabulary with all that they can stand for, or another word. */
export type Node =
  | { readonly kind: "amount"; readonly amount: Amount }
  | { readonly kind: "said"; readonly text: string; readonly senses: readonly Sense[] }
  | { readonly kind: "word"; readonly text: string };

/** What a phrase is made of; null for a text that is too long to be one. */
export function nodesOf(phrase: string): readonly Node[] | null {
  if (phrase.length > longestPhrase) return null;
  const tokens = tokensOf(phrase).map(mended);
  const words = tokens.map(({ text }) => text);
  const amounts = new Amounts(tokens);
  const nodes: Node[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [longest, ...others] = sensesAt(words, at);
    const read = longest && longest.end > at + 1 ? null : amounts.at(at);
    if (read) {
      nodes.push({ kind: "amount", amount: read.amount });
      at = read.end;
      continue;
    }
    if (longest) {
      const same = others.filter(({ end }) => end === longest.end);
      const text = words.slice(at, longest.end).join(" ");
      nodes.push({ kind: "said", text, senses: [longest, ...same].map(({ sense }) => sense) });
      at = longest.end;
    } else nodes.push({ kind: "word", text: words[at++]! });
  }
  return paired(nodes);
}

/** A word with one slip of the pen as the word that was meant. */
function mended(token: Token): Token {
  const { kind, text } = token;
  if (kind !== "word" || text.length < 4 || isKnown(text)) return token;
  const meant =
    text.length < 5 ? oftenSwapped.find(each => isSwapped(text, each)) : nearest(text, oftenMistyped, 1, 1)[0];
  return meant === undefined ? token : { ...token, text: meant };
}

function isSwapped(written: string, meant: string): boolean {
  const sorted = (text: string): string => [...text].sort().join("");
  return written[0] === meant[0] && sorted(written) === sorted(meant);
}

function isKnown(word: string): boolean {
  const isOf = (words: { has(word: string): boolean }): boolean => words.has(word);
  return isKnownWord(word) || [numerals, fractions, units, multipliers, working, plainly].some(isOf);
}
