import type { Verdict } from "../../day";
import type { Quantity } from "../../model/quantity";
import type { Short } from "../../model/short";
import type { GuardName } from "../en/balancing-offers";
import type { Format } from "../format";
import { metricName } from "../in-sentence";
import type { Texts } from "../message";
import { verdictWords } from "./day-terms";

const guardWords: Readonly<Record<GuardName, (value: string) => string>> = {
  resolution: value => `‘in één keer goed’ toe, minimaal ${value}, gemeten aan herhaalverkeer binnen 7 dagen`,
  "hard-resolution": value =>
    `‘in één keer goed’ toe voor alleen emotionele en verhitte contacten, minimaal ${value}, gemeten aan herhaalverkeer binnen 7 dagen`,
  dissatisfaction: value => `het aandeel ontevreden klanten toe, maximaal ${value} in een aselecte steekproef`,
  transfers: value => `het doorverbindpercentage toe, maximaal ${value}`,
  "short-contacts": value => `het aandeel zeer korte contacten toe, maximaal ${value}`,
  quality: value => `gesprekskwaliteit toe, minimaal ${value} in een aselecte steekproef`,
};

/** Titels van de stappen naar een set in balans. */
export const balancingOffers = {
  "offer/bound-at": (a, f) => `Zet ${metricName(a.metric, f)} op ${bounds(a.bounds, f)}`,
  "offer/plan-agents": (a, f) =>
    `Plan ${f.count(a.agents, "medewerker", "medewerkers")} in het planningsinterval in plaats van ${f.number(a.there)}${beyond(a.short, f)}`,
  "offer/add-guard": (a, f) => `Voeg ${guardWords[a.guard](f.share(a.value))}`,
  "offer/balance": (a, f) =>
    `Zet ${a.steps === 1 ? "de stap" : `alle ${f.number(a.steps)} stappen`} naar een set in balans (daarna: ${after(a.verdict)})`,
  "offer/honest-work": (a, f) =>
    `Maak eerlijk werk groen in ${f.count(a.steps, "stap", "stappen")} (daarna: ${after(a.verdict)})`,
  "offer/ease": (a, f) =>
    `Zet ${metricName(a.metric, f)} op ${bounds(a.bounds, f)}, dan kunnen de andere gehaald worden (daarna: ${after(a.verdict)})`,
  "offer/ease-agents": (a, f) =>
    `Plan ${f.count(a.agents, "medewerker", "medewerkers")} in het planningsinterval in plaats van ${f.number(a.there)}${beyond(a.short, f)}, dan kunnen ` +
    `alle gehaald worden (daarna: ${after(a.verdict)})`,
  "offer/then": a => `${a.title} (daarna: ${after(a.verdict)})`,
} satisfies Partial<Texts>;

function beyond(short: Short | null, f: Format): string {
  if (!short) return "";
  return short.left < short.headcount
    ? `, meer dan de ${f.number(short.left)} die er van ${f.number(short.headcount)} mensen na shrinkage overblijven`
    : `, meer dan de ${f.number(short.headcount)} mensen die er zijn`;
}

function bounds(all: readonly { bound: "at_least" | "at_most"; value: Quantity }[], f: Format): string {
  return f.list(
    all.map(({ bound, value }) => `${bound === "at_least" ? "minimaal" : "maximaal"} ${f.quantity(value)}`),
  );
}

/** De modeluitkomst na de stappen: zonder nulmeting blijft in balans een oordeel onder voorbehoud. */
function after(verdict: Verdict): string {
  return verdict === "unknown" ? "in balans, voor zover te zeggen" : verdictWords[verdict];
}
