import type { Summary, UnknownBecause, Verdict } from "../../day";
import { capital, type Format } from "../format";
import type { Texts } from "../message";
import { verdictWords } from "./day-terms";
import { cannotTell, needsOf, noGreenDay, perHundred, treated } from "./green-day";

const meanings: Readonly<Record<Verdict, string>> = {
  balanced: "eerlijk werk is groen, en schade valt op",
  blind: "eerlijk werk is groen, schade ook",
  strained: "eerlijk werk is rood, en schade valt op",
  watermelon: "groen van buiten, rood van binnen",
  impossible: "geen dag is helemaal groen",
  unknown: "er is te weinig vastgelegd om te zeggen wat groen kost",
};

const causes: Readonly<Record<UnknownBecause, string>> = {
  undeclared_mix:
    "Het model legt normen naast de contacten: welke soorten er zijn, hoeveel van elk, en hoe lang elk duurt met volle aandacht.",
  nothing_modelled:
    "Het model rekent met afhandeltijd, wachtrijen, tevredenheid, kwaliteit, oplossing en wat wordt doorverbonden of afgebroken. Geen van deze normen gaat daarover.",
  no_baseline:
    "Er blijft hier weinig schade verborgen. Of eerlijk werk deze normen haalt, hangt af van niveaus die het bestand niet noemt.",
  too_large: "Met minder klassen of normen is het wel te zeggen.",
  no_solver: "Wat geen model nodig heeft, staat hieronder wel.",
};

export const previewVerdict = {
  "preview/verdict": a => capital(verdictWords[a.verdict]),
  "preview/verdict-meaning": a =>
    a.unknown === "no_baseline" ? "zo goed als in balans, maar niet gemeten" : meanings[a.verdict],
  "preview/verdict-figures": (a, f) =>
    a.pressure === null || a.blindSpot === null ? "" : `${f.number(a.pressure)} · ${f.number(a.blindSpot)}`,
  "preview/verdict-figures-named": (a, f) =>
    a.pressure === null || a.blindSpot === null
      ? ""
      : `Druk ${f.number(a.pressure)}, blinde vlek ${f.number(a.blindSpot)}`,
  "preview/verdict-sentence": (a, f) => `${sentence(a, f)}.`,
  "preview/verdict-lead": (a, f) => lead(a.summary, a.lamps, f),
} satisfies Partial<Texts>;

function sentence(a: Summary, f: Format): string {
  switch (a.verdict) {
    case "watermelon":
    case "strained": {
      const needs = f.list(needsOf(a, f).map(strong));
      if (needs === "") return "Eerlijk werk is **op een haar na groen**";
      return a.forced.length > 0
        ? `Alles groen kan alleen als ${needs}`
        : `Alles groen kan zonder dat een klant tekortkomt, maar alleen als ${needs}`;
    }
    case "blind":
      return a.hidesAmongHard
        ? `Eerlijk werk is groen, maar tot **${perHundred(a.hardBlindSpot!, f)} van de 100 emotionele en verhitte klanten** kunnen ongeholpen blijven terwijl elke lamp groen is`
        : `Eerlijk werk is groen, en een dag waarop ${f.list(treated(a.hidden, f).map(strong))} ook`;
    case "balanced":
      return a.blindSpot! < 0.05
        ? "**Eerlijk werk is groen**, en er blijft geen klant ongeholpen zonder dat er een lamp rood wordt"
        : `**Eerlijk werk is groen**, en hooguit ${perHundred(a.blindSpot!, f)} van de 100 klanten kan ongeholpen blijven terwijl elke lamp groen is`;
    case "impossible":
      return noGreenDay(a.conflict, f).replace(/^[^:]+/, strong);
    case "unknown":
      return cannotTell(a, f).replace("niet te zeggen", strong).replace("voor zover te zien is", strong);
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
      return `Met volle aandacht ${lamps === 1 ? "is de ene norm die het model kent" : `zijn ${lamps === 2 ? "beide" : `alle ${f.number(lamps)}`} normen die het model kent`} groen, en schade kleurt er een rood. Dat is wat de normen belonen, niet hoe het werk gaat: hier is niets gemeten.`;
    case "impossible":
      return `${attention(a, lamps, f)} Is het dashboard toch helemaal groen, dan heeft iemand het groen gemaakt.`;
    case "unknown":
      return causes[a.unknown ?? "undeclared_mix"];
  }
}

function attention({ red }: Summary, lamps: number, f: Format): string {
  const some =
    red.length === lamps
      ? lamps === 1
        ? "kleurt de ene norm die het model kent rood"
        : `kleuren ${lamps === 2 ? "beide" : `alle ${f.number(lamps)}`} normen rood`
      : `${red.length === 1 ? "kleurt" : "kleuren"} ${f.number(red.length)} van de ${f.number(lamps)} normen rood`;
  return `Krijgt elke klant de aandacht die nodig is, dan ${some}.`;
}

function pressure({ pressure }: Summary, f: Format): string {
  if (pressure === null || pressure === 0) return "";
  const stay = f.number(pressure) === "1" ? "blijft" : "blijven";
  return `Is alles groen, dan ${stay} ten minste **${perHundred(pressure, f)} van de 100** klanten ongeholpen die met eerlijk werk wel geholpen zijn.`;
}

function hidden(a: Summary, f: Format): string {
  const all = a.blindSpot!;
  const hard = a.hardBlindSpot ?? 0;
  const hardSaid = `**${perHundred(hard, f)} van de 100** emotionele en verhitte klanten`;
  if (a.hidesAmongHard) {
    return `Het dashboard blijft even groen met ${perHundred(all, f)} van de 100 klanten ongeholpen, of met ${hardSaid}.`;
  }
  const alone = hard > all ? `, of met ${hardSaid}` : "";
  return `Het dashboard blijft even groen met **${perHundred(all, f)} van de 100** klanten ongeholpen${alone}.`;
}

function shows({ blindSpot }: Summary, f: Format): string {
  return blindSpot! < 0.05
    ? "Bij meer wordt er een lamp rood."
    : `Bij meer dan ${perHundred(blindSpot!, f)} van de 100 ongeholpen klanten wordt er een lamp rood.`;
}

function strong(fact: string): string {
  return `**${fact}**`;
}
