export { ConfigurationComparison } from "../configuration/comparison";
export { effectiveYaml } from "../configuration/effective";
export type { AssessmentChange } from "../review/assessment-change";
export type { Change, ChangeKind, ChangeSide } from "../review/change";
export { type ChangeRow, changeRow } from "../review/change-row";
export { type PathPair, pairFiles } from "../review/pair-files";
export { type FilePair, type FoundIn, type Review, review } from "../review/review";
export type { ReviewedFile } from "../review/reviewed";
