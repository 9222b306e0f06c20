/**
 * Whole numbers that add up to `total`, in proportion to `amounts`: each the next below its exact part, the rest to the
 * largest remainders. The amounts have a sum above zero.
 */
export function apportion(amounts: readonly number[], total: number): number[] {
  const sum = amounts.reduce((all, each) => all + each, 0);
  // A part that is whole but for the last binary digit is whole.
  const exact = amounts.map(each => Number(((each / sum) * total).toFixed(9)));
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, each) => all + each, 0);
  const byRemainder = exact.map((each, index) => ({ index, remainder: each % 1 }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index]!++;
  return whole;
}
