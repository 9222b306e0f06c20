/** What the process ends with. */
export const exitCode = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong usage, or a file that could not be read or written: there is no complete answer. */
  usage: 2,
  /** A fault in the program. */
  internal: 3,
  noTargetFile: 4,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Is given what a command ends with. */
export type Done = (code: ExitCode) => void;
