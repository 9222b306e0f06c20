import type { Dimension } from "../formula/dimension";

/** The words of a language for what an amount is of. */
export interface DimensionWords {
  readonly of: Readonly<Record<keyof Dimension, string>>;
  /** A lone time, `a time`. */
  readonly aTime: string;
  readonly bareNumber: string;
  /** What is counted per time or per money, `a number`. */
  readonly number: string;
}

/** `a time`, `money`, `money per time`, `a number per time`; with its power where that is not one, `time^2`. */
export function dimensionIn(words: DimensionWords, dimension: Dimension): string {
  const written = (sign: 1 | -1): string =>
    (Object.keys(words.of) as (keyof Dimension)[])
      .filter(each => dimension[each] * sign > 0)
      .map(each => words.of[each] + (Math.abs(dimension[each]) === 1 ? "" : `^${Math.abs(dimension[each])}`))
      .join(" × ");
  const [above, below] = [written(1), written(-1)];
  if (below !== "") return `${above || words.number} per ${below}`;
  if (above === "") return words.bareNumber;
  return above === words.of.time ? words.aTime : above;
}
