import { oncePerSet } from "./once-per-set";
import type { Target, TargetSet } from "./target-set";

/** What a set says about people coming, going and staying. */
export interface Keeping {
  readonly hiring: readonly Target[];
  readonly attrition: readonly Target[];
  /** Whether a target shows who leaves or stays. */
  readonly isWatched: boolean;
  /** Whether a target counts stay interviews. */
  readonly countsTalks: boolean;
}

export const keepingOf = oncePerSet((set): Keeping => {
  const on = (id: string): Target[] => set.targets.filter(target => target.metric?.id === id);
  const [attrition, talks] = [on("attrition_rate"), on("stay_interview_rate")];
  return {
    hiring: on("vacancy_rate"),
    attrition,
    isWatched: attrition.length > 0 || on("tenure").length > 0 || talks.length > 0,
    countsTalks: talks.length > 0,
  };
});

export interface Vacancies {
  readonly open: number;
  /** In the team, else at work in the planning interval. */
  readonly people: number;
}

/** Vacancies as a share of the people, above which a team is short of them: a judgment. */
export const shortAbove = 0.1;

/** The vacancies of a team that is short of people; null for one that is not, or of which the file does not tell. */
export function shortage({ team }: TargetSet, above = shortAbove): Vacancies | null {
  const open = team?.vacancies?.value.amount ?? 0;
  const people = (team?.headcount ?? team?.agents)?.value.amount ?? 0;
  return people > 0 && open / people > above + 1e-9 ? { open, people } : null;
}

/** Whether people leave or are short, so that somebody ought to ask those who are here. */
export function callsForTalks(set: TargetSet): boolean {
  const { attrition, hiring } = keepingOf(set);
  return attrition.length > 0 || hiring.length > 0 || shortage(set) !== null;
}
