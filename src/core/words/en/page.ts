import type { Confidence, Severity } from "../../finding";
import type { CitationTag, Direction, Facet, Level, MetricUnit } from "../../metrics/metric";
import type { Column, EvidenceTag, Idea, RuleTopic } from "../../rules/rule";
import type { Format } from "../format";
import { levelWords } from "./terms";

const severities: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "information" };

const confidences: Readonly<Record<Confidence, string>> = {
  certain: "certain: it follows from the file by arithmetic",
  likely: "likely: a documented pattern",
  possible: "possible: worth a look",
};

const topics: Readonly<Record<RuleTopic, string>> = {
  file: "The file",
  "handle-time": "Handle time",
  occupancy: "Occupancy",
  staffing: "Staffing",
  "service-level": "Service level",
  satisfaction: "Satisfaction",
  resolution: "Resolution",
  measurement: "Measurement",
  balance: "Balance",
  suppression: "Suppressions",
  people: "People",
  ambition: "Ambition",
};

const tags: Readonly<Record<EvidenceTag | CitationTag, string>> = {
  research: "Research or public record",
  custom: "Custom of the trade, not research",
  arithmetic: "Arithmetic",
  format: "The file format",
  unsourced: "No source at hand",
};

const columns: Readonly<Record<Column, { readonly title: string; readonly gist: string }>> = {
  S0: {
    title: "“Menselijke maat nog meer onder druk?” (mensenmaat)",
    gist: "time and attention in every conversation, and in learning to hold one.",
  },
  S1: {
    title: "“Relevant”, column by Geeske te Gussinklo (Ziptone)",
    gist: "agents leave when they cannot really help their customers.",
  },
  S2: {
    title: "“Het toekomstbestendige klantcontactcenter”, part 3 (Chav, 27 September 2023)",
    gist: "watermelon reports, green outside and red inside.",
  },
  S3: {
    title:
      "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius",
    gist: "an ambition that can be reached.",
  },
  S4: {
    title: "“Verhitte gesprekken in het contactcenter”, column by Erik Bouwer (Ziptone)",
    gist: "what heated conversations ask of agents.",
  },
};

const otherIdeas: Readonly<Record<Exclude<Idea, Column>, string>> = {
  D: "What the trade knows from research, public records and custom.",
  M: "Arithmetic on the file's own numbers.",
};

function ideaSaid(idea: Idea): string {
  if (idea === "D" || idea === "M") return otherIdeas[idea];
  const { title, gist } = columns[idea];
  return `${title}: ${gist}`;
}

const facets: Readonly<Record<Facet, string>> = {
  customer: "Customer",
  quality: "Quality",
  efficiency: "Efficiency",
  employee: "Employee",
  organisation: "Organisation",
};

const directions: Readonly<Record<Direction, string>> = {
  up: "more is better",
  down: "less is better",
  band: "both too little and too much do harm",
  open: "which way is better depends on the wording",
};

const units: Readonly<Record<MetricUnit, string>> = {
  time: "time",
  share: "a share",
  score: "a mark on a scale",
  count: "a number",
  rate: "a rate",
  money: "money",
};

/** The frame around the prose of rule pages and metric cards. */
export const page = {
  "page/rules": (_: object, _f: Format) => "Rules",
  "page/rules/about": (a: { rules: number }, f: Format) =>
    `${f.count(a.rules, "rule", "rules")}. An error makes \`watermelon check\` fail; a warning is a documented pattern, ` +
    "and information is worth a look. Every page says what its rule rests on, and how sure that is.",
  "page/rule": (_: object, _f: Format) => "Rule",
  "page/severity": (a: { severity: Severity }, _f: Format) => severities[a.severity],
  "page/severity-heading": (_: object, _f: Format) => "Severity",
  "page/finds-heading": (_: object, _f: Format) => "What it finds",
  "page/confidence": (a: { confidence: Confidence }, _f: Format) => confidences[a.confidence],
  "page/topic": (a: { topic: RuleTopic }, _f: Format) => topics[a.topic],
  "page/harm": (_: object, _f: Format) => "How it turns green outside and red inside",
  "page/bad": (_: object, _f: Format) => "Where it speaks up",
  "page/good": (_: object, _f: Format) => "Where it keeps silent",
  "page/finding": (a: { line: number; message: string }, f: Format) => `Line ${f.number(a.line)}: ${a.message}`,
  "page/fix": (a: { title: string }, _f: Format) => `Fix: ${a.title}`,
  "page/suggestion": (a: { title: string }, _f: Format) => `Suggestion: ${a.title}`,
  "page/offers": (_: object, _f: Format) => "What it offers",
  "page/offers/about": (_: object, _f: Format) =>
    "In its examples, one of each sort. A fix changes no number and no meaning; a suggestion changes what is asked, and the choice is yours.",
  "page/no-offer": (_: object, _f: Format) => "It offers no change to the file.",
  "page/evidence": (_: object, _f: Format) => "What it rests on",
  "page/tagged": (a: { tag: EvidenceTag | CitationTag; text: string }, _f: Format) => `${tags[a.tag]}: ${a.text}`,
  "page/limits": (_: object, _f: Format) => "What that does not show",
  "page/not-when": (_: object, _f: Format) => "When not to apply it",
  "page/options": (_: object, _f: Format) => "Options",
  "page/no-options": (_: object, _f: Format) =>
    "None of its own. `.watermelon.yaml` sets its severity, or turns it off.",
  "page/option": (_: object, _f: Format) => "Option",
  "page/default": (_: object, _f: Format) => "Default",
  "page/meaning": (_: object, _f: Format) => "Meaning",
  "page/serves": (_: object, _f: Format) => "Ideas it serves",
  "page/idea": (a: { idea: Idea }, _f: Format) => ideaSaid(a.idea),
  "page/column": (a: { column: Column }, _f: Format) => columns[a.column].title,
  "page/since": (a: { version: string }, _f: Format) => `Since version ${a.version}.`,

  "page/metrics": (_: object, _f: Format) => "Metrics",
  "page/metrics/about": (a: { metrics: number }, f: Format) =>
    `${f.count(a.metrics, "metric", "metrics")} that target files can name by any of their names, in English or Dutch. ` +
    "Case, spaces, hyphens and accents do not matter.",
  "page/facet": (a: { facet: Facet }, _f: Format) => facets[a.facet],
  "page/formula": (a: { formula: string }, _f: Format) => `Formula: \`${a.formula}\``,
  "page/nature": (a: { unit: MetricUnit; direction: Direction; level: Level }, _f: Format) =>
    `Measured as ${units[a.unit]}; ${directions[a.direction]}; usually held at ${levelWords[a.level]} level`,
  "page/gamed": (a: { text: string }, _f: Format) => `How it is gamed: ${a.text}`,
  "page/pairs": (a: { metrics: readonly string[] }, f: Format) => `Pair it with: ${f.list(a.metrics)}`,
  "page/aliases": (a: { names: readonly string[] }, _f: Format) => `Also written: ${a.names.join(", ")}`,
};
