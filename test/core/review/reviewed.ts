import { type CheckOptions, check } from "../../../src/core/check";
import type { Change } from "../../../src/core/review/change";
import { type Review, review } from "../../../src/core/review/review";
import type { ReviewedFile } from "../../../src/core/review/reviewed";

export const today = "2026-11-28";

export const desk = `version: 1
name: Desk
owner: Planning
review_by: 2027-03-31
team: { agents: 40 }
demand:
  mix:
    - { class: order, share: 60%, handle_time: 210 s }
    - { class: grief, share: 40%, handle_time: 9 min, tone: emotional }
targets:
  aht: { at_most: 360 s, level: agent, stakes: coaching, guardrails: [fcr] }
  fcr:
    at_least: 75%
    level: team
    measured: { by: repeat_contact, window: 7 days, sample: { method: random, size: 400 }, covers: 95% }
  csat: { at_least: 4, scale: 1-5, applies_to: [order], measured: { by: survey, exclude: [short] } }
  sl: { metric: service_level, at_least: 80%, within: 20 s }
promise:
  csat: { at_least: 4, scale: 1-5 }
score: { green_at: 80% }
`;

/** A text as a check has it. */
export async function fileOf(
  text: string,
  options: Partial<CheckOptions> = {},
  path = "desk.targets.yaml",
): Promise<ReviewedFile> {
  return { path, ...(await check(text, { today, fixes: false, ...options })) };
}

export async function reviewOf(before: string | null, after: string | null): Promise<Review> {
  return review([[before === null ? null : await fileOf(before), after === null ? null : await fileOf(after)]]);
}

/** A change in a line: kind, target, key and direction. */
export function lineOf({ kind, target, field, direction }: Change): string {
  return [kind, target ?? "-", field === "" ? "-" : field, direction].join(" ");
}
