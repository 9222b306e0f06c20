import type { AddedFacet } from "../en/outcome-offers";
import { metricName } from "../in-sentence";
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
    `Mik eerst op ${metricName(a.metric, f)} ${f.quantity(a.next)}, met daarna ` +
    `${f.count(a.later, "gedateerde stap", "gedateerde stappen")} tot ${f.quantity(a.until)}`,
  "offer/draw-at-random": (a, f) => `Trek de steekproef voor ${metricName(a.metric, f)} aselect`,
  "offer/watch-response": (a, f) =>
    `Houd de respons in de gaten: minimaal ${f.share(a.atLeast)} van wie de vraag krijgt`,
  "offer/draw-and-watch": (a, f) =>
    `Trek de steekproef voor ${metricName(a.metric, f)} aselect, en volg of minimaal ${f.share(a.atLeast)} antwoordt`,
  "offer/include": (a, f) => `Tel ${f.list(a.words)} mee in ${metricName(a.metric, f)}`,
  "offer/count-repeat-contact": (a, f) =>
    `Meet ${metricName(a.metric, f)} aan herhaalverkeer binnen ${f.quantity(a.window)}${a.floor === null ? "" : `: minimaal ${f.share(a.floor)}`}`,
  "offer/count-over": (a, f) => `Tel ${metricName(a.metric, f)} over ${f.quantity(a.window)}`,
  "offer/ask-customers": (a, f) =>
    `Vraag een aselecte steekproef van klanten naar ${metricName(a.metric, f)}${a.floor === null ? "" : `: minimaal ${f.share(a.floor)}`}`,
  "offer/join-agents": (a, f) =>
    `Stuur ${metricName(a.metric, f)} per ${levelWords[a.level]}: ${f.number(a.agents)} medewerkers samen komen op ` +
    `${f.count(a.size, ...sampledCounts[a.of])} per periode`,
  "offer/join-periods": (a, f) =>
    `Beoordeel ${metricName(a.metric, f)} over ${f.number(a.periods)} perioden samen, op ${f.count(a.size, ...sampledCounts[a.of])}`,
  "offer/ask-more": (a, f) =>
    `Zorg voor ${f.count(a.size, ...sampledCounts[a.of])} per periode voor ${metricName(a.metric, f)}`,
  "offer/widen-amber": (a, f) =>
    a.bound === "at_least"
      ? `Maak ${metricName(a.metric, f)} groen vanaf ${f.quantity(a.green)} en oranje vanaf ${f.quantity(a.amber)}, zo breed als het toeval`
      : `Maak ${metricName(a.metric, f)} groen tot en met ${f.quantity(a.green)} en oranje tot en met ${f.quantity(a.amber)}, zo breed als het toeval`,
  "offer/move-to-site": (a, f) => `Stuur ${metricName(a.metric, f)} per locatie in plaats van per medewerker`,
  "offer/add-agent-decides": a =>
    a.name === "felt-heard"
      ? "Vraag per medewerker of klanten zich gehoord voelen, zonder dat er iets van afhangt"
      : "Trek per medewerker een aselecte steekproef van gesprekken, zonder dat er iets van afhangt",
  "offer/watch-low-scores": (a, f) =>
    `Volg het aandeel onvoldoendes ernaast: om te beginnen maximaal ${f.share(a.atMost)}, kies de grens zelf`,
  "offer/write-marks": (a, f) => `Schrijf ${f.list(a.marks)}`,
  "offer/other-scale": a => `Zet het op een schaal van ${a.scale}`,
  "offer/colours-from-results": (a, f) =>
    `Kleur ${metricName(a.metric, f)} naar ${f.count(a.results, "meting", "metingen")}: groen ${boundWords[a.bound]} ` +
    `${f.quantity(a.green)}, oranje ${boundWords[a.bound]} ${f.quantity(a.amber)}`,
  "offer/amber-behind-green": (a, f) =>
    `Laat oranje bij ${metricName(a.metric, f)} ophouden bij ${f.quantity(a.amber)}, een tiende van de schaal na groen`,
  "offer/green-as-target": (a, f) =>
    `Maak ${metricName(a.metric, f)} pas groen bij ${f.quantity(a.value)}, zoals de norm vraagt`,
  "offer/target-as-green": (a, f) =>
    `Vraag ${metricName(a.metric, f)} ${boundWords[a.bound]} ${f.quantity(a.value)}, zoals groen doet`,
  "offer/add-facet": a => `Voeg een norm toe voor ${facets[a.facet]}`,
  "offer/watch-beside": (a, f) => {
    const added = a.added.map(({ metric, bound, value, appliesTo }) => {
      const contacts = appliesTo.length > 0 ? ` voor ${f.list(appliesTo)}` : "";
      return `${metricName(metric, f)} ${boundWords[bound]} ${value}${contacts}`;
    });
    return `Voeg ${added.length === 1 ? "een norm" : "normen"} toe: ${f.list(added)}`;
  },
  "offer/include-at": (a, f) =>
    `Tel ${f.list(a.words)} mee in ${metricName(a.metric, f)}, ${boundWords[a.bound]} ${f.quantity(a.value)}`,
  "offer/review-by": a => `Zet de volgende herziening op ${a.by}`,
  "offer/floor-per-interval": (a, f) =>
    `Zet onder ${metricName(a.metric, f)} een ondergrens van ${f.share(a.floor)} in elk interval`,
  "offer/hold-per-interval": (a, f) => `Houd elk interval aan ${metricName(a.metric, f)} zoals die er staat`,
  "offer/start-at-arrival": (a, f) => `Tel ${metricName(a.metric, f)} vanaf binnenkomst`,
  "offer/cover-all": (a, f) => `Laat ${metricName(a.metric, f)} naar alle contacten kijken`,
  "offer/feedback-loop": a => `Maak ${a.owner} eigenaar van de terugkoppeling van klantsignalen`,
} satisfies Partial<Texts>;
