import type { Figures } from "../../day";
import type { ChangeDirection } from "../../model/told-change";
import type { Format } from "../format";
import { beside } from "./beside";

/** What kind of change a row of the table tells. */
export type ToldKind = "added" | "removed" | "renamed" | "changed" | "configuration" | "suppression";

const kinds: Readonly<Record<ToldKind, string>> = {
  added: "added",
  removed: "removed",
  renamed: "renamed",
  changed: "changed",
  configuration: "changed",
  suppression: "changed",
};

const effects: Readonly<Record<ChangeDirection, string>> = {
  tighter: "tighter",
  looser: "looser",
  weaker_measure: "measured more weakly",
  guard_removed: "guard removed",
  stakes_raised: "more at stake",
  other: "changed",
};

function effect(kind: ToldKind, direction: ChangeDirection): string {
  if (kind === "suppression" && direction === "looser") return "hides a finding";
  if (kind === "suppression" && direction === "tighter") return "counts again";
  if (kind === "configuration" && direction === "looser") return "checks less";
  if (kind === "configuration" && direction === "tighter") return "checks more";
  if (kind === "removed" && direction === "guard_removed") return "removed: a guard is gone";
  return kind === "changed" || kind === "configuration" || kind === "suppression" ? effects[direction] : kinds[kind];
}

/** What `watermelon review` says beside the headline. */
export const cliReview = {
  "review/effect": (a: { kind: ToldKind; direction: ChangeDirection }, _f: Format) => effect(a.kind, a.direction),
  "review/column-what": (_: object, _f: Format) => "What changed",
  "review/column-before": (_: object, _f: Format) => "Before",
  "review/column-after": (_: object, _f: Format) => "After",
  "review/column-effect": (_: object, _f: Format) => "Effect",
  "review/column-guards": (_: object, _f: Format) => "Guarded by",
  "review/column-place": (_: object, _f: Format) => "Place",
  "review/whole-set": (a: { name: string }, _f: Format) => `target set ${a.name}`,
  "review/more-changes": (a: { count: number }, f: Format) =>
    `${f.count(a.count, "more change", "more changes")}: --format json lists them all.`,
  "review/rewards": (_: object, _f: Format) => "What the targets reward",
  "review/from-to": (a: { name: string; before: Figures | null; after: Figures | null }, f: Format) => {
    const [before, after] = [a.before, a.after].map(each => each && beside["day/verdict"](each, f));
    if (!before) return `${a.name}: ${after}`;
    if (before === after) return `${a.name}: ${after}, as before`;
    return after ? `${a.name}: ${before} → ${after}` : `${a.name}: was ${before}`;
  },
  "review/new-findings": (a: { count: number }, f: Format) =>
    `${f.count(a.count, "new finding", "new findings")} that this change brings`,
  "review/solved-findings": (a: { count: number }, f: Format) => `${f.count(a.count, "finding", "findings")} solved`,
  "review/no-git": (_: object, _f: Format) =>
    "The git program was not found, and a review compares what git has. Install git, or put its folder on the PATH.",
  "review/no-repository": (a: { path: string }, _f: Format) =>
    `${a.path} is not in the work tree of a git repository, so there is nothing to compare with.`,
  "review/git-refuses": (a: { said: string }, _f: Format) => `git refuses: ${a.said}`,
  "review/no-commit": (a: { ref: string; near: string | null }, _f: Format) =>
    `git knows no commit ${a.ref}.${a.near === null ? " Fetch it, or name another." : ` Is it ${a.near}?`}`,
  "review/shallow": (a: { base: string }, _f: Format) =>
    `This is a shallow clone, which does not hold ${a.base} or the place where the histories part. Fetch the whole history: ` +
    "fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 in GitLab, or git fetch --unshallow.",
  "review/nothing-in-common": (a: { base: string; head: string }, _f: Format) =>
    `${a.base} and ${a.head} have no history in common, so there is no place to compare from.`,
  "review/outside": (a: { path: string }, _f: Format) =>
    `${a.path} lies outside the repository, so there is nothing to compare it with.`,
  "review/content-absent": (a: { path: string }, _f: Format) =>
    `This clone does not hold the former content of ${a.path}, and a review fetches nothing. Clone without --filter, or fetch it first.`,
  "cli/help/review": (_: object, _f: Format) => "show what a change of target files does to people",
  "cli/help/base": (_: object, _f: Format) =>
    "commit, branch or tag to compare with: what counts is where the histories part",
  "cli/help/head": (_: object, _f: Format) =>
    "commit, branch or tag that is compared (default: the files as they are now)",
  "cli/help/review-paths": (_: object, _f: Format) => "files, and folders to look for target files in",
  "cli/help/review/exit-codes": (_: object, _f: Format) =>
    "Exit codes: 0 no new finding at or above --fail-on, or nothing changed; 1 new findings; 2 wrong usage or configuration, or a base " +
    "that cannot be found; 3 internal error.",
};
