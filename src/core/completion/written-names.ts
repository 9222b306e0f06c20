import type { Path } from "../source/path";
import { type Frame, type Slot, slotAt } from "../writing";

/** A target as far as it is written. */
export interface WrittenTarget {
  readonly id: string;
  /** Name of its metric. */
  readonly metric: string;
}

/** The targets of a document that may not parse yet. */
export function writtenTargets(root: Frame | null): WrittenTarget[] {
  return (slotAt(root, ["targets"])?.child?.slots ?? []).flatMap(slot => targetOf(slot) ?? []);
}

/** The target that a path leads to or into. */
export function writtenTargetAt(root: Frame | null, path: Path): WrittenTarget | null {
  const slot = path[0] === "targets" && path.length > 1 ? slotAt(root, path.slice(0, 2)) : null;
  return slot && targetOf(slot);
}

/** The classes of the mix, by name, with their tones. */
export function writtenClasses(root: Frame | null): { readonly name: string; readonly tone: string }[] {
  return (slotAt(root, ["demand", "mix"])?.child?.slots ?? []).flatMap(({ child }) => {
    const name = saidAt(child, "class");
    return name ? [{ name, tone: saidAt(child, "tone") ?? "" }] : [];
  });
}

/** What the document says at a key of its own. */
export function writtenAt(root: Frame | null, key: string): string | undefined {
  return saidAt(root, key);
}

function targetOf({ key, child }: Slot): WrittenTarget | null {
  const own = typeof key === "string" && !key.startsWith("x-") ? key : undefined;
  const said = saidAt(child, "metric");
  const id = saidAt(child, "id") ?? own ?? said;
  return id === undefined ? null : { id, metric: said ?? id };
}

function saidAt(frame: Frame | null, key: string): string | undefined {
  return frame?.slots.find(slot => slot.key === key)?.value || undefined;
}
