import type { Range } from "../finding";
import { type Dimension, isSame, plain, times } from "./dimension";
import { functions } from "./functions";
import type { Expression } from "./parse";
import type { FormulaTrouble } from "./trouble";

/** What a formula is of: the dimension of its result, null where that is 0, which is nothing of any kind; or what does not fit. */
export type Measured =
  | { readonly dimension: Dimension | null; readonly trouble?: undefined }
  | { readonly dimension?: undefined; readonly trouble: FormulaTrouble };

/** @param dimensionOf that of a name; every name of the expression has one */
export function measure(expression: Expression, dimensionOf: (name: string) => Dimension): Measured {
  try {
    return { dimension: new Measurer(dimensionOf).measure(expression) };
  } catch (error) {
    if (error instanceof Misfit) return { trouble: error.trouble };
    throw error;
  }
}

class Misfit extends Error {
  constructor(readonly trouble: FormulaTrouble) {
    super(trouble.kind);
  }
}

class Measurer {
  constructor(private readonly dimensionOf: (name: string) => Dimension) {}

  measure(expression: Expression): Dimension | null {
    switch (expression.kind) {
      case "amount":
        return expression.dimension;
      case "name":
        return this.dimensionOf(expression.text);
      case "call":
        return this.call(expression);
      case "operation":
        return this.operation(expression);
    }
  }

  private call({ name, args }: Extract<Expression, { kind: "call" }>): Dimension | null {
    const { alike } = functions.get(name.text.toLowerCase())!;
    for (const each of args.slice(alike)) this.plain(each);
    return args.slice(0, alike).reduce<Dimension | null>((left, each) => this.alike(left, each, each), null);
  }

  private operation(expression: Extract<Expression, { kind: "operation" }>): Dimension | null {
    const { operator, args } = expression;
    const left = this.measure(args[0]!);
    const right = args[1];
    if (!right) return left;
    switch (operator) {
      case "+":
      case "-":
        return this.alike(left, right, expression);
      case "*":
      case "/":
        return times(left ?? plain, this.measure(right) ?? plain, operator === "*" ? 1 : -1);
      case "^":
        return this.power(left ?? plain, right);
    }
  }

  /** What two of one kind are; the whole of `around` is where it is said that they are not. */
  private alike(left: Dimension | null, expression: Expression, around: Range): Dimension | null {
    const right = this.measure(expression);
    if (left && right && !isSame(left, right)) throw new Misfit({ kind: "unlike", left, right, part: partOf(around) });
    return left ?? right;
  }

  private plain(expression: Expression): void {
    const dimension = this.measure(expression);
    if (dimension && !isSame(dimension, plain)) {
      throw new Misfit({ kind: "not-plain", dimension, part: partOf(expression) });
    }
  }

  /** Of a time only a written power is known beforehand. */
  private power(base: Dimension, exponent: Expression): Dimension {
    this.plain(exponent);
    if (isSame(base, plain)) return plain;
    if (exponent.kind !== "amount") throw new Misfit({ kind: "not-plain", dimension: base, part: partOf(exponent) });
    return times(plain, base, exponent.amount);
  }
}

function partOf({ start, end }: Range): Range {
  return { start, end };
}
