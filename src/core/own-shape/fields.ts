/** What a shape can feed of each block of a target set: keys of the format, with a point where they lie in one another. */
export const setFields = ["name", "description", "owner", "review_by", "part_of", "costs.contact", "score.green_at"];

export const teamFields = ["agents", "headcount", "leaders", "remote", "shrinkage", "vacancies"];

export const demandFields = ["channel", "interval", "contacts", "patience", "concurrency", "exit_to_human"];

export const classFields = [
  "class",
  "title",
  "share",
  "handle_time",
  "tone",
  "resolved",
  "satisfaction",
  "dissatisfied",
  "vulnerable",
  "avoidable",
  "owner",
];

export const peopleFields = [
  "onboarding.hours",
  "onboarding.content.knowledge",
  "onboarding.content.systems",
  "onboarding.content.conversation",
  "onboarding.content.emotion",
  "onboarding.content.purpose",
  "coaching.per_agent",
  "coaching.every",
  "recovery.after",
  "recovery.time",
  "recovery.counted_as",
  "aftercare.offered",
  "aftercare.at_home",
  "aftercare.risk_assessment",
  "mandate.approval_above",
  "mandate.may_depart_from_script",
  "flexibility.schedule",
  "flexibility.workplace",
  "stay_interviews.every",
  "stay_interviews.asks",
  "growth.paths",
  "growth.belonging",
  "retention.bonus",
  "exit_interviews.asks",
  "feedback_loop.owner",
  "feedback_loop.answer_within",
  "feedback_loop.consulted_on",
];

/** Of a target that the format has; those of `phraseFields` and `aboutFields` come beside them. */
export const targetFields = [
  "metric",
  "id",
  "at_least",
  "at_most",
  "within",
  "scale",
  "applies_to",
  "level",
  "stakes",
  "weight",
  "baseline",
  "history",
  "history_every",
  "formula",
  "inputs",
  "guardrails",
  "measured.by",
  "measured.window",
  "measured.starts",
  "measured.covers",
  "measured.averaged_over",
  "measured.exclude",
  "measured.sample.method",
  "measured.sample.size",
  "measured.sample.response",
  "measured.sample.sd",
  "measured.sample.silent",
  "owner",
  "review_by",
  "rationale",
];

/** Of a promise: the metric that it is on and the keys of the format; those of `boundsAbout` come beside them. */
export const promiseFields = ["metric", "at_least", "at_most", "within", "scale"];

/** What says the bounds of a promise in words, and more about them, as it does those of a target. */
export const boundsAbout = ["target", "unit", "direction"];

/** Bounds in words, and the mapping of the format that they are read into; the target itself where there is none. */
export const phraseFields: Readonly<Record<string, readonly string[]>> = {
  target: [],
  "bands.green": ["bands", "green"],
  "bands.amber": ["bands", "amber"],
  "bands.red": ["bands", "red"],
};

/**
 * What says more about the bounds of a target: the unit of those that have none, whether an amount alone is the least or the most, and
 * the colour that the target is reported to have.
 */
export const aboutFields = ["unit", "direction", "health"];

/** Those that take all that their path leads to. */
export const listFields: ReadonlySet<string> = new Set([
  "applies_to",
  "history",
  "guardrails",
  "measured.exclude",
  "recovery.after",
  "stay_interviews.asks",
  "exit_interviews.asks",
  "feedback_loop.consulted_on",
]);

/** Those that take names, with what stands behind each. */
export const mappingFields: ReadonlySet<string> = new Set(["inputs"]);

/** Those that put together all that their path leads to. */
export const proseFields: ReadonlySet<string> = new Set(["description", "rationale"]);

/** Texts, in which a number or a date is one too. */
export const textFields: ReadonlySet<string> = new Set([
  "name",
  "description",
  "part_of",
  "owner",
  "class",
  "title",
  "metric",
  "id",
  "applies_to",
  "formula",
  "inputs",
  "guardrails",
  "rationale",
  "measured.exclude",
  "measured.sample.silent",
  "feedback_loop.owner",
]);

/** Those whose bare numbers the unit of the target counts for. */
export const boundFields: ReadonlySet<string> = new Set(["at_least", "at_most", "baseline", "history"]);

/** Words that a field takes, for those of the shape itself. */
export const aboutWords: Readonly<Record<string, readonly string[]>> = {
  direction: ["at_least", "at_most"],
  health: ["green", "amber", "red"],
};

export const blocks = {
  team: teamFields,
  demand: demandFields,
  people: peopleFields,
  mix: classFields,
  targets: [...targetFields, ...Object.keys(phraseFields), ...aboutFields],
  promise: [...promiseFields, ...boundsAbout],
} as const;
export type Block = keyof typeof blocks;
