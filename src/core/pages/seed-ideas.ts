import type { Column } from "../rules/rule";
import type { SeedIdeaName } from "../words/seed-idea";

/** What serves an idea of one of the columns; its prose is in the words. */
export interface SeedIdea {
  readonly column: Column;
  /** Ids. */
  readonly rules: readonly string[];
  /** Ids of the catalogue. */
  readonly metrics: readonly string[];
  /** Keys of a target file, dotted; those of a target stand under `targets`, those of a class under `demand.mix`. */
  readonly keys: readonly string[];
}

/** Every idea of the columns, in the order in which they come up there. */
export const seedIdeas: Readonly<Record<SeedIdeaName, SeedIdea>> = {
  "human-measure": {
    column: "S0",
    rules: ["handle-time/blanket-cap", "balance/vulnerable-unseen"],
    metrics: ["felt_heard", "conversation_quality", "average_handle_time"],
    keys: ["demand.mix.handle_time", "demand.mix.tone", "demand.mix.vulnerable"],
  },
  "coaching-first-to-go": {
    column: "S0",
    rules: ["people/coaching-crowded-out", "people/span-of-control"],
    metrics: ["coaching_hours", "span_of_control"],
    keys: ["people.coaching.per_agent", "people.coaching.every", "team.leaders"],
  },
  onboarding: {
    column: "S0",
    rules: ["people/knowledge-only-onboarding"],
    metrics: ["onboarding_conversation_share"],
    keys: [
      "people.onboarding.hours",
      "people.onboarding.content.knowledge",
      "people.onboarding.content.systems",
      "people.onboarding.content.conversation",
      "people.onboarding.content.emotion",
    ],
  },
  "beyond-the-procedure": {
    column: "S0",
    rules: ["people/approval-for-everything", "balance/vulnerable-unseen"],
    metrics: ["autonomy"],
    keys: ["people.mandate.approval_above", "people.mandate.may_depart_from_script"],
  },
  purpose: {
    column: "S0",
    rules: ["people/knowledge-only-onboarding", "people/relevance-unasked"],
    metrics: ["relevance"],
    keys: ["people.onboarding.content.purpose"],
  },
  "binding-over-recruiting": {
    column: "S0",
    rules: ["people/hiring-without-keeping", "people/no-stay-interviews"],
    metrics: ["attrition_rate", "tenure", "vacancy_rate"],
    keys: ["team.vacancies", "people.stay_interviews", "people.retention"],
  },
  relevance: {
    column: "S1",
    rules: ["people/relevance-unasked"],
    metrics: ["relevance", "attrition_rate"],
    keys: ["people.exit_interviews.asks", "people.stay_interviews.asks"],
  },
  "same-problem-again": {
    column: "S1",
    rules: ["resolution/cause-without-owner"],
    metrics: ["feedback_loop_closed", "repeat_contact_rate"],
    keys: ["demand.mix.avoidable", "demand.mix.owner", "people.feedback_loop.owner"],
  },
  "heard-in-time": {
    column: "S1",
    rules: ["resolution/cause-without-owner"],
    metrics: ["feedback_loop_closed"],
    keys: ["people.feedback_loop.answer_within", "people.feedback_loop.consulted_on"],
  },
  "self-direction": {
    column: "S1",
    rules: ["people/no-room-to-move"],
    metrics: ["autonomy"],
    keys: ["people.flexibility.schedule", "people.flexibility.workplace"],
  },
  "core-contact": {
    column: "S2",
    rules: ["resolution/cause-without-owner", "resolution/deflection-as-success"],
    metrics: ["repeat_contact_rate", "containment_rate", "feedback_loop_closed"],
    keys: ["demand.mix.avoidable", "demand.mix.owner", "demand.exit_to_human"],
  },
  "watermelon-reports": {
    column: "S2",
    rules: [
      "measurement/green-while-worse",
      "measurement/always-green",
      "measurement/flattering-exclusion",
      "resolution/self-reported",
      "resolution/transfers-excluded",
      "resolution/closed-to-stop-the-clock",
      "handle-time/unguarded",
      "balance/guardrail-missing",
      "balance/score-hides-red",
      "balance/watermelon",
      "balance/blind-spot",
      "balance/strained",
    ],
    metrics: ["first_contact_resolution", "repeat_contact_rate", "reopen_rate", "short_contact_rate"],
    keys: [
      "targets.guardrails",
      "targets.history",
      "targets.measured.by",
      "targets.measured.exclude",
      "score.green_at",
    ],
  },
  "steered-into-it": {
    column: "S2",
    rules: [
      "handle-time/personal-stakes",
      "measurement/cliff",
      "balance/output-only",
      "balance/efficiency-weight",
      "balance/one-sided-contract",
    ],
    metrics: ["calibration_variance", "conversation_quality"],
    keys: ["targets.stakes", "targets.level", "targets.weight"],
  },
  "representative-samples": {
    column: "S2",
    rules: ["satisfaction/unrepresentative-sample", "satisfaction/noise", "satisfaction/average-hides-unhappy"],
    metrics: ["survey_response_rate", "dissatisfaction_rate", "conversation_quality"],
    keys: ["targets.measured.sample.method", "targets.measured.sample.size", "targets.measured.sample.silent"],
  },
  "how-it-really-goes": {
    column: "S2",
    rules: ["measurement/stale-review", "measurement/unowned", "measurement/undefined"],
    metrics: [],
    keys: ["targets.review_by", "targets.owner", "targets.rationale"],
  },
  "service-is-everyones": {
    column: "S2",
    rules: ["resolution/cause-without-owner"],
    metrics: ["feedback_loop_closed"],
    keys: ["demand.mix.owner", "people.feedback_loop.owner", "part_of"],
  },
  empathy: {
    column: "S2",
    rules: ["handle-time/blanket-cap", "people/knowledge-only-onboarding"],
    metrics: ["felt_heard", "conversation_quality"],
    keys: ["demand.mix.tone", "people.onboarding.content.conversation", "people.onboarding.content.emotion"],
  },
  "in-public": {
    column: "S2",
    rules: [],
    metrics: ["customer_satisfaction", "answer_correctness"],
    keys: ["demand.channel", "people.mandate.may_depart_from_script"],
  },
  autonomy: {
    column: "S2",
    rules: ["people/approval-for-everything"],
    metrics: ["autonomy", "escalation_rate"],
    keys: ["people.mandate.approval_above", "people.mandate.may_depart_from_script"],
  },
  "radical-flexibility": {
    column: "S2",
    rules: ["people/no-room-to-move", "staffing/adherence-rigid"],
    metrics: ["schedule_adherence", "schedule_conformance"],
    keys: ["people.flexibility.schedule", "people.flexibility.workplace"],
  },
  "handle-time-and-tone": {
    column: "S2",
    rules: ["handle-time/blanket-cap", "handle-time/below-need", "handle-time/baseline-disagrees"],
    metrics: ["average_handle_time", "talk_time", "after_call_work"],
    keys: ["demand.mix.tone", "demand.mix.handle_time", "targets.applies_to"],
  },
  "whole-people": {
    column: "S2",
    rules: ["balance/no-employee-voice"],
    metrics: ["employee_satisfaction", "relevance", "absence_rate"],
    keys: ["people.growth.paths", "people.growth.belonging"],
  },
  "attainable-ambition": {
    column: "S3",
    rules: [
      "ambition/promise-out-of-reach",
      "ambition/promise-unmeasured",
      "ambition/all-at-once",
      "satisfaction/leap",
      "balance/strained",
    ],
    metrics: ["customer_satisfaction", "service_level"],
    keys: ["promise", "targets.baseline"],
  },
  "small-steps": {
    column: "S3",
    rules: ["satisfaction/leap"],
    metrics: ["customer_satisfaction"],
    keys: ["targets.baseline", "targets.history", "targets.history_every", "targets.scale"],
  },
  "short-handed": {
    column: "S3",
    rules: ["staffing/impossible-together", "occupancy/too-high", "people/absence-with-stakes"],
    metrics: ["occupancy", "absence_rate", "vacancy_rate"],
    keys: ["team.agents", "team.vacancies", "demand.contacts"],
  },
  "critical-factor": {
    column: "S3",
    rules: ["people/span-of-control", "balance/no-employee-voice"],
    metrics: ["span_of_control", "coaching_hours", "employee_satisfaction", "absence_rate", "attrition_rate"],
    keys: ["team.headcount", "team.leaders", "people.coaching"],
  },
  "easier-work": {
    column: "S3",
    rules: ["handle-time/wrap-up-left-out"],
    metrics: ["hold_time", "after_call_work"],
    keys: ["people.feedback_loop"],
  },
  "two-experiences": {
    column: "S3",
    rules: ["balance/unpaired-experience", "measurement/green-while-worse"],
    metrics: ["customer_satisfaction", "employee_satisfaction", "felt_heard", "relevance"],
    keys: ["targets.history", "part_of"],
  },
  impatience: {
    column: "S4",
    rules: ["handle-time/unguarded", "service-level/mean-hides-tail", "service-level/abandons-excluded"],
    metrics: ["service_level", "wait_time_p95", "customer_effort_score"],
    keys: ["demand.patience", "targets.within"],
  },
  "heated-calls": {
    column: "S4",
    rules: ["occupancy/no-recovery", "people/incidents-as-target"],
    metrics: ["aggression_incidents", "recovery_rate", "breaks_taken"],
    keys: ["demand.mix.tone", "people.recovery.after", "people.recovery.time", "people.recovery.counted_as"],
  },
  "aftercare-at-home": {
    column: "S4",
    rules: ["people/no-aftercare", "occupancy/no-recovery"],
    metrics: ["recovery_rate"],
    keys: ["team.remote", "people.aftercare.offered", "people.aftercare.at_home"],
  },
  "risk-assessment": {
    column: "S4",
    rules: ["people/no-aftercare"],
    metrics: ["aggression_incidents"],
    keys: ["people.aftercare.risk_assessment"],
  },
  "beyond-the-law": {
    column: "S4",
    rules: [
      "balance/no-employee-voice",
      "people/knowledge-only-onboarding",
      "people/coaching-crowded-out",
      "people/relevance-unasked",
    ],
    metrics: ["employee_satisfaction", "coaching_hours", "tenure"],
    keys: ["people.onboarding", "people.coaching", "people.exit_interviews"],
  },
  "output-only": {
    column: "S4",
    rules: ["balance/output-only", "balance/efficiency-weight", "balance/ranking", "handle-time/personal-stakes"],
    metrics: ["conversation_quality", "felt_heard", "employee_satisfaction"],
    keys: ["targets.weight", "targets.stakes"],
  },
  "managements-part": {
    column: "S4",
    rules: ["satisfaction/outside-influence", "resolution/deflection-as-success"],
    metrics: ["customer_satisfaction", "felt_heard", "containment_rate", "average_speed_of_answer"],
    keys: ["targets.level", "targets.stakes", "demand.exit_to_human"],
  },
  "cost-of-poor-service": {
    column: "S4",
    rules: ["balance/unpaired-experience", "satisfaction/average-hides-unhappy"],
    metrics: ["cost_per_resolution", "dissatisfaction_rate", "attrition_rate"],
    keys: ["costs.contact"],
  },
  "stay-interviews": {
    column: "S4",
    rules: ["people/no-stay-interviews", "people/hiring-without-keeping"],
    metrics: ["stay_interview_rate", "tenure"],
    keys: ["people.stay_interviews.every", "people.stay_interviews.asks", "people.retention.bonus"],
  },
};
