import type { ExtensionHostKind } from "./hosts";

/** What a suite counted, in which kind of extension host. */
export interface SuiteOutcome {
  readonly host: ExtensionHostKind;
  readonly passes: number;
  readonly failures: number;
  /** Each test that failed, by its whole title, and its error's message. */
  readonly failed?: readonly string[];
}

const opening = "[watermelon suite closed]";

/** The last line that a suite prints; without it, the suite did not come to its end. */
export function closingLine(outcome: SuiteOutcome): string {
  return `${opening} ${JSON.stringify(outcome)}`;
}

/** The outcome that a line of the editor's output tells, if it is the closing line. */
export function readClosingLine(line: string): SuiteOutcome | undefined {
  const start = line.indexOf(opening);
  if (start === -1) return undefined;
  return JSON.parse(line.slice(start + opening.length).replace(/}[^}]*$/, "}"));
}
