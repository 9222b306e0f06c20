import type { Finding, Severity } from "../../core/doors/checking";
import { say } from "../../core/doors/words";
import type { CheckFormat, CheckFormatOptions, FileResult } from "./check-format";

/** GitLab has five severities, from info to blocker; none of ours says that something must not be merged whatever it takes. */
const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/**
 * GitLab's code quality report (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"): a list of findings. It wants
 * fingerprints that are unique; the same finding in a copy of a file gets its number behind it.
 */
export function gitlab({ language, inRepository }: CheckFormatOptions): CheckFormat {
  const times = new Map<string, number>();
  const fingerprintOf = ({ fingerprint }: Finding): string => {
    const time = (times.get(fingerprint) ?? 0) + 1;
    times.set(fingerprint, time);
    return time === 1 ? fingerprint : `${fingerprint}-${time}`;
  };
  const issueOf = (finding: Finding, { path, lines }: FileResult): string =>
    JSON.stringify({
      description: say(finding.message, language),
      check_name: finding.rule,
      fingerprint: fingerprintOf(finding),
      severity: severities[finding.severity],
      location: { path: inRepository(path), lines: { begin: lines.position(finding.range.start).line } },
    });
  return {
    saysWhatIsCut: false,
    saysFixes: false,
    start: () => "[",
    file: result => {
      const isFirst = times.size === 0;
      const issues = result.shown.map(finding => issueOf(finding, result));
      return issues.map((issue, index) => `${isFirst && index === 0 ? "" : ","}\n${issue}`).join("");
    },
    end: () => "\n]\n",
  };
}
