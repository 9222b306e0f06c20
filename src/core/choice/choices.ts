import { readParts } from "../balance/parts";
import type { Reading } from "../balance/reading";
import { remainsOf } from "../balance/remains";
import { rememberedWalk } from "../balance/remembered-walk";
import { type Stand, sketchOf, standAt } from "../balance/stand";
import type { Walk } from "../balance/walk";
import { type CheckedFile, type CheckOptions, check } from "../check";
import { type Assessment, assessmentKey, createAssessor, type Override } from "../day";
import type { TextEdit } from "../finding";
import { readLocated } from "../own-shape/read-located";
import { applyEdits } from "../source/change";
import { composed } from "../source/compose";
import { type Message, message } from "../words/message";
import { type OtherProposal, othersIn } from "./others";
import type { Choosable, LeftProposal, TakenProposal } from "./proposal";
import { createRoutes, type Route } from "./route";
import { subjectOf } from "./subject";

/** All that is proposed for one target set, to be tried in any choice. */
export interface Choices {
  /** In the order in which they are taken: the steps of the way to balance, then what no step serves. */
  readonly proposals: readonly Choosable[];
  /**
   * The set with the proposals of these keys taken, in order; keys that nothing has, and those of what the text has no place for, are
   * passed over. With other assumptions the
   * same is written, and judged otherwise. The same choice has the same answer. All steps: what `balance` does to the set. None: no
   * edit.
   */
  try(chosen: Iterable<string>, moved?: readonly Override[]): Promise<Tried>;
}

/** A set as it would be. */
export interface Tried {
  readonly chosen: ReadonlySet<string>;
  readonly moved: readonly Override[];
  /** What is ticked and was taken, in order. */
  readonly taken: readonly TakenProposal[];
  /** What is ticked and was not. */
  readonly left: readonly LeftProposal[];
  /** Under the assumptions that are tried: of the set as it is, and as it would be. */
  readonly before: Assessment;
  readonly after: Assessment;
  /** Why it is not balanced; null where it is. */
  readonly remains: Message | null;
  /** All at once, in the text of the file. */
  readonly edits: readonly TextEdit[];
  /** The whole file after them. */
  readonly text: string;
}

/** How many assessments along the routes are remembered while sliders move. */
const mostAssessed = 256;

/**
 * What is proposed for the document with this index of a file that was checked with its fixes, and by the same judgement; for the
 * last one where there are fewer.
 *
 * @param checked with fixes
 */
export async function choicesIn(checked: CheckedFile, index: number, judgedBy: CheckOptions): Promise<Choices> {
  const file = await readLocated(checked.text, judgedBy.shape);
  const { reading } = readParts(file, { ...judgedBy, moved: [] });
  const { document } = checked.documents[Math.max(0, Math.min(index, checked.documents.length - 1))]!;
  const walk = await rememberedWalk(await standAt(file.text, document, reading), reading);
  const end = walk.steps.length === 0 ? checked : await check(walk.stand.text, { ...judgedBy, fixes: false });
  const others = othersIn(checked, document.index, end.findings);
  const othersOfIt = await Promise.all(others.map(each => otherOf(each, walk.start, reading)));
  const proposals = [...stepsOf(walk), ...othersOfIt];
  const keyed = withKeys(proposals);
  const unsaid = new Set(keyed.flatMap(({ key, said }) => (said ? [] : [key])));
  const routeOf = createRoutes({ walk, others, keys: keyed.map(({ key }) => key), reading, judgedBy });
  const assess = createAssessor(mostAssessed);
  return {
    proposals: keyed,
    try: async (keys, moved = []) => {
      const chosen = new Set([...keys].filter(key => !unsaid.has(key)));
      const tried = await judged(await routeOf(chosen), { chosen, moved, reading: { ...reading, moved, assess } });
      const { verdict } = walk.stand.assessment;
      return unsaid.size > 0 && tried.remains
        ? { ...tried, remains: message("balancing/unsaid", { steps: unsaid.size, verdict }) }
        : tried;
    },
  };
}

/** A route with every stand on it assessed under the assumptions that are tried. */
async function judged(
  { start, rounds, left }: Route,
  { chosen, moved, reading }: Pick<Tried, "chosen" | "moved"> & { readonly reading: Reading },
): Promise<Tried> {
  const restart = await reassessed(start, reading);
  const taken: TakenProposal[] = [];
  let now = restart;
  for (const { key, title, stand, edits } of rounds) {
    const next = await reassessed(stand, reading);
    const modelled = assessmentKey(next.set) !== assessmentKey(now.set);
    taken.push({ key, title, edits, before: now.assessment, after: next.assessment, modelled });
    now = next;
  }
  return {
    chosen,
    moved,
    taken,
    left,
    before: restart.assessment,
    after: now.assessment,
    remains: remainsOf(now),
    edits: composed(
      start.text.length,
      rounds.map(({ edits }) => edits),
    ),
    text: now.text,
  };
}

async function reassessed(stand: Stand, reading: Reading): Promise<Stand> {
  return reading.moved.length === 0 ? stand : standAt(stand.text, stand.document, reading, stand.unsaid);
}

/** Tries a choice of the proposals for a document, from the text alone. */
export async function tryChoice(
  text: string,
  index: number,
  { chosen, moved = [] }: { readonly chosen: Iterable<string>; readonly moved?: readonly Override[] },
  judgedBy: CheckOptions,
): Promise<Tried> {
  const choices = await choicesIn(await check(text, judgedBy), index, judgedBy);
  return choices.try(chosen, moved);
}

/** A proposal, and what tells it from the others. */
type Unkeyed = Omit<Choosable, "key"> & { readonly base: string };

function stepsOf({ steps, made, stand }: Walk): Unkeyed[] {
  return steps.map(({ title, reason, rule, guardrail, said, copy, edits }, number) => {
    const { from } = made[number]!;
    const subject = subjectOf(from, made[number + 1]?.from ?? stand);
    return {
      base: [rule ?? guardrail, title.id, subject.target ?? subject.keys.join()].join(" "),
      kind: "step",
      said,
      copy,
      title,
      reasons: [{ message: reason, rule, severity: null }],
      subject,
      range: null,
      edits,
      text: from.text,
    };
  });
}

async function otherOf({ findings, fix }: OtherProposal, start: Stand, reading: Reading): Promise<Unkeyed> {
  const { rule, fingerprint, range } = findings[0]!;
  const document = (await readLocated(applyEdits(start.text, fix.edits), reading.shape)).documents[
    start.document.index
  ];
  const changed = document && sketchOf(document, reading);
  return {
    base: `${rule} ${fingerprint}`,
    kind: "other",
    said: true,
    copy: null,
    title: fix.title,
    reasons: findings.map(({ message, rule, severity }) => ({ message, rule, severity })),
    subject: changed ? subjectOf(start, changed) : { facet: "set", target: null, keys: [] },
    range,
    edits: fix.edits,
    text: start.text,
  };
}

/** The second of two that are about the same is told apart by its number. */
function withKeys(proposals: readonly Unkeyed[]): Choosable[] {
  const times = new Map<string, number>();
  return proposals.map(({ base, ...proposal }) => {
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    return { ...proposal, key: time === 1 ? base : `${base} ${time}` };
  });
}
