import { summed } from "../model/conceivable";
import type { Cursor } from "../model/cursor";
import { type Expected, type Quantity, readQuantity, type Trouble } from "../model/quantity";
import { ruleById } from "../rules/all-rules";
import type { Option } from "../rules/rule";
import { dotted } from "../source/path";
import { aboutTrouble } from "../words/about-trouble";
import { type Message, message } from "../words/message";
import { type From, type RuleChange, ruleSeverities } from "./configuration";
import type { Places } from "./places";

const expected: Readonly<Record<Option["unit"], Expected>> = { share: "share", seconds: "length", number: "count" };

/** What a mapping of rules says of each. */
export function readRules(rules: Cursor | undefined, places: Places): ReadonlyMap<string, RuleChange> {
  const changes = new Map<string, RuleChange>();
  for (const { key, value } of rules?.entries() ?? []) {
    const rule = ruleById(key);
    if (rule) changes.set(key, changeOf(value, rule.options, places));
  }
  return changes;
}

function changeOf(setting: Cursor, known: Readonly<Record<string, Option>>, places: Places): RuleChange {
  const severity = (setting.isMapping ? setting.at("severity") : setting)?.oneOf(ruleSeverities);
  const options = new Map<string, From<Quantity>>();
  for (const { key, value } of setting.entries()) {
    const option = Object.hasOwn(known, key) ? known[key] : undefined;
    const quantity = option && readOption(value, option, places);
    if (quantity) options.set(key, quantity);
  }
  return severity ? { severity: places.from(severity.value, severity), options } : { options };
}

function readOption(value: Cursor, { unit }: Option, places: Places): From<Quantity> | undefined {
  const text = value.text();
  if (!text) return undefined;
  const { path } = text;
  const read = readQuantity(text.value, expected[unit], summed);
  const refused = (trouble: Trouble): undefined =>
    places.tell({ path }, aboutRefused(trouble, dotted(path), String(path.at(-1)), text.value)) as undefined;
  if (!read.quantity) return refused(read.trouble ?? { kind: "unreadable", expected: expected[unit] });
  return places.from(read.quantity, { path });
}

/** Why a value could not be taken, and what may be written instead. */
export function aboutRefused(trouble: Trouble, place: string, key: string, text: string): Message {
  if (trouble.kind !== "unit-missing") return aboutTrouble({ place, key, text }, trouble);
  return message("configuration/unit-missing", { place, text, readings: trouble.readings });
}
