import type { WriteStream } from "node:tty";
import picocolors from "picocolors";

export type Colors = ReturnType<typeof picocolors.createColors>;

/** What a place that is written to can show. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly colors: Colors;
  /** Whether an address can be made a link (OSC 8). */
  readonly links: boolean;
  /** Columns to fit in. */
  readonly width: number;
}

const widthElsewhere = 100;
const narrowest = 40;
const widest = 120;

/** Text for a file or another program: no colours, no links. */
export const plain: Terminal = {
  isTerminal: false,
  colors: picocolors.createColors(false),
  links: false,
  width: widthElsewhere,
};

/** Colours only on a terminal, and there not with `--no-color`, NO_COLOR (no-color.org) or a dumb terminal. */
export function terminalOf(
  stream: Pick<WriteStream, "isTTY" | "columns">,
  wantsColor: boolean,
  environment: NodeJS.ProcessEnv,
): Terminal {
  if (!stream.isTTY) return plain;
  const isDumb = environment.TERM === "dumb";
  return {
    isTerminal: true,
    colors: picocolors.createColors(wantsColor && !environment.NO_COLOR && !isDumb),
    links: !isDumb && showsLinks(environment),
    width: Math.min(widest, Math.max(narrowest, stream.columns || widthElsewhere)),
  };
}

/** Terminals that are known to show links; others may print the escape codes. */
function showsLinks(environment: NodeJS.ProcessEnv): boolean {
  if (environment.WT_SESSION || environment.KITTY_WINDOW_ID || environment.KONSOLE_VERSION) return true;
  if (Number(environment.VTE_VERSION) >= 5000) return true;
  return ["vscode", "iTerm.app", "WezTerm", "ghostty", "Hyper"].includes(environment.TERM_PROGRAM ?? "");
}
