import type { Quantity } from "../../model/quantity";
import type { SelectiveMethod } from "../../model/target-set";
import type { Noise } from "../en/satisfaction";
import type { Format } from "../format";
import type { Texts } from "../message";
import { boundWords, stakesWords } from "./terms";

const mostNamed = 4;

const heard: Readonly<Record<SelectiveMethod, string>> = {
  agent_selected: "komt van klanten die de medewerker zelf uitkiest",
  after_resolution: "wordt pas gevraagd als de zaak is afgesloten",
  opt_in: "komt van klanten die zelf de enquête opzoeken",
};

const unheard: Readonly<Record<SelectiveMethod, string>> = {
  agent_selected: "wie een slecht gesprek had wordt niet gekozen, dus de uitkomst wordt beter en de service niet",
  after_resolution:
    "wie niet is geholpen krijgt nooit een vraag, dus de uitkomst is goed, wat er ook met die klanten gebeurt",
  opt_in: "vooral wie verrukt of woedend is neemt de moeite, dus over iedereen daartussen zegt de uitkomst weinig",
};

export const satisfaction = {
  "satisfaction/leap": (a, f) =>
    `${a.target} minimaal ${f.quantity(a.atLeast)} is een sprong van ${f.difference(a.rise, a.atLeast)} vanaf ` +
    `${f.quantity(a.baseline)}, ${f.share(a.part)} van de hele schaal: kiezen wie de vraag krijgt gaat sneller dan betere ` +
    `service. Mik eerst op ${f.quantity(a.next)}, en zet bij elke volgende stap een datum.`,
  "satisfaction/leap/history": (a, f) =>
    `${a.target} minimaal ${f.quantity(a.atLeast)} vraagt ${f.difference(a.rise, a.atLeast)} meer dan ` +
    `${f.quantity(a.baseline)}, en het beste jaar tot nu toe leverde ${f.difference(a.gain, a.atLeast)} op: kiezen wie de ` +
    `vraag krijgt gaat sneller dan betere service. Mik eerst op ${f.quantity(a.next)}, en zet bij elke volgende stap een datum.`,
  "satisfaction/leap/baseline": () => "laatst gemeten",

  "satisfaction/unrepresentative-sample": (a, f) =>
    `${a.target} ${heard[a.method]}${a.stakes === "none" ? "" : `, met ${stakesWords[a.stakes]} als inzet`}: ` +
    `${unheard[a.method]}${a.response === null ? "" : `, en maar ${f.share(a.response)} antwoordt`}. ` +
    `Trek een aselecte steekproef uit alle contacten${a.response === null ? "" : ", en houd de respons in de gaten"}.`,
  "satisfaction/unrepresentative-sample/response": (a, f) =>
    `${a.target} rust op de ${f.share(a.response)} die antwoordt, en nergens staat wie de anderen zijn: vaak zitten daar de ` +
    `afhakers bij, en dan zegt een goede uitkomst niets. Houd de respons in de gaten, of zet ${f.key("measured.sample.silent", "bij `silent` wie er niet antwoordt", "erbij wie er niet antwoordt")}.`,
  "satisfaction/unrepresentative-sample/exclusions": (a, f) =>
    `${a.target} laat ${f.list(a.words)} buiten beschouwing: juist de contacten die het vaakst misgaan, dus de uitkomst blijft ` +
    "goed als dat gebeurt. Tel ze mee.",

  "satisfaction/noise": (a, f) =>
    `${a.target} ${boundWords[a.bound]} ${f.quantity(a.value)} scheelt ${f.difference(a.distance, a.value)} met de ` +
    `laatst gemeten ${f.quantity(a.measured)}, en ${sure(a, f)}: groen of rood zegt evenveel over het toeval als over het werk. ${enough(a, f)}`,
  "satisfaction/noise/bands": (a, f) =>
    `${a.target} laat tussen groen en rood ${f.difference(a.distance, a.value)} voor oranje, en ${sure(a, f)}: groen of rood zegt ` +
    `evenveel over het toeval als over het werk. ${enough(a, f)}`,

  "satisfaction/scale": (a, f) =>
    `${a.target} staat op een schaal van ${f.number(a.scale.lowest)} tot ${f.number(a.scale.highest)}, en daarop kan niemand ` +
    `${f.list(a.marks.slice(0, mostNamed).map(f.quantity))} geven: de kleur zegt dan niets. Schrijf de ` +
    "waarde of de schaal die bedoeld is.",
  "satisfaction/scale/also-outside": () => "ook buiten de schaal",
  "satisfaction/scale/missing": (a, f) =>
    `${a.target} noemt ${f.quantity(a.mark)} zonder te zeggen op hoeveel: een percentage wordt bij heel andere service rood dan een ` +
    "cijfer op 100. Zet er een procentteken of de schaal bij.",

  "satisfaction/outside-influence": (a, f) =>
    `${a.target}${asked(a, f)} geldt per medewerker, met ${stakesWords[a.stakes]} als inzet, en daarin tellen ook wachttijd, ` +
    "beleid, systemen en de bot vooraf mee: daar verandert geen medewerker iets aan, wel aan wie de vraag krijgt. Stuur er per " +
    "locatie op, en spreek medewerkers aan op of klanten zich gehoord voelen of op een steekproef van gesprekken.",

  "satisfaction/average-hides-unhappy": (a, f) =>
    `${a.target} minimaal ${f.quantity(a.atLeast)} is een gemiddelde` +
    (a.hidden
      ? `: geeft één op de ${f.number(a.hidden.customers)} klanten een ${f.number(a.hidden.lowest)} en de rest ` +
        `${f.number(a.hidden.others)}, dan is het groen`
      : ", en veel goede cijfers maken een paar heel slechte goed") +
    ". Zet het aandeel onvoldoendes ernaast.",
} satisfies Partial<Texts>;

function asked({ atLeast, atMost }: { atLeast: Quantity | null; atMost: Quantity | null }, f: Format): string {
  if (atLeast) return ` minimaal ${f.quantity(atLeast)}`;
  return atMost ? ` maximaal ${f.quantity(atMost)}` : "";
}

function sure({ margin, value }: Noise, f: Format): string {
  const { deviation } = margin;
  const spread = deviation
    ? ` (${deviation.assumed ? "aangenomen " : ""}standaarddeviatie ${f.difference(deviation.amount, value)})`
    : "";
  return `een uitkomst op ${f.number(margin.size)} antwoorden kan er door toeval alleen al ${f.difference(margin.halfWidth, value)} naast zitten${spread}`;
}

function enough({ needed }: Noise, f: Format): string {
  return needed === null
    ? "Zo weinig laat geen enkele steekproef zien: maak oranje zo breed als het toeval."
    : `Pas ${f.number(needed)} antwoorden laten het verschil zien: vraag er meer, neem perioden samen, of maak oranje zo breed als het toeval.`;
}
