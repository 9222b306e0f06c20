import type { Pretended, Summary, Treated } from "../../day";
import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { wayWords } from "./day-terms";

const mostNamed = 2;

export const greenDay = {
  "day/summary": (a: Summary, f: Format) => `${summary(a, f)}.`,
  /** Beside a target: its value on the honest day, null where the queue has no end. */
  "day/honest": (a: { target: string; honest: Quantity | null }, f: Format) =>
    `${a.target} on an honest day: ${a.honest === null ? "a queue without end" : f.quantity(a.honest)}.`,
};

function summary(a: Summary, f: Format): string {
  switch (a.verdict) {
    case "watermelon":
    case "strained":
      return greenNeeds(a, f);
    case "blind":
      return unseen(a, f);
    case "balanced":
      return a.blindSpot! < 0.05
        ? "Honest work is green, and no customer can go unhelped without a lamp turning red"
        : `Honest work is green, and no more than ${perHundred(a.blindSpot!, f)} of 100 customers can go unhelped with every lamp green`;
    case "impossible":
      return noGreenDay(a.conflict, f);
    case "unknown":
      return cannotTell(a, f);
  }
}

/** What the kindest green day takes, each to stand behind "needs" or "with". */
export function needsOf(a: Summary, f: Format): string[] {
  return [
    ...treated(a.forced, f),
    ...((a.recoveryPressure ?? 0) > 0
      ? [`${part(a.recoveryPressure! / 100, f, "all", "of the")} recovery skipped`]
      : []),
    ...a.pretence.map(each => pretended(each, f)),
  ];
}

/** What green takes, what that costs and what more can hide, in one sentence without its full stop. */
export function greenNeeds(a: Summary, f: Format): string {
  const needs = needsOf(a, f);
  if (needs.length === 0) return `Green is all but reached by honest work${beyond(a, f)}`;
  if (a.forced.length === 0)
    return `Green can be had with every customer helped, but needs ${f.list(needs)}${beyond(a, f)}`;
  return (
    `Green needs ${f.list(needs)}: ${perHundred(a.pressure!, f)} of 100 customers left unhelped that honest work ` +
    `helps${beyond(a, f)}`
  );
}

function beyond(a: Summary, f: Format): string {
  if (a.verdict === "watermelon") return `, and up to ${hiddenOf(a, f)}`;
  return a.blindSpot! < 0.05
    ? ", and any more would turn a lamp red"
    : `, and more than ${perHundred(a.blindSpot!, f)} of 100 unhelped would turn a lamp red`;
}

/** How much can go wrong on a green day where honest work is green, in one sentence without its full stop. */
export function unseen(a: Summary, f: Format): string {
  if (a.hidesAmongHard) return `Honest work is green, but up to ${hiddenOf(a, f)}`;
  return `Honest work is green, and so is a day with ${f.list(treated(a.hidden, f))}: up to ${hiddenOf(a, f)}`;
}

function hiddenOf(a: Summary, f: Format): string {
  const unhelped = "can go unhelped with every lamp green";
  return a.hidesAmongHard
    ? `${perHundred(a.hardBlindSpot!, f)} of 100 emotional and heated customers that honest work helps ${unhelped}`
    : `${perHundred(a.blindSpot!, f)} of 100 ${a.verdict === "blind" ? "customers " : ""}${unhelped}`;
}

export function noGreenDay(conflict: readonly string[], f: Format): string {
  return conflict.length === 1
    ? `No day is all green: ${conflict[0]} stays red whatever is done`
    : `No day is all green: ${f.list(conflict)} cannot be green together`;
}

export function cannotTell({ unknown, missing }: Summary, f: Format): string {
  const declare = missing.length > 0 ? `declare ${f.list(missing.map(key => f.key(key)))}` : "";
  switch (unknown) {
    case "no_baseline":
      return `Honest work is green as far as can be told; ${declare} to be sure`;
    case "too_large":
      return "What green costs cannot be told: more targets or classes than the model takes";
    case "no_solver":
      return "What green costs cannot be told: no solver found an answer";
    case "nothing_modelled":
      return `What green costs cannot be told: the model can hold none of these targets against a day${declare && `; ${declare}`}`;
    default:
      return `What green costs cannot be told${declare && `: ${declare}`}`;
  }
}

/** The first few, those of which the whole class is treated alike together; and how many more classes. */
export function treated(all: readonly Treated[], f: Format): string[] {
  const named = all.slice(0, mostNamed);
  const [first, second] = named;
  const alike = first && second && isWhole(first) && isWhole(second) && first.way === second.way;
  const said = alike
    ? [`every ${nameOf(first)} and ${nameOf(second)} contact ${wayWords[first.way]}`]
    : named.map(each => {
        const contacts = isWhole(each) ? "contact" : "contacts";
        return `${part(each.part, f, "every", "of")} ${nameOf(each)} ${contacts} ${wayWords[each.way]}`;
      });
  const others = all.map(each => each.class).filter(name => !named.some(each => each.class === name));
  const more = new Set(others).size;
  if (more === 0) return said;
  return [
    ...said,
    more === 1 ? "one more class given less than it needs" : `${f.number(more)} more classes given less than they need`,
  ];
}

/** Whether the part reads as 100%. */
function isWhole({ part }: Treated): boolean {
  return part >= 0.9995;
}

/** Between quotation marks where it is more than a word. */
function nameOf({ class: name }: Treated): string {
  return /^[\p{L}\d-]+$/u.test(name) ? name : `“${name}”`;
}

function pretended({ how, stretched, targets }: Pretended, f: Format): string {
  switch (how) {
    case "stretching":
      return `${f.list(treated(stretched, f))} to look occupied`;
    case "ticking":
      return `${targets.length > 0 ? f.list(targets) : "resolution"} ticked where nothing is solved`;
    case "choosing":
      return `${targets.length > 0 ? f.list(targets) : "the survey"} asked of those who will say the right thing`;
  }
}

/** `every`, `21.1% of`, `a few`. */
function part(share: number, f: Format, whole: string, of: string): string {
  if (share >= 0.9995) return whole;
  return share < 0.0005 ? `a little ${of}` : `${f.share(share)} ${of}`;
}

/** Of 100, with one decimal; what is there never reads as none. */
export function perHundred(value: number, f: Format): string {
  return value > 0 && value < 0.05 ? "fewer than 0.1" : f.number(value);
}
