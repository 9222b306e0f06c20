/** Names of the numbers that a queue question is asked with. */
export type QueueField =
  | "contacts"
  | "interval"
  | "handleTime"
  | "agents"
  | "patience"
  | "within"
  | "atLeast"
  | "atMost";

/** Why a question has no answer, and which number stands in the way. */
export interface Unanswerable {
  /**
   * missing: the question needs this number; invalid: not a number, below 0, endless (only patience may be), or an
   * interval of no length; too_large: beyond `largestPool`; unattainable: nothing that may be chosen reaches it.
   */
  readonly unanswerable: "missing" | "invalid" | "too_large" | "unattainable";
  readonly field: QueueField;
}

/** Agents, Erlangs of load and contacts a second beyond which no answer is tried. */
export const largestPool = 1_000_000_000;

export function isUnanswerable<T>(answer: T | Unanswerable): answer is Unanswerable {
  return typeof answer === "object" && answer !== null && "unanswerable" in answer;
}

type Numbers = { readonly [field in QueueField]?: number | undefined };

/** The first number that no queue can have, in the order given; a number that is left out is not looked at. */
export function findSenseless(numbers: Numbers): Unanswerable | null {
  for (const [name, value] of Object.entries(numbers)) {
    const field = name as QueueField;
    if (value !== undefined && !makesSense(field, value)) return { unanswerable: "invalid", field };
  }
  const { contacts = 0, interval = 1, handleTime = 0, agents = 0 } = numbers;
  if (agents > largestPool) return { unanswerable: "too_large", field: "agents" };
  if (Math.max(contacts, contacts * handleTime) / interval > largestPool) {
    return { unanswerable: "too_large", field: "contacts" };
  }
  return null;
}

function makesSense(field: QueueField, value: number): boolean {
  if (field === "interval") return value > 0 && value < Number.POSITIVE_INFINITY;
  if (field === "patience") return value >= 0;
  return value >= 0 && value < Number.POSITIVE_INFINITY;
}
