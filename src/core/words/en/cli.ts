import type { Figures } from "../../day";
import type { Counts, Severity } from "../../finding";
import type { Format } from "../format";
import { beside } from "./beside";
import { counted } from "./counted";

/** What a line on a checked file says. */
export interface CheckedFileFigures extends Counts {
  /** Of its target sets; named where there are several. */
  readonly verdicts: readonly { readonly name: string | null; readonly figures: Figures }[];
  readonly targets: number;
  readonly rules: number;
  /** Keys to declare before every rule can tell. */
  readonly undeclared: readonly string[];
}

/** The verdicts one after the other, each behind the name of its set where it has one. */
export function verdictsOf({ verdicts }: CheckedFileFigures, inWords: (figures: Figures) => string): string {
  return verdicts.map(({ name, figures }) => `${name === null ? "" : `${name}: `}${inWords(figures)}`).join("; ");
}

/** Why a file could not be read or written; `other` carries the system's own code. */
export type FileTrouble = "denied" | "absent" | "folder" | "loop" | "full" | "other";

const severities: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "info" };

const fileTroubles: Readonly<Record<FileTrouble, (code: string) => string>> = {
  denied: () => "permission denied",
  absent: () => "it does not exist",
  folder: () => "it is a folder",
  loop: () => "its symbolic links go round in a circle",
  full: () => "the disk is full",
  other: code => code,
};

function didYouMean(near: readonly string[], f: Format): string {
  return near.length > 0 ? ` Did you mean ${f.choice(near)}?` : "";
}

export const cli = {
  "cli/severity": (a: { severity: Severity }, _f: Format) => severities[a.severity],
  "cli/fix": (a: { title: string }, _f: Format) => `fix: ${a.title}`,
  "cli/suggestion": (a: { title: string }, _f: Format) => `suggestion: ${a.title}`,
  "cli/copy": (a: { title: string }, _f: Format) => `to copy: ${a.title}`,
  "cli/help-at": (a: { address: string }, _f: Format) => `help: ${a.address}`,
  "cli/file": (a: CheckedFileFigures, f: Format) =>
    `${verdictsOf(a, each => beside["day/verdict"](each, f))}; ${f.count(a.targets, "target", "targets")} held against ${f.count(a.rules, "rule", "rules")}: ${counted(a, f)}` +
    `${a.undeclared.length > 0 ? `; cannot tell everything without ${f.list(a.undeclared.map(key => f.key(key, key)))}` : ""}`,
  "cli/summary": (a: Counts & { files: number }, f: Format) =>
    `${f.count(a.files, "file", "files")}: ${counted(a, f)}.`,
  "cli/below-severity": (a: { count: number; least: Severity }, f: Format) =>
    `${f.count(a.count, "finding", "findings")} below ${severities[a.least]} ` +
    `${a.count === 1 ? "is" : "are"} not shown (--min-severity).`,
  "cli/cut": (a: { shown: number; all: number }, f: Format) =>
    `Only ${f.number(a.shown)} of ${f.count(a.all, "finding", "findings")} ` +
    `${a.shown === 1 ? "is" : "are"} shown (--max-findings).`,
  "cli/incomplete": (a: { files: number }, f: Format) =>
    `${f.count(a.files, "file", "files")} could not be read: this result is not complete.`,

  "cli/markdown/title": (_: object, _f: Format) => "Watermelon Lint: what these targets reward",
  "cli/markdown/decisions": (_: object, _f: Format) => "What was decided to let be",
  "cli/markdown/decisions-lead": (a: { count: number }, f: Format) =>
    `${f.count(a.count, "finding is", "findings are")} suppressed, with the reason that stands beside it.`,
  "cli/markdown/place": (_: object, _f: Format) => "Place",
  "cli/markdown/rule": (_: object, _f: Format) => "Rule",
  "cli/markdown/finding": (_: object, _f: Format) => "Finding",
  "cli/markdown/reason": (_: object, _f: Format) => "Reason",
  "cli/markdown/owner": (_: object, _f: Format) => "Owner",
  "cli/markdown/until": (_: object, _f: Format) => "Until",
  "cli/markdown/none": (_: object, _f: Format) => "not said",
  "cli/explain/rewards": (_: object, _f: Format) => "What these targets reward",
  "cli/explain/rests-on": (_: object, _f: Format) =>
    "The verdict rests on these assumptions, each a judgment and not a measurement:",
  "cli/explain/rests-on-none": (_: object, _f: Format) =>
    "No single assumption, moved alone within its sensible range, changes the verdict.",
  "cli/explain/model-page": (_: object, _f: Format) =>
    "`watermelon explain green-day` explains the model and its assumptions.",
  "cli/explain/suppressed": (_: object, _f: Format) => "What is suppressed",
  "cli/explain/suppressed-because": (a: { reason: string; until: string | null }, f: Format) =>
    `Reason: ${a.reason}${a.until === null ? "" : ` (until ${f.date(a.until)})`}`,
  "baseline/known": (_: object, _f: Format) => "Known: it is in the baseline.",
  "cli/baseline-absent": (a: { path: string }, _f: Format) =>
    `There is no baseline ${a.path}. --update-baseline makes one of what is found today.`,
  "cli/baseline-broken": (a: { path: string }, _f: Format) =>
    `${a.path} is no baseline that watermelon wrote. --update-baseline makes a new one of what is found today.`,
  "cli/baseline-written": (a: { path: string; known: number; gone: number }, f: Format) =>
    `Written to ${a.path}: ${f.count(a.known, "known finding", "known findings")}${a.gone > 0 ? `; ${f.number(a.gone)} of before are gone` : ""}.`,
  "cli/help/baseline": (_: object, _f: Format) =>
    "known findings, which do not count: by target and rule, never by line",
  "cli/help/update-baseline": (_: object, _f: Format) => "write what is found today to the baseline",
  "cli/progress": (a: { done: number; all: number }, f: Format) =>
    `Checking target files: ${f.number(a.done)} of ${f.number(a.all)}`,
  "cli/cannot-read": (a: { path: string; trouble: FileTrouble; code: string }, _f: Format) =>
    `Cannot read ${a.path}: ${fileTroubles[a.trouble](a.code)}.`,
  "cli/cannot-write": (a: { path: string; trouble: FileTrouble; code: string }, _f: Format) =>
    `Cannot write ${a.path}: ${fileTroubles[a.trouble](a.code)}.`,
  "cli/standard-output": (_: object, _f: Format) => "standard output",
  "cli/not-in-encoding": (a: { path: string; encoding: string }, _f: Format) =>
    `${a.path} is not valid ${a.encoding}: what cannot be read is taken as \u{fffd}. Save the file as UTF-8.`,
  "cli/no-target-file": (_: object, _f: Format) =>
    "No target file found. The name of a target file ends in .targets.yaml or .targets.yml, or files in .watermelon.yaml " +
    "takes it; a file that you name yourself is checked whatever its name.",
  "cli/internal-error": (a: { error: string; address: string }, _f: Format) =>
    `This is a fault in watermelon itself, not in your files. Please report it at ${a.address}:\n${a.error}`,

  "cli/configuration-problem": (a: { place: string; said: string }, _f: Format) => `${a.place}: ${a.said}`,
  "cli/configuration-broken": (_: object, _f: Format) => "The configuration cannot be used, so nothing was done.",
  "cli/no-such-path": (a: { path: string }, _f: Format) => `There is no file or folder ${a.path}.`,
  "cli/unknown-rule": (a: { id: string; near: readonly string[] }, f: Format) =>
    `There is no rule ${a.id}.${didYouMean(a.near, f)} watermelon rules lists them all.`,
  "cli/rule-form": (a: { text: string }, _f: Format) =>
    `--rule takes a rule and its severity, such as handle-time/below-need=warning, not ${a.text}.`,
  "cli/choose": (a: { option: string; text: string; choices: readonly string[] }, f: Format) =>
    `${a.option} takes ${f.choice(a.choices)}, not ${a.text}.`,
  "cli/format-file": (a: { text: string }, _f: Format) => `--format ${a.text} names no file after the equals sign.`,
  "cli/one-format": (_: object, _f: Format) =>
    "Only one format can go to standard output; give each of the others a file, as in --format json=result.json.",
  "cli/one-file": (a: { path: string }, _f: Format) => `Two formats would be written to ${a.path}.`,
  "cli/date-form": (a: { text: string }, _f: Format) => `--as-of takes a date such as 2027-03-31, not ${a.text}.`,
  "cli/count-form": (a: { option: string; text: string }, _f: Format) =>
    `${a.option} takes a whole number from 0, not ${a.text}.`,
  "cli/unknown-option": (a: { option: string; near: readonly string[] }, f: Format) =>
    `There is no option ${a.option}.${didYouMean(a.near, f)}`,
  "cli/unknown-command": (a: { command: string; near: readonly string[] }, f: Format) =>
    `There is no command ${a.command}.${didYouMean(a.near, f)}`,
  "cli/missing-argument": (a: { name: string }, _f: Format) => `The argument ${a.name} is missing.`,
  "cli/missing-value": (a: { option: string }, _f: Format) => `The option ${a.option} needs a value.`,
  "cli/missing-option": (a: { option: string }, _f: Format) => `The option ${a.option} is missing.`,
  "cli/too-many-arguments": (_: object, _f: Format) => "That is more arguments than this command takes.",
  "cli/see-help": (a: { command: string }, _f: Format) => `${a.command} --help lists what there is.`,
  "cli/nothing-to-explain": (a: { name: string; near: readonly string[] }, f: Format) =>
    `${a.name} is no rule, no metric and no file.${didYouMean(a.near, f)}`,

  "cli/help/watermelon": (_: object, _f: Format) =>
    "Finds contact-centre targets that are green outside and red inside.",
  "cli/help/check": (_: object, _f: Format) => "show what is wrong in target files",
  "cli/help/check/exit-codes": (_: object, _f: Format) =>
    "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration, or a file that cannot be read or written; " +
    "3 internal error; 4 no target file found.",
  "cli/help/explain": (_: object, _f: Format) =>
    "explain a rule, a metric, the model (green-day), the ideas behind the rules (ideas), or what a target file runs into",
  "cli/help/no-suppressions": (_: object, _f: Format) => "count what comments in the files suppress",
  "cli/help/rules": (_: object, _f: Format) => "list the rules",
  "cli/help/metrics": (_: object, _f: Format) => "list the metrics of the catalogue",
  "cli/help/help": (_: object, _f: Format) => "show the help of a command",
  "cli/help/paths": (_: object, _f: Format) => "files, and folders to look for target files in",
  "cli/help/name": (_: object, _f: Format) =>
    "a rule (handle-time/below-need), a metric (AHT, average_handle_time), green-day, or a target file",
  "cli/help/format": (a: { formats: readonly string[] }, f: Format) =>
    `${f.choice(a.formats)}; FORMAT=FILE writes to a file, and the option can be repeated`,
  "cli/help/list-format": (a: { formats: readonly string[] }, f: Format) => f.choice(a.formats),
  "cli/help/fail-on": (_: object, _f: Format) =>
    "least severity that ends in exit code 1: error, warning, info or never",
  "cli/help/min-severity": (_: object, _f: Format) =>
    "least severity that is shown: error, warning or info; changes nothing about what fails",
  "cli/help/max-findings": (_: object, _f: Format) => "show at most so many findings, and say how many there are",
  "cli/help/rule": (_: object, _f: Format) =>
    "give a rule another severity: error, warning, info or off; can be repeated",
  "cli/help/as-of": (_: object, _f: Format) => "day to take for today, such as 2027-03-31",
  "cli/help/language": (_: object, _f: Format) => "en or nl (default: that of the configuration, else of your system)",
  "cli/help/config": (_: object, _f: Format) =>
    "the configuration for every file, in place of the nearest .watermelon.yaml upward from each",
  "cli/help/print-config": (_: object, _f: Format) =>
    "show how a file would be checked, with where each value comes from, and check nothing",
  "cli/help/no-color": (_: object, _f: Format) => "no colours; a NO_COLOR in the environment does the same",
  "cli/help/version": (_: object, _f: Format) => "show the version",
  "cli/help/this": (_: object, _f: Format) => "show this help",
  "cli/help/title": (a: { title: string }, _f: Format) => a.title,
  "cli/help/default": (a: { value: string }, _f: Format) => `(default: ${a.value})`,

  "cli/explain/unnamed": (a: { index: number }, f: Format) => `Target set ${f.number(a.index)}`,
  "cli/together": (a: { files: readonly string[] }, f: Format) =>
    `Judged together with ${f.list(a.files)}, which ${a.files.length === 1 ? "is a part" : "are parts"} of the same set.`,
  "cli/explain/targets": (a: { path: string; targets: readonly string[] }, f: Format) =>
    `${f.count(a.targets.length, "target", "targets")} in ${a.path}${a.targets.length > 0 ? `: ${f.list(a.targets)}` : ""}.`,
  "cli/explain/found": (_: object, _f: Format) => "What stands out",
  "cli/explain/nothing": (a: { rules: number }, f: Format) =>
    `None of the ${f.count(a.rules, "rule", "rules")} finds anything here. ` +
    "That says what the rules looked for is not there; it does not say that customers and agents are well.",
  "cli/explain/where": (a: { severity: Severity; line: number }, f: Format) =>
    `${severities[a.severity]}, line ${f.number(a.line)}`,
  "cli/explain/can-do": (_: object, _f: Format) => "What you can do:",
  "cli/explain/untold": (_: object, _f: Format) => "What could not be told",
};
