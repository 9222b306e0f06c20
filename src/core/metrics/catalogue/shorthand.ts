/**
 * Names too short to mean the same in every formula, by the metric in whose formulas they are plain enough: what is `closed` is a number
 * in a reopen rate, and a moment in a time to resolution.
 */
export const shorthand: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  average_speed_of_answer: { wait: "wait_answered", wacht: "wait_answered" },
  callback_kept_rate: { on_time: "callbacks_on_time", promised: "callbacks_promised" },
  resolution_time: {
    opened: "opened_at",
    created: "opened_at",
    geopend: "opened_at",
    aangemaakt: "opened_at",
    closed: "closed_at",
    resolved: "closed_at",
    solved: "closed_at",
    afgesloten: "closed_at",
    gesloten: "closed_at",
    opgelost: "closed_at",
  },
  backlog_age: { age: "age_of_open_items", ouderdom: "age_of_open_items" },
  dissatisfaction_rate: { scores: "responses", cijfers: "responses" },
  conversation_quality: { possible: "points_possible", haalbaar: "points_possible" },
  calibration_variance: { evaluators: "evaluator_score", beoordelaars: "evaluator_score" },
  after_call_work: { acw: "wrap_up" },
  occupancy: { handle_time: "handle" },
  utilisation: { handle_time: "handle" },
  contacts_per_hour: { hours: "logged_in", uren: "logged_in" },
  shrinkage: { available: "staffed", beschikbaar: "staffed" },
  tenure: { months: "time_in_function", maanden: "time_in_function" },
  employee_satisfaction: { survey: "score", answers: "score" },
  recovery_rate: { taken: "recovery_taken", offered: "recovery_called_for" },
  breaks_taken: { taken: "breaks_taken", entitled: "breaks_entitled" },
  stay_interview_rate: { interviewed: "agents_interviewed", stay_interviews: "agents_interviewed" },
  relevance: { answers: "score", antwoorden: "score" },
  coaching_hours: { hours: "coaching", coaching_hours: "coaching", uren: "coaching", coachuren: "coaching" },
  onboarding_conversation_share: { service: "service_skills" },
  feedback_loop_closed: { fixed: "causes_fixed", raised: "causes_raised" },
  short_contact_rate: { short: "short_contacts" },
};
