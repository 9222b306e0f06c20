import type { CheckFormat, FormatOptions } from "./check-format";
import { harmless } from "./terminal-text";
import { unifiedDiff } from "./unified-diff";

/** What `--fix` would write, as a unified diff of all files. On a terminal the files do not steer it; elsewhere every byte is kept. */
export function fixDiff({ terminal }: FormatOptions): CheckFormat {
  const shown = (diff: string): string => (terminal.isTerminal ? diff.split("\n").map(harmless).join("\n") : diff);
  return {
    saysWhatIsCut: true,
    saysFixes: false,
    start: () => "",
    file: ({ path, fixed }) => (fixed ? shown(unifiedDiff(path, fixed.before, fixed.after)) : ""),
    end: () => "",
  };
}
