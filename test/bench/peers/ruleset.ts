import type { IFunction } from "@stoplight/spectral-core";
import { enumeration, pattern, schema, truthy } from "@stoplight/spectral-functions";
import targetFile from "../../../schemas/target-file.schema.json";
import {
  aboveCeiling,
  belowNeed,
  knowledgeOnly,
  lowMarksUnseen,
  markOutsideScale,
  otherThanMix,
  severalTones,
  sharesAmiss,
  spanTooWide,
  tooLittleCoaching,
  unguarded,
  unowned,
} from "./rule-functions";

const handleTimeTargets = "$.targets[?(@.metric == 'average_handle_time')]";
const occupancyTargets = "$.targets[?(@.metric == 'occupancy')]";
const marks = "$.targets[?(@.metric == 'customer_satisfaction')]";
const rule = (given: string, called: IFunction | typeof truthy, held: Held = {}) => ({
  given,
  // biome-ignore lint/suspicious/noThenProperty: Spectral calls it so.
  then: { function: called, ...held },
});

/** What a function is held against, and how. */
interface Held {
  readonly field?: string;
  readonly functionOptions?: unknown;
}

/**
 * A ruleset of like kind for Spectral: the schema, and what its paths and a few lines of arithmetic can say of the rules of the same
 * name here. It has no green-day model, no queue, no units beyond three, and no fixes.
 */
export const rules = {
  "file/schema": rule("$", schema as IFunction, { functionOptions: { schema: withoutNotes(targetFile) } }),
  "file/shares": rule("$.demand.mix", sharesAmiss),
  "measurement/unowned": rule("$.targets", unowned),
  "measurement/source-unknown": rule("$.targets[*].measured.by", pattern as IFunction, {
    functionOptions: { match: "^[a-z_]+$" },
  }),
  "handle-time/below-need": rule(`${handleTimeTargets}.at_most`, belowNeed),
  "handle-time/blanket-cap": rule(`${handleTimeTargets}.at_most`, severalTones),
  "handle-time/unguarded": rule(`${handleTimeTargets}.at_most`, unguarded),
  "handle-time/personal-stakes": rule(
    "$.targets[?(@.metric == 'average_handle_time' && @.level == 'agent')].stakes",
    enumeration as IFunction,
    {
      functionOptions: { values: ["none", "coaching", "display"] },
    },
  ),
  "handle-time/baseline-disagrees": rule(`${handleTimeTargets}.baseline`, otherThanMix),
  "occupancy/too-high": rule(`${occupancyTargets}.at_most`, aboveCeiling),
  "occupancy/floor-without-ceiling": rule(`${occupancyTargets}`, truthy, { field: "at_most" }),
  "satisfaction/scale": rule(marks, markOutsideScale),
  "satisfaction/average-hides-unhappy": rule(`${marks}.at_least`, lowMarksUnseen),
  "people/span-of-control": rule("$.team", spanTooWide),
  "people/knowledge-only-onboarding": rule("$.people.onboarding.content", knowledgeOnly),
  "people/coaching-crowded-out": rule("$.people.coaching.per_agent", tooLittleCoaching),
  "people/no-aftercare": rule("$.people", truthy, { field: "aftercare" }),
};

/** The schema without its notes for editors, which a strict validator does not take. */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, each]) => [key, withoutNotes(each)]),
  );
}
