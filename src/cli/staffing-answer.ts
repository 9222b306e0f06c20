import {
  fewestAgents,
  isUnanswerable,
  largestPool,
  type QueueFigures,
  type StaffingQuestion,
  staffing,
  type Unanswerable,
} from "../core/doors/staffing";
import { type Message, message } from "../core/doors/words";
import { UsageError } from "./usage-error";

export interface StaffingAnswer {
  readonly question: StaffingQuestion;
  readonly figures: QueueFigures;
  /** Fewest agents that reach the service level asked for, or why there is no such number; null where none is asked. */
  readonly fewest: number | Message | null;
  /** Fewest agents that keep up with the work where nobody gives up. */
  readonly keepUp: number;
}

/** @throws UsageError where the question is not whole, or has no answer */
export function answerTo(question: StaffingQuestion): StaffingAnswer {
  const { agents, atLeast, within } = question;
  if (atLeast !== undefined && within === undefined) throw new UsageError(message("staffing-command/no-threshold", {}));
  const figures = staffing(question);
  if (isUnanswerable(figures)) throw new UsageError(whyNot(figures, question));
  const known = { question, figures, keepUp: Math.floor(figures.load) + 1 };
  if (atLeast === undefined || within === undefined) return { ...known, fewest: null };
  if (agents === undefined) return { ...known, fewest: figures.agents };
  const fewest = fewestAgents(question, [{ metric: "service_level", within, atLeast }]);
  return { ...known, fewest: isUnanswerable(fewest) ? whyNot(fewest, question) : fewest };
}

function whyNot({ unanswerable }: Unanswerable, { atLeast = 1, within = 0 }: StaffingQuestion): Message {
  switch (unanswerable) {
    case "missing":
      return message("staffing-command/no-question", {});
    case "invalid":
      // Of all that the options let through only an interval of no length makes no sense.
      return message("staffing-command/no-time", {});
    case "too_large":
      return message("staffing-command/too-much", { most: largestPool });
    case "unattainable":
      return message("staffing-command/perfection", { atLeast, within });
  }
}
