import type { Facet } from "../metrics/metric";
import { blindnessOf } from "../model/guard";
import { handleTimeCap } from "../model/handle-time";
import { heavierThan, levelOf, stakesOf, type Target, type TargetSet } from "../model/target-set";
import { message } from "../words/message";
import type { PicturedDocument, PlacedTarget } from "./document";
import { pictureFindings } from "./findings";
import type { FacetPicture, Say, TargetPicture, TargetsPicture } from "./picture";

export const facets: readonly Facet[] = ["customer", "quality", "efficiency", "employee", "organisation"];

/** The targets of a set by facet, with what they ask, where they are held and what was found. */
export function pictureTargets<Text>(document: PicturedDocument, say: Say<Text>): TargetsPicture<Text> {
  const { targets, whole } = document;
  const facetOf = ({ target }: PlacedTarget) => target.metric?.facet ?? null;
  const pictured = (facet: Facet | null): FacetPicture<Text> => ({
    facet,
    name: say(message("preview/facet", { facet })),
    targets: targets.filter(each => facetOf(each) === facet).map(each => pictureTarget(each, document, say)),
  });
  const unknown = pictured(null);
  const empty = facets.filter(facet => !targets.some(each => facetOf(each) === facet));
  return {
    lead: say(message("preview/targets-lead", { targets: targets.length, facets: facets.length, empty })),
    facets: [...facets.map(pictured), ...(unknown.targets.length > 0 ? [unknown] : [])],
    whole: pictureFindings(whole, say),
  };
}

function pictureTarget<Text>(placed: PlacedTarget, { set }: PicturedDocument, say: Say<Text>): TargetPicture<Text> {
  const { target, key, range, findings } = placed;
  const level = levelOf(target);
  const stakes = target.stakes?.value;
  return {
    key,
    id: target.id,
    name: say(message("preview/metric", { name: metricNameOf(target) })),
    range,
    bounds: say(message("preview/bounds", boundsOf(target, set))),
    appliesTo: appliesToOf(target, say),
    baseline: target.baseline ? say(message("preview/baseline", { value: target.baseline.value })) : null,
    level: level ? say(message("preview/level", { level, declared: target.level !== undefined })) : null,
    stakes: stakes ? say(message("preview/stakes", { stakes })) : null,
    heavyStakes: heavierThan(stakesOf(target), "coaching"),
    guards: guardsOf(target, set, say),
    findings: pictureFindings(findings, say),
  };
}

/** The metric's name in both languages; as written where nobody knows it. */
export function metricNameOf({ metric, metricName }: Target) {
  return metric?.name ?? { en: metricName.value, nl: metricName.value };
}

/** Which contacts a target looks at; null where that is all of them. */
export function appliesToOf<Text>({ appliesTo }: Target, say: Say<Text>): Text | null {
  const names = appliesTo.map(({ value }) => value);
  return names.length > 0 ? say(message("preview/applies-to", { names })) : null;
}

/** What a target asks; `unread` where it holds a value that could not be read. */
export function boundsOf({ atLeast, atMost, within, scale, path }: Target, { troubles }: TargetSet) {
  return {
    atLeast: atLeast?.value ?? null,
    atMost: atMost?.value ?? null,
    within: within?.value ?? null,
    scale: scale?.value ?? null,
    unread: troubles.some(trouble => path.every((step, depth) => trouble.path[depth] === step)),
  };
}

/**
 * Guardrails as the target names them. A cap on handle time can be held by hurrying, so whatever would show that guards it
 * too, named or not; where nothing would, that is worth saying.
 */
function guardsOf<Text>(target: Target, set: TargetSet, say: Say<Text>): Text | null {
  const named = target.guardrails.map(({ value }) => value);
  const cap = handleTimeCap(target);
  const seeing = cap ? set.targets.filter(each => each !== target && blindnessOf(set, each, target) === null) : [];
  const names = [...new Set([...named, ...seeing.map(({ id }) => id)])];
  return names.length > 0 || cap ? say(message("preview/guards", { names })) : null;
}
