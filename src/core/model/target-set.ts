import type { Level, Metric } from "../metrics/metric";
import type { Spot } from "../source/locate";
import type { Path } from "../source/path";
import type { IsoDate } from "./date";
import type { Quantity, Trouble } from "./quantity";

/** A value and where it stands in the user's own document. */
export interface Located<T> {
  readonly value: T;
  readonly path: Path;
}

export const tones = ["routine", "complex", "emotional", "heated"] as const;
export type Tone = (typeof tones)[number];

/** From nothing at stake to the most; the order counts. */
export const stakesInOrder = [
  "none",
  "coaching",
  "appraisal",
  "bonus",
  "pay",
  "penalty",
  "ranking",
  "dismissal",
] as const;
export type Stakes = (typeof stakesInOrder)[number];

export type Channel = "voice" | "chat" | "email" | "social" | "video" | "back_office";
export type MeasuredBy = "acd" | "agent" | "repeat_contact" | "survey" | "monitoring" | "hr" | "planning";
export type SampleMethod = "all" | "random" | "agent_selected" | "after_resolution" | "opt_in";
/** Ways of sampling in which an agent, the outcome or the customer decides who is heard. */
export type SelectiveMethod = Exclude<SampleMethod, "all" | "random">;

/** A target set, typed: what one YAML document holds, or several that are parts of one; absent keys are undefined, and unreadable values are in `troubles`. */
export interface TargetSet {
  readonly name?: Located<string>;
  readonly owner?: Located<string>;
  readonly reviewBy?: Located<IsoDate>;
  readonly partOf?: Located<string>;
  readonly team?: Team;
  readonly demand?: Demand;
  readonly targets: readonly Target[];
  readonly people?: People;
  readonly promises: readonly Promised[];
  readonly contactCost?: Located<Quantity>;
  readonly scoreGreenAt?: Located<Quantity>;
  /** Overrides of the model's defaults, by dotted name: `loss.rushed.emotional`. */
  readonly assumptions: readonly (Located<Quantity> & { readonly name: string })[];
  /** What the `people` block says of itself and of its keys, by dotted path: that there is none, or something. */
  readonly told: ReadonlyMap<string, "none" | "something" | "nothing">;
  readonly troubles: readonly LocatedTrouble[];
}

export interface LocatedTrouble {
  readonly path: Path;
  /** What is written there, without quotes. */
  readonly text: string;
  readonly trouble: Trouble;
}

export interface Team {
  readonly path: Path;
  readonly agents?: Located<Quantity>;
  readonly headcount?: Located<Quantity>;
  readonly leaders?: Located<Quantity>;
  readonly remote?: Located<Quantity>;
  readonly shrinkage?: Located<Quantity>;
  readonly vacancies?: Located<Quantity>;
}

export interface Demand {
  readonly path: Path;
  readonly channel?: Located<Channel>;
  readonly interval?: Located<Quantity>;
  readonly contacts?: Located<Quantity>;
  readonly patience?: Located<Quantity>;
  readonly concurrency?: Located<Quantity>;
  readonly exitToHuman?: Located<boolean>;
  readonly mix: readonly ContactClass[];
}

/** A kind of contact in the mix. */
export interface ContactClass {
  readonly path: Path;
  /** `class`, or its place in the list where it has no name. */
  readonly name: string;
  readonly title?: Located<string>;
  /** 0..1, as written: shares of a mix may not add up. */
  readonly share?: Located<Quantity>;
  /** Seconds, wrap-up included, with full attention. */
  readonly handleTime?: Located<Quantity>;
  /** `routine` where the file does not say. */
  readonly tone: Tone;
  readonly toneAt?: Path;
  readonly resolved?: Located<Quantity>;
  readonly satisfaction?: Located<Quantity>;
  readonly dissatisfied?: Located<Quantity>;
  readonly vulnerable?: Located<boolean>;
  readonly avoidable?: Located<boolean>;
  readonly owner?: Located<string>;
}

export interface Bounds {
  readonly atLeast?: Located<Quantity>;
  readonly atMost?: Located<Quantity>;
}

export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

export interface Target extends Bounds {
  readonly path: Path;
  readonly id: string;
  /** The name of the metric as written, at the place that says it: `metric`, the key, or `id`. */
  readonly metricName: Located<string>;
  /** True where the name of the metric is the key or id itself. */
  readonly named: boolean;
  readonly metric: Metric | null;
  readonly within?: Located<Quantity>;
  readonly scale?: Located<Scale>;
  /** Classes and tones; empty where the target applies to all. */
  readonly appliesTo: readonly Located<string>[];
  readonly level?: Located<Level>;
  readonly stakes?: Located<Stakes>;
  readonly weight?: Located<Quantity>;
  readonly baseline?: Located<Quantity>;
  readonly history: readonly Located<Quantity>[];
  readonly historyEvery?: Located<string>;
  readonly bands: readonly (Bounds & { readonly colour: string; readonly path: Path })[];
  readonly formula?: Located<string>;
  readonly inputs: readonly (Located<string> & { readonly name: string })[];
  readonly measured?: Measured;
  readonly guardrails: readonly Located<string>[];
  /** Own or inherited from the set. */
  readonly owner?: Located<string>;
  readonly reviewBy?: Located<IsoDate>;
  readonly rationale?: Located<string>;
}

export interface Measured {
  readonly path: Path;
  readonly by?: Located<MeasuredBy>;
  readonly window?: Located<Quantity>;
  readonly sample?: Sample;
  readonly starts?: Located<string>;
  readonly covers?: Located<Quantity>;
  readonly averagedOver?: Located<string>;
  readonly exclude: readonly Located<string>[];
}

export interface Sample {
  readonly path: Path;
  readonly method?: Located<SampleMethod>;
  readonly size?: Located<Quantity>;
  readonly response?: Located<Quantity>;
  readonly sd?: Located<Quantity>;
  readonly silent?: Located<string>;
}

export interface Promised extends Bounds {
  readonly path: Path;
  readonly metricName: Located<string>;
  readonly metric: Metric | null;
  readonly within?: Located<Quantity>;
  readonly scale?: Located<Scale>;
}

/** The `people` block; a part that the file leaves out is undefined, a part set to `none` or `false` is not there. */
export interface People {
  readonly path: Path;
  readonly onboarding?: {
    readonly path: Path;
    readonly hours?: Located<Quantity>;
    readonly content: readonly NamedShare[];
  };
  readonly coaching?: {
    readonly path: Path;
    readonly perAgent?: Located<Quantity>;
    readonly every?: Located<Quantity>;
  };
  readonly recovery?: Recovery;
  readonly aftercare?: {
    readonly path: Path;
    readonly offered?: Located<boolean>;
    readonly atHome?: Located<boolean>;
    readonly riskAssessment?: Located<IsoDate>;
  };
  readonly mandate?: {
    readonly path: Path;
    readonly approvalAbove?: Located<Quantity>;
    readonly mayDepartFromScript?: Located<boolean>;
  };
  readonly flexibility?: {
    readonly path: Path;
    readonly schedule?: Located<string>;
    readonly workplace?: Located<string>;
  };
  readonly stayInterviews?: Interviews & { readonly every?: Located<Quantity> };
  readonly exitInterviews?: Interviews;
  readonly growth?: { readonly path: Path; readonly paths?: Located<boolean>; readonly belonging?: Located<string> };
  readonly retention?: { readonly path: Path; readonly bonus?: Located<boolean> };
  readonly feedbackLoop?: {
    readonly path: Path;
    readonly owner?: Located<string>;
    readonly answerWithin?: Located<Quantity>;
    readonly consultedOn: readonly Located<string>[];
  };
}

export interface Recovery {
  readonly path: Path;
  /** Tones and classes that call for it. */
  readonly after: readonly Located<string>[];
  readonly time?: Located<Quantity>;
  readonly countedAs?: Located<"wrap_up" | "aux" | "break">;
}

export interface Interviews {
  readonly path: Path;
  readonly asks: readonly Located<string>[];
}

export type NamedShare = Located<Quantity> & { readonly name: string };

/** The level a target is held at: its own, else its metric's usual one; null where neither tells. */
export function levelOf(target: Target): Level | null {
  return target.level?.value ?? target.metric?.level ?? null;
}

export function stakesOf(target: Target): Stakes {
  return target.stakes?.value ?? "none";
}

/** True where `stakes` are heavier than `than`. */
export function heavierThan(stakes: Stakes, than: Stakes): boolean {
  return stakesInOrder.indexOf(stakes) > stakesInOrder.indexOf(than);
}

/** Where a target names its metric: the value of `metric` or `id`, or the key of the target itself. */
export function metricSpot(target: Target): Spot {
  return target.metricName.path === target.path ? { path: target.path, on: "key" } : { path: target.metricName.path };
}
