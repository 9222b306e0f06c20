import type { Direction } from "../metrics/metric";
import { type SignedName, signedNames } from "./formula-signs";

/**
 * The name that stands for call-backs in a formula where they make the number better without being made: as if handled above
 * the line, or taken out below it; the reverse where less is better. Null where there is none.
 */
export function callbacksCounted(formula: string, direction: Direction): string | null {
  const { above, below } = signedNames(formula);
  const [added, taken] = direction === "down" ? [below, above] : [above, below];
  const counted = [...added.filter(({ sign }) => sign !== "-"), ...taken.filter(({ sign }) => sign === "-")];
  return counted.find(isPromise)?.name ?? null;
}

const callback = /call_?back|terug_?bel/i;
const isMade = /kept|made|reached|on_time|nagekomen|bereikt|op_tijd/i;

function isPromise({ name }: SignedName): boolean {
  return callback.test(name) && !isMade.test(name);
}
