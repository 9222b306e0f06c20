import { canTurnRed, countsResolution, watchedClasses } from "./guard";
import { hardTones } from "./handle-time";
import { honestResolution } from "./honest-resolution";
import { classesOf, handleTimeNeed, measuredMix, names } from "./mix";
import type { ContactClass, Target, TargetSet } from "./target-set";

/** What a target leaves out to its own good, and nothing else looks at. */
export interface Flattering {
  /** Words of `exclude`: tones, names of classes, `short` and `abandoned`. */
  readonly words: readonly string[];
  /** Classes that the words name; empty without a mix. */
  readonly classes: readonly ContactClass[];
}

/** The same target with these words counted in. */
export function including(target: Target, words: readonly string[]): Target {
  const { measured } = target;
  if (!measured) return target;
  return {
    ...target,
    measured: { ...measured, exclude: measured.exclude.filter(word => !words.includes(word.value)) },
  };
}

/** Classes that take longer than what is left; "unknown" where tones are left out and no mix tells how long they take. */
export function slowLeftOut(set: TargetSet, target: Target): Flattering | "unknown" {
  const words = wordsOf(target).filter(word => isTone(word) || namedBy(set, target, word).length > 0);
  const left = handleTimeNeed(set, target);
  if (!left) return words.some(isHard) && !measuredMix(set) ? "unknown" : nothing;
  return pick(set, target, words, classes => {
    const alone = { ...target, appliesTo: classes.map(each => ({ value: each.name, path: target.path })) };
    const need = handleTimeNeed(set, including(alone, wordsOf(target)));
    return need !== null && need.seconds > left.seconds && !areWatched(set, classes);
  });
}

/** Tones and classes that are solved less often than what is left. */
export function unsolvedLeftOut(set: TargetSet, target: Target): Flattering {
  if (!set.demand?.mix.length) {
    return { words: wordsOf(target).filter(word => isHard(word) && !isWordWatched(set, target, word)), classes: [] };
  }
  const left = classesOf(set, target);
  if (left.length === 0) return nothing;
  return pick(set, target, wordsOf(target), classes => {
    const isHarder = honestResolution(set, classes) < honestResolution(set, left) - 1e-9;
    return classes.some(each => isHard(each.tone)) && isHarder && !areWatched(set, classes);
  });
}

const nothing: Flattering = { words: [], classes: [] };

function pick(
  set: TargetSet,
  target: Target,
  words: readonly string[],
  flatters: (classes: readonly ContactClass[]) => boolean,
): Flattering {
  const named = words.map(word => ({ word, classes: namedBy(set, target, word) }));
  const flattering = named.filter(({ classes }) => classes.length > 0 && flatters(classes));
  return {
    words: flattering.map(({ word }) => word),
    classes: [...new Set(flattering.flatMap(({ classes }) => classes))],
  };
}

function wordsOf({ measured }: Target): string[] {
  return measured?.exclude.map(word => word.value) ?? [];
}

/** The classes that a word of `exclude` takes out of what the target would look at. */
function namedBy(set: TargetSet, target: Target, word: string): ContactClass[] {
  return classesOf(set, including(target, wordsOf(target))).filter(each => names(word, each));
}

function isTone(word: string): boolean {
  return word === "routine" || isHard(word);
}

function isHard(word: string): boolean {
  return hardTones.some(tone => tone === word);
}

function areWatched(set: TargetSet, classes: readonly ContactClass[]): boolean {
  const watched = watchedClasses(set);
  return classes.every(each => watched.has(each));
}

/** Without a mix: whether another target on resolution looks at contacts of this tone. */
function isWordWatched(set: TargetSet, target: Target, word: string): boolean {
  return set.targets.some(each => {
    if (each === target || !countsResolution(each) || !canTurnRed(set, each) || wordsOf(each).includes(word))
      return false;
    return each.appliesTo.length === 0 || each.appliesTo.some(applied => applied.value === word);
  });
}
