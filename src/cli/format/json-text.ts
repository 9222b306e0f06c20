/** A value as JSON with its numbers rounded to six decimals: more are noise of the arithmetic. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, each) => (typeof each === "number" ? Math.round(each * 1e6) / 1e6 : each));
}
