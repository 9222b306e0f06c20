import type { Quantity } from "../model/quantity";
import type { ChangeDirection, ToldValue } from "../model/told-change";
import type { OwnShape } from "../own-shape/own-shape";
import type { Change, ChangeSide } from "../review/change";
import { ruleById } from "../rules/all-rules";
import type { Configuration, From, Origin, Patterns, RuleChange, RuleSeverity } from "./configuration";
import { presets } from "./configuration";

/** One key of a configuration: what it says, and how to tell whether another says the same. */
interface Said {
  readonly value: ToldValue;
  readonly meaning: string;
  readonly origin: Origin | null;
}

type Judge = (before: Said | null, after: Said | null) => ChangeDirection;

interface Key {
  readonly said: Said;
  readonly judge: Judge;
}

/**
 * What a change of configurations means for the files that they govern: rules switched off or given another severity or option, and
 * what is left out of sight. Places and comments are no change.
 *
 * @param shown a path as people read it
 */
export function configurationChanges(
  before: Configuration,
  after: Configuration,
  shown: (path: string) => string,
): Change[] {
  const [was, is] = [keysOf(before), keysOf(after)];
  const fields = new Set([...is.keys(), ...was.keys()]);
  return [...fields].flatMap(field => {
    const [from, to] = [was.get(field), is.get(field)];
    if (from?.said.meaning === to?.said.meaning) return [];
    const { judge, said } = (to ?? from)!;
    const place = said.origin?.path ?? after.path ?? before.path;
    return [
      {
        kind: "configuration" as const,
        path: place === null ? "" : shown(place),
        document: null,
        set: null,
        target: null,
        label: null,
        field,
        before: sideOf(from?.said, shown),
        after: sideOf(to?.said, shown),
        direction: judge(from?.said ?? null, to?.said ?? null),
        held: null,
        guards: [],
        lostGuards: [],
        guarded: [],
      },
    ];
  });
}

function sideOf(said: Said | undefined, shown: (path: string) => string): ChangeSide | null {
  if (!said) return null;
  const { origin, value } = said;
  return { value, path: origin ? shown(origin.path) : "", range: origin?.range ?? { start: 0, end: 0 } };
}

function keysOf(configuration: Configuration): Map<string, Key> {
  const { assumptions, baseline, files, ignore, language, locked, metrics, preset, shapes } = configuration;
  const keys = new Map<string, Key>();
  const add = (field: string, from: From<string> | null, judge: Judge): void => {
    if (from) keys.set(field, { said: text(from.value, from.origin), judge });
  };
  if (preset.value !== "recommended") add("extends", preset, byPreset);
  add("baseline", baseline, (_, after) => (after ? "looser" : "tighter"));
  add("language", language, tellsNothing);
  for (const each of listed(files)) add(`files ${each.value}`, each, moreIs("tighter"));
  for (const each of listed(ignore)) add(`ignore ${each.value}`, each, moreIs("looser"));
  for (const [rule, origin] of locked) add(`locked ${rule}`, { value: rule, origin }, moreIs("tighter"));
  for (const { value, origin } of shapes) {
    const { files: taken, shape } = value;
    const patterns = taken.listed.map(each => each.value).join(", ");
    const meaning = JSON.stringify(shape.written);
    keys.set(`shapes (${patterns})`, {
      said: { value: shapeName(shape), meaning, origin },
      judge: tellsNothing,
    });
  }
  for (const { value, origin } of metrics)
    keys.set(`metrics.${value.id}`, {
      said: { value: value.id, meaning: JSON.stringify(value), origin },
      judge: tellsNothing,
    });
  for (const { value, origin } of [...assumptions].reverse())
    keys.set(`assumptions.${value.name}`, { said: amount(value.value, origin), judge: tellsNothing });
  for (const { files: only, rules } of configuration.layers)
    for (const [rule, change] of rules) addRule(keys, rule, change, only);
  return keys;
}

/** Of what is said twice the last counts, as in the check. */
function addRule(keys: Map<string, Key>, rule: string, { options, severity }: RuleChange, only: Patterns | null): void {
  const scope = only ? ` (${only.listed.map(({ value }) => value).join(", ")})` : "";
  if (severity)
    keys.set(`rules.${rule}.severity${scope}`, {
      said: text(severity.value, severity.origin),
      judge: bySeverity(rule),
    });
  for (const [name, { value, origin }] of options)
    keys.set(`rules.${rule}.${name}${scope}`, { said: amount(value, origin), judge: tellsNothing });
}

const tellsNothing: Judge = () => "other";

/** For what is there or not: more of it asks more, or less. */
function moreIs(direction: "tighter" | "looser"): Judge {
  const less = direction === "tighter" ? "looser" : "tighter";
  return (_, after) => (after ? direction : less);
}

/** A configuration that names none has the first. */
const byPreset: Judge = (before, after) =>
  inOrder(presets, before?.meaning ?? presets[0], after?.meaning ?? presets[0]);

const severitiesInOrder: readonly RuleSeverity[] = ["off", "info", "warning", "error"];

function bySeverity(rule: string): Judge {
  const usual = ruleById(rule)?.severity ?? "";
  return (before, after) => inOrder(severitiesInOrder, before?.meaning ?? usual, after?.meaning ?? usual);
}

function inOrder(words: readonly string[], before: string, after: string): ChangeDirection {
  const more = words.indexOf(after) - words.indexOf(before);
  return more > 0 ? "tighter" : more < 0 ? "looser" : "other";
}

/** The ready shape that it starts from, else where its targets are. */
function shapeName({ targets, written }: OwnShape): string {
  const { as } = written as { readonly as?: unknown };
  return typeof as === "string" ? as : (targets[0]?.at[0]?.written ?? ".");
}

function listed(lists: readonly Patterns[]): readonly From<string>[] {
  return lists.flatMap(list => list.listed);
}

function text(value: string, origin: Origin | null): Said {
  return { value, meaning: value, origin };
}

function amount(value: Quantity, origin: Origin | null): Said {
  return { value, meaning: `${Number(value.amount.toPrecision(12))} ${value.unit}`, origin };
}
