import type { Finding } from "../finding";

export interface MatchedFindings {
  readonly fresh: readonly Finding[];
  readonly solved: readonly Finding[];
}

/**
 * Tells the open findings of a target set that a change brings, and those that it solves. One that moved is neither: it is known by its
 * fingerprint, and then by its rule and its targets. One that was suppressed before and counts now is new; one that is
 * suppressed now is not solved.
 *
 * @param renamed new ids of targets by the old ones
 */
export function matchFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  renamed: ReadonlyMap<string, string>,
): MatchedFindings {
  const left = [...before];
  const fresh: Finding[] = [];
  const unmatchedBy = (findings: readonly Finding[], keyOf: KeyOf): Finding[] =>
    findings.filter(finding => {
      const key = keyOf(finding);
      const index = left.findIndex(each => keyOf(each, renamed) === key);
      if (index < 0) return true;
      const [was] = left.splice(index, 1);
      if (was!.suppressed !== null) fresh.push(finding);
      return false;
    });
  const unknown = unmatchedBy(
    unmatchedBy(after, ({ fingerprint }) => fingerprint),
    subjectOf,
  );
  return {
    fresh: after.filter(each => each.suppressed === null && (fresh.includes(each) || unknown.includes(each))),
    solved: left.filter(({ suppressed }) => suppressed === null),
  };
}

type KeyOf = (finding: Finding, renamed?: ReadonlyMap<string, string>) => string;

/** Of what is wrong with the text of a file there may be much about one thing: only the same words are the same. */
function subjectOf({ rule, targets, message }: Finding, renamed?: ReadonlyMap<string, string>): string {
  const ids = targets.map(id => renamed?.get(id) ?? id).sort();
  const said = /^(?:file|suppression)\//.test(rule) ? message : null;
  return JSON.stringify([rule, ids, said]);
}
