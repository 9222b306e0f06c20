import type { Severity } from "../../finding";
import type { Bilingual, Facet, Level } from "../../metrics/metric";
import type { Quantity } from "../../model/quantity";
import type { Scale, Stakes, Tone } from "../../model/target-set";
import type { Format } from "../format";
import { levelWords, stakesWords } from "./terms";

/** What a target asks, as its writer put it. */
export interface BoundsSaid {
  readonly atLeast: Quantity | null;
  readonly atMost: Quantity | null;
  readonly within: Quantity | null;
  readonly scale: Scale | null;
  /** It holds a value that could not be read. */
  readonly unread: boolean;
}

const facets: Readonly<Record<Facet | "set", string>> = {
  customer: "Customer",
  quality: "Quality",
  efficiency: "Efficiency",
  employee: "Employee",
  organisation: "Organisation",
  set: "The set as a whole",
};

export const preview = {
  "preview/title": (a: { name: string | null; number: number }, f: Format) =>
    a.name ?? `Target set ${f.number(a.number)}`,
  "preview/tab": (a: { title: string }, _f: Format) => `Preview: ${a.title}`,
  "preview/headline": (
    a: {
      targets: number;
      /** Targets with an error, and those with a warning at most. */
      wrong: number;
      doubtful: number;
      /** The heaviest that was found about the set as a whole. */
      whole: Severity | null;
      remarks: number;
    },
    f: Format,
  ) => {
    const all = f.count(a.targets, "target", "targets");
    const some = (part: number) => (a.targets === 1 ? "**the target**" : `**${f.number(part)} of ${all}**`);
    if (a.targets === 0) return "**No target** could be read here.";
    const wrong = [...(a.wrong > 0 ? [some(a.wrong)] : []), ...(a.whole === "error" ? ["**the set as a whole**"] : [])];
    const doubtful = [
      ...(a.doubtful > 0 ? [a.wrong > 0 ? `**${f.number(a.doubtful)} more**` : some(a.doubtful)] : []),
      ...(a.whole === "warning" ? ["**the set as a whole**"] : []),
    ];
    const look = doubtful.length > 1 || a.doubtful > 1 ? "deserve a second look" : "deserves a second look";
    const said = [
      ...(wrong.length > 0 ? [`${f.list(wrong)} cannot stand as written`] : []),
      ...(doubtful.length > 0 ? [`${f.list(doubtful)} ${look}`] : []),
    ];
    if (said.length > 0) return `${said.join(", and ").replace(/^\*\*the/, "**The")}.`;
    const remarks = a.remarks > 0 ? `, apart from ${f.count(a.remarks, "remark", "remarks")}` : "";
    return `**Nothing was found** in ${a.targets === 1 ? "this target" : `these ${all}`}${remarks}.`;
  },
  "preview/scope": (a: { rules: number; targets: number; classes: number; untold: boolean }, f: Format) =>
    `${f.count(a.rules, "rule", "rules")} looked at ${f.count(a.targets, "target", "targets")}` +
    `${a.classes > 0 ? ` and ${f.count(a.classes, "kind", "kinds")} of contact` : ""}.` +
    `${a.untold ? " Some things could not be told: they are listed at the end." : ""}`,
  "preview/heaviest": (_: object, _f: Format) => "What weighs most",
  "preview/sets": (_: object, _f: Format) => "Target sets in this file",

  "preview/targets": (_: object, _f: Format) => "Targets by facet",
  "preview/targets-lead": (a: { targets: number; facets: number; empty: readonly Facet[] }, f: Format) => {
    const looked = a.facets - a.empty.length;
    const empty = f.list(a.empty.map(facet => facets[facet].toLowerCase()));
    if (a.targets === 0) return "No facet has a target.";
    if (a.empty.length === 0) return `All ${f.number(a.facets)} facets have a target.`;
    return (
      `${f.count(a.targets, "target looks", "targets look")} at ${f.number(looked)} of ${f.number(a.facets)} facets: ` +
      `${empty} ${a.empty.length === 1 ? "stays" : "stay"} out of sight.`
    );
  },
  "preview/facet": (a: { facet: Facet | "set" | null }, _f: Format) => (a.facet ? facets[a.facet] : "Unknown metric"),
  "preview/facet-empty": (_: object, _f: Format) => "No target",
  "preview/column/facet": (_: object, _f: Format) => "Facet",
  "preview/column/target": (_: object, _f: Format) => "Target",
  "preview/column/bounds": (_: object, _f: Format) => "Asked",
  "preview/column/level": (_: object, _f: Format) => "Held",
  "preview/column/findings": (_: object, _f: Format) => "Found",
  "preview/nothing-found": (_: object, _f: Format) => "Nothing found",
  "preview/severity": (a: { severity: Severity }, _f: Format) =>
    ({ error: "Error", warning: "Warning", info: "Remark" })[a.severity],
  "preview/metric": (a: { name: Bilingual }, f: Format) => f.pick(a.name),
  "preview/bounds": (a: BoundsSaid, f: Format) => bounds(a, f),
  "preview/applies-to": (a: { names: readonly string[] }, f: Format) => `for ${f.list(a.names)}`,
  "preview/baseline": (a: { value: Quantity }, f: Format) => `last measured ${f.quantity(a.value)}`,
  "preview/level": (a: { level: Level; declared: boolean }, _f: Format) =>
    `${levelSaid(a.level)}${a.declared ? "" : ", as is usual"}`,
  "preview/stakes": (a: { stakes: Stakes }, _f: Format) => stakesSaid(a.stakes),
  "preview/guards": (a: { names: readonly string[] }, f: Format) =>
    a.names.length > 0 ? `guarded by ${f.list(a.names)}` : "guarded by nothing",

  "preview/tone": (a: { tone: Tone }, _f: Format): string => a.tone,
  "preview/share": (a: { share: number }, f: Format) => f.share(a.share),
  "preview/time": (a: { value: Quantity }, f: Format) => f.quantity(a.value).replaceAll(" ", "\u00a0"),
  "preview/numbers": (_: object, _f: Format) => "Numbers",
  "preview/column/class": (_: object, _f: Format) => "Kind of contact",
  "preview/column/tone": (_: object, _f: Format) => "Tone",
  "preview/column/share": (_: object, _f: Format) => "Share",
  "preview/column/time": (_: object, _f: Format) => "Handle time",

  "preview/today": (a: BoundsSaid & { name: Bilingual; level: Level | null; stakes: Stakes | null }, f: Format) =>
    [`${f.pick(a.name)} ${bounds(a, f)}`, a.level && levelSaid(a.level), a.stakes && stakesSaid(a.stakes)]
      .filter(Boolean)
      .join(", "),
  "preview/column/today": (_: object, _f: Format) => "Today",
  "preview/column/proposed": (_: object, _f: Format) => "Proposed",
  "preview/column/why": (_: object, _f: Format) => "Why",
  "preview/in-file": (_: object, _f: Format) => "In the file",

  "preview/checked": (_: object, _f: Format) => "What was checked, and what was not",
  "preview/checked-heading": (_: object, _f: Format) => "Checked",
  "preview/untold-heading": (_: object, _f: Format) => "Could not be told",
  "preview/untold-nothing": (_: object, _f: Format) => "Nothing that these rules ask for is missing from the file.",
  "preview/checked-targets": (a: { rules: number; targets: number }, f: Format) =>
    `${f.count(a.targets, "target", "targets")} against ${f.count(a.rules, "rule", "rules")}`,
  "preview/checked-mix": (a: { classes: number }, f: Format) =>
    `${f.count(a.classes, "kind", "kinds")} of contact, weighted by share`,
  "preview/only-this-file": (_: object, _f: Format) =>
    "Only what this file says: no calls, no reports, no measurements",
};

function levelSaid(level: Level): string {
  return level === "organisation" ? "whole organisation" : `per ${levelWords[level]}`;
}

function stakesSaid(stakes: Stakes): string {
  return `${stakesWords[stakes]} at stake`;
}

function bounds({ atLeast, atMost, within, scale, unread }: BoundsSaid, f: Format): string {
  const quantity = (each: Quantity) => f.quantity(each).replaceAll(" ", "\u00a0");
  const asked =
    atLeast && atMost
      ? `between ${quantity(atLeast)} and ${quantity(atMost)}`
      : atLeast
        ? `at least ${quantity(atLeast)}`
        : atMost
          ? `at most ${quantity(atMost)}`
          : unread
            ? "a bound that cannot be read"
            : "no bound";
  const time = within ? ` within ${quantity(within)}` : "";
  const marks = scale ? ` on a scale of ${f.number(scale.lowest)} to ${f.number(scale.highest)}` : "";
  return `${asked}${time}${marks}`;
}
