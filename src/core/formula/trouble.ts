import type { Range } from "../finding";
import type { MetricUnit } from "../metrics/metric";
import type { Dimension } from "./dimension";

/** What is wrong with a formula, in terms of the formula itself. */
export type Fault =
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly limit: number }
  | { readonly kind: "too-deep"; readonly limit: number }
  /** A character that no formula has; `instead` is what it must have been meant for. */
  | { readonly kind: "character"; readonly text: string; readonly instead: string | null }
  | { readonly kind: "decimal-comma"; readonly text: string; readonly instead: string }
  | { readonly kind: "too-large"; readonly text: string }
  | { readonly kind: "unopened" }
  | { readonly kind: "unclosed" }
  /** A comma that separates no arguments of a function. */
  | { readonly kind: "comma" }
  /** Two values side by side. */
  | { readonly kind: "no-operator"; readonly before: string; readonly after: string }
  /** `text` is what stands where a value should; null at the end of the formula. */
  | { readonly kind: "no-value"; readonly text: string | null }
  | { readonly kind: "unknown-function"; readonly name: string; readonly near: readonly string[] }
  | { readonly kind: "arguments"; readonly name: string; readonly least: number; readonly most: number }
  | { readonly kind: "unknown-name"; readonly name: string; readonly near: readonly string[] }
  /** The unit of an input is none. */
  | { readonly kind: "unit"; readonly name: string; readonly unit: string }
  /** `+`, `-` or a function over things of another kind. */
  | { readonly kind: "unlike"; readonly left: Dimension; readonly right: Dimension }
  | { readonly kind: "not-plain"; readonly dimension: Dimension }
  | { readonly kind: "result"; readonly gives: Dimension; readonly asked: MetricUnit };

/** A fault and the part of the formula that has it. */
export type FormulaTrouble = Fault & { readonly part: Range };
