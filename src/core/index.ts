export { type BalancedFile, type BalancedSet, balance } from "./balance/balance";
export { partsOf } from "./balance/parts";
export type { JudgedBy } from "./balance/reading";
export type { BalanceStep } from "./balance/walk";
export {
  type Baseline,
  type KnownFinding,
  knownAs,
  readBaseline,
  writeBaseline,
} from "./baseline/baseline";
export { Baselines, pathFrom } from "./baseline/baselines";
export { type Hint, type HintKind, hintsOf } from "./beside/hints";
export { type CheckedDocument, type CheckedFile, type CheckOptions, check } from "./check";
export { type Choices, choicesIn, type Tried, tryChoice } from "./choice/choices";
export type { Choosable, LeftProposal, TakenProposal } from "./choice/proposal";
export { overridesOf, writeAssumptions } from "./choice/write-assumptions";
export type { Completion } from "./completion/completion";
export { targetFileCompletions } from "./completion/completions";
export type { Schema } from "./completion/schema";
export { type CompletionSources, namesOfPart } from "./completion/sources";
export { ConfigurationComparison } from "./configuration/comparison";
export type { Configuration, ConfigurationProblem, From, RuleSeverity } from "./configuration/configuration";
export { configurationName } from "./configuration/configuration";
export { Configurations } from "./configuration/configurations";
export { effectiveYaml } from "./configuration/effective";
export { aboutAt, aboutIn, completionsIn } from "./configuration/help";
export type { ConfigurationHost } from "./configuration/host";
export type { Settings } from "./configuration/settings";
export { isNamedTargetFile } from "./configuration/target-file";
export {
  type AssessedTarget,
  type Assessment,
  type AssumptionName,
  assess,
  assessmentKey,
  type DayFigures,
  defaultAssumptions,
  figuresOf,
  type Handled,
  type Influences,
  influences,
  type Override,
  type PublishedAssessment,
  provideSolver,
  published,
  type Sensitivity,
  type Summary,
  sensitivity,
  summaryOf,
  type Verdict,
  type Way,
  ways,
} from "./day";
export { type Effect, effectOf } from "./effect/effect";
export {
  type Confidence,
  type Copy,
  type Counts,
  countsOf,
  type Finding,
  type Fix,
  type FixKind,
  type Range,
  type Related,
  type Severity,
  type Suppressed,
  type TextEdit,
} from "./finding";
export { type FixedFile, fixFile } from "./fix-file";
export { type Hover, hoverAt } from "./hover/hover";
export { catalogue } from "./metrics";
export { findMetric, nearestMetrics } from "./metrics/lookup";
export type { Facet, Level, Metric } from "./metrics/metric";
export { type Recognition, type RecognitionConfidence, recogniseMetric } from "./metrics/recognise/recognise";
export { readDate } from "./model/date";
export { type Margin, marginOf } from "./model/margin";
export { handleTimeNeed, measuredMix } from "./model/mix";
export { type Expected, type Quantity, readQuantity, type Trouble } from "./model/quantity";
export type { Target, TargetSet } from "./model/target-set";
export type { ChangeDirection, ToldValue } from "./model/told-change";
export { isBeside, type Part } from "./model/whole";
export { type OutlineItem, outlineOf } from "./names/outline";
export { type RenamedFile, renamed, whyNotNamed, whyNotRenamed } from "./names/rename";
export { type NamedThing, type NamingFile, namedAt, type PlacedMention } from "./names/symbol";
export { nearest } from "./nearest";
export { type SetInFile, setsByVerdict, type VerdictGroup, worstVerdict } from "./overview/overview";
export { greenDayMarkdown } from "./pages/green-day-page";
export { ideasMarkdown } from "./pages/ideas-page";
export { metricsMarkdown, rulesIndexMarkdown, rulesTable } from "./pages/indexes";
export { code, harmless } from "./pages/markdown";
export { metricCardMarkdown } from "./pages/metric-card";
export { ruleCardMarkdown } from "./pages/rule-card";
export { rulePageMarkdown } from "./pages/rule-page";
export { rulesByTopic } from "./pages/topics";
export { readPhrase } from "./phrases/read-phrase";
export type { Reading } from "./phrases/reading";
export type { PhraseUnit } from "./phrases/units";
export type { Assumed } from "./picture/assumptions";
export { type ChangedLine, changedLines } from "./picture/changed-lines";
export { type ComparisonPicture, comparisonOf } from "./picture/comparison";
export { documentAt } from "./picture/document";
export { type Labels, labelsIn } from "./picture/labels";
export { othersOf, type SetBeside, setsIn } from "./picture/others";
export { type Picture, pictureOf } from "./picture/picture";
export { type ReviewedNow, reviewComparisonOf } from "./picture/review-comparison";
export { type Shown, shownIn } from "./picture/shown";
export { shownBalanced, shownTrial, type Trial } from "./picture/shown-trial";
export type { Trying } from "./picture/trial";
export { timeReadings } from "./proposal/unit-readings";
export {
  fewestAgents,
  isUnanswerable,
  largestPool,
  type QueueFigures,
  queueFigures,
  type StaffingQuestion,
  staffing,
  type Unanswerable,
} from "./queue";
export { reportHtml, reportMark } from "./report/html";
export { type Indexed, indexed, indexPage, verdictsWorstFirst } from "./report/index-page";
export { reportMarkdown } from "./report/markdown";
export { pageName, pageNames } from "./report/page-names";
export type { PageLink, ReportPage, SetPage } from "./report/pages";
export { type Made, setPage } from "./report/set-page";
export type { AssessmentChange } from "./review/assessment-change";
export type { Change, ChangeKind, ChangeSide } from "./review/change";
export { type ChangeRow, changeRow } from "./review/change-row";
export { type PathPair, pairFiles } from "./review/pair-files";
export { type FilePair, type FoundIn, type Review, review } from "./review/review";
export type { ReviewedFile } from "./review/reviewed";
export { allRules, ruleById } from "./rules/all-rules";
export { nearestRules } from "./rules/nearest-rules";
export type { Rule } from "./rules/rule";
export type { RuleSetting } from "./rules/run-rules";
export { applyEdits } from "./source/change";
export { maxTextLength } from "./source/limits";
export { Lines, type Position } from "./source/lines";
export { shapesText, withShape } from "./study/add-shape";
export { looksLikeTargets } from "./study/looks-like-targets";
export type { ReadRow } from "./study/read-row";
export { studyReport } from "./study/report";
export { patternFor, type ShapeEntry, shapeEntry } from "./study/shape-entry";
export type { Sheet } from "./study/sheet-listing";
export { isLikely, isSure, type Studied, type Study, studyCsv, studySheets, studyYaml } from "./study/study";
export { targetFileText } from "./study/target-file-text";
export { type NewSuppression, newSuppression } from "./suppression/new-suppression";
export { type Template, type TemplateName, template, templateNames } from "./templates/template";
export { aboutTrouble } from "./words/about-trouble";
export type { FileTrouble } from "./words/en/cli";
export type { Base } from "./words/en/comparison";
export type { ExportKind } from "./words/en/export";
export type { Format, Language } from "./words/format";
export { isMessage, type Message, message } from "./words/message";
export {
  greenDayPagePath,
  ideasPagePath,
  metricsPagePath,
  rulePageAddress,
  rulePagePath,
  rulesPagePath,
} from "./words/page-address";
export { formatIn, languages, pageOf, say, toneName, verdictName, wayName } from "./words/say";
