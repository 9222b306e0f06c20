import type { Texts } from "../message";
import { needsOf, perHundred, treated } from "./green-day";

export const previewSlices = {
  "preview/slices": () => "De eerlijke dag naast twee groene dagen, elk als een schijf meloen.",
  "preview/slice-meaning": a =>
    ({
      honest: "Elk contact krijgt de aandacht die nodig is.",
      kindest: "Alles groen, met zo weinig mogelijk klanten ongeholpen.",
      worst: "Alles groen, met zo veel mogelijk klanten ongeholpen.",
    })[a.kind],
  "preview/slice-unhelped": (a, f) => (a.harm < 0.05 ? f.number(0) : f.number(a.harm)),
  "preview/slice-of-hundred": () => "van de 100 ongeholpen",
  "preview/slice-green": (a, f) => {
    const all = f.count(a.lamps, "norm", "normen");
    const inModel = a.others > 0 ? " in het model" : "";
    if (a.green < a.lamps) return `${f.number(a.green)} van de ${all}${inModel} groen`;
    if (a.lamps === 1) return `De ene norm${inModel} is groen`;
    return a.lamps === 2 ? `Beide normen${inModel} groen` : `Alle ${all}${inModel} groen`;
  },
  "preview/slice-role": a =>
    ({
      honest: "Zo ziet goed werk eruit op dit dashboard.",
      kindest: a.harm > 0 ? "De druk: schade die groen afdwingt." : "De druk: groen dwingt geen schade af.",
      worst: a.harm > 0 ? "De blinde vlek: schade die groen verbergt." : "De blinde vlek: groen verbergt geen schade.",
    })[a.kind],
  "preview/slice-honest": (a, f) =>
    a.red.length === 0 ? "Geen lamp is rood." : `Rood: ${f.list(a.red.map(name => f.pick(name)))}.`,
  "preview/slice-kindest": (a, f) => {
    const needs = needsOf(a, f);
    if (needs.length === 0) return "Als op de eerlijke dag: geen klant komt tekort.";
    return `Groen als ${f.list(needs)}.`;
  },
  "preview/slice-worst": (a, f) => {
    const done = treated(a.hidden, f);
    const day =
      done.length > 0
        ? `Even groen terwijl ${f.list(done)}.`
        : "Geen klant komt tekort zonder dat er een lamp rood wordt.";
    const hard = a.hardBlindSpot ?? 0;
    if (hard <= Math.max(0.05, a.blindSpot ?? 0)) return day;
    return `${day} Op een andere groene dag blijven **${perHundred(hard, f)} van de 100** emotionele en verhitte klanten ongeholpen.`;
  },
  "preview/slice-wedge": (a, f) =>
    `${f.share(a.share)} van de contacten, ${a.harm > 0 ? perHundred(a.harm, f) : f.number(0)} van de 100 ongeholpen`,
  "preview/slice-rind": (a, f) =>
    `${f.pick(a.name)}, ${a.green === null ? "niet in het model" : a.green ? "groen" : "rood"}`,
  "preview/slice-key": () => "Elke schijf is 100 contacten.",
  "preview/slice-key-rind": () => "Schil: één stuk per norm, zoals het dashboard die toont:",
  "preview/slice-key-flesh": () => "Vruchtvlees: één punt per soort contact, zo breed als het aandeel:",
  "preview/slice-key-unhelped": () => "een klant die ongeholpen blijft",
  "preview/slice-key-unsolved": () => "ook met volle aandacht niet in één keer opgelost",
  "preview/slice-key-helped": () => "geholpen",
  "preview/slice-wedges": (a, f) =>
    `Punten van links naar rechts: ${a.wedges.map(each => `${each.name}\u00a0${f.share(each.share)}`).join(", ")}`,
} satisfies Partial<Texts>;
