import type { UnknownBecause } from "../../day";
import type { Texts } from "../message";
import { verdictWords } from "./day-terms";

/** Waarom een stap naar een set in balans wordt gezet, en waarom de set na alle stappen niet in balans is. */
export const balancing = {
  "balancing/red": (a, f) => {
    const asked = `${a.bound === "at_least" ? "minimaal" : "maximaal"} ${f.quantity(a.asked)}`;
    return a.value === null
      ? `Met volle aandacht voor elk contact komt ${a.target} nergens op uit, en gevraagd is ${asked}.`
      : `Met volle aandacht voor elk contact komt ${a.target} op ${f.quantity(a.value)}, en gevraagd is ${asked}: dat is alleen ` +
          "groen op een dag die niet eerlijk is.";
  },
  "balancing/agents": (a, f) =>
    `Met ${f.count(a.there, "medewerker", "medewerkers")} kleurt volle aandacht voor elk contact ${f.list(a.targets)} rood; ` +
    `met ${f.number(a.agents)} niet meer, en met minder wel.`,
  "balancing/cap-per-agent": (a, f) =>
    `Met volle aandacht voor elk contact komt ${a.target} op ${f.quantity(a.value)}, en van elke medewerker is maximaal ` +
    `${f.quantity(a.asked)} gevraagd: wie de zware contacten krijgt, verliest. Een grens per toon die een gemiddelde verdraagt, vraagt niet ` +
    "meer dan er nodig is.",
  "balancing/guard": ({ before, after, anew }, f) => {
    const hard = before.hardBlindSpot !== null && after.hardBlindSpot !== null;
    return (
      `Nu kunnen ${f.number(before.blindSpot)} van de 100 klanten ongeholpen blijven terwijl alles groen is` +
      `${hard ? `, en ${f.number(before.hardBlindSpot!)} van de 100 met een emotioneel of verhit contact` : ""}; hiermee hooguit ` +
      `${f.number(after.blindSpot)}${hard ? ` en ${f.number(after.hardBlindSpot!)}` : ""}.` +
      `${anew === null ? "" : ` De nulmeting van ${anew} komt van de oude manier van meten: meet opnieuw.`}`
    );
  },
  "balancing/unknown": (a, f) =>
    because[a.because](a.missing.length > 0 ? f.list(a.missing.map(key => f.key(key, key))) : ""),
  "balancing/too-large": (a, f) =>
    `Bij ${f.number(a.targets)} normen in één set wordt niet naar stappen gezocht, want boven de ${f.number(a.most)} duurt dat te lang: splits de set naar team of kanaal.`,
  "balancing/unsaid": (a, f) =>
    `Voor ${a.steps === 1 ? "één stap" : `${f.number(a.steps)} van de stappen`} heeft de vorm van het bestand geen plaats: met alle ` +
    `stappen is het oordeel: ${verdictWords[a.verdict]}.`,
  "balancing/not-balanced": (a, f) =>
    a.red.length > 0
      ? `Eerlijk werk laat ${f.list(a.red)} nog rood, en geen verandering die hier bekend is helpt daartegen: vraag of ` +
        `${a.red.length === 1 ? "die norm weg kan" : "die normen weg kunnen"}.`
      : `De set blijft ${verdictWords[a.verdict]}: geen tegenmeting die hier bekend is laat meer zien van wat groene dagen verbergen.`,
} satisfies Partial<Texts>;

const because: Readonly<Record<UnknownBecause, (missing: string) => string>> = {
  undeclared_mix: missing => `Wat deze normen belonen is pas te zeggen als het bestand ${missing} opgeeft.`,
  nothing_modelled: missing =>
    `Geen van deze normen zegt het model wat er met een contact gebeurt${missing === "" ? "" : `; het mist ${missing}`}.`,
  no_baseline: missing =>
    `Er kan nu weinig verborgen blijven, maar in balans heet dit pas als bekend is wat eerlijk werk haalt: meet dat, en geef ${missing} op.`,
  too_large: () => "De set is te groot voor het model: splits hem.",
  no_solver: () => "De berekening kwam niet klaar, dus over deze set is niets te zeggen.",
};
