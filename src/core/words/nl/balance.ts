import type { Level } from "../../metrics/metric";
import type { NoGuard } from "../../model/guard";
import type { Held } from "../en/balance";
import type { Format } from "../format";
import type { Texts } from "../message";
import { blindness } from "./handle-time";
import { listed } from "./listed";

const boundWords = { at_least: "minimaal", at_most: "maximaal" };

const wideWords: Readonly<Record<Level, string>> = {
  agent: "de medewerker",
  team: "het team",
  site: "de locatie",
  organisation: "de organisatie",
};

export const balance = {
  "balance/output-only": (a, f) =>
    `${a.count === 1 ? `De enige norm hier, ${a.named[0]}, gaat` : `Alle ${f.number(a.count)} normen hier (${namedOf(a)}) gaan`} over tempo, kosten of ` +
    "volume: een dag waarop klanten niet worden geholpen en medewerkers uitgeput raken is even groen als elke andere. Zet er iets " +
    "naast dat door klanten, kwaliteit of medewerkers rood kan kleuren.",

  "balance/no-employee-voice": (a, f) =>
    `Geen van de ${f.number(a.count)} normen hier gaat over wie het werk doet` +
    `${a.efficiency > 0 ? `, terwijl ${f.number(a.efficiency)} ervan meer van hen ${a.efficiency === 1 ? "vraagt" : "vragen"}` : ""}: ` +
    `raken zij uitgeput, worden ze ziek of zoeken ze ander werk, dan blijven alle ${f.number(a.count)} groen. Zet er een norm naast die dan ` +
    "rood kleurt: hoe medewerkers het werk beleven, verzuim of verloop.",

  "balance/unpaired-experience": (a, f) =>
    a.asked === "customers"
      ? `Aan klanten wordt gevraagd hoe het was (${listed(a.ids, a.more, f)}), aan wie hen hielp niet: een cijfer dat ten koste gaat van ` +
        "medewerkers ziet er net zo uit als een cijfer waar zij plezier in hebben, tot ze vertrekken. Vraag het ook hun, en leg de twee " +
        "naast elkaar."
      : `Aan medewerkers wordt gevraagd hoe het gaat (${listed(a.ids, a.more, f)}), aan klanten niet: tevreden medewerkers zeggen nog niet ` +
        "wie er is geholpen. Vraag het ook de klant, en leg de twee naast elkaar.",

  "balance/ranking/ranking": (a, f) =>
    `${bound(a, f)} bepaalt een plek op de ranglijst: ${a.people === null ? "iemand" : `een van de ${f.number(a.people)}`} staat altijd ` +
    "onderaan, hoe goed iedereen ook werkt, en welke contacten je toevallig kreeg telt zwaar mee voor je plek. Gebruik het voor coaching, " +
    "en laat geen plek afhangen van één cijfer.",
  "balance/ranking/dismissal": (a, f) =>
    `${bound(a, f)} bepaalt wie mag blijven: wie voor de baan vreest, maakt het cijfer langs de snelste weg, en wie de klant ` +
    "helpt ten koste van dat cijfer, moet als eerste weg. Gebruik het voor coaching, en laat geen baan afhangen van één cijfer.",

  "balance/one-sided-contract": (a, f) =>
    `Op ${listed(a.penalised, a.morePenalised, f)} staat een boete, en op wat de klant eraan heeft ` +
    `${a.outcomes.length === 0 ? "niet eens een norm" : `(${listed(a.outcomes, a.moreOutcomes, f)}) niet`}: voor wie de boete betaalt, ` +
    "is een klant die niet wordt geholpen goedkoper dan een die te laat wordt geholpen. Laat van een uitkomst evenveel afhangen, of haal " +
    "de boete van snelheid af.",
  "balance/contradiction": (a, f) =>
    `${a.floor} minimaal ${f.quantity(a.atLeast)} en ${a.ceiling} maximaal ${f.quantity(a.atMost)} gaan over hetzelfde getal: wat het ook ` +
    "wordt, een van de twee is rood, en groen kan alleen door op twee manieren te tellen. Verlaag de ondergrens of verhoog de bovengrens.",
  "balance/contradiction/itself": (a, f) =>
    `${a.target} heeft een ondergrens van ${f.quantity(a.atLeast)} boven de bovengrens van ${f.quantity(a.atMost)}: geen uitkomst is groen. ` +
    "Wissel ze om, of pas er een aan.",
  "balance/contradiction/ceiling": () => "de bovengrens",
  "balance/contradiction/tighter": (a, f) =>
    `${a.agent} ${boundWords[a.bound]} ${f.quantity(a.asked)} vraagt van elke medewerker meer dan ${a.wide} ${boundWords[a.bound]} ` +
    `${f.quantity(a.value)} van ${wideWords[a.level]} vraagt: is het geheel groen, dan staan er toch medewerkers op rood, en de zware contacten treffen de een ` +
    "en niet de ander. Vraag van beide hetzelfde, of stuur er per team op.",
  "balance/contradiction/together": a => `wat er van ${wideWords[a.level]} wordt gevraagd`,

  "balance/guardrail-missing": (a, f) =>
    `${a.target} rekent op \`${a.guardrail}\` als bewaking, en geen norm heeft die id: er wordt niets bewaakt, en het lijkt van wel. ` +
    `${a.meant.length > 0 ? `Is ${f.choice(a.meant.map(id => `\`${id}\``))} bedoeld?` : "Noem een norm die er is, of haal hem weg."}`,
  "balance/guardrail-missing/blind": a =>
    `${a.guardrail} kan ${a.target} niet bewaken: ${noGuard[a.why]}. Die blijft groen hoe ${a.target} ook wordt gehaald; noem een norm die dat niet doet.`,
  "balance/guardrail-missing/guard": () => "de bewaking",
  "balance/one-sided-contract/too": a => `Ook op ${a.target} staat een boete.`,
} satisfies Partial<Texts>;

const noGuard: Readonly<Record<NoGuard, string>> = {
  ...blindness,
  itself: "het is de norm zelf",
  hurried: "haasten maakt die ook groener",
};

function bound({ target, atLeast, atMost }: Held, f: Format): string {
  const bounds = [
    ...(atLeast ? [`minimaal ${f.quantity(atLeast)}`] : []),
    ...(atMost ? [`maximaal ${f.quantity(atMost)}`] : []),
  ];
  return bounds.length > 0 ? `${target} ${bounds.join(" en ")}` : target;
}

function namedOf({ count, named }: { count: number; named: readonly string[] }): string {
  return named.join(", ") + (count > named.length ? ", …" : "");
}
