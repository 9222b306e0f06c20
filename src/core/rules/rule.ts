import type { Assessment } from "../day";
import type { Confidence, Severity } from "../finding";
import type { Formulas } from "../formula/formulas";
import type { Metric } from "../metrics/metric";
import type { Target, TargetSet } from "../model/target-set";
import type { OwnShape } from "../own-shape/own-shape";
import type { BalancedOffers } from "../proposal/balanced";
import type { Offer } from "../proposal/offer";
import type { ShapeProblem } from "../shape/problem";
import type { Spot } from "../source/locate";
import type { LocatedDocument, TooLarge } from "../source/node";
import type { JudgedSuppression } from "../suppression/judge";
import type { Message } from "../words/message";

/** First part of a rule's id: what it is about. */
export type RuleTopic =
  | "file"
  | "handle-time"
  | "occupancy"
  | "staffing"
  | "service-level"
  | "satisfaction"
  | "resolution"
  | "measurement"
  | "balance"
  | "suppression"
  | "people"
  | "ambition";

/** A column on customer contact in which ideas were found. */
export type Column = "S0" | "S1" | "S2" | "S3" | "S4";

/** Where the idea of a rule comes from: a column, a domain fact (D), or arithmetic and the model (M). */
export type Idea = Column | "D" | "M";

/** How sure a statement is: research or public record, practitioners' custom, arithmetic, or the file format itself. */
export type EvidenceTag = "research" | "custom" | "arithmetic" | "format";

/** A setting of a rule; `value` is its default in the unit's base: shares 0..1, times in seconds. The rule's page says what it means. */
export interface Option {
  readonly value: number;
  readonly unit: "share" | "seconds" | "number";
}

export type Options = Readonly<Record<string, Option>>;
export type OptionValues<O extends Options> = { readonly [Name in keyof O]: number };

/**
 * What a rule found; the engine turns spots into ranges and changes into edits. What lies in another document is said there: a rule may
 * report it all the same.
 */
export interface Report {
  readonly at: Spot;
  readonly message: Message;
  /** Targets it speaks of; none where it is about the whole set. */
  readonly targets?: readonly Target[];
  readonly related?: readonly { readonly at: Spot; readonly message: Message }[];
  /** Made only when somebody asks for fixes; the best first. */
  readonly offers?: () => readonly Offer[] | Promise<readonly Offer[]>;
  /** In place of the rule's own severity, where the rule has a heavier and a lighter case. */
  readonly severity?: Severity;
  /** Set where it speaks of what this document holds, and not of the whole set, though it names no target. */
  readonly ofPart?: true;
}

export interface RuleContext<O extends Options = Options> {
  /** All that is judged together: the part of this document, and those that stand elsewhere, with paths that lead there. */
  readonly set: TargetSet;
  /** What this document holds of the set; the set itself, where it is not kept in parts. */
  readonly part: TargetSet;
  /** What the set rewards, by the green-day model. */
  readonly assessment: Assessment;
  /** The formulas of the targets in this document. */
  readonly formulas: Formulas;
  /** Ways to balance the set, for the offers of rules that find what the model says of it. */
  readonly balanced: BalancedOffers;
  readonly document: LocatedDocument;
  /** Of the whole file, without its byte order mark: what ranges count in. */
  readonly text: string;
  readonly shape: readonly ShapeProblem[];
  readonly options: OptionValues<O>;
  /** An organisation's own metrics, which come before the catalogue's. */
  readonly metrics: readonly Metric[];
  /** Today, ISO 8601; tests and `--as-of` give another day. */
  readonly today: string;
  /** Says that this rule could not tell for want of these keys, `demand.mix`; the engine says it once a set. */
  cannotTell(...declare: string[]): void;
  /** What the rules before this one could not tell for want of; sorted, each once. Only the last rule reads it. */
  readonly undeclared: readonly string[];
  /** What became of each suppression in the document, once all other rules have run: only the rules on suppressions read it. */
  readonly suppressions: readonly JudgedSuppression[];
  /** Ids of all rules. */
  readonly ruleIds: readonly string[];
  /** Set where the file is too large to be read. */
  readonly tooLarge: TooLarge | null;
}

/**
 * A target file in which the rule fires or keeps silent. `⟦` and `⟧` in a bad example enclose the range it is found at,
 * once for each finding. `also` names other rules that fire on it.
 */
export interface Example {
  readonly name: string;
  readonly yaml: string;
  readonly also?: readonly string[];
  readonly options?: Readonly<Record<string, number>>;
  /** How it is read, where it has a shape of its own. */
  readonly shape?: OwnShape;
  /** Rules that the organisation locks. */
  readonly locked?: readonly string[];
}

export interface Rule<O extends Options = Options> {
  /** `topic/what-is-wrong`. */
  readonly id: `${RuleTopic}/${string}`;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Version of Watermelon Lint that first had it. */
  readonly since: string;
  readonly serves: readonly Idea[];
  /** How sure it is of what it rests on, source by source; the rule's page names these in the same order. */
  readonly evidence: readonly EvidenceTag[];
  readonly options: O;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(context: RuleContext<O>): Iterable<Report>;
}

/** Keeps the types of a rule's options while it joins the others in one list. */
export function defineRule<const O extends Options>(rule: Rule<O>): Rule {
  return rule as unknown as Rule;
}
