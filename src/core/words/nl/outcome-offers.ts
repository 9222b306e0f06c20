import type { AddedFacet } from "../en/outcome-offers";
import type { Texts } from "../message";
import { boundWords, levelWords, sampledCounts } from "./terms";

const facets: Readonly<Record<AddedFacet, string>> = {
  customer: "‘in één keer goed’, gemeten aan herhaalverkeer",
  quality: "gesprekskwaliteit, in een aselecte steekproef",
  employee: "medewerkerstevredenheid, gevraagd aan iedereen",
};

/** Titels van wat een norm over klanten, kwaliteit of medewerkers verandert. */
export const outcomeOffers = {
  "offer/next-step": (a, f) =>
    `Mik eerst op ${f.pick(a.metric)} ${f.quantity(a.next)}, met daarna ` +
    `${f.count(a.later, "gedateerde stap", "gedateerde stappen")} tot ${f.quantity(a.until)}`,
  "offer/draw-at-random": (a, f) => `Trek de steekproef voor ${f.pick(a.metric)} aselect`,
  "offer/watch-response": (a, f) =>
    `Houd de respons in de gaten: minimaal ${f.share(a.atLeast)} van wie de vraag krijgt`,
  "offer/draw-and-watch": (a, f) =>
    `Trek de steekproef voor ${f.pick(a.metric)} aselect, en volg of minimaal ${f.share(a.atLeast)} antwoordt`,
  "offer/include": (a, f) => `Tel ${f.list(a.words)} mee in ${f.pick(a.metric)}`,
  "offer/count-repeat-contact": (a, f) =>
    `Meet ${f.pick(a.metric)} aan herhaalverkeer binnen ${f.quantity(a.window)}${a.floor === null ? "" : `: minimaal ${f.share(a.floor)}`}`,
  "offer/count-over": (a, f) => `Tel ${f.pick(a.metric)} over ${f.quantity(a.window)}`,
  "offer/ask-customers": (a, f) =>
    `Vraag een aselecte steekproef van klanten naar ${f.pick(a.metric)}${a.floor === null ? "" : `: minimaal ${f.share(a.floor)}`}`,
  "offer/join-agents": (a, f) =>
    `Stuur ${f.pick(a.metric)} per ${levelWords[a.level]}: ${f.number(a.agents)} medewerkers samen komen op ` +
    `${f.count(a.size, ...sampledCounts[a.of])} per periode`,
  "offer/join-periods": (a, f) =>
    `Beoordeel ${f.pick(a.metric)} over ${f.number(a.periods)} perioden samen, op ${f.count(a.size, ...sampledCounts[a.of])}`,
  "offer/ask-more": (a, f) =>
    `Zorg voor ${f.count(a.size, ...sampledCounts[a.of])} per periode voor ${f.pick(a.metric)}`,
  "offer/widen-amber": (a, f) =>
    a.bound === "at_least"
      ? `Maak ${f.pick(a.metric)} groen vanaf ${f.quantity(a.green)} en oranje vanaf ${f.quantity(a.amber)}, zo breed als het toeval`
      : `Maak ${f.pick(a.metric)} groen tot en met ${f.quantity(a.green)} en oranje tot en met ${f.quantity(a.amber)}, zo breed als het toeval`,
  "offer/move-to-site": (a, f) => `Stuur ${f.pick(a.metric)} per locatie in plaats van per medewerker`,
  "offer/add-agent-decides": a =>
    a.name === "felt-heard"
      ? "Vraag per medewerker of klanten zich gehoord voelen, zonder dat er iets van afhangt"
      : "Trek per medewerker een aselecte steekproef van gesprekken, zonder dat er iets van afhangt",
  "offer/watch-low-scores": (a, f) =>
    `Volg het aandeel onvoldoendes ernaast: om te beginnen maximaal ${f.share(a.atMost)}, kies de grens zelf`,
  "offer/write-marks": (a, f) => `Schrijf ${f.list(a.marks)}`,
  "offer/other-scale": a => `Zet het op een schaal van ${a.scale}`,
  "offer/colours-from-results": (a, f) =>
    `Kleur ${f.pick(a.metric)} naar ${f.count(a.results, "meting", "metingen")}: groen ${boundWords[a.bound]} ` +
    `${f.quantity(a.green)}, oranje ${boundWords[a.bound]} ${f.quantity(a.amber)}`,
  "offer/amber-behind-green": (a, f) =>
    `Laat oranje bij ${f.pick(a.metric)} ophouden bij ${f.quantity(a.amber)}, een tiende van de schaal na groen`,
  "offer/green-as-target": (a, f) =>
    `Maak ${f.pick(a.metric)} pas groen bij ${f.quantity(a.value)}, zoals de norm vraagt`,
  "offer/target-as-green": (a, f) =>
    `Vraag ${f.pick(a.metric)} ${boundWords[a.bound]} ${f.quantity(a.value)}, zoals groen doet`,
  "offer/add-facet": a => `Voeg een norm toe voor ${facets[a.facet]}`,
  "offer/watch-beside": (a, f) => {
    const added = a.added.map(({ metric, bound, value, appliesTo }) => {
      const contacts = appliesTo.length > 0 ? ` voor ${f.list(appliesTo)}` : "";
      return `${f.pick(metric)} ${boundWords[bound]} ${value}${contacts}`;
    });
    return `Voeg ${added.length === 1 ? "een norm" : "normen"} toe: ${f.list(added)}`;
  },
  "offer/include-at": (a, f) =>
    `Tel ${f.list(a.words)} mee in ${f.pick(a.metric)}, ${boundWords[a.bound]} ${f.quantity(a.value)}`,
  "offer/review-by": a => `Zet de volgende herziening op ${a.by}`,
  "offer/floor-per-interval": (a, f) =>
    `Zet onder ${f.pick(a.metric)} een ondergrens van ${f.share(a.floor)} in elk interval`,
  "offer/hold-per-interval": (a, f) => `Houd elk interval aan ${f.pick(a.metric)} zoals die er staat`,
  "offer/start-at-arrival": (a, f) => `Tel ${f.pick(a.metric)} vanaf binnenkomst`,
  "offer/cover-all": (a, f) => `Laat ${f.pick(a.metric)} naar alle contacten kijken`,
  "offer/feedback-loop": a => `Maak ${a.owner} eigenaar van de terugkoppeling van klantsignalen`,
} satisfies Partial<Texts>;
