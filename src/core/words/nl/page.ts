import type { Confidence, Severity } from "../../finding";
import type { CitationTag, Direction, Facet, Level, MetricUnit } from "../../metrics/metric";
import type { Column, EvidenceTag, Idea, RuleTopic } from "../../rules/rule";
import type { Texts } from "../message";

const severities: Readonly<Record<Severity, string>> = { error: "fout", warning: "waarschuwing", info: "mededeling" };

const confidences: Readonly<Record<Confidence, string>> = {
  certain: "zeker: het volgt uit het bestand door te rekenen",
  likely: "waarschijnlijk: een beschreven patroon",
  possible: "mogelijk: het bekijken waard",
};

const topics: Readonly<Record<RuleTopic, string>> = {
  file: "Het bestand",
  "handle-time": "Afhandeltijd",
  occupancy: "Bezettingsgraad",
  staffing: "Bezetting en rooster",
  "service-level": "Serviceniveau",
  satisfaction: "Tevredenheid",
  resolution: "In één keer goed",
  measurement: "Meten",
  balance: "Balans",
  suppression: "Onderdrukkingen",
  people: "Mensen",
  ambition: "Ambitie",
};

const tags: Readonly<Record<EvidenceTag | CitationTag, string>> = {
  research: "Onderzoek of openbaar verslag",
  custom: "Gebruik in het vak, geen onderzoek",
  arithmetic: "Rekenwerk",
  format: "Het bestandsformaat",
  unsourced: "Geen bron bij de hand",
};

const columns: Readonly<Record<Column, { readonly title: string; readonly gist: string }>> = {
  S0: {
    title: "“Menselijke maat nog meer onder druk?” (mensenmaat)",
    gist: "tijd en aandacht in elk gesprek, en om het voeren ervan te leren.",
  },
  S1: {
    title: "“Relevant”, column van Geeske te Gussinklo (Ziptone)",
    gist: "medewerkers vertrekken als ze hun klanten niet echt kunnen helpen.",
  },
  S2: {
    title: "“Het toekomstbestendige klantcontactcenter”, deel 3 (Chav, 27 september 2023)",
    gist: "watermeloenrapporten, groen van buiten en rood van binnen.",
  },
  S3: {
    title:
      "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, van Annelies Raaijmakers-Bredius",
    gist: "een ambitie die haalbaar is.",
  },
  S4: {
    title: "“Verhitte gesprekken in het contactcenter”, column van Erik Bouwer (Ziptone)",
    gist: "wat verhitte gesprekken van medewerkers vragen.",
  },
};

const otherIdeas: Readonly<Record<Exclude<Idea, Column>, string>> = {
  D: "Wat het vak weet uit onderzoek, openbare verslagen en gebruik.",
  M: "Rekenwerk op de getallen uit het bestand zelf.",
};

function ideaSaid(idea: Idea): string {
  if (idea === "D" || idea === "M") return otherIdeas[idea];
  const { title, gist } = columns[idea];
  return `${title}: ${gist}`;
}

const facets: Readonly<Record<Facet, string>> = {
  customer: "Klant",
  quality: "Kwaliteit",
  efficiency: "Efficiëntie",
  employee: "Medewerker",
  organisation: "Organisatie",
};

const directions: Readonly<Record<Direction, string>> = {
  up: "meer is beter",
  down: "minder is beter",
  band: "te weinig en te veel schaden allebei",
  open: "welke kant beter is, hangt van de vraagstelling af",
};

const units: Readonly<Record<MetricUnit, string>> = {
  time: "tijd",
  share: "aandeel",
  score: "cijfer op een schaal",
  count: "aantal",
  rate: "verhoudingsgetal",
  money: "bedrag",
};

const levels: Readonly<Record<Level, string>> = {
  agent: "per medewerker",
  team: "per team",
  site: "per locatie",
  organisation: "voor de hele organisatie",
};

export const page = {
  "page/rules": () => "Regels",
  "page/rules/about": (a, f) =>
    `${f.count(a.rules, "regel", "regels")}. Bij een fout faalt \`watermelon check\`; een waarschuwing is een beschreven ` +
    "patroon, en een mededeling is het bekijken waard. Elke pagina zegt waar de regel op steunt, en hoe zeker dat is.",
  "page/rule": () => "Regel",
  "page/severity": a => severities[a.severity],
  "page/severity-heading": () => "Zwaarte",
  "page/finds-heading": () => "Wat hij opmerkt",
  "page/confidence": a => confidences[a.confidence],
  "page/topic": a => topics[a.topic],
  "page/harm": () => "Hoe het van buiten groen en van binnen rood wordt",
  "page/bad": () => "Waar hij iets meldt",
  "page/good": () => "Waar hij zwijgt",
  "page/finding": (a, f) => `Op regel ${f.number(a.line)}: ${a.message}`,
  "page/fix": a => `Herstel: ${a.title}`,
  "page/suggestion": a => `Voorstel: ${a.title}`,
  "page/offers": () => "Wat hij aanbiedt",
  "page/offers/about": () =>
    "In de voorbeelden, van elke soort één. Een herstel verandert geen getal en geen betekenis; een voorstel verandert wat er wordt gevraagd, en de keuze is aan jou.",
  "page/no-offer": () => "Hij stelt geen wijziging in het bestand voor.",
  "page/evidence": () => "Waar het op steunt",
  "page/tagged": a => `${tags[a.tag]}: ${a.text}`,
  "page/limits": () => "Wat dat niet aantoont",
  "page/not-when": () => "Wanneer je hem beter niet toepast",
  "page/options": () => "Instellingen",
  "page/no-options": () => "Geen eigen instellingen. In `.watermelon.yaml` stel je de zwaarte in, of zet je hem uit.",
  "page/option": () => "Instelling",
  "page/default": () => "Standaard",
  "page/meaning": () => "Betekenis",
  "page/serves": () => "Ideeën waar hij uit voortkomt",
  "page/idea": a => ideaSaid(a.idea),
  "page/column": a => columns[a.column].title,
  "page/since": a => `Sinds versie ${a.version}.`,

  "page/metrics": () => "Kengetallen",
  "page/metrics/about": (a, f) =>
    `${f.count(a.metrics, "kengetal", "kengetallen")} die in een normbestand bij elk van hun namen te noemen zijn, in het ` +
    "Nederlands of Engels. Hoofdletters, spaties, streepjes en accenten doen er niet toe.",
  "page/facet": a => facets[a.facet],
  "page/formula": a => `Formule: \`${a.formula}\``,
  "page/nature": a => `Gemeten als ${units[a.unit]}; ${directions[a.direction]}; meestal ${levels[a.level]}`,
  "page/gamed": a => `Hoe het wordt opgepoetst: ${a.text}`,
  "page/pairs": (a, f) => `Zet ernaast: ${f.list(a.metrics)}`,
  "page/aliases": a => `Ook geschreven als: ${a.names.join(", ")}`,
} satisfies Partial<Texts>;
