/** A row of the benchmark's table. */
export interface Row {
  readonly work: string;
  readonly measured: string;
  readonly toReach: string;
}
