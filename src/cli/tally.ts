import type { Counts, Finding, Severity } from "../core/doors/checking";
import { countsOf } from "../core/doors/workspace";
import type { Summary } from "./format/check-format";

export interface TallyOptions {
  /** Least severity that makes the check fail. */
  readonly failOn: Severity | "never";
  /** Least severity that is shown; changes nothing about what fails. */
  readonly minSeverity: Severity;
  /** Most findings that are shown. */
  readonly maxFindings: number;
}

const inOrder: readonly Severity[] = ["info", "warning", "error"];

/** Keeps the numbers of a check, and chooses the findings that are shown. */
export class Tally {
  private counts: Counts = { errors: 0, warnings: 0, infos: 0, suppressed: 0 };
  private files = 0;
  private shown = 0;
  private toShow = 0;
  private failing = false;
  /** Files and folders that could not be read. */
  unreadable = 0;
  /** Files that were to be fixed and could not be. */
  refused = 0;

  constructor(private readonly options: TallyOptions) {}

  get fails(): boolean {
    return this.failing;
  }

  get summary(): Summary {
    const { counts, files, shown, toShow, unreadable } = this;
    return { counts, files, shown, toShow, leastSeverity: this.options.minSeverity, unreadable };
  }

  /** Counts the findings of one file, and gives those of them that are to be shown; what is suppressed is not among them. */
  add(findings: readonly Finding[]): { readonly counts: Counts; readonly shown: readonly Finding[] } {
    const { failOn, maxFindings, minSeverity } = this.options;
    const counts = countsOf(findings);
    const open = findings.filter(finding => finding.suppressed === null);
    const visible = open.filter(({ severity }) => isAtLeast(severity, minSeverity));
    const shown = visible.slice(0, Math.max(0, maxFindings - this.shown));
    this.counts = sumOf(this.counts, counts);
    this.files++;
    this.toShow += visible.length;
    this.shown += shown.length;
    this.failing ||= failOn !== "never" && open.some(({ severity }) => isAtLeast(severity, failOn));
    return { counts, shown };
  }
}

function isAtLeast(severity: Severity, least: Severity): boolean {
  return inOrder.indexOf(severity) >= inOrder.indexOf(least);
}

function sumOf(a: Counts, b: Counts): Counts {
  return {
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    infos: a.infos + b.infos,
    suppressed: a.suppressed + b.suppressed,
  };
}
