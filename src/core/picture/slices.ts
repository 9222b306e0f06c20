import { type AssessedClass, type DayFigures, summaryOf } from "../day";
import type { Range } from "../finding";
import { titleOf } from "../model/mix";
import { rangeAt } from "../source/locate";
import { type Message, message } from "../words/message";
import { type Day, type DayKind, daysOf } from "./days";
import type { PicturedDocument } from "./document";
import type { Say } from "./picture";
import { type Contacts, seedsOf } from "./seeds";
import { metricNameOf } from "./targets";

/** The days as slices of melon: the rind is what the dashboard shows, the flesh what becomes of customers. */
export interface SlicesPicture<Text> {
  readonly slices: readonly SlicePicture<Text>[];
  /** The names of the wedges in their order, for where they cannot stand on them. */
  readonly wedges: Text;
}

export interface SlicePicture<Text> {
  readonly kind: DayKind;
  readonly name: Text;
  readonly meaning: Text;
  /** Of 100, left unhelped that honest work helps; a number alone. */
  readonly unhelped: Text;
  readonly green: Text;
  /** What this day stands for in the model. */
  readonly role: Text;
  /** What happens on it; `**` stands around facts. */
  readonly story: Text;
  /** In file order, from the left. */
  readonly rind: readonly RindPicture<Text>[];
  readonly wedges: readonly WedgePicture<Text>[];
}

export interface RindPicture<Text> {
  /** Key of its target. */
  readonly target: string;
  readonly range: Range;
  /** Null for a target that the model does not hold against a day. */
  readonly green: boolean | null;
  readonly told: Text;
}

export interface WedgePicture<Text> {
  readonly name: string;
  readonly range: Range;
  /** Emotional or heated. */
  readonly heavy: boolean;
  /** Of all contacts, 0..1; those of a slice add up to 1. */
  readonly share: number;
  /** Of the class, left unhelped that honest work helps, 0..1. */
  readonly unhelped: number;
  /** Whole contacts; those of a slice add up to 100. */
  readonly seeds: Contacts;
  readonly told: Text;
}

/** Null where the mix does not tell what an honest day is, or nothing can be held against one. */
export function pictureSlices<Text>(document: PicturedDocument, say: Say<Text>): SlicesPicture<Text> | null {
  const days = daysOf(document.assessment);
  if (days.length === 0) return null;
  const wedges = document.assessment.detail.classes.map(({ class: name, share }) => ({
    name: declaredAs(name, document).title,
    share,
  }));
  return {
    slices: days.map(day => pictureSlice(day, document, say)),
    wedges: say(message("preview/slice-wedges", { wedges })),
  };
}

function pictureSlice<Text>({ kind, figures }: Day, document: PicturedDocument, say: Say<Text>): SlicePicture<Text> {
  const { assessment } = document;
  const { classes, targets } = assessment.detail;
  const contacts = classes.map(each => contactsOf(each, figures));
  const seeds = seedsOf(contacts);
  const rind = pictureRind(kind, document, say);
  const green = kind === "honest" ? targets.filter(each => each.green).length : targets.length;
  return {
    kind,
    name: say(message("preview/day", { kind })),
    meaning: say(message("preview/slice-meaning", { kind })),
    unhelped: say(message("preview/slice-unhelped", { harm: figures.harm })),
    green: say(message("preview/slice-green", { green, lamps: targets.length, others: rind.length - targets.length })),
    role: say(message("preview/slice-role", { kind, harm: figures.harm })),
    story: say(storyOf(kind, document)),
    rind,
    wedges: classes.map(({ class: name, share, tone }, index) => {
      const { title, range } = declaredAs(name, document);
      const { unhelped } = contacts[index]!;
      return {
        name: title,
        range,
        heavy: tone === "emotional" || tone === "heated",
        share,
        unhelped: share > 0 ? Math.min(1, unhelped / share) : 0,
        seeds: seeds[index]!,
        told: say(message("preview/slice-wedge", { share, harm: 100 * unhelped })),
      };
    }),
  };
}

function declaredAs(
  name: string,
  { set, located }: PicturedDocument,
): { readonly title: string; readonly range: Range } {
  const declared = set.demand!.mix.find(each => each.name === name)!;
  return { title: titleOf(declared), range: rangeAt(located, { path: declared.path, on: "entry" }) };
}

/** Shares of all contacts. */
function contactsOf({ class: name, share, resolved }: AssessedClass, { handled }: DayFigures): Contacts {
  const rows = handled.filter(row => row.class === name);
  const sum = (of: "harmed" | "helped") =>
    Math.max(
      0,
      rows.reduce((all, row) => all + row[of], 0),
    );
  return { unhelped: sum("harmed"), unsolved: Math.max(0, share * (1 - resolved)), helped: sum("helped") };
}

function pictureRind<Text>(
  kind: DayKind,
  { assessment, targets, elsewhere }: PicturedDocument,
  say: Say<Text>,
): RindPicture<Text>[] {
  return [...targets, ...elsewhere].map(({ target, key, range }) => {
    const assessed = assessment.detail.targets.find(each => each.target === target.id);
    const green = assessed ? kind !== "honest" || assessed.green : null;
    return {
      target: key,
      range,
      green,
      told: say(message("preview/slice-rind", { name: metricNameOf(target), green })),
    };
  });
}

function storyOf(kind: DayKind, { assessment, set, targets, elsewhere }: PicturedDocument): Message {
  if (kind === "kindest") return message("preview/slice-kindest", summaryOf(assessment, set));
  if (kind === "worst") return message("preview/slice-worst", summaryOf(assessment, set));
  const red = new Set(assessment.honest.filter(each => !each.green).map(each => each.target));
  const names = [...targets, ...elsewhere]
    .filter(({ target }) => red.has(target.id))
    .map(each => metricNameOf(each.target));
  return message("preview/slice-honest", { red: names });
}

/** The words around the slices. */
export function sliceLabels<Text>(say: Say<Text>) {
  return {
    title: say(message("preview/slices", {})),
    ofHundred: say(message("preview/slice-of-hundred", {})),
    each: say(message("preview/slice-key", {})),
    rind: say(message("preview/slice-key-rind", {})),
    flesh: say(message("preview/slice-key-flesh", {})),
    unhelped: say(message("preview/slice-key-unhelped", {})),
    unsolved: say(message("preview/slice-key-unsolved", {})),
    helped: say(message("preview/slice-key-helped", {})),
  };
}
