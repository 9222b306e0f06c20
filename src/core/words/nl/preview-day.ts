import type { Pretence, Way } from "../../day";
import type { Texts } from "../message";
import { own } from "./beside";
import { toneWords } from "./tones";

const days = { honest: "Eerlijke dag", kindest: "Mildste groene dag", worst: "Ergste groene dag" } as const;

const ways: Readonly<Record<Way, string>> = {
  attend: "volle aandacht",
  stretched: "gerekt",
  brisk: "vlot",
  rushed: "gehaast",
  passed_on: "doorverbonden",
  closed_early: "te vroeg afgesloten",
  dropped: "afgebroken",
};

const pretences: Readonly<Record<Pretence, string>> = {
  stretching: "contacten worden gerekt om bezet te lijken",
  ticking: "er wordt ‘opgelost’ afgevinkt waar niets is opgelost",
  choosing: "alleen wie het goede antwoord geeft wordt gevraagd",
};

export const previewDay = {
  "preview/green-day": () => "De groene dag",
  "preview/day-lead": (a, f) => {
    const lamps =
      a.red === 0
        ? "is elke lamp groen"
        : a.red === a.lamps
          ? "is elke lamp rood"
          : `${a.red === 1 ? "is" : "zijn"} ${f.number(a.red)} van de ${f.number(a.lamps)} lampen rood`;
    const honest = `Op de eerlijke dag ${lamps} en ${f.number(a.helped) === "1" ? "wordt" : "worden"} ${f.number(a.helped)} van de 100 klanten echt geholpen.`;
    if (a.verdict === "impossible") {
      return `${honest} **Geen enkele dag is helemaal groen**: ${a.conflict.length === 1 ? `${a.conflict[0]} is niet te halen` : `${f.list(a.conflict)} kunnen niet samen groen zijn`}.`;
    }
    if (a.worst === null || a.kindest === null) {
      return `${honest} Wat groene dagen kosten is niet te zeggen${a.missing.length > 0 ? `: leg ${f.list(a.missing.map(key => f.key(key)))} vast` : ""}.`;
    }
    const kindest = a.red > 0 ? ` Op de mildste groene dag zijn dat er ${f.number(a.kindest)}.` : "";
    return `${honest}${kindest} Op de ergste groene dag is elke lamp groen en zijn het er **${f.number(a.worst)} van de 100**.`;
  },
  "preview/day": a => days[a.kind],
  "preview/day-unhelped": (a, f) => `${f.number(a.harm)} van de 100 ongeholpen`,
  "preview/day-class": (a, f) => `${toneWords[a.tone]}, ${f.share(a.share)} van de contacten`,
  "preview/day-need": (a, f) => `vraagt ${f.time(a.handleTime)}`,
  "preview/day-part": (a, f) => `${ways[a.way]} ${f.number(a.contacts)}`,
  "preview/day-contacts": (a, f) => f.number(a.contacts),
  "preview/day-what-happens": () => "Wat er met klanten gebeurt",
  "preview/day-heights": a =>
    `Hoogte: aandeel in ${a.heights === "time" ? "de afhandeltijd met volle aandacht" : "de contacten"}, ten minste een regel. Breedte: deel van de klasse. Getallen: van de 100 contacten.`,
  "preview/day-row-height": () => "Rijhoogte",
  "preview/day-height": (a): string => ({ contacts: "contacten", time: "tijd" })[a.heights],
  "preview/day-lamps": () => "Wat het dashboard laat zien",
  "preview/day-unlit": () => "Wat geen lamp laat zien",
  "preview/day-value": (a, f) => (a.value === null ? "geen waarde" : own(a.value, a.unit, f)),
  "preview/day-pretended": a => (a.how === "ticked" ? "zoals afgevinkt" : "onder de gevraagden"),
  "preview/day-not-modelled": () => "niet in het model",
  "preview/day-green": () => "groen",
  "preview/day-red": () => "rood",
  "preview/day-helped": () => "In één keer echt geholpen",
  "preview/day-recovery": () => "Herstel genomen waar dat nodig is",
  "preview/day-cost": () => "Kosten van klanten die terugkomen, per 100 contacten, ten minste",
  "preview/of-hundred": (a, f) => `${f.number(a.value)} van de 100`,
  "preview/money": (a, f) => `${a.currency}\u00a0${f.number(a.value, 0)}`,
  "preview/day-hard": (a, f) =>
    `Zware blinde vlek ${f.number(a.hardBlindSpot)}: op de groene dag die voor emotionele en verhitte contacten het ergst is, worden er van elke 100 die eerlijk werk helpt zoveel niet geholpen.`,
  "preview/day-pretence": (a, f) => `Groen berust op schijn: ${f.list(a.pretence.map(each => pretences[each]))}.`,
  "preview/day-model": (_, f) =>
    `Een model en geen meting: elk cijfer rust op aannames die onder ${f.key("assumptions")} te vervangen zijn.`,
} satisfies Partial<Texts>;
