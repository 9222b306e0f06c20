import type { Choices, Tried } from "../choice/choices";
import type { Choosable, LeftProposal, TakenProposal } from "../choice/proposal";
import { type Assessment, figuresOf, type Verdict } from "../day";
import type { Range, Severity } from "../finding";
import type { Facet } from "../metrics/metric";
import { levelOf } from "../model/target-set";
import { nodeAt, rangeAt } from "../source/locate";
import type { Effected } from "../words/en/preview-balanced";
import { type Message, message } from "../words/message";
import { type ChangedLine, changedLines } from "./changed-lines";
import type { PicturedDocument } from "./document";
import type { Say } from "./picture";
import { boundsOf, facets, metricNameOf } from "./targets";

/** All that is proposed for a set, to be ticked or not, and what the set is with what is ticked. */
export interface BalancedPicture<Text> {
  readonly lead: Text;
  /** Those that have a proposal, in the order of the facets. */
  readonly groups: readonly ChoiceGroup<Text>[];
  readonly result: {
    readonly verdict: Verdict;
    /** `**` stands around the facts in it. */
    readonly sentence: Text;
    /** What is left where the set is not balanced; null where it is. */
    readonly remains: Text | null;
    readonly count: Text;
    /** Whether applying changes anything. */
    readonly changes: boolean;
  };
}

export interface ChoiceGroup<Text> {
  /** `set` for what concerns no single target, null for unknown metrics. */
  readonly facet: Facet | "set" | null;
  readonly name: Text;
  readonly ticked: "all" | "some" | "none";
  /** Of the box that ticks all or none. */
  readonly all: Text;
  readonly rows: readonly ChoiceRow<Text>[];
}

export interface ChoiceRow<Text> {
  readonly key: string;
  readonly ticked: boolean;
  /** Whether it can be ticked: not what the text has no place for. */
  readonly tickable: boolean;
  /** From 1, as on the map; null for what is not taken. */
  readonly number: number | null;
  /** Place of what it is about. */
  readonly range: Range;
  readonly today: Text;
  /** Whether nothing of it is there today. */
  readonly isNew: boolean;
  readonly proposed: Text;
  readonly reasons: readonly ReasonPicture<Text>[];
  readonly effects: readonly EffectPicture<Text>[];
  /** Said where there is no effect to show. */
  readonly note: Text | null;
  /** The lines of the text that it changes, as they are and as they would be. */
  readonly lines: readonly ChangedLine[];
  /** What the text has no place for, as lines to copy; null where it has one. */
  readonly copy: string | null;
}

export interface ReasonPicture<Text> {
  readonly text: Text;
  /** Null for a guardrail. */
  readonly rule: string | null;
  readonly severity: Severity | null;
}

export interface EffectPicture<Text> {
  readonly name: Text;
  /** `61.3 → 0`. */
  readonly text: Text;
  /** 0..1 of the longest bar of its kind; null for what is no number. */
  readonly bar: { readonly before: number; readonly after: number } | null;
}

/** What is ticked of what is proposed for a document. */
export interface Choice {
  readonly choices: Choices;
  readonly tried: Tried;
}

/** @param document as it is in the file, whatever is ticked */
export function pictureBalanced<Text>(
  document: PicturedDocument,
  { choices: { proposals }, tried }: Choice,
  say: Say<Text>,
): BalancedPicture<Text> | null {
  if (proposals.length === 0) return null;
  const scales = scalesOf(tried);
  const rows = proposals.map(each => ({
    facet: each.subject.facet,
    row: pictureRow(each, document, tried, scales, say),
  }));
  const groups = [...facets, null, "set" as const].flatMap(facet => {
    const own = rows.filter(each => each.facet === facet).map(({ row }) => row);
    return own.length === 0 ? [] : [groupOf(facet, own, say)];
  });
  const ticked = proposals.filter(({ key }) => tried.chosen.has(key)).length;
  const counted = { proposals: proposals.length, ticked };
  return {
    lead: say(
      message("preview/balanced-lead", { ...counted, before: statedOf(tried.before), after: statedOf(tried.after) }),
    ),
    groups,
    result: {
      verdict: tried.after.verdict,
      sentence: say(
        message("preview/balanced-result", { after: figuresOf(tried.after), changes: tried.edits.length > 0 }),
      ),
      remains: tried.remains ? say(tried.remains) : null,
      count: say(message("preview/balanced-count", counted)),
      changes: tried.edits.length > 0,
    },
  };
}

function groupOf<Text>(facet: ChoiceGroup<Text>["facet"], rows: readonly ChoiceRow<Text>[], say: Say<Text>) {
  const ticked = rows.filter(each => each.ticked).length;
  const tickable = rows.filter(each => each.tickable).length;
  return {
    facet,
    name: say(message("preview/facet", { facet })),
    ticked: ticked === 0 ? ("none" as const) : ticked === tickable ? ("all" as const) : ("some" as const),
    all: say(message("preview/balanced-all-of", { facet })),
    rows,
  };
}

function pictureRow<Text>(
  proposal: Choosable,
  document: PicturedDocument,
  tried: Tried,
  scales: Scales,
  say: Say<Text>,
): ChoiceRow<Text> {
  const { copy, key, reasons, said, edits, text } = proposal;
  const index = tried.taken.findIndex(each => each.key === key);
  const taken = tried.taken[index];
  const { today, isNew, range } = todayOf(proposal, document);
  const effects = taken ? effectsOf(taken, scales, say) : [];
  const unsaid = said ? null : message("preview/balanced-unsaid", {});
  const note = effects.length > 0 ? null : (unsaid ?? noteOn(taken, tried, key));
  return {
    key,
    ticked: tried.chosen.has(key),
    tickable: said,
    number: taken ? index + 1 : null,
    range,
    today: say(today),
    isNew,
    proposed: say(taken?.title ?? proposal.title),
    reasons: reasons.map(({ message: text, rule, severity }) => ({ text: say(text), rule, severity })),
    effects,
    note: note && say(note),
    lines: changedLines(text, edits),
    copy,
  };
}

function todayOf({ subject, range }: Choosable, document: PicturedDocument) {
  const { located, set } = document;
  const placed = document.targets.find(({ target }) => target.id === subject.target);
  if (placed) {
    const { target } = placed;
    const level = levelOf(target);
    const stakes = target.stakes?.value ?? null;
    const today = message("preview/today", { name: metricNameOf(target), ...boundsOf(target, set), level, stakes });
    return { today, isNew: false, range: range ?? placed.range };
  }
  const [block] = subject.keys.filter(each => each !== "targets").sort(peopleFirst);
  const key = block !== undefined && nodeAt(located, [block]) ? block : undefined;
  const agents = key === "team" ? (set.team?.agents?.value ?? null) : null;
  const today =
    key === undefined
      ? message("preview/today-nothing", {})
      : agents
        ? message("preview/today-agents", { agents: agents.amount })
        : message("preview/today-block", { key });
  const place = range ?? rangeAt(located, { path: [key ?? "targets"], on: "key" });
  return { today, isNew: key === undefined, range: place };
}

/** What is offered for people may take agents too. */
function peopleFirst(a: string, b: string): number {
  return Number(b === "people") - Number(a === "people");
}

function noteOn(taken: TakenProposal | undefined, tried: Tried, key: string): Message | null {
  if (taken) return message("preview/balanced-no-gain", { modelled: taken.modelled });
  const left: LeftProposal | undefined = tried.left.find(each => each.key === key);
  if (!left) return null;
  return message("preview/balanced-left", { needs: left.needs.length });
}

type Figure = "pressure" | "blindSpot" | "hardBlindSpot" | "recoveryBlindSpot";
const figures: readonly Figure[] = ["pressure", "blindSpot", "hardBlindSpot", "recoveryBlindSpot"];

type Scales = Readonly<Record<Figure, number>>;

/** Pressure is often a few of 100, and is drawn against the most there is of it; the others against 100. */
function scalesOf({ before, after, taken }: Tried): Scales {
  const most = Math.max(...[before, after, ...taken.map(each => each.after)].map(({ pressure }) => pressure ?? 0));
  return { pressure: most || 1, blindSpot: 100, hardBlindSpot: 100, recoveryBlindSpot: 100 };
}

/** Below half of what a number shows. */
const unseen = 0.05;

function effectsOf<Text>({ before, after }: TakenProposal, scales: Scales, say: Say<Text>): EffectPicture<Text>[] {
  const told = figures.flatMap(figure => {
    const [was, is] = [before[figure], after[figure]];
    if (was === null || is === null || Math.abs(was - is) < unseen) return [];
    return [
      {
        name: say(message("preview/balanced-figure", { figure })),
        text: say(message("preview/balanced-effect", { before: was, after: is })),
        bar: { before: was / scales[figure], after: is / scales[figure] },
      },
    ];
  });
  if (before.verdict === after.verdict) return told;
  const turns = {
    name: say(message("preview/balanced-verdict", {})),
    text: say(message("preview/balanced-turns", { before: before.verdict, after: after.verdict })),
    bar: null,
  };
  return [...told, turns];
}

function statedOf(assessment: Assessment): Effected {
  return { ...figuresOf(assessment), recoveryBlindSpot: assessment.recoveryBlindSpot };
}

/** The words around it. */
export function balancedLabels<Text>(say: Say<Text>) {
  return {
    heading: say(message("preview/balanced", {})),
    tick: say(message("preview/column/tick", {})),
    today: say(message("preview/column/today", {})),
    proposed: say(message("preview/column/proposed", {})),
    why: say(message("preview/column/why", {})),
    effect: say(message("preview/column/effect", {})),
    step: say(message("preview/balanced-step", {})),
    inFile: say(message("preview/in-file", {})),
    toCopy: say(message("preview/balanced-to-copy", {})),
    copy: say(message("preview/balanced-copy", {})),
    diff: say(message("preview/balanced-diff", {})),
    apply: say(message("preview/balanced-apply", {})),
  };
}
