/** Probability that lies above a quantile: half of 5% for an interval of 95%, or 5% for a test to one side. */
export type Tail = 0.025 | 0.05;

/** Quantiles of the normal distribution, to the last digit of a double. */
const normal: Readonly<Record<Tail, number>> = { 0.025: 1.959963984540054, 0.05: 1.6448536269514722 };

/** From here the expansion below agrees with the exact sum to more than ten digits. */
const manyDegrees = 200;

/** The value that the normal distribution exceeds with probability `tail`. */
export function normalQuantile(tail: Tail): number {
  return normal[tail];
}

/**
 * The value that Student's t with a whole number of `degrees` of freedom, 1 or more, exceeds with probability `tail`. Abramowitz
 * and Stegun, Handbook of Mathematical Functions: 26.7.3 and 26.7.4 solved for the angle, and 26.7.5 for many degrees.
 */
export function studentQuantile(tail: Tail, degrees: number): number {
  if (degrees >= manyDegrees) return expanded(normal[tail], degrees);
  let [low, high] = [0, Math.PI / 2];
  for (;;) {
    const angle = (low + high) / 2;
    if (angle <= low || angle >= high) return Math.sqrt(degrees) * Math.tan(angle);
    if (within(angle, degrees) < 1 - 2 * tail) low = angle;
    else high = angle;
  }
}

/** Probability that t lies between -√degrees tan(angle) and √degrees tan(angle): 26.7.3 for odd degrees, 26.7.4 for even. */
function within(angle: number, degrees: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let factor = odd ? 3 : 2; factor <= degrees - 2; factor += 2) {
    term *= ((factor - 1) / factor) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

function expanded(x: number, degrees: number): number {
  const square = x * x;
  const terms = [
    (x * (square + 1)) / 4,
    (x * ((5 * square + 16) * square + 3)) / 96,
    (x * (((3 * square + 19) * square + 17) * square - 15)) / 384,
    (x * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945)) / 92160,
  ];
  return terms.reduceRight((sum, term) => (sum + term) / degrees, 0) + x;
}
