import type { Figures, Summary, UnknownBecause, Verdict } from "../../day";
import { capital, type Format } from "../format";
import { verdictWords } from "./day-terms";
import { cannotTell, needsOf, noGreenDay, perHundred, treated } from "./green-day";

const meanings: Readonly<Record<Verdict, string>> = {
  balanced: "honest work is green, and harm would show",
  blind: "honest work is green, and so is harm",
  strained: "honest work is red, and harm would show",
  watermelon: "green outside, red inside",
  impossible: "no day is all green",
  unknown: "too little is declared to say what green costs",
};

/** Why the model says nothing, behind what is to be declared. */
const causes: Readonly<Record<UnknownBecause, string>> = {
  undeclared_mix:
    "The model holds targets against the contacts: which kinds there are, how many of each, and how long each takes with full attention.",
  nothing_modelled:
    "The model counts handle time, queues, satisfaction, quality, resolution and what is passed on or cut off. None of these targets binds one of those.",
  no_baseline:
    "Little harm can hide here. Whether honest work reaches these targets depends on levels that the file does not tell.",
  too_large: "A set with fewer classes or targets can be told.",
  no_solver: "What needs no model stands below all the same.",
};

/** The top of the preview: what a set rewards, in one sentence and a paragraph. `**` stands around facts. */
export const previewVerdict = {
  "preview/verdict": (a: { verdict: Verdict }, _f: Format) => capital(verdictWords[a.verdict]),
  "preview/verdict-meaning": (a: { verdict: Verdict; unknown: UnknownBecause | null }, _f: Format) =>
    a.unknown === "no_baseline" ? "as good as balanced, but not measured" : meanings[a.verdict],
  /** Pressure and blind spot beside the name of a set; empty where there are none. */
  "preview/verdict-figures": (a: Pick<Figures, "pressure" | "blindSpot">, f: Format): string =>
    a.pressure === null || a.blindSpot === null ? "" : `${f.number(a.pressure)} · ${f.number(a.blindSpot)}`,
  "preview/verdict-figures-named": (a: Pick<Figures, "pressure" | "blindSpot">, f: Format): string =>
    a.pressure === null || a.blindSpot === null
      ? ""
      : `Pressure ${f.number(a.pressure)}, blind spot ${f.number(a.blindSpot)}`,
  "preview/verdict-sentence": (a: Summary, f: Format) => `${sentence(a, f)}.`,
  "preview/verdict-lead": (a: { summary: Summary; lamps: number }, f: Format) => lead(a.summary, a.lamps, f),
};

function sentence(a: Summary, f: Format): string {
  switch (a.verdict) {
    case "watermelon":
    case "strained": {
      const needs = f.list(needsOf(a, f).map(strong));
      if (needs === "") return "Honest work **all but reaches green**";
      return a.forced.length > 0
        ? `Green needs ${needs}`
        : `Green can be had with every customer helped, but needs ${needs}`;
    }
    case "blind":
      return a.hidesAmongHard
        ? `Honest work is green, but up to **${perHundred(a.hardBlindSpot!, f)} of 100 emotional and heated customers** can go unhelped with every lamp green`
        : `Honest work is green, and so is a day with ${f.list(treated(a.hidden, f).map(strong))}`;
    case "balanced":
      return a.blindSpot! < 0.05
        ? "**Honest work is green**, and no customer can go unhelped without a lamp turning red"
        : `**Honest work is green**, and no more than ${perHundred(a.blindSpot!, f)} of 100 customers can go unhelped with every lamp green`;
    case "impossible":
      return noGreenDay(a.conflict, f).replace(/^[^:]+/, strong);
    case "unknown":
      return cannotTell(a, f).replace("cannot be told", strong).replace("as far as can be told", strong);
  }
}

function lead(a: Summary, lamps: number, f: Format): string {
  switch (a.verdict) {
    case "watermelon":
      return [attention(a, lamps, f), pressure(a, f), hidden(a, f)].filter(Boolean).join(" ");
    case "strained":
      return [attention(a, lamps, f), pressure(a, f), shows(a, f)].filter(Boolean).join(" ");
    case "blind":
      return hidden(a, f);
    case "balanced":
      return `With full attention ${allOf(lamps, f)} green, and harm turns one red. That is what the targets reward, not how the work goes: nothing here was measured.`;
    case "impossible":
      return `${attention(a, lamps, f)} Where the dashboard is all green, somebody has made it so.`;
    case "unknown":
      return causes[a.unknown ?? "undeclared_mix"];
  }
}

function attention({ red }: Summary, lamps: number, f: Format): string {
  const some =
    red.length === lamps
      ? lamps === 1
        ? "the one target that the model knows turns red"
        : `${lamps === 2 ? "both" : `all ${f.number(lamps)}`} targets turn red`
      : `${f.number(red.length)} of ${f.number(lamps)} targets ${red.length === 1 ? "turns" : "turn"} red`;
  return `Give every customer the attention they need, and ${some}.`;
}

function pressure({ pressure }: Summary, f: Format): string {
  return pressure === null || pressure === 0
    ? ""
    : `Where all are green, at least **${perHundred(pressure, f)} of 100** customers that honest work helps are left unhelped.`;
}

function hidden(a: Summary, f: Format): string {
  const all = a.blindSpot!;
  const hard = a.hardBlindSpot ?? 0;
  const hardSaid = `**${perHundred(hard, f)} of 100** emotional and heated ones`;
  if (a.hidesAmongHard) {
    return `The dashboard would stay as green with ${perHundred(all, f)} of 100 customers left unhelped, or with ${hardSaid}.`;
  }
  const alone = hard > all ? `, or with ${hardSaid}` : "";
  return `The dashboard would stay as green with **${perHundred(all, f)} of 100** customers left unhelped${alone}.`;
}

function shows({ blindSpot }: Summary, f: Format): string {
  return blindSpot! < 0.05
    ? "Any more would turn a lamp red."
    : `More than ${perHundred(blindSpot!, f)} of 100 unhelped would turn a lamp red.`;
}

function allOf(lamps: number, f: Format): string {
  if (lamps === 1) return "the one target that the model knows is";
  return `${lamps === 2 ? "both" : `all ${f.number(lamps)}`} targets that the model knows are`;
}

function strong(fact: string): string {
  return `**${fact}**`;
}
