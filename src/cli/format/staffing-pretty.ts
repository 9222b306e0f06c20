import { type Message, message, say } from "../../core/doors/words";
import type { StaffingAnswer } from "../staffing-answer";
import type { FormatOptions } from "./check-format";
import { notFlattered } from "./not-flattered";
import { staffingTable } from "./staffing-table";
import { plainSpaces } from "./terminal-text";
import { wrap } from "./wrap";

/** For people: the answer in a sentence, a table around it, what occupancy leaves an agent, and what is assumed. */
export function staffingPretty(answer: StaffingAnswer, options: FormatOptions): string {
  const { colors, width } = options.terminal;
  const paragraph = (said: readonly Message[], paint: (text: string) => string): string =>
    wrap(said.map(each => say(each, options.language)).join(" "), width)
      .map(line => paint(plainSpaces(line)))
      .join("\n");
  const told = paragraph(answerIn(answer), colors.bold);
  if (answer.figures.load === 0) return `${told}\n`;
  const blocks = [
    told,
    staffingTable(answer, options),
    ...occupancyIn(answer).map(said => paragraph([said], text => text)),
    paragraph(assumedIn(answer), colors.dim),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function answerIn(answer: StaffingAnswer): Message[] {
  const { abandonment, load, model } = answer.figures;
  if (load === 0) return [message("staffing-command/no-work", {})];
  return [...servedIn(answer), ...(model === "erlang_a" ? [message("staffing-command/give-up", { abandonment })] : [])];
}

function servedIn({ question, figures, fewest, keepUp }: StaffingAnswer): Message[] {
  const { agents, load, averageWait, p90Wait } = figures;
  const { atLeast = 0, within = 0 } = question;
  const needed = question.agents === undefined ? [] : neededIn(fewest, atLeast, within);
  if (averageWait === null || p90Wait === null) {
    return [message("staffing-command/overrun", { agents, load, keepUp }), ...needed];
  }
  if (figures.serviceLevel === null) return [message("staffing-command/waits", { agents, averageWait, p90Wait })];
  const serviceLevel = notFlattered(figures.serviceLevel);
  if (typeof fewest !== "number") {
    return [message("staffing-command/gives", { agents, within, serviceLevel, averageWait }), ...needed];
  }
  const level = { agents, atLeast, within, serviceLevel };
  if (question.agents === undefined) return [message("staffing-command/takes", level)];
  if (agents < fewest) return [message("staffing-command/too-few", level), ...needed];
  return [message("staffing-command/enough", { ...level, fewest })];
}

function neededIn(fewest: StaffingAnswer["fewest"], atLeast: number, within: number): Message[] {
  if (fewest === null) return [];
  return [
    typeof fewest === "number" ? message("staffing-command/needed", { agents: fewest, atLeast, within }) : fewest,
  ];
}

/** Below this, occupancy reads as 0%, and what is left between contacts as an age. */
const leastOccupancy = 0.0005;

/** What is left between two contacts, where anybody is there to handle them. */
function occupancyIn({ question: { handleTime }, figures: { occupancy } }: StaffingAnswer): Message[] {
  if (occupancy === null || occupancy < leastOccupancy) return [];
  const between = (handleTime * (1 - occupancy)) / occupancy;
  return [message("hover/between-contacts", { occupancy, handleTime, between })];
}

function assumedIn({ question: { patience }, figures: { model } }: StaffingAnswer): Message[] {
  const assumed =
    model === "erlang_a" && patience !== undefined
      ? message("staffing-command/erlang-a", { patience })
      : message("staffing-command/erlang-c", {});
  return [assumed, message("staffing-command/scope", {})];
}
