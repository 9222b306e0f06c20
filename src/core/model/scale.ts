import type { Scale } from "./target-set";

/** Reads `1-10`, `0..10`, `-100..100`, `1 to 5`, `1 t/m 10`; null for anything else, and where the ends are not in order. */
export function readScale(text: string): Scale | null {
  const parts = /^(-?\d+(?:[.,]\d+)?)\s*(?:-|–|\.{2,3}|to|tot|t\/m)\s*(-?\d+(?:[.,]\d+)?)$/.exec(text.trim());
  if (!parts) return null;
  const [lowest, highest] = [Number(parts[1]!.replace(",", ".")), Number(parts[2]!.replace(",", "."))];
  return lowest < highest ? { lowest, highest } : null;
}
