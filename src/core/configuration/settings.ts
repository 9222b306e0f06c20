import type { CheckOptions } from "../check";
import { given } from "../model/given";
import type { Quantity } from "../model/quantity";
import type { OwnShape } from "../own-shape/own-shape";
import type { RuleSetting } from "../rules/run-rules";
import type { Language } from "../words/format";
import type { Configuration, From, RuleChange, RuleSeverity, ShapeLayer } from "./configuration";
import { takes } from "./paths";
import { isNamedTargetFile } from "./target-file";

/** How one file is checked; files for which the same holds share one. */
export interface Settings {
  readonly configuration: Configuration;
  /** What the configuration says of each rule that it speaks of. */
  readonly rules: ReadonlyMap<string, RuleChange>;
  /** For the check itself. */
  readonly check: Pick<
    CheckOptions,
    "rules" | "leastSeverity" | "metrics" | "assumptions" | "locked" | "obeySuppressions" | "shape"
  >;
  readonly language: Language | null;
  /** Path of the file with known findings. */
  readonly baseline: string | null;
}

const known = new WeakMap<Configuration, Map<string, Settings>>();

/** The settings of the file at this path in its configuration. */
export function settingsFor(configuration: Configuration, path: string): Settings {
  const layers = configuration.layers.filter(({ files }) => !files || takes([files], path));
  const own = shapeFor(configuration, path);
  const ownKey = own ? configuration.shapes.findIndex(({ value }) => value === own) : "";
  const key = `${layers.map(layer => configuration.layers.indexOf(layer)).join()}/${ownKey}`;
  const byLayers = known.get(configuration) ?? new Map<string, Settings>();
  known.set(configuration, byLayers);
  const rules = (): Settings["rules"] => merged(layers.map(layer => layer.rules));
  const settings = byLayers.get(key) ?? settingsOf(configuration, rules(), own?.shape);
  byLayers.set(key, settings);
  return settings;
}

/** The first shape that takes a file; what is named as a target file is in the format itself. */
function shapeFor({ shapes }: Configuration, path: string): ShapeLayer | undefined {
  return isNamedTargetFile(path) ? undefined : shapes.find(({ value }) => takes([value.files], path))?.value;
}

function settingsOf(configuration: Configuration, rules: Settings["rules"], shape: OwnShape | undefined): Settings {
  const { assumptions, baseline, language, locked, metrics, preset } = configuration;
  return {
    configuration,
    rules,
    check: {
      rules: Object.fromEntries([...rules].map(([id, change]) => [id, settingOf(change)])),
      ...(preset.value === "recommended" ? {} : { leastSeverity: "warning" }),
      metrics: metrics.map(({ value }) => value),
      assumptions: assumptions.map(({ value }) => value),
      locked: [...locked.keys()],
      obeySuppressions: preset.value !== "auditor",
      ...given({ shape }),
    },
    language: language?.value ?? null,
    baseline: baseline?.value ?? null,
  };
}

/** Of what is said twice of a rule the last counts; options and severity each for themselves. */
function merged(layers: readonly ReadonlyMap<string, RuleChange>[]): ReadonlyMap<string, RuleChange> {
  const rules = new Map<string, RuleChange>();
  for (const layer of layers) {
    for (const [id, { severity, options }] of layer) {
      const before = rules.get(id);
      const last: From<RuleSeverity> | undefined = severity ?? before?.severity;
      const all: ReadonlyMap<string, From<Quantity>> = new Map([...(before?.options ?? []), ...options]);
      rules.set(id, last ? { severity: last, options: all } : { options: all });
    }
  }
  return rules;
}

function settingOf({ severity, options }: RuleChange): RuleSetting {
  const amounts = Object.fromEntries([...options].map(([name, { value }]) => [name, value.amount]));
  return severity ? { severity: severity.value, options: amounts } : { options: amounts };
}
