import { type ContactClass, type TargetSet, tones } from "../model/target-set";

/** The words of an `applies_to` that name these classes of the mix and no others: a tone where it is whole, else classes. */
export function wordsFor(set: TargetSet, classes: readonly ContactClass[]): string[] {
  const mix = set.demand?.mix ?? [];
  return tones.flatMap(tone => {
    const own = classes.filter(each => each.tone === tone);
    if (own.length === 0) return [];
    return own.length === mix.filter(each => each.tone === tone).length ? [tone] : own.map(each => each.name);
  });
}
