export { type AssessOptions, assess } from "./assess";
export * from "./assessment";
export {
  type Assessor,
  createAssessor,
  createSensitivityFinder,
  createVerdictFinder,
  type SensitivityFinder,
  type VerdictFinder,
} from "./assessor";
export {
  type Assumption,
  type AssumptionName,
  type Assumptions,
  assume,
  defaults as defaultAssumptions,
  type Override,
} from "./assumptions";
export { type Figures, figuresOf } from "./figures";
export { type HiddenHarm, hiddenHarm } from "./hidden";
export { provideSolver, type SolverBinary } from "./highs";
export { type HonestDay, honestDayIn } from "./honest";
export { type HonestHour, honestHourOf, queueWith } from "./honest-hour";
export { type Influence, type Influences, influences, type Look } from "./influence";
export { assessmentKey } from "./key";
export { isOfTheHour } from "./model-hour";
export {
  type AgentRange,
  givenBy,
  isPlannable,
  occupancyRange,
  type PlannedTarget,
  plannedTargets,
} from "./planned-agents";
export { mostClasses, mostRows } from "./problem";
export { type PromisedQueue, promisedQueueOf } from "./promised-queue";
export { published } from "./published";
export { rounded } from "./rounded";
export { type SensitivityOptions, sensitivity } from "./sensitivity";
export { holdsWith, type StaffingConflict, staffingConflict } from "./staffing-conflict";
export { type Pretended, type Summary, summaryOf, type Treated } from "./summary";
export { blindSpotLimit, hardBlindSpotLimit } from "./verdict";
