import { type Quantity, readQuantity } from "./quantity";

/** Finest step, in seconds, that a time is rounded to when its unit is coarser than a second: 5.7 min, not 5.683 min. */
const coarsestStep = 10;
/** Weighted means carry the noise of doubles; a millionth of a step is nobody's time. */
const noise = 1e-6;

type Rounding = "up" | "down";

/**
 * A time of `seconds` in the unit, spacing and decimal sign of `like`: 341 s like `5 min` is `5.7 min`, like `5 min 30 s`
 * is `5 min 41 s`. Rounded away from what it must hold: `up` for a cap, `down` for a floor.
 *
 * @param finest step, in seconds, of what is written in seconds
 */
export function timeLike(like: Quantity, seconds: number, rounding: Rounding, finest = 1): Quantity {
  const parts = [...(like.written ?? "").matchAll(/(\d+(?:[.,]\d+)?|[.,]\d+)(\s*)([^\d\s.,][^\d]*)/g)];
  const written =
    parts.length === 1
      ? single(parts[0]!, like.amount, seconds, rounding, finest)
      : (compound(parts, seconds, rounding, finest) ?? inSeconds(seconds, rounding, finest));
  const { quantity } = readQuantity(written, "time");
  return { amount: quantity?.amount ?? seconds, unit: "seconds", written };
}

function single(parts: RegExpMatchArray, amount: number, seconds: number, rounding: Rounding, finest: number) {
  const [, number, space, unit] = parts;
  const size = amount / Number(number!.replace(",", "."));
  if (!(size > 0) || !Number.isFinite(size)) return inSeconds(seconds, rounding, finest);
  if (size === 1) return `${stepped(seconds, rounding, finest)}${space}${unit!.trimEnd()}`;
  const decimals = Math.max(0, Math.ceil(Math.log10(size / coarsestStep)));
  const value = round((seconds / size) * 10 ** decimals, rounding) / 10 ** decimals;
  return `${number!.includes(",") ? String(value).replace(".", ",") : value}${space}${unit!.trimEnd()}`;
}

/** `5 min 30 s`: as many of the larger units as go in whole, the rest in the smallest. */
function compound(parts: readonly RegExpMatchArray[], seconds: number, rounding: Rounding, finest: number) {
  const units = parts.map(([, , space, unit]) => ({ space, name: unit!.trimEnd(), size: sizeOf(unit!.trimEnd()) }));
  const smallest = units.at(-1);
  if (!smallest || units.some(unit => !(unit.size > 0))) return null;
  let rest = stepped(seconds, rounding, Math.max(smallest.size, finest));
  const written = units.flatMap(({ space, name, size }) => {
    const count = Math.floor(rest / size + noise);
    rest -= count * size;
    return count > 0 ? [`${count}${space}${name}`] : [];
  });
  return written.length > 0 ? written.join(" ") : null;
}

function inSeconds(seconds: number, rounding: Rounding, finest: number): string {
  return `${stepped(seconds, rounding, finest)} s`;
}

function stepped(seconds: number, rounding: Rounding, step: number): number {
  return round(seconds / step, rounding) * step;
}

function sizeOf(unit: string): number {
  return readQuantity(`1 ${unit}`, "time").quantity?.amount ?? Number.NaN;
}

function round(value: number, rounding: Rounding): number {
  return rounding === "up" ? Math.ceil(value - noise) : Math.floor(value + noise);
}
