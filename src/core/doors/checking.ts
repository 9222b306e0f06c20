export { partsOf } from "../balance/parts";
export type { JudgedBy } from "../balance/reading";
export {
  type Baseline,
  type KnownFinding,
  knownAs,
  readBaseline,
  writeBaseline,
} from "../baseline/baseline";
export { type CheckedDocument, type CheckedFile, type CheckOptions, check } from "../check";
export type { Configuration, ConfigurationProblem, From, RuleSeverity } from "../configuration/configuration";
export type {
  AssessedTarget,
  Assessment,
  AssumptionName,
  DayFigures,
  Handled,
  Influences,
  Override,
  PublishedAssessment,
  Sensitivity,
  Summary,
  Verdict,
  Way,
} from "../day";
export type {
  Confidence,
  Copy,
  Counts,
  Finding,
  Fix,
  FixKind,
  Range,
  Related,
  Severity,
  Suppressed,
  TextEdit,
} from "../finding";
export type { Target, TargetSet } from "../model/target-set";
export type { ChangeDirection, ToldValue } from "../model/told-change";
export { allRules, ruleById } from "../rules/all-rules";
export { nearestRules } from "../rules/nearest-rules";
export type { Rule } from "../rules/rule";
export type { RuleSetting } from "../rules/run-rules";
