import type { Influence } from "../../day";
import type { AssumedSaid, MovesSaid, TurnSaid } from "../en/preview-assumptions";
import { capital, type Format } from "../format";
import type { Texts } from "../message";
import { assumptions } from "./assumptions";
import { verdictWords } from "./day-terms";

const whose: Readonly<Record<Influence["from"], string>> = {
  file: "zo staat het in dit bestand",
  organisation: "zo staat het in de configuratie van je organisatie",
  default: "de eigen inschatting van het model",
};

const sides = { below: "onder", above: "boven" } as const;

export const previewAssumptions = {
  "preview/assumptions": () => "Aannames",
  "preview/assumptions-progress": (a, f) =>
    a.of === 0
      ? "Wat elke aanname doet wordt uitgerekend."
      : `Wat elke aanname doet wordt uitgerekend: ${f.number(a.done)} van de ${f.number(a.of)}.`,
  "preview/assumptions-lead": (a, f) => {
    const named = a.turning.map(name => assumptions["assumption/name"]({ name }, f));
    const start = `De getallen rusten op ${f.count(a.count, "aanname", "aannames")}`;
    if (named.length === 0)
      return `${start}. **Geen ervan verandert in haar eentje het oordeel**, waar in haar bereik ze ook ligt: ze verschuiven de getallen.`;
    const can =
      named.length === 1
        ? "**één ervan verandert in haar eentje het oordeel**"
        : `**${f.number(named.length)} ervan veranderen elk in hun eentje het oordeel**`;
    const which = named.length <= 3 ? `: ${f.list(named)}` : "";
    return `${start}; ${can}${which}. ${a.count > named.length ? "De andere verschuiven de getallen, niet het oordeel." : ""}`.trim();
  },
  "preview/assumptions-legend": () => "Elk over het hele bereik:",
  "preview/assumptions-pressure": (a, f) => `druk, 0 tot ${f.number(a.most)}`,
  "preview/assumptions-blind-spot": (a, f) => `blinde vlek, 0 tot ${f.number(a.most)}`,
  "preview/assumptions-marks": () =>
    "Gestreept: de gebruikte waarde. Dik: wat aannemelijk is, een inschatting. Grijs: een ander oordeel over de set.",
  "preview/assumption": (a, f) => capital(assumptions["assumption/name"](a, f)),
  "preview/assumption-value": (a, f) => said(a, f),
  "preview/assumption-does": (a, f) => {
    const turn = (side: "below" | "above", to: TurnSaid | null) =>
      to
        ? [
            `${sides[side]} ${said({ amount: to.at, unit: a.unit }, f)} ${to.verdict === null ? "anders" : verdictWords[to.verdict]}`,
          ]
        : [];
    const turned = [...turn("below", a.below), ...turn("above", a.above)];
    const turns = turned.length > 0 ? `**Het oordeel wordt ${f.list(turned)}.** ` : "";
    if (!a.pressure || !a.blindSpot)
      return `${turns}Tussen de aannemelijke uiteinden is geen enkele dag helemaal groen.`;
    return `${turns}Tussen de aannemelijke uiteinden: druk ${span(a.pressure, f)}, blinde vlek ${span(a.blindSpot, f)}.`;
  },
  "preview/assumption-whose": (a, f) =>
    a.moved ? `Verschoven vanaf ${said(a.used, f)}: ${whose[a.from]}.` : `${capital(whose[a.from])}.`,
  "preview/assumptions-rest": (a, f) =>
    a.count === 1
      ? `${a.alone ? "1" : "Nog 1"}; die verschuift tussen de aannemelijke uiteinden de druk niet meer dan ${f.number(a.pressure)} en de blinde vlek niet meer dan ${f.number(a.blindSpot)}`
      : `${a.alone ? "" : "Nog "}${f.number(a.count)}; tussen de aannemelijke uiteinden verschuift geen ervan de druk meer dan ${f.number(a.pressure)} of de blinde vlek meer dan ${f.number(a.blindSpot)}`,
  "preview/assumptions-still": () =>
    "Waarden die je hier verschuift zijn een proef; het bestand houdt zijn eigen waarden tot je erom vraagt.",
  "preview/assumptions-moved": (a, f) =>
    `${f.count(a.count, "aanname is", "aannames zijn")} verschoven; het bestand houdt zijn eigen waarden tot je erom vraagt.`,
  "preview/assumptions-reset": () => "Zet terug",
  "preview/assumptions-write": () => "Zet in het bestand…",
  "preview/assumptions-confirm": () => "Onder `assumptions` in het bestand; ongedaan maken draait het terug:",
  "preview/assumptions-do-write": () => "Zet erin",
} satisfies Partial<Texts>;

function said({ amount, unit }: AssumedSaid, f: Format): string {
  if (unit === "share") return f.share(amount);
  return unit === "seconds" ? f.time(amount) : `×\u00a0${f.number(amount, 2)}`;
}

function span({ least, most }: MovesSaid, f: Format): string {
  const [from, to] = [f.number(least), f.number(most)];
  return from === to ? `${to} (geen verschil)` : `${from}\u2060–\u2060${to}`;
}
