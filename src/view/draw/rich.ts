import { type Child, h } from "./element";

/** Messages set what is written in a file between backticks; an odd one out stands as it is. */
export function rich(text: string): Child[] {
  const parts = text.split("`");
  if (parts.length % 2 === 0) return [text];
  return parts.map((part, index) => (index % 2 === 1 ? h("code", {}, part) : part));
}

/** The same, with the facts of a sentence, between pairs of asterisks, made strong. */
export function withFacts(sentence: string): Child[] {
  return sentence.split("**").map((part, index) => (index % 2 === 1 ? h("strong", {}, rich(part)) : rich(part)));
}
