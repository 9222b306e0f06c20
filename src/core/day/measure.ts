import type { Target } from "../model/target-set";
import type { QueueTarget, Team } from "../queue";
import type { NotModelledBecause } from "./assessment";
import type { Population } from "./population";
import type { Terms } from "./terms";
import type { Effect } from "./ways";

/** What a mean is the mean of. */
export type MeanOf = Exclude<keyof Effect, "harm" | "flagged">;

/** everyone, those flagged as resolved, or whoever the agent or the customer picks. */
export type Asked = "everyone" | "resolved" | "chosen";

export interface MeanMeasure {
  readonly kind: "mean";
  readonly of: MeanOf;
  /** The target speaks of the rest: repeat contact is 1 less what is truly helped. */
  readonly complement: boolean;
  readonly population: Population;
  readonly asked: Asked;
  /** Whether recovery time counts in it. */
  readonly withRecovery: boolean;
}

/** The agent says whether the contact was resolved, and a tick costs nothing. */
export interface TickedMeasure {
  readonly kind: "ticked";
  readonly population: Population;
}

/** Share of the recovery called for that is taken. */
export interface RecoveryMeasure {
  readonly kind: "recovery";
  /** Of the classes that call for it. */
  readonly population: Population;
}

/** Handled time against the time the team has. */
export interface OccupancyMeasure {
  readonly kind: "occupancy";
  /** Seconds of agent time per contact. */
  readonly available: number;
}

export interface QueueMeasure {
  readonly kind: "queue";
  readonly team: Team;
  readonly queue: QueueTarget;
  /** Longest mean handle time, in seconds, with which the team meets the target. */
  readonly longest: number;
}

export type Measure = MeanMeasure | TickedMeasure | RecoveryMeasure | OccupancyMeasure | QueueMeasure;

/** A target that the model can hold against a day. */
export interface Modelled {
  readonly target: Target;
  readonly measure: Measure;
  /** Its bounds in the model's terms; a bound that binds nothing is null. */
  readonly terms: Terms;
}

export interface Unmodelled {
  readonly because: NotModelledBecause;
  /** What to declare, as paths in the target file. */
  readonly declare: readonly string[];
}
