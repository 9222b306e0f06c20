import type { CheckedFile } from "../check";
import { type Assessment, summaryOf, type Verdict } from "../day";
import type { Severity } from "../finding";
import { titleOf } from "../picture/headline";
import { metricNameOf } from "../picture/targets";
import { type Message, message, saidOf } from "../words/message";
import { formatIn, say, verdictName } from "../words/say";
import type { IndexEntry, IndexPage } from "./pages";
import type { Made } from "./set-page";

/** From what most needs a change to what least does. */
export const verdictsWorstFirst: readonly Verdict[] = [
  "watermelon",
  "impossible",
  "blind",
  "strained",
  "unknown",
  "balanced",
];

/** A target set as the index has it. */
export interface Indexed {
  readonly assessment: Pick<Assessment, "verdict" | "pressure" | "blindSpot" | "hardBlindSpot">;
  readonly entry: IndexEntry;
}

/** The line of the index on the document with this index of a checked file. */
export function indexed(checked: CheckedFile, index: number, file: string, page: string, { language }: Made): Indexed {
  const said = (what: Message) => say(what, language);
  const { number } = formatIn(language);
  const figure = (value: number | null) => (value === null ? null : number(value));
  const { assessment, document, part, set } = checked.documents[index]!;
  const summary = saidOf(document, message("day/summary", summaryOf(assessment, set)));
  const { pressure, blindSpot, hardBlindSpot, recoveryBlindSpot } = assessment;
  const open = checked.findings.filter(each => each.document === document.index && each.suppressed === null);
  const count = (severity: Severity) => open.filter(each => each.severity === severity).length;
  const red = assessment.honest.filter(({ green }) => !green).map(({ target }) => target);
  return {
    assessment,
    entry: {
      page,
      title: said(titleOf({ set: part, index })),
      file,
      sentence: said(summary),
      found: said(
        message("report/found", { errors: count("error"), warnings: count("warning"), infos: count("info") }),
      ),
      pressure: figure(pressure),
      blindSpot: figure(blindSpot),
      hardBlindSpot: figure(hardBlindSpot),
      recovery: figure(recoveryBlindSpot),
      unhelped: blindSpot === null ? null : blindSpot / 100,
      noDay: said(message("report/no-day", { impossible: assessment.verdict === "impossible" })),
      red: red.map(id => {
        const target = set.targets.find(each => each.id === id);
        return target ? said(message("preview/metric", { name: metricNameOf(target) })) : id;
      }),
      noneRed: said(message("report/none-red", { told: assessment.honest.length > 0 })),
    },
  };
}

/** The index over target sets, by verdict and the worst first; sets of one verdict by what is hidden and forced. */
export function indexPage(sets: readonly Indexed[], { language, ...when }: Made): IndexPage {
  const said = (what: Message) => say(what, language);
  const groups = verdictsWorstFirst
    .map(verdict => ({ verdict, sets: sets.filter(({ assessment }) => assessment.verdict === verdict).sort(byHarm) }))
    .filter(group => group.sets.length > 0);
  const counts = {
    sets: sets.length,
    verdicts: groups.map(({ verdict, sets: { length } }) => ({ verdict, sets: length })),
  };
  const lead = said(message("report/lead", counts));
  const heading = said(message("report/heading", {}));
  return {
    kind: "index",
    language,
    title: heading,
    summary: [
      lead.replaceAll("**", ""),
      ...groups.flatMap(group =>
        group.sets.map(({ entry }) => `${entry.title}: ${verdictName(group.verdict, language)}. ${entry.sentence}`),
      ),
    ],
    made: said(message("report/made", when)),
    heading,
    lead,
    columns: {
      worst: said(message("preview/day", { kind: "worst" })),
      set: said(message("report/column/set", {})),
      pressure: said(message("report/column/pressure", {})),
      blindSpot: said(message("report/column/blind-spot", {})),
      hardBlindSpot: said(message("report/column/hard-blind-spot", {})),
      recovery: said(message("report/column/recovery", {})),
      red: said(message("report/column/red", {})),
      notDeclared: said(message("report/not-declared", {})),
    },
    groups: groups.map(group => ({
      verdict: group.verdict,
      name: said(message("report/verdict", { verdict: group.verdict })),
      meaning: said(message("report/verdict-meaning", { verdict: group.verdict })),
      sets: group.sets.map(({ entry }) => entry),
    })),
    model: said(message("report/model", {})),
  };
}

function byHarm(a: Indexed, b: Indexed): number {
  const figures = ["blindSpot", "pressure", "hardBlindSpot"] as const;
  for (const figure of figures) {
    const difference = (b.assessment[figure] ?? -1) - (a.assessment[figure] ?? -1);
    if (difference !== 0) return difference;
  }
  return compare(a.entry.file, b.entry.file) || compare(a.entry.page, b.entry.page);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
