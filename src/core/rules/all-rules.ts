import { allAtOnce } from "./ambition/all-at-once";
import { promiseOutOfReach } from "./ambition/promise-out-of-reach";
import { promiseUnmeasured } from "./ambition/promise-unmeasured";
import { blindSpot } from "./balance/blind-spot";
import { contradiction } from "./balance/contradiction";
import { efficiencyWeight } from "./balance/efficiency-weight";
import { guardrailMissing } from "./balance/guardrail-missing";
import { impossible } from "./balance/impossible";
import { noEmployeeVoice } from "./balance/no-employee-voice";
import { oneSided } from "./balance/one-sided-contract";
import { outputOnly } from "./balance/output-only";
import { ranking } from "./balance/ranking";
import { scoreHidesRed } from "./balance/score-hides-red";
import { strained } from "./balance/strained";
import { unpairedExperience } from "./balance/unpaired-experience";
import { vulnerableUnseen } from "./balance/vulnerable-unseen";
import { watermelon } from "./balance/watermelon";
import { weights } from "./balance/weights";
import { duplicateKey } from "./file/duplicate-key";
import { missingKey } from "./file/missing-key";
import { ownShape } from "./file/own-shape";
import { shares } from "./file/shares";
import { syntax } from "./file/syntax";
import { tooLarge } from "./file/too-large";
import { unknownKey } from "./file/unknown-key";
import { wrongType } from "./file/wrong-type";
import { baselineDisagrees } from "./handle-time/baseline-disagrees";
import { belowNeed } from "./handle-time/below-need";
import { blanketCap } from "./handle-time/blanket-cap";
import { chatConcurrency } from "./handle-time/chat-concurrency";
import { personalStakes } from "./handle-time/personal-stakes";
import { unguarded } from "./handle-time/unguarded";
import { wrapUpLeftOut } from "./handle-time/wrap-up-left-out";
import { alwaysGreen } from "./measurement/always-green";
import { cannotTell } from "./measurement/cannot-tell";
import { cliff } from "./measurement/cliff";
import { direction } from "./measurement/direction";
import { flatteringExclusion } from "./measurement/flattering-exclusion";
import { formula } from "./measurement/formula";
import { greenWhileWorse } from "./measurement/green-while-worse";
import { staleReview } from "./measurement/stale-review";
import { undefinedTarget } from "./measurement/undefined";
import { unitMissing } from "./measurement/unit-missing";
import { unknownMetric } from "./measurement/unknown-metric";
import { unowned } from "./measurement/unowned";
import { floorWithoutCeiling } from "./occupancy/floor-without-ceiling";
import { noRecovery } from "./occupancy/no-recovery";
import { tooHigh } from "./occupancy/too-high";
import { absenceWithStakes } from "./people/absence-with-stakes";
import { approvalForEverything } from "./people/approval-for-everything";
import { coachingCrowdedOut } from "./people/coaching-crowded-out";
import { hiringWithoutKeeping } from "./people/hiring-without-keeping";
import { incidentsAsTarget } from "./people/incidents-as-target";
import { knowledgeOnlyOnboarding } from "./people/knowledge-only-onboarding";
import { noAftercare } from "./people/no-aftercare";
import { noRoomToMove } from "./people/no-room-to-move";
import { noStayInterviews } from "./people/no-stay-interviews";
import { relevanceUnasked } from "./people/relevance-unasked";
import { spanOfControl } from "./people/span-of-control";
import { callbackWithoutKept } from "./resolution/callback-without-kept";
import { causeWithoutOwner } from "./resolution/cause-without-owner";
import { closedToStopTheClock } from "./resolution/closed-to-stop-the-clock";
import { deflectionAsSuccess } from "./resolution/deflection-as-success";
import { noWindow } from "./resolution/no-window";
import { selfReported } from "./resolution/self-reported";
import { transfersExcluded } from "./resolution/transfers-excluded";
import type { Rule } from "./rule";
import { averageHidesUnhappy } from "./satisfaction/average-hides-unhappy";
import { leap } from "./satisfaction/leap";
import { noise } from "./satisfaction/noise";
import { outsideInfluence } from "./satisfaction/outside-influence";
import { scale } from "./satisfaction/scale";
import { unrepresentativeSample } from "./satisfaction/unrepresentative-sample";
import { abandonsExcluded } from "./service-level/abandons-excluded";
import { averagedAway } from "./service-level/averaged-away";
import { meanHidesTail } from "./service-level/mean-hides-tail";
import { partialCover } from "./service-level/partial-cover";
import { adherenceRigid } from "./staffing/adherence-rigid";
import { impossibleTogether } from "./staffing/impossible-together";
import { occupancyFollows } from "./staffing/occupancy-follows";
import { expired } from "./suppression/expired";
import { locked } from "./suppression/locked";
import { noReason } from "./suppression/no-reason";
import { unknownRule } from "./suppression/unknown-rule";
import { unused } from "./suppression/unused";

/** Every rule. The last ones say what the others could not tell, and what became of suppressions. */
export const allRules: readonly Rule[] = [
  tooLarge,
  syntax,
  duplicateKey,
  missingKey,
  unknownKey,
  wrongType,
  shares,
  ownShape,
  unknownMetric,
  undefinedTarget,
  unitMissing,
  formula,
  direction,
  blanketCap,
  belowNeed,
  unguarded,
  personalStakes,
  baselineDisagrees,
  chatConcurrency,
  wrapUpLeftOut,
  tooHigh,
  floorWithoutCeiling,
  noRecovery,
  impossibleTogether,
  occupancyFollows,
  scale,
  adherenceRigid,
  abandonsExcluded,
  partialCover,
  meanHidesTail,
  averagedAway,
  leap,
  unrepresentativeSample,
  noise,
  outsideInfluence,
  averageHidesUnhappy,
  cliff,
  greenWhileWorse,
  alwaysGreen,
  selfReported,
  noWindow,
  transfersExcluded,
  causeWithoutOwner,
  deflectionAsSuccess,
  closedToStopTheClock,
  callbackWithoutKept,
  outputOnly,
  vulnerableUnseen,
  noEmployeeVoice,
  unpairedExperience,
  oneSided,
  ranking,
  contradiction,
  guardrailMissing,
  weights,
  efficiencyWeight,
  scoreHidesRed,
  knowledgeOnlyOnboarding,
  coachingCrowdedOut,
  spanOfControl,
  approvalForEverything,
  noAftercare,
  noStayInterviews,
  hiringWithoutKeeping,
  relevanceUnasked,
  noRoomToMove,
  absenceWithStakes,
  incidentsAsTarget,
  promiseUnmeasured,
  flatteringExclusion,
  unowned,
  staleReview,
  watermelon,
  impossible,
  strained,
  blindSpot,
  promiseOutOfReach,
  allAtOnce,
  cannotTell,
  noReason,
  unused,
  expired,
  locked,
  unknownRule,
];

/** The rule with this id; undefined where there is none. */
export function ruleById(id: string): Rule | undefined {
  return allRules.find(rule => rule.id === id);
}
