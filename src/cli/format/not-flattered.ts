/** Rounded down to a tenth of a per cent: a level that just misses what is asked must not read as if it were met. */
export function notFlattered(serviceLevel: number): number {
  return Math.floor(serviceLevel * 1000 + 1e-9) / 1000;
}
