import type { Verdict } from "../../day";
import type { StandSaid, StepsSaid } from "../en/preview-map";
import { capital, type Format } from "../format";
import type { Texts } from "../message";
import { verdictWords } from "./day-terms";

const stands: Readonly<Record<Verdict, string>> = {
  watermelon: "Eerlijk werk is rood en schade valt niet op: de set staat rechtsboven.",
  blind: "Eerlijk werk is groen en schade valt niet op: de set staat linksboven.",
  strained: "Eerlijk werk is rood en schade valt op: de set staat rechtsonder.",
  balanced: "Eerlijk werk is groen en schade valt op: de set staat linksonder.",
  impossible:
    "Geen dag is helemaal groen, dus wat groen kost is niet te zeggen: vandaag staat de set nergens op deze kaart.",
  unknown: "Wat groen kost, is niet te zeggen: vandaag staat de set nergens op deze kaart.",
};

export const previewMap = {
  "preview/map": () => "De kaart",
  "preview/map-lead": (a, f) =>
    [stands[a.verdict], a.steps ? steps(a.verdict, a.steps, f) : ""].filter(Boolean).join(" "),
  "preview/map-quadrant": a => capital(verdictWords[a.verdict]),
  "preview/map-quadrant-meaning": a =>
    ({
      balanced: "eerlijk is groen, schade valt op",
      blind: "eerlijk is groen, schade ook",
      strained: "eerlijk is rood, schade valt op",
      watermelon: "groen van buiten, rood van binnen",
      impossible: "",
      unknown: "",
    })[a.verdict],
  "preview/map-number": (a, f) => f.number(a.value),
  "preview/map-pressure": (a, f) => `druk ${f.number(a.value)}`,
  "preview/map-blind-spot": (a, f) => `blinde vlek ${f.number(a.value)}`,
  "preview/map-hard": (a, f) => `zware blinde vlek ${f.number(a.value)}`,
  "preview/map-today": () => "vandaag",
  "preview/map-end": (a, f) => (a.steps === 1 ? "na de stap" : `na ${f.number(a.steps)} stappen`),
  "preview/map-effect": (a, f) => effect(a.before, a.after, f),
  "preview/map-blind-axis": () =>
    "↑ Blinde vlek: contacten van de 100 die ongezien ongeholpen kunnen blijven (wortelschaal)",
  "preview/map-hard-axis": () => "Zware blinde vlek: van de 100 emotionele en verhitte klanten ↑",
  "preview/map-pressure-axis": () =>
    "Druk: contacten van de 100 die voor groen ongeholpen moeten blijven (wortelschaal) →",
  "preview/map-honest-green": () => "eerlijk werk is groen",
  "preview/map-honest-red": () => "eerlijk werk is rood",
  "preview/map-limits": () => "grenzen",
  "preview/map-others": () => "andere normensets in deze werkruimte",
  "preview/map-other": (a, f) => `${a.name}: druk ${f.number(a.pressure)}, blinde vlek ${f.number(a.blindSpot)}`,
  "preview/map-steps": () => "Stappen op de kaart",
} satisfies Partial<Texts>;

function steps(verdict: Verdict, { count, balanced, ofPressure, ofBlindSpot }: StepsSaid, f: Format): string {
  if (count === 0) return "";
  const one = count === 1;
  const first = balanced
    ? verdict === "balanced"
      ? `${f.count(count, "stap houdt", "stappen houden")} de set daar en ${one ? "zorgt" : "zorgen"} voor medewerkers.`
      : `${f.count(count, "stap brengt", "stappen brengen")} de set in balans.`
    : `${f.count(count, "stap brengt", "stappen brengen")} de set dichter bij balans.`;
  const takes = [
    ...(ofPressure ? [`stap ${ofPressure.step} haalt ${partOf(ofPressure.part)} druk weg`] : []),
    ...(ofBlindSpot
      ? [
          ofPressure?.step === ofBlindSpot.step
            ? `${partOf(ofBlindSpot.part)} blinde vlek`
            : `stap ${ofBlindSpot.step} ${ofPressure ? "" : "haalt "}${partOf(ofBlindSpot.part)} blinde vlek${ofPressure ? "" : " weg"}`,
        ]
      : []),
  ];
  return takes.length === 0 ? first : `${first} ${capital(f.list(takes))}.`;
}

function partOf(part: number): string {
  return part > 0.995 ? "de hele" : part > 0.5 ? "het grootste deel van de" : "het grootste stuk van de";
}

function effect(before: StandSaid, after: StandSaid, f: Format): string {
  if (after.verdict === "impossible") return "nog is geen dag helemaal groen";
  if (after.verdict === "unknown") return "zo goed als in balans, maar niet gemeten";
  if (before.pressure === null || before.blindSpot === null) {
    return f.list([
      `druk ${f.number(after.pressure ?? 0)}`,
      `blinde vlek ${f.number(after.blindSpot ?? 0)}`,
      ...(after.honestIsGreen ? ["eerlijk werk is groen"] : []),
    ]);
  }
  const moved = (name: string, from: number | null, to: number | null) =>
    from === null || to === null || f.number(from) === f.number(to)
      ? []
      : [`${name} ${f.number(from)}\u00a0→\u00a0${f.number(to)}`];
  const all = [
    ...moved("druk", before.pressure, after.pressure),
    ...moved("blinde vlek", before.blindSpot, after.blindSpot),
    ...moved("zware blinde vlek", before.hardBlindSpot, after.hardBlindSpot),
    ...(before.honestIsGreen === after.honestIsGreen
      ? []
      : [after.honestIsGreen ? "eerlijk werk wordt groen" : "eerlijk werk wordt voorlopig rood"]),
  ];
  return all.length > 0 ? f.list(all) : "verplaatst de set niet op de kaart";
}
