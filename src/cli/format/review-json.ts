import { published } from "../../core/doors/assessing";
import type { Assessment, PublishedAssessment, ToldValue } from "../../core/doors/checking";
import type { ChangeSide, FoundIn } from "../../core/doors/review";
import { type Language, say } from "../../core/doors/words";
import { Lines } from "../../core/doors/workspace";
import type { Compared } from "../review/compare-sides";
import type { CheckFormat, CheckFormatOptions } from "./check-format";
import { findingOf } from "./json";
import { rangeOf } from "./json-range";
import { jsonText } from "./json-text";

/** Version 1 of the format, as in schemas/review-output.schema.json; a line for each change and finding. */
export function reviewJson(compared: Compared, { language }: CheckFormatOptions): CheckFormat {
  const { review } = compared;
  let findings = 0;
  const found = (each: FoundIn, side: Compared["after"]): string => jsonText(foundIn(each, side, language));
  return {
    saysWhatIsCut: false,
    saysFixes: true,
    start: () => {
      const headline = review.headline && say(review.headline, language);
      const changes = review.changes.map(({ before, after, called, path, label, held, ...change }) => ({
        file: path,
        ...change,
        before: before && writtenOf(before.value),
        after: after && writtenOf(after.value),
        places: { before: placeOf(before, compared.before), after: placeOf(after, compared.after) },
      }));
      const assessments = review.assessments.map(({ path, document, set, before, after }) => ({
        file: path,
        document,
        set,
        before: assessmentOf(before),
        after: assessmentOf(after),
      }));
      return (
        `{"version":1,"headline":${jsonText(headline)},"changes":[${listed(changes.map(jsonText))}],` +
        `"assessments":[${listed(assessments.map(jsonText))}],"newFindings":[`
      );
    },
    file: ({ path, shown }) =>
      shown.map(finding => `${findings++ === 0 ? "" : ","}\n${found({ path, finding }, compared.after)}`).join(""),
    end: ({ counts: { errors, warnings, infos } }) => {
      const solved = review.solvedFindings.map(each => found(each, compared.before));
      const summary = { changes: review.changes.length, errors, warnings, infos, solved: solved.length };
      return `\n],"solvedFindings":[${listed(solved)}],"summary":${jsonText(summary)}}\n`;
    },
  };
}

function listed(items: readonly string[]): string {
  return items.map(item => `\n${item}`).join(",");
}

function foundIn({ finding, path }: FoundIn, side: Compared["after"], language: Language): object {
  return { file: path, finding: findingOf(finding, new Lines(side.get(path)!.file.text), language) };
}

/** As it is written; of a whole target its bounds. */
function writtenOf(value: ToldValue): string | readonly string[] {
  if (typeof value === "string") return value;
  if ("amount" in value) return value.written ?? String(value.amount);
  if (!("target" in value)) return value;
  const { atLeast, atMost, within } = value;
  return Object.entries({ at_least: atLeast, at_most: atMost, within })
    .flatMap(([key, quantity]) => (quantity ? [`${key}: ${quantity.written ?? quantity.amount}`] : []))
    .join(", ");
}

/** Null where the place is in a file that was not checked, such as a configuration. */
function placeOf(side: ChangeSide | null, files: Compared["after"]): object | null {
  const file = side && files.get(side.path)?.file;
  return file ? { file: side.path, range: rangeOf(side.range, new Lines(file.text)) } : null;
}

function assessmentOf(assessment: Assessment | null): Omit<PublishedAssessment, "sensitivity"> | null {
  if (!assessment) return null;
  const { sensitivity: _, ...rest } = published(assessment);
  return rest;
}
