import type { Assessment } from "./assessment";

/** The figures of an assessment that one line tells. */
export type Figures = Pick<Assessment, "verdict" | "pressure" | "blindSpot" | "hardBlindSpot">;

export function figuresOf({ verdict, pressure, blindSpot, hardBlindSpot }: Assessment): Figures {
  return { verdict, pressure, blindSpot, hardBlindSpot };
}
