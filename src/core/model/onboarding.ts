import type { Quantity } from "./quantity";
import type { Located, People } from "./target-set";

type Onboarding = NonNullable<People["onboarding"]>;

/** Subjects of onboarding that are about people, and not about what to know or where to click. */
export const humanSubjects = ["conversation", "emotion", "purpose"] as const;

/** Shares of a whole as people round them. */
const rounding = 0.01;

/** The share of onboarding, 0..1, that is about people; null where the shares that are declared are not the whole. */
export function humanShare({ content }: Onboarding): number | null {
  const sum = content.reduce((total, each) => total + each.value.amount, 0);
  if (content.length === 0 || Math.abs(sum - 1) > rounding + 1e-9) return null;
  return humanSubjects.reduce((total, subject) => total + (shareOf(content, subject)?.value.amount ?? 0), 0);
}

export function shareOf(content: Onboarding["content"], subject: string): Located<Quantity> | undefined {
  return content.find(each => each.name === subject);
}
