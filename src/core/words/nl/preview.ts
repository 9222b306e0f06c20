import type { Facet, Level } from "../../metrics/metric";
import type { Quantity } from "../../model/quantity";
import type { Stakes } from "../../model/target-set";
import type { BoundsSaid } from "../en/preview";
import type { Format } from "../format";
import type { Texts } from "../message";
import { levelWords, stakesWords } from "./terms";
import { toneWords } from "./tones";

const facets: Readonly<Record<Facet | "set", string>> = {
  customer: "Klant",
  quality: "Kwaliteit",
  efficiency: "Efficiëntie",
  employee: "Medewerker",
  organisation: "Organisatie",
  set: "De set als geheel",
};

export const preview = {
  "preview/title": (a, f) => a.name ?? `Set ${f.number(a.number)}`,
  "preview/tab": a => `Voorbeeld: ${a.title}`,
  "preview/headline": (a, f) => {
    const all = f.count(a.targets, "norm", "normen");
    const some = (part: number) => (a.targets === 1 ? "**de norm**" : `**${f.number(part)} van de ${all}**`);
    if (a.targets === 0) return "Hier is **geen norm** te lezen.";
    const wrong = [...(a.wrong > 0 ? [some(a.wrong)] : []), ...(a.whole === "error" ? ["**de set als geheel**"] : [])];
    const doubtful = [
      ...(a.doubtful > 0 ? [a.wrong > 0 ? `**nog ${f.number(a.doubtful)}**` : some(a.doubtful)] : []),
      ...(a.whole === "warning" ? ["**de set als geheel**"] : []),
    ];
    const can = wrong.length > 1 || a.wrong > 1 ? "kunnen" : "kan";
    const look = doubtful.length > 1 || a.doubtful > 1 ? "verdienen" : "verdient";
    const said = [
      ...(wrong.length > 0 ? [`${f.list(wrong)} ${can} zo niet blijven staan`] : []),
      ...(doubtful.length > 0 ? [`${f.list(doubtful)} ${look} een tweede blik`] : []),
    ];
    if (said.length > 0) return `${said.join(", en ").replace(/^\*\*de/, "**De")}.`;
    const remarks = a.remarks > 0 ? `, op ${f.count(a.remarks, "mededeling", "mededelingen")} na` : "";
    return `**Niets gevonden** in ${a.targets === 1 ? "deze norm" : `deze ${all}`}${remarks}.`;
  },
  "preview/scope": (a, f) =>
    `${f.count(a.rules, "regel heeft", "regels hebben")} gekeken naar ${f.count(a.targets, "norm", "normen")}` +
    `${a.classes > 0 ? ` en ${f.count(a.classes, "soort contact", "soorten contact")}` : ""}.` +
    `${a.untold ? " Niet alles was te zeggen: onderaan staat wat daarvoor ontbreekt." : ""}`,
  "preview/heaviest": () => "Wat het zwaarst weegt",
  "preview/sets": () => "Normensets in dit bestand",

  "preview/targets": () => "Normen per invalshoek",
  "preview/targets-lead": (a, f) => {
    const looked = a.facets - a.empty.length;
    const empty = f.list(a.empty.map(facet => facets[facet].toLowerCase()));
    if (a.targets === 0) return "Geen enkele invalshoek heeft een norm.";
    if (a.empty.length === 0) return `Alle ${f.number(a.facets)} invalshoeken hebben een norm.`;
    return (
      `${f.count(a.targets, "norm kijkt", "normen kijken")} naar ${f.number(looked)} van de ${f.number(a.facets)} ` +
      `invalshoeken: ${empty} ${a.empty.length === 1 ? "blijft" : "blijven"} buiten beeld.`
    );
  },
  "preview/facet": a => (a.facet ? facets[a.facet] : "Onbekend kengetal"),
  "preview/facet-empty": () => "Geen norm",
  "preview/column/facet": () => "Invalshoek",
  "preview/column/target": () => "Norm",
  "preview/column/bounds": () => "Gevraagd",
  "preview/column/level": () => "Geldt",
  "preview/column/findings": () => "Gevonden",
  "preview/nothing-found": () => "Niets gevonden",
  "preview/severity": a => ({ error: "Fout", warning: "Waarschuwing", info: "Mededeling" })[a.severity],
  "preview/metric": (a, f) => f.pick(a.name),
  "preview/bounds": (a, f) => bounds(a, f),
  "preview/applies-to": (a, f) => `voor ${f.list(a.names.map(name => toneOr(name)))}`,
  "preview/baseline": (a, f) => `laatst gemeten ${f.quantity(a.value)}`,
  "preview/level": a => `${levelSaid(a.level)}${a.declared ? "" : ", zoals gebruikelijk"}`,
  "preview/stakes": a => stakesSaid(a.stakes),
  "preview/guards": (a, f) => (a.names.length > 0 ? `bewaakt door ${f.list(a.names)}` : "door niets bewaakt"),

  "preview/tone": a => toneWords[a.tone],
  "preview/share": (a, f) => f.share(a.share),
  "preview/time": (a, f) => f.quantity(a.value).replaceAll(" ", "\u00a0"),
  "preview/numbers": () => "Cijfers",
  "preview/column/class": () => "Soort contact",
  "preview/column/tone": () => "Toon",
  "preview/column/share": () => "Aandeel",
  "preview/column/time": () => "Afhandeltijd",

  "preview/today": (a, f) =>
    [`${f.pick(a.name)} ${bounds(a, f)}`, a.level && levelSaid(a.level), a.stakes && stakesSaid(a.stakes)]
      .filter(Boolean)
      .join(", "),
  "preview/column/today": () => "Vandaag",
  "preview/column/proposed": () => "Voorstel",
  "preview/column/why": () => "Waarom",
  "preview/in-file": () => "In het bestand",

  "preview/checked": () => "Wat is gecontroleerd, en wat niet",
  "preview/checked-heading": () => "Gecontroleerd",
  "preview/untold-heading": () => "Niet te zeggen",
  "preview/untold-nothing": () => "In het bestand ontbreekt niets waar deze regels naar vragen.",
  "preview/checked-targets": (a, f) =>
    `${f.count(a.targets, "norm", "normen")} aan de hand van ${f.count(a.rules, "regel", "regels")}`,
  "preview/checked-mix": (a, f) => `${f.count(a.classes, "soort contact", "soorten contact")}, gewogen naar aandeel`,
  "preview/only-this-file": () => "Alleen wat dit bestand zegt: geen gesprekken, geen rapportages, geen metingen",
} satisfies Partial<Texts>;

function toneOr(name: string): string {
  return Object.hasOwn(toneWords, name) ? toneWords[name as keyof typeof toneWords] : name;
}

function levelSaid(level: Level): string {
  return level === "organisation" ? "hele organisatie" : `per ${levelWords[level]}`;
}

function stakesSaid(stakes: Stakes): string {
  return `inzet: ${stakesWords[stakes]}`;
}

function bounds({ atLeast, atMost, within, scale, unread }: BoundsSaid, f: Format): string {
  const quantity = (each: Quantity) => f.quantity(each).replaceAll(" ", "\u00a0");
  const asked =
    atLeast && atMost
      ? `tussen ${quantity(atLeast)} en ${quantity(atMost)}`
      : atLeast
        ? `minimaal ${quantity(atLeast)}`
        : atMost
          ? `maximaal ${quantity(atMost)}`
          : unread
            ? "een grens die niet te lezen is"
            : "geen grens";
  const time = within ? ` binnen ${quantity(within)}` : "";
  const marks = scale ? ` op een schaal van ${f.number(scale.lowest)} tot ${f.number(scale.highest)}` : "";
  return `${asked}${time}${marks}`;
}
