import { defaultAssumptions, rounded } from "../day";

/** A value, in its base unit, as a target file has it: `20%`, `0.75`, `120 s`. */
export function assumptionText(name: string, amount: number): string {
  const unit = defaultAssumptions.find(each => each.name === name)?.unit ?? "share";
  if (unit === "share") return `${rounded(amount * 100)}%`;
  return unit === "seconds" ? `${rounded(amount)} s` : String(rounded(amount));
}
