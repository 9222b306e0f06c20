import { humanSubjects, shareOf } from "../model/onboarding";
import type { People } from "../model/target-set";
import type { Change } from "../source/change";
import { message } from "../words/message";
import type { Offer } from "./offer";

/** How what is asked for is laid over the subjects, for want of a norm: half to conversation, the rest to the other two. */
const parts = { conversation: 0.5, emotion: 0.25, purpose: 0.25 } as const;

/**
 * Brings conversation, emotion and purpose to `least` of onboarding or more, each where it was if that is more; knowledge
 * and systems share what is left as they did.
 */
export function splitOnboarding({ path, content, hours }: NonNullable<People["onboarding"]>, least: number): Offer {
  const pointsOf = (subject: string): number => (shareOf(content, subject)?.value.amount ?? 0) * 100;
  const human = humanSubjects.map(subject => ({
    subject,
    points: Math.max(pointsOf(subject), Math.ceil(least * parts[subject] * 100 - 1e-9)),
  }));
  const left = 100 - human.reduce((sum, each) => sum + each.points, 0);
  const [knowledge, systems] = [pointsOf("knowledge"), pointsOf("systems")];
  const knowing = Math.round((left * knowledge) / (knowledge + systems));
  const split = [{ subject: "knowledge", points: knowing }, { subject: "systems", points: left - knowing }, ...human];
  return {
    title: message("offer/onboarding-split", { least, hours: hours?.value.amount ?? null }),
    kind: "suggestion",
    changes: split.flatMap(({ subject, points }): Change[] =>
      Math.abs(points - pointsOf(subject)) < 1e-6
        ? []
        : [{ do: "set", path: [...path, "content", subject], value: `${Number(points.toFixed(2))}%` }],
    ),
  };
}
