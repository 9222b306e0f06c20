import type { ContactClass, TargetSet } from "./target-set";

/** The share of all contacts, 0..1, that some classes of the mix have together; null where the file does not tell. */
export function shareOfClasses({ demand }: TargetSet, classes: readonly ContactClass[]): number | null {
  const total = sumOf(demand?.mix ?? []);
  return total > 0 ? sumOf(classes) / total : null;
}

/** Shares as declared; not a number where one is not. */
function sumOf(classes: readonly ContactClass[]): number {
  return classes.reduce((sum, each) => sum + (each.share?.value.amount ?? Number.NaN), 0);
}
