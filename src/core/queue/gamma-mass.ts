import { gaussLegendre } from "./gauss-legendre";

/** The mass under exp(shape v - rate (e^v - 1)) on one side of v = 0. */
export interface GammaMass {
  /** Natural logarithm of the whole mass. */
  readonly logTotal: number;
  /** Share of the whole mass that lies in `from..to`, each point counted `weight(v)` times (1 where left out). */
  share(from: number, to: number, weight?: (v: number) => number): number;
}

/** One panel of the quadrature lets the exponent fall by about this much; 16 points then leave only rounding. */
const fallPerPanel = 9;

/** What lies further below the summit than this is lost in the rounding of a double. */
const negligible = -45;

/**
 * The incomplete gamma integral, in the logarithm of its variable. Every Erlang formula is one of these: a sum over
 * the states of a queue, which grows with the number of agents, becomes an integral that costs the same for 1 agent
 * and for a thousand million. The integrand has a single summit and falls off on both sides, so panels are laid from
 * the summit outwards until nothing is left; only differences from the summit are exponentiated, so nothing overflows
 * and nothing cancels.
 *
 * @param shape above 0
 * @param rate above 0
 * @param side of v = 0
 */
export function gammaMass(shape: number, rate: number, side: "below" | "above"): GammaMass {
  const [from, to] = side === "below" ? [Number.NEGATIVE_INFINITY, 0] : [0, Number.POSITIVE_INFINITY];
  const mode = logRatio(shape, rate);
  const summit = Math.min(Math.max(mode, from), to);
  // At the mode, shape v - rate (e^v - 1) in a form that does not cancel when shape and rate are close; at v = 0 it is 0.
  const logHeight = summit === mode ? shape * expExcess(-mode) : 0;
  const aroundSummit = exponentFrom(summit);

  /** How the exponent changes on a walk of `u` from `start`: `slope` is exactly 0 where the walk starts at the mode. */
  function exponentFrom(start: number) {
    const curvature = start === mode ? shape : rate * Math.exp(start);
    const slope = start === mode ? 0 : shape - curvature;
    return { slope, curvature, after: (u: number) => slope * u - curvature * expExcess(u) };
  }

  function area(left: number, right: number, weight: (v: number) => number): number {
    const start = Math.min(Math.max(mode, left), right);
    const exponent = exponentFrom(start);
    const integrand = (u: number) => weight(start + u) * Math.exp(exponent.after(u));

    const walk = (direction: 1 | -1, length: number): number => {
      let sum = 0;
      let walked = 0;
      while (walked < length && exponent.after(direction * walked) > negligible) {
        const u = direction * walked;
        const slope = Math.abs(exponent.slope - exponent.curvature * Math.expm1(u));
        const curvature = exponent.curvature * Math.exp(u);
        const fall = (2 * fallPerPanel) / (slope + Math.hypot(slope, Math.sqrt(2 * fallPerPanel * curvature)));
        // e^v doubles quickly to the right; to the left it dies out, and panels may widen.
        const widest = direction > 0 ? 1 : 1 + walked;
        const next = Math.min(walked + Math.min(fall, widest), length);
        sum += direction * gaussLegendre(u, direction * next, integrand);
        walked = next;
      }
      return sum;
    };
    const sum = walk(-1, start - left) + walk(1, right - start);
    return start === summit ? sum : sum * Math.exp(aroundSummit.after(start - summit));
  }

  const everywhere = () => 1;
  const total = area(from, to, everywhere);
  return {
    logTotal: logHeight + Math.log(total),
    share: (left, right, weight = everywhere) => area(Math.max(left, from), Math.min(right, to), weight) / total,
  };
}

/** ln(a / b); where they are close, by way of their difference. */
function logRatio(a: number, b: number): number {
  return Math.abs(a - b) < b / 2 ? Math.log1p((a - b) / b) : Math.log(a) - Math.log(b);
}

/** e^u - 1 - u; by its power series near 0, where the subtraction would lose the digits that matter. */
function expExcess(u: number): number {
  if (Math.abs(u) > 0.5) return Math.expm1(u) - u;
  let term = (u * u) / 2;
  let sum = term;
  for (let k = 3; Math.abs(term) > Number.EPSILON * sum * 0.25; k++) {
    term *= u / k;
    sum += term;
  }
  return sum;
}
