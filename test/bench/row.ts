/** A row of the benchmark's table. */
export interface Row {
  readonly work: string;
  readonly measured: string;
  /** What others take for the like of it, in the same run; left out where they do nothing of the kind. */
  readonly spectral?: string;
  readonly languageServer?: string;
  readonly toReach: string;
  readonly reached: boolean;
}

export function times(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} x`;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
