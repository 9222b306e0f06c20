import { functions } from "./functions";
import type { Expression } from "./parse";

/** The value of a formula in base units; not finite where it divides by nothing. */
export function calculate(expression: Expression, amountOf: (name: string) => number): number {
  const value = (each: Expression): number => calculate(each, amountOf);
  switch (expression.kind) {
    case "amount":
      return expression.amount;
    case "name":
      return amountOf(expression.text);
    case "call": {
      const [first, ...others] = expression.args.map(value);
      return functions.get(expression.name.text.toLowerCase())!.value(first!, ...others);
    }
    case "operation": {
      const [left, right] = expression.args.map(value);
      if (right === undefined) return expression.operator === "-" ? -left! : left!;
      switch (expression.operator) {
        case "+":
          return left! + right;
        case "-":
          return left! - right;
        case "*":
          return left! * right;
        case "/":
          return left! / right;
        case "^":
          return left! ** right;
      }
    }
  }
}
