import type { Pretended, Summary, Treated } from "../../day";
import type { Format } from "../format";
import type { Texts } from "../message";
import { wayWords } from "./day-terms";

const mostNamed = 2;

export const greenDay = {
  "day/summary": (a, f) => `${summary(a, f)}.`,
  "day/honest": (a, f) =>
    `${a.target} op een eerlijke dag: ${a.honest === null ? "een wachtrij zonder eind" : f.quantity(a.honest)}.`,
} satisfies Partial<Texts>;

function summary(a: Summary, f: Format): string {
  switch (a.verdict) {
    case "watermelon":
    case "strained":
      return greenNeeds(a, f);
    case "blind":
      return unseen(a, f);
    case "balanced":
      return a.blindSpot! < 0.05
        ? "Eerlijk werk is groen, en er blijft geen klant ongeholpen zonder dat er een lamp rood wordt"
        : `Eerlijk werk is groen, en hooguit ${perHundred(a.blindSpot!, f)} van de 100 klanten kan ongeholpen blijven terwijl elke lamp groen is`;
    case "impossible":
      return noGreenDay(a.conflict, f);
    case "unknown":
      return cannotTell(a, f);
  }
}

/** Wat de mildste groene dag vraagt, telkens om achter ‘als’ of ‘terwijl’ te staan. */
export function needsOf(a: Summary, f: Format): string[] {
  return [
    ...treated(a.forced, f),
    ...((a.recoveryPressure ?? 0) > 0
      ? [`${part(a.recoveryPressure! / 100, f, "alle", "van de")} hersteltijd vervalt`]
      : []),
    ...a.pretence.map(each => pretended(each, f)),
  ];
}

/** Wat groen vraagt, wat dat kost en wat er meer verborgen kan blijven, in één zin zonder punt. */
export function greenNeeds(a: Summary, f: Format): string {
  const needs = needsOf(a, f);
  if (needs.length === 0) return `Eerlijk werk is op een haar na groen${beyond(a, f)}`;
  if (a.forced.length === 0) {
    return `Alles groen kan zonder dat een klant tekortkomt, maar alleen als ${f.list(needs)}${beyond(a, f)}`;
  }
  return (
    `Alles groen kan alleen als ${f.list(needs)}: dan ${f.number(a.pressure!) === "1" ? "blijft" : "blijven"} ${perHundred(a.pressure!, f)} van de 100 klanten ongeholpen ` +
    `die met eerlijk werk wel geholpen zijn${beyond(a, f)}`
  );
}

function beyond(a: Summary, f: Format): string {
  if (a.verdict === "watermelon") return `, en ${hiddenOf(a, f)}`;
  return a.blindSpot! < 0.05
    ? ", en bij meer wordt er een lamp rood"
    : `, en bij meer dan ${perHundred(a.blindSpot!, f)} van de 100 ongeholpen klanten wordt er een lamp rood`;
}

/** Hoeveel er op een groene dag mis kan gaan als eerlijk werk groen is, in één zin zonder punt. */
export function unseen(a: Summary, f: Format): string {
  if (a.hidesAmongHard) return `Eerlijk werk is groen, maar ${hiddenOf(a, f)}`;
  return `Eerlijk werk is groen, en een dag waarop ${f.list(treated(a.hidden, f))} ook: ${hiddenOf(a, f)}`;
}

function hiddenOf(a: Summary, f: Format): string {
  return a.hidesAmongHard
    ? `van de 100 emotionele en verhitte klanten die met eerlijk werk geholpen zijn, kunnen er tot ${perHundred(a.hardBlindSpot!, f)} ongeholpen blijven terwijl elke lamp groen is`
    : `tot ${perHundred(a.blindSpot!, f)} van de 100 ${a.verdict === "blind" ? "klanten " : ""}kunnen ongeholpen blijven terwijl elke lamp groen is`;
}

export function noGreenDay(conflict: readonly string[], f: Format): string {
  return conflict.length === 1
    ? `Geen dag is helemaal groen: ${conflict[0]} blijft rood, wat er ook gebeurt`
    : `Geen dag is helemaal groen: ${f.list(conflict)} gaan niet samen`;
}

export function cannotTell({ unknown, missing }: Summary, f: Format): string {
  const declare = missing.length > 0 ? `vermeld ${f.list(missing.map(key => f.key(key)))}` : "";
  switch (unknown) {
    case "no_baseline":
      return `Eerlijk werk is groen voor zover te zien is; ${declare} om het zeker te weten`;
    case "too_large":
      return "Wat groen kost, is niet te zeggen: het model kan zoveel normen of klassen niet aan";
    case "no_solver":
      return "Wat groen kost, is niet te zeggen: het model vond geen antwoord";
    case "nothing_modelled":
      return `Wat groen kost, is niet te zeggen: geen van deze normen kan het model op een dag toepassen${declare && `; ${declare}`}`;
    default:
      return `Wat groen kost, is niet te zeggen${declare && `: ${declare}`}`;
  }
}

export function treated(all: readonly Treated[], f: Format): string[] {
  const named = all.slice(0, mostNamed);
  const [first, second] = named;
  const alike = first && second && isWhole(first) && isWhole(second) && first.way === second.way;
  const said = alike
    ? [`alle contacten ‘${first.class}’ en ‘${second.class}’ ${wayWords[first.way]} worden`]
    : named.map(each => {
        const verb = isWhole(each) ? "worden" : "wordt";
        return `${part(each.part, f, "alle", "van de")} contacten ‘${each.class}’ ${wayWords[each.way]} ${verb}`;
      });
  const others = all.map(each => each.class).filter(name => !named.some(each => each.class === name));
  const more = new Set(others).size;
  if (more === 0) return said;
  return [...said, more === 1 ? "nog een klasse te weinig krijgt" : `nog ${f.number(more)} klassen te weinig krijgen`];
}

/** Of het deel als 100% leest. */
function isWhole({ part }: Treated): boolean {
  return part >= 0.9995;
}

function pretended({ how, stretched, targets }: Pretended, f: Format): string {
  switch (how) {
    case "stretching":
      return `${f.list(treated(stretched, f))} om bezet te lijken`;
    case "ticking":
      return `${targets.length > 0 ? f.list(targets) : "opgelost"} wordt aangevinkt waar niets is opgelost`;
    case "choosing":
      return `${targets.length > 0 ? f.list(targets) : "de enquête"} alleen wordt gevraagd aan wie het goede antwoord geeft`;
  }
}

function part(share: number, f: Format, whole: string, of: string): string {
  if (share >= 0.9995) return whole;
  return share < 0.0005 ? `een fractie ${of}` : `${f.share(share)} ${of}`;
}

/** Van de 100, met één decimaal; wat er is, leest nooit als niets. */
export function perHundred(value: number, f: Format): string {
  return value > 0 && value < 0.05 ? "minder dan 0,1" : f.number(value);
}
