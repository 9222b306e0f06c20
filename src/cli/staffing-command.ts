import type { StaffingQuestion } from "../core/doors/staffing";
import { type ExitCode, exitCode } from "./exit-code";
import { jsonText } from "./format/json-text";
import { staffingPretty } from "./format/staffing-pretty";
import type { ListOptions } from "./list-format";
import { print } from "./print";
import { answerTo } from "./staffing-answer";
import { terminalOf } from "./terminal";

/** `watermelon staffing`: how many agents a service level takes, or what given agents achieve. */
export async function staffingCommand(
  question: StaffingQuestion,
  { format, language, color }: ListOptions,
): Promise<ExitCode> {
  const answer = answerTo(question);
  const text =
    format === "json"
      ? `${jsonText(answer.figures)}\n`
      : staffingPretty(answer, { language, terminal: terminalOf(process.stdout, color, process.env) });
  await print(text, language);
  return exitCode.clean;
}
