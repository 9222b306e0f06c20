import { isUnanswerable, type QueueFigures, queueFigures } from "../../core/doors/staffing";
import { formatIn, type Language, type Message, message, say } from "../../core/doors/words";
import type { StaffingAnswer } from "../staffing-answer";
import type { FormatOptions } from "./check-format";
import { columns } from "./columns";
import { notFlattered } from "./not-flattered";
import { plainSpaces, widthOf } from "./terminal-text";

/** Rows on either side of the answer. */
const around = 3;

interface Column {
  readonly head: Message;
  cell(row: QueueFigures): string;
}

/** What a few agents fewer and more give, and the fewest that keep up and reach what is asked; the answer is marked. */
export function staffingTable(answer: StaffingAnswer, { language, terminal: { colors } }: FormatOptions): string {
  const { agents } = answer.figures;
  const rows = numbersAround(answer).flatMap(each => {
    const figures = queueFigures({ ...answer.question, agents: each });
    return isUnanswerable(figures) ? [] : [figures];
  });
  const shown = columnsOf(answer, language);
  const heads = shown.map(({ head }) => say(head, language));
  const cells = rows.map(row => [row.agents === agents ? ">" : "", ...shown.map(column => column.cell(row))]);
  const [top = "", ...lines] = rightAligned([["", ...heads], ...cells]);
  const painted = lines.map((line, index) => (rows[index]!.agents === agents ? colors.bold(line) : line));
  return [colors.dim(top), ...painted].join("\n");
}

function numbersAround({ figures: { agents, averageWait }, fewest, keepUp }: StaffingAnswer): number[] {
  const near = Array.from({ length: 2 * around + 1 }, (_, index) => agents - around + index);
  const enough = [...(averageWait === null ? [keepUp] : []), ...(typeof fewest === "number" ? [fewest] : [])];
  return [...new Set([...near.filter(each => each > 0), agents, ...enough])].sort((a, b) => a - b);
}

function columnsOf({ question: { within }, figures: { model } }: StaffingAnswer, language: Language): Column[] {
  const f = formatIn(language);
  const wait = (seconds: number | null): string =>
    seconds === null ? say(message("staffing-command/endless", {}), language) : f.time(seconds);
  const share = (part: number | null): string => (part === null ? "–" : f.share(part));
  const level: Column[] =
    within === undefined
      ? []
      : [
          {
            head: message("staffing-command/column/within", { within }),
            cell: ({ serviceLevel }) => share(serviceLevel && notFlattered(serviceLevel)),
          },
        ];
  const abandonment: Column = {
    head: message("staffing-command/column/abandonment", {}),
    cell: row => share(row.abandonment),
  };
  return [
    { head: message("staffing-command/column/agents", {}), cell: row => f.number(row.agents) },
    ...level,
    { head: message("staffing-command/column/average-wait", {}), cell: row => wait(row.averageWait) },
    { head: message("staffing-command/column/p90-wait", {}), cell: row => wait(row.p90Wait) },
    ...(model === "erlang_a" ? [abandonment] : []),
    { head: message("staffing-command/column/occupancy", {}), cell: row => share(row.occupancy) },
  ];
}

function rightAligned(rows: readonly (readonly string[])[]): string[] {
  const asIs = (text: string): string => text;
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => widthOf(row[column]!))));
  const padded = rows.map(row =>
    row.map((text, column) => " ".repeat(widths[column]! - widthOf(text)) + plainSpaces(text)),
  );
  return columns(
    padded,
    widths.map(() => asIs),
  ).split("\n");
}
