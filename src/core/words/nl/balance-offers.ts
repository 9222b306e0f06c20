import type { Texts } from "../message";

/** Titels van wat een set normen in balans brengt. */
export const balanceOffers = {
  "offer/swap-bounds": (a, f) =>
    `Wissel de grenzen van ${a.id} om: minimaal ${f.quantity(a.atLeast)}, maximaal ${f.quantity(a.atMost)}`,
  "offer/floor-to": (a, f) => `Verlaag ${a.id} naar minimaal ${f.quantity(a.value)}`,
  "offer/ceiling-to": (a, f) => `Verhoog ${a.id} naar maximaal ${f.quantity(a.value)}`,
  "offer/drop-guardrail": (a, f) => `Haal ${a.id} weg ${f.key("guardrails", "bij `guardrails`", "als bewaking")}`,
  "offer/add-stay-interviews": (a, f) =>
    `Voeg een norm toe voor blijfgesprekken: met minimaal ${f.share(a.atLeast)} van de medewerkers per periode`,
  "offer/add-customer-satisfaction": () => "Voeg een norm toe voor klanttevredenheid, in een aselecte steekproef",
  "offer/penalise": a => `Zet de boete ook op ${a.id}`,
  "offer/count-only-with": (a, f) => `Laat ${f.list(a.ids)} alleen meetellen zolang ${a.guardrail} groen is`,
  "offer/add-penalised-resolution": a =>
    `Voeg ‘in één keer goed’ toe met een boete: minimaal ${a.atLeast}, gemeten aan herhaalverkeer binnen 7 dagen`,
  "offer/drop-penalties": (a, f) => `Haal de boete van ${f.list(a.ids)} af`,
} satisfies Partial<Texts>;
