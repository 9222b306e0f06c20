import type { Quantity } from "../model/quantity";
import { timeLike } from "../model/write-time";

/**
 * `amount` as a value written like `like`, with no more digits than a difference of `step` needs: 7.71 by 0.29 is 7.7, 0.7714 by
 * 0.08 is 77%, rounded down. Amounts in the base unit of `like`.
 */
export function roundedLike(like: Quantity, amount: number, step: number, rounding: "up" | "down"): Quantity {
  if (like.unit === "seconds") return timeLike(like, amount, rounding);
  const size = like.unit === "share" ? 100 : 1;
  const power = 10 ** Math.max(0, Math.ceil(-Math.log10((step * size) / 2) - 1e-9));
  const round =
    rounding === "up" ? (value: number) => Math.ceil(value - 1e-6) : (value: number) => Math.floor(value + 1e-6);
  const value = round(amount * size * power) / power;
  return { ...like, amount: value / size, written: `${value}${unitOf(like)}` };
}

function unitOf({ unit, currency }: Quantity): string {
  if (unit === "share") return "%";
  if (unit === "business_days") return " working days";
  return unit === "money" ? ` ${currency}` : "";
}
