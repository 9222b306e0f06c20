import type { Severity } from "../../finding";
import type { Stakes } from "../../model/target-set";
import type { ChangeDirection, ToldValue } from "../../model/told-change";
import type { ChangedKey, FiguresBothWays, Headline, HeadlineClause, MovedBound } from "../en/review";
import type { Format } from "../format";
import type { Texts } from "../message";
import { beside } from "./beside";
import { verdictWords } from "./day-terms";
import { levelWords, stakesWords } from "./terms";
import { named } from "./told";

const longest = 60;

/** Wat aan een norm wordt gehangen. */
const hangsOn: readonly Stakes[] = ["bonus", "penalty"];

const directions: Readonly<Record<ChangeDirection, string>> = {
  tighter: "strenger",
  looser: "ruimer",
  weaker_measure: "zwakker gemeten",
  guard_removed: "bewaking weg",
  stakes_raised: "meer op het spel",
  other: "anders",
};

const severities: Readonly<Record<Severity | "off", string>> = {
  error: "fout",
  warning: "waarschuwing",
  info: "mededeling",
  off: "uit",
};

/** Zoals het er staat, of wat het vraagt; ingekort waar het lang is. */
function value(told: ToldValue, f: Format): string {
  if (typeof told === "string") return told.length > longest ? `${told.slice(0, longest - 1)}…` : told;
  if ("amount" in told) return f.quantity(told);
  return "target" in told ? named({ ...told, target: "" }, f).trim() : f.list(told);
}

function fromTo({ from, to }: Pick<ChangedKey, "from" | "to">, f: Format): string {
  if (from === null) return `toegevoegd: ${value(to!, f)}`;
  return to === null ? `weg: ${value(from, f)}` : `gewijzigd van ${value(from, f)} naar ${value(to, f)}`;
}

/** Wat een grens is die meer of minder vraagt. */
const moved: { readonly [direction in ChangeDirection]?: string } = { tighter: "aangescherpt", looser: "verruimd" };

function bound(a: MovedBound, f: Format): string {
  const how = moved[a.direction] ?? "gewijzigd";
  const fromOrTo =
    a.from !== null && a.to !== null
      ? ` van ${value(a.from, f)} naar ${value(a.to, f)}`
      : a.to !== null
        ? ` naar ${value(a.to, f)}, waar geen grens was`
        : `: ${value(a.from!, f)} geldt niet meer`;
  const level = a.level === null ? "" : ` op ${levelWords[a.level]}${a.level === "agent" ? "s" : ""}niveau`;
  const stakes =
    a.stakes === "none" ? "" : ` met ${stakesWords[a.stakes]} ${hangsOn.includes(a.stakes) ? "eraan" : "als inzet"}`;
  return `${a.target} ${how}${fromOrTo}${level}${stakes}${lost(a.lostGuards, f)}`;
}

function lost(guards: readonly string[], f: Format): string {
  return guards.length === 0 ? "" : `, en de bewaking door ${f.list(guards)} is weg`;
}

function about(rule: string, target: string | null): string {
  return target === null ? rule : `${rule} voor ${target}`;
}

function clause(a: HeadlineClause, f: Format): string {
  switch (a.what) {
    case "bound":
      return bound(a, f);
    case "set-added":
      return `nieuwe normenset ${a.name} met ${f.count(a.targets, "norm", "normen")}`;
    case "set-removed":
      return `normenset ${a.name} verwijderd, met ${f.count(a.targets, "norm", "normen")}`;
    case "stakes":
      return `meer op het spel bij ${a.target}: van ${stakesWords[a.from]} naar ${stakesWords[a.to]}`;
    case "weaker":
      return `${a.target} wordt zwakker gemeten: ${a.change.field} ${fromTo(a.change, f)}${a.unguarded.length > 0 ? `, en bewaakt ${f.list(a.unguarded)} niet meer` : ""}`;
    case "unguarded":
      return `${a.target} niet meer bewaakt door ${f.list(a.lostGuards)}`;
    case "target-added":
      return `nieuwe norm ${named(a.told, f)}`;
    case "target-removed":
      return `${a.target} verwijderd${a.guarded.length > 0 ? `, die ${f.list(a.guarded)} bewaakte` : ""}`;
    case "target-renamed":
      return `${a.from} heet nu ${a.to}`;
    case "rule":
      if (a.to === "off") return `regel ${a.rule} uitgezet`;
      return `regel ${a.rule} ${a.to === null ? "terug naar de gewone zwaarte" : `gezet op ${severities[a.to]}`}`;
    case "suppressed":
      return `${about(a.rule, a.target)} onderdrukt${a.said === "" ? " zonder reden" : ` (${value(a.said, f)})`}`;
    case "known":
      return `${about(a.rule, a.target)} in de baseline gezet, en telt dus niet meer mee`;
    case "unsuppressed":
      return `${about(a.rule, a.target)} telt weer mee`;
    case "other":
      if (a.target !== null && moved[a.direction])
        return `${a.target} ${moved[a.direction]}: ${a.change.field} ${fromTo(a.change, f)}`;
      return `${a.target === null ? a.change.field : `${a.change.field} van ${a.target}`} ${fromTo(a.change, f)}`;
  }
}

function figures({ before, after }: FiguresBothWays, f: Format): string {
  if (!before || !after) return after ? beside["day/verdict"](after, f) : "";
  if (before.pressure === null && after.pressure !== null)
    return `${verdictWords[before.verdict]} → ${beside["day/verdict"](after, f)}`;
  const shift = (name: string, from: number | null, to: number | null): string[] =>
    from === null || to === null || from === to ? [] : [`${name} ${f.number(from)} → ${f.number(to)}`];
  const numbers = [
    ...shift("druk", before.pressure, after.pressure),
    ...shift("blinde vlek", before.blindSpot, after.blindSpot),
    ...shift("zware blinde vlek", before.hardBlindSpot, after.hardBlindSpot),
  ];
  const verdict =
    before.verdict === after.verdict ? [] : [`${verdictWords[before.verdict]} → ${verdictWords[after.verdict]}`];
  const last = numbers.length > 0 ? [`${numbers.slice(0, 2).join(", ")} van de 100 contacten`] : [];
  return [...verdict, ...last].join(", ");
}

function sentence(a: Headline, f: Format): string {
  const told = a.clauses.map(each => clause(each, f)).join("; ");
  const more = a.more > 0 ? `${told === "" ? "" : "; en nog "}${f.count(a.more, "wijziging", "wijzigingen")}` : "";
  const judged = a.figures ? figures(a.figures, f) : "";
  const whole = `${told}${more}${judged === "" ? "" : `; ${judged}`}.`;
  return /^(nieuwe|regel|meer|normenset) /.test(whole) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

export const review = {
  "review/headline": (a, f) => sentence(a, f),
  "review/judged": (a, f) => {
    const judged = figures(a, f);
    const found = `${f.count(a.fresh, "nieuwe bevinding", "nieuwe bevindingen")}, ${f.number(a.solved)} opgelost`;
    return `Geen norm gewijzigd, wel hoe erover wordt geoordeeld: ${judged === "" ? found : `${judged}; ${found}`}.`;
  },
  "review/direction": a => directions[a.direction],
  "review/value": (a, f) => value(a.value, f),
} satisfies Partial<Texts>;
