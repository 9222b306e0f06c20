import type { Override } from "../day";
import type { Range, Severity } from "../finding";
import type { Metric } from "../metrics/metric";
import type { Quantity } from "../model/quantity";
import type { OwnShape } from "../own-shape/own-shape";
import type { Language } from "../words/format";
import type { Message } from "../words/message";

/** The file that holds a configuration for its folder and all below it. */
export const configurationName = ".watermelon.yaml";

/** recommended: rules as they are defined; strict: information is a warning; auditor: the same, and suppressions do not count. */
export const presets = ["recommended", "strict", "auditor"] as const;
export type Preset = (typeof presets)[number];

export const ruleSeverities = ["error", "warning", "info", "off"] as const;
export type RuleSeverity = Severity | "off";

/** A place in a configuration; the line counts from 1. */
export interface Origin {
  readonly path: string;
  readonly line: number;
  readonly range: Range;
}

/** A value and the place that says it; null where no configuration does. */
export interface From<T> {
  readonly value: T;
  readonly origin: Origin | null;
}

/** What is wrong with a configuration, where, and what to do. Plain data. */
export interface ConfigurationProblem {
  readonly path: string;
  readonly range: Range;
  /** Line and column of its start, counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: Message;
}

/** Patterns of one list, as in a .gitignore. They speak of what lies below their folder. */
export interface Patterns {
  readonly folder: string;
  readonly listed: readonly From<string>[];
  /** Whether they take a path, told from their folder. */
  matches(path: string): boolean;
}

/** What a configuration says of one rule. */
export interface RuleChange {
  readonly severity?: From<RuleSeverity>;
  readonly options: ReadonlyMap<string, From<Quantity>>;
}

/** Changes by rule id, for the files that the patterns take; for all without patterns. */
export interface RuleLayer {
  readonly files: Patterns | null;
  readonly rules: ReadonlyMap<string, RuleChange>;
}

/** How the files that the patterns take are read, which have a shape of their own. */
export interface ShapeLayer {
  readonly files: Patterns;
  readonly shape: OwnShape;
}

/** What one file says, before what it extends is joined with it. */
export interface Declared {
  readonly path: string;
  readonly extends: readonly From<string>[];
  readonly files: Patterns | null;
  readonly ignore: Patterns | null;
  /** As written: relative to the folder of the file. */
  readonly baseline: From<string> | null;
  readonly language: From<Language> | null;
  readonly layers: readonly RuleLayer[];
  readonly locked: readonly From<string>[];
  readonly shapes: readonly From<ShapeLayer>[];
  readonly metrics: readonly From<Metric>[];
  readonly assumptions: readonly From<Override>[];
}

/** The configuration of a folder, with all that it extends. */
export interface Configuration {
  /** The file that governs; null where there is none. */
  readonly path: string | null;
  readonly preset: From<Preset>;
  readonly files: readonly Patterns[];
  readonly ignore: readonly Patterns[];
  /** Path of the file. */
  readonly baseline: From<string> | null;
  readonly language: From<Language> | null;
  /** Those that come later win. */
  readonly layers: readonly RuleLayer[];
  /** Rules that no file may suppress, its own and those of every folder above. */
  readonly locked: ReadonlyMap<string, Origin>;
  /** Of several that take one file the first counts. */
  readonly shapes: readonly From<ShapeLayer>[];
  /** Of several that claim one name the first has it. */
  readonly metrics: readonly From<Metric>[];
  /** Of several for one assumption the first counts. */
  readonly assumptions: readonly From<Override>[];
}

/** What holds where nobody configured anything. */
export const unconfigured: Configuration = {
  path: null,
  preset: { value: "recommended", origin: null },
  files: [],
  ignore: [],
  baseline: null,
  language: null,
  layers: [],
  locked: new Map(),
  shapes: [],
  metrics: [],
  assumptions: [],
};
