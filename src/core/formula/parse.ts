import type { Range } from "../finding";
import type { Grammar, grammarOf, Operator } from "./grammar";
import { type Amount, deepestFormula, type Name, type Token, tokensOf } from "./tokens";
import type { Fault, FormulaTrouble } from "./trouble";

/** A formula as it calculates; every part has its place. */
export type Expression =
  | (Amount & Range)
  | (Name & Range)
  | ({ readonly kind: "call"; readonly name: Name; readonly args: readonly Expression[] } & Range)
  | ({ readonly kind: "operation"; readonly operator: Operator; readonly args: readonly Expression[] } & Range);

export type Parsed =
  | { readonly expression: Expression; readonly trouble?: undefined }
  | { readonly expression?: undefined; readonly trouble: FormulaTrouble };

/**
 * Reads the text of a formula. No text of it reaches the parser of mathjs, which is told only where its values stand: `a * 5 min` is
 * `w0 * w2` to it.
 */
export function parseFormula(formula: string, grammar: typeof grammarOf): Parsed {
  const read = tokensOf(formula);
  if ("trouble" in read) return read;
  const { tokens } = read;
  const last = tokens.at(-1);
  if (!last) return { trouble: { kind: "empty", part: { start: 0, end: formula.length } } };
  const trouble = parenthesesTrouble(tokens) ?? besideTrouble(tokens);
  if (trouble) return { trouble };
  const starts: number[] = [];
  let expression = "";
  tokens.forEach((token, index) => {
    starts.push(expression.length);
    expression += token.kind === "sign" ? `${token.text} ` : `w${index} `;
  });
  const found = grammar(expression);
  if (found.kind !== "stumbles") return { expression: located(found, tokens).expression };
  const stumble = tokens[starts.findLastIndex(start => start <= found.at)]!;
  const isEnd = found.at >= expression.trimEnd().length;
  return { trouble: at({ kind: "no-value", text: isEnd ? null : stumble.text }, isEnd ? last : stumble) };
}

function at(fault: Fault, { start, end }: Range): FormulaTrouble {
  return { ...fault, part: { start, end } };
}

/** Parentheses that do not pair, are too deep, or have commas that separate nothing. */
function parenthesesTrouble(tokens: readonly Token[]): FormulaTrouble | null {
  const open: { readonly token: Token; readonly called: boolean }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "sign") continue;
    if (token.text === "(") {
      const before = tokens[index - 1];
      open.push({ token, called: before?.kind === "name" });
      if (open.length > deepestFormula) return at({ kind: "too-deep", limit: deepestFormula }, token);
    } else if (token.text === ")") {
      if (!open.pop()) return at({ kind: "unopened" }, token);
    } else if (token.text === "," && !open.at(-1)?.called) {
      return decimalComma(tokens, index) ?? at({ kind: "comma" }, token);
    }
  }
  const unclosed = open.pop();
  return unclosed ? at({ kind: "unclosed" }, unclosed.token) : null;
}

/** `0,5` as a Dutch writer has it. */
function decimalComma(tokens: readonly Token[], index: number): FormulaTrouble | null {
  const [before, comma, after] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  const isNumber = before?.kind === "amount" && /^\d+$/.test(before.text) && before.end === comma.start;
  if (!isNumber || after?.kind !== "amount" || after.start !== comma.end) return null;
  const text = `${before.text},${after.text}`;
  return at(
    { kind: "decimal-comma", text, instead: `${before.text}.${after.text}` },
    { start: before.start, end: after.end },
  );
}

/** Two values with nothing between them; mathjs would multiply them. */
function besideTrouble(tokens: readonly Token[]): FormulaTrouble | null {
  for (const [index, after] of tokens.entries()) {
    const before = tokens[index - 1];
    if (!before || !ends(before) || !begins(after) || (before.kind === "name" && before.called)) continue;
    return at({ kind: "no-operator", before: before.text, after: after.text }, { start: before.start, end: after.end });
  }
  return null;
}

function ends(token: Token): boolean {
  return token.kind !== "sign" || token.text === ")";
}

function begins(token: Token): boolean {
  return token.kind !== "sign" || token.text === "(";
}

/** An expression with the tokens, from first to last, that it is made of; its parentheses are among them. */
interface Located {
  readonly expression: Expression;
  readonly first: number;
  readonly last: number;
}

function located(grammar: Grammar, tokens: readonly Token[]): Located {
  switch (grammar.kind) {
    case "word":
      return { expression: tokens[grammar.word] as Amount | Name, first: grammar.word, last: grammar.word };
    case "group": {
      const { expression, first, last } = located(grammar.content, tokens);
      const around = expression.kind === "operation" ? spanning(expression, tokens, first - 1, last + 1) : expression;
      return { expression: around, first: first - 1, last: last + 1 };
    }
    case "call": {
      const args = grammar.args.map(each => located(each, tokens));
      const first = grammar.word;
      const last = (args.at(-1)?.last ?? first + 1) + 1;
      const call = { kind: "call", name: tokens[first] as Name, args: args.map(each => each.expression) } as const;
      return { expression: spanning(call, tokens, first, last), first, last };
    }
    case "operation": {
      const args = grammar.args.map(each => located(each, tokens));
      const first = args.length > 1 ? args[0]!.first : args[0]!.first - 1;
      const { last } = args.at(-1)!;
      const operation = {
        kind: "operation",
        operator: grammar.operator,
        args: args.map(each => each.expression),
      } as const;
      return { expression: spanning(operation, tokens, first, last), first, last };
    }
  }
}

function spanning<Part>(part: Part, tokens: readonly Token[], first: number, last: number): Part & Range {
  return { ...part, start: tokens[first]!.start, end: tokens[last]!.end };
}
