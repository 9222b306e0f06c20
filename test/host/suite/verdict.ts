import { readClosingLine } from "./closing-line";
import type { ExtensionHostKind, SuiteHost } from "./hosts";

/** Whether a run is to be believed, and in a sentence why, or why not. */
export interface Verdict {
  readonly passed: boolean;
  readonly reason: string;
}

/**
 * Judges a run of a suite by what the editor reported and by what the suite printed.
 *
 * @param exitCode as the editor reports it, which is 0 also for an extension host that died
 * @param output all that the run printed
 */
export function judge(host: SuiteHost, exitCode: number, output: string): Verdict {
  const outcome = output
    .split(/\r?\n/)
    .map(readClosingLine)
    .findLast(line => line !== undefined);
  if (outcome === undefined) return failed("the extension host ended before its suite did");
  if (outcome.failures > 0) {
    const which = (outcome.failed ?? []).map(each => `\n  ${each}`).join("");
    return failed(`${outcome.failures} failed, ${outcome.passes} passed${which}`);
  }
  if (outcome.passes === 0) return failed("the suite has no tests");
  const asked: ExtensionHostKind = host === "node" ? "node" : "worker";
  if (outcome.host !== asked) return failed(`the suite ran in a ${outcome.host} extension host`);
  if (exitCode !== 0) return failed(`all ${outcome.passes} passed, but the editor ended with ${exitCode}`);
  return { passed: true, reason: `${outcome.passes} passed` };
}

function failed(reason: string): Verdict {
  return { passed: false, reason };
}
