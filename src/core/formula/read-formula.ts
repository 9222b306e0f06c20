import type { Range } from "../finding";
import { findInput } from "../metrics/known-inputs";
import type { Metric, MetricUnit } from "../metrics/metric";
import type { Target } from "../model/target-set";
import { nearest } from "../nearest";
import { nodeAt } from "../source/locate";
import { type LocatedDocument, resolved } from "../source/node";
import { rangeWithin } from "../source/within";
import { calculate } from "./calculate";
import { type Dimension, isSame, plain, readUnit } from "./dimension";
import type { LocatedFault, ReadFormula } from "./formulas";
import { functions } from "./functions";
import { grammarOf } from "./grammar.generated";
import { declaredAs, type Meaning, meaningOf, nearNames } from "./meaning";
import { measure } from "./measure";
import { type Expression, parseFormula } from "./parse";
import { inResultUnit, type Sample } from "./sample";
import type { FormulaTrouble } from "./trouble";

/** Reads the formula of a target that has one. */
export function readFormula(
  text: string,
  document: LocatedDocument,
  target: Target,
  own: readonly Metric[],
): ReadFormula {
  const { value, path } = target.formula!;
  const node = nodeAt(document, path);
  const scalar = node && resolved(node);
  /** The model trims what is written. */
  const shift = scalar?.kind === "scalar" ? scalar.text.length - scalar.text.trimStart().length : 0;
  const within = ({ start, end }: Range) =>
    rangeWithin(text, document, path, { start: start + shift, end: end + shift });
  const located = ({ part, ...fault }: FormulaTrouble): LocatedFault => ({
    fault,
    // Of what says nothing there is no part to show.
    at: fault.kind === "empty" ? { path } : { path, range: within(part) },
    part,
  });
  const understand = (formula: string, inputs: Target["inputs"]): Understood => {
    const { expression, trouble } = parseFormula(formula, grammarOf);
    return trouble ? nothing([trouble]) : understood(formula, expression, { ...target, inputs }, own);
  };
  const { troubles, meanings, sample } = understand(value, target.inputs);
  return {
    troubles: [...unitTroubles(target.inputs), ...troubles.map(located)],
    meanings,
    sample,
    faultsWith: ({ formula = value, inputs = target.inputs }) =>
      [...unitTroubles(inputs), ...understand(formula, inputs).troubles].map(each =>
        "fault" in each ? each.fault : each,
      ),
  };
}

interface Understood {
  readonly troubles: readonly FormulaTrouble[];
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly sample: Sample | null;
}

function nothing(troubles: readonly FormulaTrouble[], meanings: ReadonlyMap<string, Meaning> = new Map()): Understood {
  return { troubles, meanings, sample: null };
}

function understood(formula: string, expression: Expression, target: Target, own: readonly Metric[]): Understood {
  const called = callTrouble(expression);
  if (called) return nothing([called]);
  const meanings = new Map<string, Meaning>();
  const unknown: FormulaTrouble[] = [];
  let isWhole = true;
  for (const { text: name, start, end } of namesIn(expression)) {
    const meaning = meaningOf(name, target, own);
    if (meaning) meanings.set(name, meaning);
    else isWhole = false;
    if (meaning || declaredAs(name, target.inputs)) continue;
    const part = { start, end };
    const trouble = hyphenated(formula, part) ?? { kind: "unknown-name", name, near: nearNames(name, target), part };
    if (unknown.at(-1)?.part.end !== trouble.part.end) unknown.push(trouble);
  }
  if (!isWhole) return nothing(unknown, meanings);
  const { dimension, trouble } = measure(expression, name => meanings.get(name)!.dimension);
  if (trouble) return nothing([trouble], meanings);
  const asked = target.metric?.unit;
  if (dimension && asked && !fits(dimension, asked)) {
    const { start, end } = expression;
    return nothing([{ kind: "result", gives: dimension, asked, part: { start, end } }], meanings);
  }
  const amount = calculate(expression, name => meanings.get(name)!.sample);
  return { troubles: [], meanings, sample: sampleOf(amount, dimension ?? plain, target, meanings) };
}

function sampleOf(
  amount: number,
  dimension: Dimension,
  { metric }: Target,
  meanings: ReadonlyMap<string, Meaning>,
): Sample | null {
  if (!Number.isFinite(amount)) return null;
  const inputs = [...meanings].map(([name, { unit, one, sample }]) => ({ name, unit, amount: sample / one }));
  return { inputs, result: inResultUnit(amount, dimension, metric) };
}

/** The units that a target declares for its inputs, used or not. */
function unitTroubles(inputs: Target["inputs"]): LocatedFault[] {
  return inputs
    .filter(({ value }) => !readUnit(value))
    .map(({ name, value, path }) => ({ fault: { kind: "unit", name, unit: value }, at: { path }, part: null }));
}

/** The unknown `up` of `wrap-up`, which is a minus to a formula. */
function hyphenated(formula: string, { start, end }: Range): FormulaTrouble | null {
  const before = /[\p{L}\p{N}_]+-$/u.exec(formula.slice(0, start))?.[0].length ?? 0;
  const after = /^-[\p{L}\p{N}_]+/u.exec(formula.slice(end))?.[0].length ?? 0;
  for (const part of [
    { start: start - before, end },
    { start, end: end + after },
  ]) {
    const name = formula.slice(part.start, part.end);
    const known = name.includes("-") ? findInput(name) : undefined;
    if (known) return { kind: "unknown-name", name, near: [known.name], part };
  }
  return null;
}

function namesIn(expression: Expression): Extract<Expression, { kind: "name" }>[] {
  if (expression.kind === "name") return [expression];
  return expression.kind === "amount" ? [] : expression.args.flatMap(namesIn);
}

function callTrouble(expression: Expression): FormulaTrouble | null {
  if (expression.kind === "name" || expression.kind === "amount") return null;
  if (expression.kind === "call") {
    const { name, args } = expression;
    const { text, start, end } = name;
    const called = functions.get(text.toLowerCase());
    const part = { start, end };
    if (!called) return { kind: "unknown-function", name: text, near: nearFunctions(text), part };
    const { least, most } = called;
    if (args.length < least || args.length > most) return { kind: "arguments", name: text, least, most, part };
  }
  for (const each of expression.args) {
    const trouble = callTrouble(each);
    if (trouble) return trouble;
  }
  return null;
}

function nearFunctions(name: string): string[] {
  const meant = [...functions].find(([, { also }]) => also.includes(name.toLowerCase()));
  return meant ? [meant[0]] : nearest(name, functions.keys());
}

function fits(dimension: Dimension, asked: MetricUnit): boolean {
  switch (asked) {
    case "time":
      return isSame(dimension, { ...plain, time: 1 }) || isSame(dimension, { ...plain, workingDays: 1 });
    case "money":
      return isSame(dimension, { ...plain, money: 1 });
    case "rate":
      return isSame(dimension, plain) || isSame(dimension, { ...plain, time: -1 });
    case "share":
    case "score":
    case "count":
      return isSame(dimension, plain);
  }
}
