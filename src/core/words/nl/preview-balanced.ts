import { blindSpotLimit, hardBlindSpotLimit, type Verdict } from "../../day";
import type { Facet } from "../../metrics/metric";
import type { Format } from "../format";
import type { Texts } from "../message";
import { verdictWords } from "./day-terms";

const groups: Readonly<Record<Facet | "set" | "unknown", string>> = {
  customer: "voor de klant",
  quality: "voor kwaliteit",
  efficiency: "voor efficiëntie",
  employee: "voor de medewerker",
  organisation: "voor de organisatie",
  set: "voor de set als geheel",
  unknown: "voor onbekende kengetallen",
};

const figures = {
  pressure: "Druk",
  blindSpot: "Blinde vlek",
  hardBlindSpot: "Zware blinde vlek",
  recoveryBlindSpot: "Hersteltijd ongezien gemist, van de 100",
} as const;

export const previewBalanced = {
  "preview/balanced": () => "De normenset in balans",
  "preview/balanced-lead": (a, f) => {
    const ticked =
      a.ticked === a.proposals
        ? a.proposals === 1
          ? "aangevinkt"
          : "alle aangevinkt"
        : a.ticked === 0
          ? "geen aangevinkt"
          : `waarvan ${f.number(a.ticked)} aangevinkt`;
    const start = `${f.count(a.proposals, "voorstel", "voorstellen")}, ${ticked}.`;
    if (a.ticked === 0)
      return `${start} Wat je aanvinkt wordt meteen doorgerekend; er verandert niets voordat je het toepast.`;
    const moves = [
      moved("druk", a.before.pressure, a.after.pressure, f),
      moved("blinde vlek", a.before.blindSpot, a.after.blindSpot, f),
      moved("hersteltijd die ongezien gemist kan worden", a.before.recoveryBlindSpot, a.after.recoveryBlindSpot, f),
    ].filter(each => each !== null);
    const turn =
      a.before.verdict === a.after.verdict
        ? `Samen houden ze de set op ${said(a.after.verdict)}`
        : `Samen brengen ze de set van ${said(a.before.verdict)} naar ${said(a.after.verdict)}`;
    return `${start} ${turn}${moves.length > 0 ? `: ${f.list(moves)}` : ""}.`;
  },
  "preview/balanced-result": (a, f) => {
    const { verdict, pressure, blindSpot, hardBlindSpot } = a.after;
    const start = `De set ${a.changes ? "wordt" : "blijft"} **${said(verdict)}**`;
    if (verdict === "impossible") return `${start}: geen enkele dag is helemaal groen.`;
    if (pressure === null || blindSpot === null) return `${start}.`;
    const hides = fact(`blinde vlek ${f.number(blindSpot)}`, blindSpot > blindSpotLimit);
    const hard =
      hardBlindSpot === null
        ? ""
        : `, ${fact(`zware blinde vlek ${f.number(hardBlindSpot)}`, hardBlindSpot > hardBlindSpotLimit)}`;
    return `${start}: druk ${f.number(pressure)}, ${hides}${hard}.`;
  },
  "preview/balanced-count": (a, f) => `${f.number(a.ticked)} van de ${f.number(a.proposals)} aangevinkt`,
  "preview/balanced-all-of": a => `Alle voorstellen ${groups[a.facet ?? "unknown"]}`,
  "preview/balanced-no-gain": (a): string => (a.modelled ? "het model ziet geen verdere winst" : "niet in het model"),
  "preview/balanced-unsaid": () => "de vorm van dit bestand heeft er geen plaats voor: dit schrijf je zelf",
  "preview/balanced-to-copy": () => "Zoals een normbestand het zegt",
  "preview/balanced-copy": () => "Kopieer",
  "preview/balanced-left": (a, f) =>
    a.needs === 0
      ? "met wat is aangevinkt valt hier niets meer te doen"
      : `bouwt voort op ${a.needs === 1 ? "een voorstel dat niet is aangevinkt" : `${f.number(a.needs)} voorstellen die niet zijn aangevinkt`}`,
  "preview/balanced-figure": (a): string => figures[a.figure],
  "preview/balanced-effect": (a, f) => `${f.number(a.before)} → ${f.number(a.after)}`,
  "preview/balanced-verdict": () => "Oordeel",
  "preview/balanced-turns": a => `${verdictWords[a.before]} → ${verdictWords[a.after]}`,
  "preview/balanced-step": () => "Stap op de kaart",
  "preview/balanced-diff": () => "Toon de verschillen",
  "preview/balanced-apply": () => "Pas de keuze toe",
  "preview/column/tick": () => "Toepassen",
  "preview/column/effect": () => "Effect",
  "preview/today-nothing": () => "niets",
  "preview/today-agents": (a, f) => `${f.count(a.agents, "medewerker", "medewerkers")} in het planningsinterval`,
  "preview/today-block": (a, f) => f.key(a.key, `wat \`${a.key}\` zegt`, "wat het bestand ervan zegt"),

  "preview/trial": (a, f) => {
    const moved = a.moved > 0 ? `met **${f.count(a.moved, "verschoven aanname", "verschoven aannames")}**` : "";
    if (!a.asTicked) return `Je ziet het bestand zoals het is, ${moved}. Daarvan staat niets in het bestand.`;
    const taken = `**${f.number(a.ticked)} van de ${f.count(a.proposals, "voorstel", "voorstellen")} overgenomen**`;
    return `Je ziet de set zoals aangevinkt: ${taken}${moved === "" ? "" : `, ${moved}`}. Daarvan staat niets in het bestand.`;
  },
  "preview/trial-as-is": () => "Toon het bestand zoals het is",
  "preview/trial-as-ticked": () => "Toon het zoals aangevinkt",
  "preview/diff-title": a => `${a.name}: vandaag ↔ zoals aangevinkt`,
} satisfies Partial<Texts>;

function said(verdict: Verdict): string {
  return verdict === "unknown" ? "een set waarvan het model niets kan zeggen" : verdictWords[verdict];
}

function fact(text: string, stands: boolean): string {
  return stands ? `**${text}**` : text;
}

function moved(name: string, before: number | null, after: number | null, f: Format): string | null {
  if (before === null || after === null || Math.abs(before - after) < 0.05) return null;
  return `${name} ${f.number(before)} → ${f.number(after)}`;
}
