import { normalQuantile, studentQuantile } from "./student";

const tail = 0.025;

/**
 * Half the width of Wilson's 95% interval for a share of 0..1 found among `size` answers. It stays finite and above 0 at the ends,
 * where the usual interval shrinks to nothing. E. B. Wilson, Journal of the American Statistical Association 22 (1927).
 */
export function shareHalfWidth(share: number, size: number): number {
  const z = normalQuantile(tail);
  const square = (z * z) / size;
  return (z * Math.sqrt((share * (1 - share)) / size + square / (4 * size))) / (1 + square);
}

/** Half the width of the 95% t interval for a mean of `size` answers, 2 or more, in the unit of their standard deviation. */
export function meanHalfWidth(deviation: number, size: number): number {
  return (studentQuantile(tail, Math.floor(size) - 1) * deviation) / Math.sqrt(size);
}
