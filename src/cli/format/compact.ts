import { say } from "../../core/doors/words";
import type { CheckFormat, FormatOptions } from "./check-format";
import { harmless, plainSpaces } from "./terminal-text";

/** One line for each finding, `file:line:column: severity: message (rule)`, as compilers write and editors read them. */
export function compact({ language }: FormatOptions): CheckFormat {
  return {
    saysWhatIsCut: false,
    saysFixes: false,
    start: () => "",
    file: ({ path, lines, shown }) =>
      shown
        .map(({ range, rule, severity, message }) => {
          const { line, column } = lines.position(range.start);
          const said = say(message, language).replace(/\s*[\r\n]+\s*/g, " ");
          return `${harmless(path)}:${line}:${column}: ${severity}: ${plainSpaces(harmless(said))} (${rule})\n`;
        })
        .join(""),
    end: () => "",
  };
}
