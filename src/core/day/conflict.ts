/**
 * A set that cannot hold together, of which none can be left out: goes through `all` in order and leaves one out for good where the
 * rest still cannot hold. Where a whole stretch can be left out so can each of it, so stretches are tried before their parts; and what
 * holds together holds with some of it left out, so that is not asked again.
 *
 * @param canHold whether these hold together; nothing always does, and is not asked
 */
export async function conflictAmong<T>(
  all: readonly T[],
  canHold: (some: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let left: readonly T[] = all;
  const holding: ReadonlySet<T>[] = [];
  const holds = async (some: readonly T[]): Promise<boolean> => {
    if (holding.some(known => some.every(each => known.has(each)))) return true;
    const isHolding = await canHold(some);
    if (isHolding) holding.push(new Set(some));
    return isHolding;
  };
  const goThrough = async (stretch: readonly T[]): Promise<void> => {
    const without = new Set(stretch);
    const rest = left.filter(each => !without.has(each));
    if (rest.length > 0 && !(await holds(rest))) left = rest;
    else if (stretch.length > 1) {
      const half = Math.ceil(stretch.length / 2);
      await goThrough(stretch.slice(0, half));
      await goThrough(stretch.slice(half));
    }
  };
  await goThrough(all);
  return left;
}
