import type { Quantity } from "./quantity";
import { heavierThan, type Located, levelOf, stakesOf, type Target, type TargetSet, type Tone } from "./target-set";

const handleTimeMetrics: readonly (string | undefined)[] = ["average_handle_time", "talk_time", "after_call_work"];

/** Tones of contacts that are harmed when they are hurried. */
export const hardTones: readonly Tone[] = ["complex", "emotional", "heated"];

/** The cap, in seconds, that a target puts on handle time or on its talk or wrap-up part; a floor alone is none. */
export function handleTimeCap(target: Target): Located<Quantity> | undefined {
  const cap = target.atMost;
  return handleTimeMetrics.includes(target.metric?.id) && cap?.value.unit === "seconds" ? cap : undefined;
}

/** Whether the cap is on the whole handle time: only that can be held against what the mix needs. */
export function capsWholeHandleTime(target: Target): boolean {
  return target.metric?.id === "average_handle_time";
}

/** Whether a cap on handle time is held against single agents with more than coaching at stake. */
export function isHeldAgainstAgents(target: Target): boolean {
  return (
    handleTimeCap(target) !== undefined && levelOf(target) === "agent" && heavierThan(stakesOf(target), "coaching")
  );
}

/** Whether contacts are chats and nothing says how many an agent has at a time. */
export function isChatAtUnknownConcurrency({ demand, targets }: TargetSet): boolean {
  if (demand?.channel?.value !== "chat" || demand.concurrency) return false;
  return targets.every(target => target.metric?.id !== "chat_concurrency");
}

/**
 * How many contacts that take `fast` seconds bring the mean of one that takes `slow` and themselves down to `cap`: a whole
 * number, null where none do.
 */
export function contactsToMakeUp(slow: number, fast: number, cap: number): number | null {
  return slow > cap && fast < cap ? Math.ceil((slow - cap) / (cap - fast) - 1e-9) : null;
}
