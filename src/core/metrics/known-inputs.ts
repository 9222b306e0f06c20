import { catalogue } from "./catalogue";
import { inputs } from "./catalogue/inputs";
import { shorthand } from "./catalogue/shorthand";
import { nameKey } from "./name";

/** A name that formulas use, in the catalogue or for its metrics; it means the same in all of them. */
export interface KnownInput {
  readonly name: string;
  /** Its unit, as written in a formula's `inputs`: `s`, `EUR`, `1` for a bare count. */
  readonly unit: string;
  /** A plausible amount in that unit. */
  readonly sample: number;
  /** Every way of writing it, `name` first. */
  readonly spellings: readonly string[];
}

const units = new Map(catalogue.flatMap(metric => Object.entries(metric.inputs)));

/** All of them. */
export const knownInputs: readonly KnownInput[] = Object.entries(inputs).map(([name, { sample, unit, also }]) => ({
  name,
  unit: unit ?? units.get(name)!,
  sample,
  spellings: [name, ...also],
}));

const index = new Map<string, KnownInput>();
for (const input of [...knownInputs].reverse()) {
  for (const spelling of [...input.spellings].reverse()) index.set(nameKey(spelling), input);
}

const shorthands = new Map<string, KnownInput>();
for (const [metric, names] of Object.entries(shorthand)) {
  for (const [name, input] of Object.entries(names)) shorthands.set(`${metric} ${nameKey(name)}`, findInput(input)!);
}

/**
 * The input that `name` stands for, in English or Dutch; case and underscores do not count.
 *
 * @param metric id of the metric in whose formula it stands, where short names may be plain
 */
export function findInput(name: string, metric = ""): KnownInput | undefined {
  return shorthands.get(`${metric} ${nameKey(name)}`) ?? index.get(nameKey(name));
}

const total = /^(?:total|totale|totaal|number_of|aantal)_/i;
const limit =
  /(_?(?:within|in|after|binnen|na))?_?\d+_?(?:s|sec|seconds|seconden|min|minutes|minuten|h|hours|uur|d|days?|dagen|m|months?|maanden)?$/i;
const noTimes = ["1", "%", "EUR"];
const inUnit = /_(s|sec|seconds|seconden|min|minutes|minuten|h|hours|uur|uren)$/i;

/**
 * The input that `name` stands for with more about it than its name: that it is a total, the limit within which it is counted, the unit
 * that it is in. `answered_within_20s`, `total_wait`, `repeats_7_days`, `logged_hours`.
 *
 * @returns also the unit of a time, where the name says it: `hours`
 */
export function findInputOf(name: string, metric: string): { input: KnownInput; unit: string | null } | undefined {
  const bare = name.replace(total, "");
  const limited = limit.exec(bare);
  // A number alone says which of many something is: `talk_2`.
  const isLimited = limited && (limited[1] !== undefined || /\D$/.test(limited[0]));
  const [whole, within = ""] = isLimited ? limited : [""];
  const base = bare.slice(0, bare.length - whole.length);
  const [suffix, unit] = inUnit.exec(base) ?? [""];
  for (const each of [base + within, base, base.slice(0, base.length - suffix.length)]) {
    const input = findInput(each, metric);
    const isInUnit = each.length < base.length;
    if (input && !(isInUnit && noTimes.includes(input.unit))) return { input, unit: isInUnit ? unit! : null };
  }
  return undefined;
}
