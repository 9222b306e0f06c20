import type { Target } from "../model/target-set";
import { boundAt } from "../proposal/bound-at";
import type { Offer } from "../proposal/offer";
import { drawAtRandom } from "../proposal/sampling";
import type { Reading } from "./reading";
import { redIn, type Sketch, sketchWith } from "./stand";

/** Modelled targets whose sample an agent, the outcome or the customer picks. */
export function selectiveTargets({ honest, set }: Sketch): Target[] {
  const selective = new Set(
    honest()
      .targets.filter(each => isSelective(each.measured))
      .map(each => each.target),
  );
  return set.targets.filter(({ id, measured }) => selective.has(id) && measured?.sample?.method);
}

function isSelective(measured: string): boolean {
  return measured === "chosen" || measured === "resolved";
}

/** Draws the sample of a target at random, its bound at what honest work then gives where it would be red. Null where it is no longer picked. */
export function drawnAtRandom(sketch: Sketch, id: string, reading: Reading): Offer | null {
  const target = selectiveTargets(sketch).find(each => each.id === id);
  if (!target) return null;
  const draw = drawAtRandom(target);
  const drawn = sketchWith(sketch, draw.changes, reading);
  if (!redIn(drawn).includes(id)) return draw;
  const honest = drawn.honest().targets.find(each => each.target === id)!.honest;
  const bound = honest === null ? null : boundAt(target, honest);
  return bound && { ...draw, changes: [...draw.changes, ...bound.changes] };
}
