import type { UnitConverter } from "./quantity";

/**
 * Loads the full table of units. It costs a few hundred milliseconds once, so it is asked for only by a file that uses
 * a unit beyond those of `readQuantity`.
 */
export async function loadUnits(): Promise<UnitConverter> {
  return (await import("./unit-table.generated")).convertByTable;
}
