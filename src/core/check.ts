import { balancedOffers } from "./balance/offers";
import { once } from "./balance/once";
import { readParts, readWhole } from "./balance/parts";
import { type JudgedBy, sensitivityOf } from "./balance/reading";
import { standAt } from "./balance/stand";
import { verdictsAfter } from "./balance/verdict-after";
import { type KnownFinding, withKnown } from "./baseline/baseline";
import type { Assessment, Sensitivity } from "./day";
import type { Finding, Severity } from "./finding";
import { type Formulas, readFormulas } from "./formula/formulas";
import type { TargetSet } from "./model/target-set";
import type { Part } from "./model/whole";
import { readLocated } from "./own-shape/read-located";
import { allRules } from "./rules/all-rules";
import { runRules } from "./rules/run-rules";
import { checkShape } from "./shape/check-shape";
import type { ShapeProblem } from "./shape/problem";
import type { LocatedDocument, LocatedFile } from "./source/node";
import { plainValue } from "./source/plain";
import { type Directive, directivesIn } from "./suppression/directive";
import { directivesOf } from "./suppression/of-document";

export interface CheckOptions extends JudgedBy {
  /** What every finding is at least, unless `rules` gives its rule a severity. */
  readonly leastSeverity?: Severity;
  /** Rules that no comment in a file suppresses. */
  readonly locked?: readonly string[];
  /** What the baseline knows of this file. */
  readonly known?: readonly KnownFinding[];
  /**
   * Whether suppressions in the text and the baseline are obeyed; true without it. Findings that are suppressed are listed all the
   * same.
   */
  readonly obeySuppressions?: boolean;
  /** Whether findings carry their fixes; true without it. */
  readonly fixes?: boolean;
}

export interface CheckedDocument {
  readonly document: LocatedDocument;
  /** What the document holds. */
  readonly part: TargetSet;
  /** What it is judged as: with the other parts at hand, where it is a part. */
  readonly set: TargetSet;
  /** What the set rewards, by the green-day model. */
  readonly assessment: Assessment;
  /** How far each assumption can move before the verdict does. Takes many times an assessment: asked for where it is shown. */
  sensitivity(): Promise<readonly Sensitivity[]>;
  readonly formulas: Formulas;
}

export interface CheckedFile {
  /** The text without its byte order mark: what all ranges count in. */
  readonly text: string;
  readonly documents: readonly CheckedDocument[];
  readonly findings: readonly Finding[];
  /** What it holds of sets that are kept in several documents. */
  readonly parts: readonly Part[];
  /** The suppressions in its comments. */
  readonly directives: readonly Directive[];
}

/**
 * Checks the text of one target file. Never throws and never rejects for want of good input: what is wrong with the text
 * is in the findings, in order of place.
 */
export async function check(text: string, options: CheckOptions): Promise<CheckedFile> {
  const file = await readLocated(text, options.shape);
  const { reading, parts } = readParts(file, options);
  const { today, rules, metrics, assumptions } = reading;
  const directives = await directivesIn(file.text);
  const locked = new Set(options.locked);
  const documents: CheckedDocument[] = [];
  const findings: Finding[] = [];
  for (const document of readable(file)) {
    const { part, set, speaksFor } = readWhole(document, reading);
    const assessment = await reading.assess(set, { assumptions });
    const formulas = await readFormulas(file.text, document, part, metrics);
    documents.push({
      document,
      part,
      set,
      assessment,
      formulas,
      sensitivity: () => sensitivityOf(set, assessment, reading),
    });
    const standing = once(() => standAt(file.text, document, reading));
    const found = await runRules(
      allRules,
      {
        text: file.text,
        document,
        shape: file.tooLarge ? [] : shapeOf(document),
        part,
        set,
        speaksFor,
        assessment,
        formulas,
        balanced: balancedOffers(standing, reading),
        tooLarge: file.tooLarge,
        metrics,
        verdictAfter: verdictsAfter(standing, reading),
      },
      {
        today,
        settings: rules,
        leastSeverity: options.leastSeverity,
        fixes: options.fixes ?? true,
        suppressions: {
          directives: directivesOf(document, file.documents, directives),
          locked,
          obeyed: options.obeySuppressions ?? true,
        },
      },
    );
    const known = options.obeySuppressions === false ? [] : (options.known ?? []);
    for (const finding of withKnown(found, part.name?.value ?? null, known)) findings.push(finding);
  }
  return { text: file.text, documents, findings, parts, directives };
}

/** Where a text has a shape of its own, what it lacks of ours is no problem: only what it says can be. */
function shapeOf({ root, shaped }: LocatedDocument): readonly ShapeProblem[] {
  if (shaped && !root) return [];
  const problems = checkShape(root && plainValue(root));
  return shaped ? problems.filter(({ kind, path }) => kind === "wrong-type" && path.length > 0) : problems;
}

/** A file that holds nothing, or is too large, still is one document to find that in. */
function readable(file: LocatedFile): readonly LocatedDocument[] {
  if (file.documents.length > 0) return file.documents;
  return [{ index: 0, root: null, range: { start: 0, end: file.text.length }, syntax: [], duplicates: [] }];
}
