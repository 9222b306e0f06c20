import { oncePerSet } from "../model/once-per-set";
import type { Target, TargetSet } from "../model/target-set";
import type { HonestLevel, LevelKind } from "./assessment";
import { type DeclaredClass, declaredClasses, type HonestClass } from "./classes";
import { populationOf } from "./population";
import { type Terms, termsOf } from "./terms";

/** A small step up is no watermelon: 5 points of 100, or 5% of the scale's length. */
const oneStep = 0.05;
const noise = 1e-9;

export interface HonestLevels {
  readonly classes: readonly HonestClass[];
  /** In the order of use. */
  readonly levels: readonly HonestLevel[];
}

/** What a level is known from: a target of its kind, its bounds and baseline on 0..1. */
interface Source {
  readonly target: Target;
  readonly of: LevelKind;
  readonly classes: readonly number[];
  readonly everyClass: boolean;
  readonly terms: Pick<Terms, "atLeast" | "atMost" | "baseline">;
}

/** In the order of use, whatever is assumed. */
const sourcesIn = oncePerSet((set): readonly Source[] => {
  const classes = declaredClasses(set) ?? [];
  const sources = set.targets.flatMap(target => sourceOf(target, classes) ?? []);
  const forAll = sources.filter(each => each.everyClass);
  const firstForAll = forAll.filter((each, index) => forAll.findIndex(other => other.of === each.of) === index);
  return [...firstForAll, ...sources.filter(each => !each.everyClass)];
});

/**
 * Brings satisfaction, dissatisfaction, monitored quality and resolution of the classes to where honest work has them: the first
 * target of each kind that looks at everybody sets the level of all; then each that looks at some moves those alone, in file order.
 */
export function atHonestLevels(classes: readonly HonestClass[], set: TargetSet): HonestLevels {
  const levels: HonestLevel[] = [];
  let moved = classes;
  for (const source of sourcesIn(set)) {
    const mean = meanOf(moved, source);
    const { level, from } = levelOf(source, mean);
    moved = moveTo(moved, source, mean, level);
    const names = source.classes.map(index => classes[index]!.contactClass.name);
    levels.push({ of: source.of, target: source.target.id, classes: names, level, from });
  }
  return { classes: moved, levels };
}

/** Only a target that leaves nobody out and asks everybody, or anybody, says what honest work reaches. */
function sourceOf(target: Target, classes: readonly DeclaredClass[]): Source | null {
  const of = kindOf(target);
  const method = target.measured?.sample?.method?.value ?? "all";
  if (!of || (target.measured?.exclude.length ?? 0) > 0 || (method !== "all" && method !== "random")) return null;
  const population = populationOf(target, classes);
  if (population.classes.length === 0) return null;
  const terms = termsOf(target, of === "satisfaction" || of === "quality" ? "mark" : "share");
  if (typeof terms === "string") return null;
  return {
    target,
    of,
    ...population,
    terms: target.metric?.id === "repeat_contact_rate" ? complement(terms) : terms,
  };
}

function kindOf({ metric, measured }: Target): LevelKind | null {
  switch (metric?.id) {
    case "first_contact_resolution":
      return measured?.by?.value === "agent" ? null : "resolved";
    case "repeat_contact_rate":
      return "resolved";
    case "customer_satisfaction":
      return "satisfaction";
    case "dissatisfaction_rate":
      return "dissatisfied";
    case "conversation_quality":
      return "quality";
    default:
      return null;
  }
}

function complement({ atLeast, atMost, baseline }: Terms): Source["terms"] {
  const of = (value: number | null) => (value === null ? null : 1 - value);
  return { atLeast: of(atMost), atMost: of(atLeast), baseline: of(baseline) };
}

/** The baseline, or what the classes give without one; the target itself where that lies beyond, with a baseline by one step at most. */
function levelOf({ terms }: Source, mean: number): { level: number; from: HonestLevel["from"] } {
  const known = terms.baseline ?? mean;
  const target = Math.min(Math.max(known, terms.atLeast ?? known), terms.atMost ?? Number.POSITIVE_INFINITY);
  const beyond = Math.abs(target - known);
  if (terms.baseline === null) return { level: within01(target), from: beyond > 0 ? "target" : "classes" };
  if (beyond === 0 || beyond > oneStep + noise) return { level: within01(known), from: "baseline" };
  return { level: within01(target), from: "step" };
}

function within01(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function meanOf(classes: readonly HonestClass[], { of, classes: indices }: Source): number {
  const total = indices.reduce((sum, index) => sum + classes[index]!.share, 0);
  return indices.reduce((sum, index) => sum + classes[index]!.share * classes[index]![of], 0) / total;
}

/** Downward every value is multiplied by one factor, upward every distance to 1 is, so that none leaves 0..1. */
function moveTo(classes: readonly HonestClass[], source: Source, mean: number, level: number): HonestClass[] {
  const { of } = source;
  const moved = [...classes];
  for (const index of source.classes) {
    const value = classes[index]![of];
    const to = level < mean ? (value * level) / mean : mean < 1 ? 1 - ((1 - value) * (1 - level)) / (1 - mean) : value;
    moved[index] = { ...classes[index]!, [of]: to };
  }
  return moved;
}
