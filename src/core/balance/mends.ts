import type { AssessedTarget } from "../day";
import { isSatisfaction, scaleLength } from "../model/satisfaction";
import { levelOf, type Target } from "../model/target-set";
import { planAgents } from "../proposal/agents";
import { boundAt, spares, tenSeconds } from "../proposal/bound-at";
import { raiseCap } from "../proposal/handle-time";
import { splitByTone } from "../proposal/handle-time-by-tone";
import { stepsBetween, takeNextStep } from "../proposal/next-step";
import { bandBelow, occupancyBand } from "../proposal/occupancy";
import type { Offer } from "../proposal/offer";
import { type Message, message } from "../words/message";
import { agentsThatHold, queueMetrics } from "./agents";
import type { Reading } from "./reading";
import type { Sketch } from "./stand";

/** A target that honest work leaves red. */
export interface RedTarget {
  readonly target: Target;
  readonly assessed: AssessedTarget;
}

/** A change that may end that honest work leaves a target red, and why it is this one. */
export interface Mend {
  readonly offer: Offer;
  readonly reason: Message;
}

/** A small step up is no watermelon: 5% of the scale. */
const oneStep = 0.05;
/** Occupancy above which custom calls a plan not to be kept up. */
const usualCeiling = 0.85;
/** More than this part beyond the agents that there are, hardly a plan finds: a judgment. */
const mostMore = 0.25;
/** A queue that is worse than what was asked by more than this factor is no other target but a plan that failed: a judgment. */
const mostWorse = 2;

/** What may make a target green on the honest day, the best first; whether it does is for the model to say. */
export function mendsFor(red: RedTarget, sketch: Sketch, reading: Reading): Mend[] {
  const { metric } = red.assessed;
  if (metric === "average_handle_time") return [...handleTimeMends(red, sketch), ...atHonestValue(red)];
  if (metric === "occupancy" || queueMetrics.includes(metric)) return mendsOfTheHour(red, sketch, reading);
  if (isSatisfaction(red.target)) return [...nextSteps(red, reading), ...atHonestValue(red)];
  return atHonestValue(red);
}

/** Per agent one cap for all is the luck of the calls, and each tone gets its own; else the cap is raised. */
function handleTimeMends(red: RedTarget, { set }: Sketch): Mend[] {
  const { assessed, target } = red;
  if (!isAbove(red) || assessed.honest === null) return [];
  const raised = { offer: raiseCap(target, assessed.honest, tenSeconds), reason: reasonFor(red) };
  if (levelOf(target) !== "agent") return [raised];
  const asked = target.atMost!.value;
  const reason = message("balancing/cap-per-agent", {
    target: target.id,
    value: { amount: assessed.honest, unit: asked.unit },
    asked,
  });
  const split = splitByTone(set, target, { watch: false, finest: tenSeconds });
  return [...split.map(offer => ({ offer, reason })), raised];
}

/** A busy hour needs agents, or where that is more than a plan finds the bounds that it gives, if these are bounds to steer by; a quiet one another floor. */
function mendsOfTheHour(red: RedTarget, sketch: Sketch, reading: Reading): Mend[] {
  const bounds = (red.assessed.honest ?? 0) > 1 && red.assessed.metric === "occupancy" ? [] : atHonestValue(red);
  if (red.assessed.metric === "occupancy" && !isAbove(red)) return [...usualBand(red, sketch), ...bounds];
  const agents = agentsThatHold(sketch, reading);
  if (!agents) return bounds;
  const there = sketch.set.team!.agents!.value.amount;
  const planned: Mend = {
    offer: planAgents(sketch.set, agents.count),
    reason: message("balancing/agents", { there, agents: agents.count, targets: agents.targets }),
  };
  const isBeyondPlans = agents.count > there * (1 + mostMore);
  return isBeyondPlans && !isFarOff(red) ? [...bounds, planned] : [planned, ...bounds];
}

/** Whether the queue gives nothing that is like what was asked of it. */
function isFarOff({ assessed: { honest, metric }, target: { atLeast, atMost } }: RedTarget): boolean {
  if (metric === "occupancy") return false;
  const asked = (metric === "service_level" ? atLeast : atMost)?.value.amount;
  if (honest === null || asked === undefined) return true;
  return metric === "service_level" ? honest * mostWorse < asked : honest > asked * mostWorse;
}

/** The band that custom calls normal, for a floor without a ceiling. */
function usualBand(red: RedTarget, { set }: Sketch): Mend[] {
  const { floor, ceiling } = bandBelow(usualCeiling);
  const { honest } = red.assessed;
  if (red.target.atMost || honest === null || honest < floor || honest > ceiling) return [];
  return [{ offer: occupancyBand(set, red.target, usualCeiling), reason: reasonFor(red) }];
}

/** The next step from the baseline, or where honest work does not reach that from what it reaches, with dated steps to what is wanted. */
function nextSteps(red: RedTarget, { today }: Reading): Mend[] {
  const { atLeast, baseline } = red.target;
  const { honest } = red.assessed;
  const length = atLeast ? scaleLength(red.target, atLeast.value) : null;
  if (!atLeast || length === null || honest === null || isAbove(red)) return [];
  const { unit } = atLeast.value;
  const step = oneStep * length;
  const first = [...(baseline?.value.unit === unit ? [baseline.value.amount + step] : []), honest];
  return first.flatMap(amount => {
    const [next] = stepsBetween({ amount: amount - step, unit }, atLeast.value, step);
    if (!next || next === atLeast.value) return [];
    const steps = [next, ...stepsBetween(next, atLeast.value, step)];
    return [{ offer: takeNextStep(red.target, steps, today), reason: reasonFor(red) }];
  });
}

function atHonestValue(red: RedTarget): Mend[] {
  const { honest } = red.assessed;
  if (honest === null) return [];
  return spares.flatMap(spare => {
    const offer = boundAt(red.target, honest, spare);
    return offer ? [{ offer, reason: reasonFor(red) }] : [];
  });
}

/** Whether it is the ceiling that honest work breaks; without a value there is no end to it. */
function isAbove({ assessed: { honest }, target: { atMost } }: RedTarget): boolean {
  return atMost !== undefined && (honest === null || honest > atMost.value.amount);
}

function reasonFor(red: RedTarget): Message {
  const { atLeast, atMost, id } = red.target;
  const { honest } = red.assessed;
  const bound = isAbove(red) ? "at_most" : "at_least";
  const asked = (bound === "at_most" ? atMost : (atLeast ?? atMost))!.value;
  const value = honest === null ? null : { amount: honest, unit: asked.unit };
  return message("balancing/red", { target: id, value, bound, asked });
}
