import type { Assessment, PublishedAssessment, Sensitivity } from "./assessment";

/** The assessment as `schemas/check-output.schema.json` has it. */
export function published(
  { detail, ...assessment }: Assessment,
  sensitivity: readonly Sensitivity[] = [],
): PublishedAssessment {
  return { ...assessment, sensitivity };
}
