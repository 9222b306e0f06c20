import type { Part } from "../model/whole";
import { walkToBalance } from "./balance-set";
import type { Reading } from "./reading";
import type { Stand } from "./stand";
import type { Walk } from "./walk";

interface Remembered {
  readonly stand: Stand;
  readonly reading: Reading;
  readonly walk: Promise<Walk>;
}

/** How many ways are remembered: the sets of a file or two, as they were and as they are. */
const most = 12;

let remembered: readonly Remembered[] = [];

/** The way to balance from where a set stands: walked once, however often the same text is asked for under the same judgement. */
export function rememberedWalk(stand: Stand, reading: Reading): Promise<Walk> {
  const known = remembered.find(each => isSame(each, stand, reading)) ?? {
    stand,
    reading,
    walk: walkToBalance(stand, reading),
  };
  remembered = [known, ...remembered.filter(each => each !== known)].slice(0, most);
  return known.walk;
}

function isSame(known: Remembered, { text, document }: Stand, reading: Reading): boolean {
  if (known.stand.text !== text || known.stand.document.index !== document.index) return false;
  const [then, now] = [known.reading, reading];
  return (
    then.today === now.today &&
    then.file === now.file &&
    then.shape === now.shape &&
    saysSame(then, now) &&
    sameParts(others(then), others(now))
  );
}

/** Settings are a few lines; most files of a workspace have the very same ones. */
function saysSame(a: Reading, b: Reading): boolean {
  const keys = ["rules", "assumptions", "moved", "metrics"] as const;
  return keys.every(key => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

/** What the file itself holds follows from its text. */
function others({ together, file }: Reading): readonly Part[] {
  return together.filter(part => part.file !== file);
}

function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
