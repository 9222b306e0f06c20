import type { Role } from "../../study/headers";
import type { At } from "../en/study";
import type { Texts } from "../message";

const where = ({ place: { sheet, at } }: At): string => (sheet === null ? `regel ${at}` : `${sheet}, rij ${at}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (text: string): string => `"${text}"`;

const roles: Readonly<Record<Role, string>> = {
  metric: "kengetal",
  target: "norm",
  at_least: "ondergrens",
  at_most: "bovengrens",
  within: "tijd waarbinnen",
  green: "groen",
  amber: "oranje",
  red: "rood",
  unit: "eenheid",
  operator: "onder- of bovengrens",
  scale: "schaal",
  owner: "eigenaar",
  review_by: "herzieningsdatum",
  weight: "weging",
  baseline: "nulmeting",
  level: "niveau",
  rationale: "onderbouwing",
};

const confidences = {
  exact: "aan de naam",
  alias: "aan een andere naam",
  likely: "waarschijnlijk, vraag het na",
} as const;

export const study = {
  "study/columns": (a, f) =>
    `Herkend: ${f.list(a.fed.map(({ column, role }) => `${roles[role]} in ${column === "" ? "de waarde zelf" : column === "$key" ? "de sleutel" : quoted(column)}`))}` +
    (a.at === null ? "." : a.at === "." ? ", van elk document." : `, van elke ${a.at}.`),
  "study/columns-left": (a, f) =>
    `Niet gebruikt: ${f.list(a.columns.map(column => (column === "$key" ? "de sleutel" : quoted(column))))}.`,
  "study/counts": (a, f) =>
    `${f.count(a.sure, "norm", "normen")} zonder twijfel, ${f.number(a.likely)} waarschijnlijk, ${f.number(a.rest)} niet overgenomen.`,
  "study/row/read": a =>
    `${capital(where(a))}: ${quoted(a.name)} is ${a.metric} (${confidences[a.confidence]}), ${a.bounds.join(", ")}` +
    (a.usual ? `; ${a.bounds[0]?.startsWith("at_least") ? "meer is beter" : "minder is beter"}` : "") +
    (a.left.length > 0 ? `; niet begrepen: ${a.left.join("; ")}` : ""),
  "study/row/unknown": a => `${capital(where(a))}: ${quoted(a.name)} is onder deze naam niet als kengetal bekend`,
  "study/row/nothing": a => `${capital(where(a))}: ${quoted(a.name)} is ${a.metric}, en er staat geen norm bij`,
  "study/row/open": a => `${capital(where(a))}: de norm van ${quoted(a.name)} is niet ingevuld: ${quoted(a.text)}`,
  "study/row/unread": a =>
    a.nearest === null
      ? `${capital(where(a))}: de norm van ${quoted(a.name)} is niet te lezen: ${quoted(a.text)}`
      : `${capital(where(a))}: bij ${quoted(a.name)} staat niet of ${quoted(a.text)} een onder- of bovengrens is: at_least of at_most ${a.nearest}?`,
  "study/from-row": a => `${capital(where(a))}: ${a.name}`,
  "study/converted": a =>
    `Uit ${a.from}. Wat niet zonder twijfel was, staat hieronder als commentaar: haal de # weg voor wat klopt.`,
} satisfies Partial<Texts>;
