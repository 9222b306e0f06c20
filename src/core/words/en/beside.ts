import type { Figures } from "../../day";
import type { Sampled } from "../../model/margin";
import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { verdictWords } from "./day-terms";
import { sampledCounts } from "./terms";

/** An amount in a target's own terms: `%`, `s`; a bare number without a unit. */
export interface Own {
  readonly value: number | null;
  readonly unit: string | null;
}

/** Half the width of the 95% interval of a sampled result. */
export interface Chance {
  readonly halfWidth: number;
  readonly size: number;
  readonly of: Sampled;
  /** The bound that it stands behind. */
  readonly like: Quantity;
}

/** What stands beside the text: a few words each. */
export const beside = {
  "day/verdict": (a: Figures, f: Format) => {
    if (a.pressure === null || a.blindSpot === null) return verdictWords[a.verdict];
    const hard = a.hardBlindSpot === null ? "" : `, hard blind spot ${f.number(a.hardBlindSpot)}`;
    return `${verdictWords[a.verdict]} (pressure ${f.number(a.pressure)}, blind spot ${f.number(a.blindSpot)}${hard}, of 100 contacts)`;
  },
  "hint/need": (a: { need: number }, f: Format) => `needs ${f.time(a.need)}`,
  "hint/between-contacts": (a: { between: number }, f: Format) => `${f.time(a.between)} between contacts`,
  "hint/margin": (a: Chance, f: Format) =>
    `±\u00a0${f.difference(a.halfWidth, a.like)} at n\u00a0=\u00a0${f.number(a.size)}`,
  "hint/margin-tip": (a: Chance & { assumed: boolean }, f: Format) =>
    `With ${f.count(a.size, ...sampledCounts[a.of])} a period, chance alone moves the result by up to ${f.difference(a.halfWidth, a.like)} either way, ` +
    `19 times out of 20${a.assumed ? `; the spread of single answers is assumed, ${f.key("measured.sample.sd", "sd declares it", "for the file does not tell it")}` : ""}.`,
  "hint/honest": (a: Own, f: Format) => `honest day: ${a.value === null ? "endless" : own(a.value, a.unit, f)}`,
  "hint/honest-tip": (a: Own & { target: string }, f: Format) =>
    a.value === null
      ? `On the honest day ${a.target} has no end: more work comes in than the team can do.`
      : `On the honest day, when every contact gets the attention it needs, ${a.target} is ${own(a.value, a.unit, f)}.`,
};

export function own(value: number, unit: string | null, f: Format): string {
  const joint = unit === null || unit === "%" ? "" : "\u00a0";
  return `${f.number(value, Math.abs(value) < 10 ? 2 : 1)}${joint}${unit ?? ""}`;
}
