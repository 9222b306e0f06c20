import type { NotModelledBecause } from "../../day";
import type { Untold } from "../en/preview-footer";
import type { Format } from "../format";
import type { Texts } from "../message";

const reasonsIn = (f: Format): Readonly<Record<NotModelledBecause, string>> => ({
  metric: "zit niet in het model: niets daarin bepaalt hoe een contact wordt afgehandeld",
  bound: `zit niet in het model: ${f.key("at_least", "geen `at_least` of `at_most`", "geen onder- of bovengrens")} begrenst het`,
  unit: "zit niet in het model: de grens is niet te lezen, of heeft een andere eenheid dan het kengetal",
  scale: `zit niet in het model: een cijfer zegt niets zonder ${f.key("scale", "`scale`", "schaal")}`,
  channel: "zit niet in het model: de wachtrij van Erlang is er een van gesprekken",
  population: "zit niet in het model: het kijkt naar een deel van de contacten, en een wachtrij is van alle",
  concurrency: "zit niet in het model: met meer contacten tegelijk betekent bezetting van alles",
  undeclared: "zit niet in het model: wat het nodig heeft ligt niet vast",
});

const tells: Readonly<Record<Untold, string>> = {
  "honest-work": "Wat eerlijk werk vraagt, en wat een groene dag kost",
  queue: "Hoe lang klanten wachten, en hoe druk medewerkers zijn",
  patience: "Hoeveel bellers afhaken",
  concurrency: "Wat bezetting betekent met meer contacten tegelijk",
  people: "Of er voor de mensen die het werk doen gezorgd wordt",
  coaching: "Of er tijd is om te coachen",
  baseline: "Hoe ver een norm af ligt van wat vandaag wordt gehaald",
  scale: "Wat een cijfer betekent",
  within: "Binnen welke tijd klanten antwoord krijgen",
  other: "Wat sommige controles vragen",
};

export const previewFooter = {
  "preview/footer-not-modelled-heading": () => "Niet in het model",
  "preview/footer-not-modelled": (a, f) => `\`${a.target}\` ${reasonsIn(f)[a.because]}`,
  "preview/footer-more": (a, f) => `Nog ${f.count(a.targets, "norm zit", "normen zitten")} niet in het model`,
  "preview/footer-no-return": () =>
    "Klanten die terugkomen zijn geen extra werk; medewerkers worden niet moe en leren niet bij",
  "preview/footer-hour": () => "Het planningsinterval, niet de dag of de maand",
  "preview/footer-judgment": (_, f) =>
    `Wat elke manier van afhandelen een klant kost is een inschatting: verander het onder ${f.key("assumptions")}`,
  "preview/footer-held": (a, f) =>
    `${f.number(a.held)} van ${f.count(a.targets, "norm", "normen")} afgezet tegen de eerlijke dag en elke groene dag`,
  "preview/footer-queue": (a, f) =>
    [
      `Wachtrij: ${a.model === "erlang_a" ? "Erlang A" : "Erlang C"}`,
      `${f.count(a.contacts, "contact", "contacten")} in ${f.time(a.interval)}`,
      a.agents === null ? "" : f.count(a.agents, "medewerker", "medewerkers"),
      a.patience === null ? "niemand haakt af" : `geduld ${f.time(a.patience)}`,
    ]
      .filter(Boolean)
      .join(", "),
  "preview/footer-ways": (a, f) =>
    `Elke mix van ${f.number(a.ways)} manieren om ${f.count(a.classes, "soort contact", "soorten contact")} af te handelen: een lineair programma, opgelost tot op een miljoenste`,
  "preview/footer-untold": (a, f) =>
    `${tells[a.untold]}: leg ${f.list([...a.keys.map(key => f.key(key)), ...(a.more > 0 ? [`${f.number(a.more)} andere`] : [])])} vast`,
  "preview/footer-note": () =>
    "Een model en geen meting. Elk cijfer volgt uit dit bestand en de aannames; hetzelfde bestand geeft altijd dezelfde cijfers.",
} satisfies Partial<Texts>;
