import type { Role } from "../../study/headers";
import type { Format } from "../format";

export interface At {
  readonly place: { readonly sheet: string | null; readonly at: number };
  readonly name: string;
}

const where = ({ place: { sheet, at } }: At): string => (sheet === null ? `line ${at}` : `${sheet}, row ${at}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (text: string): string => `"${text}"`;

const roles: Readonly<Record<Role, string>> = {
  metric: "metric",
  target: "target",
  at_least: "floor",
  at_most: "ceiling",
  within: "time within which",
  green: "green",
  amber: "amber",
  red: "red",
  unit: "unit",
  operator: "floor or ceiling",
  scale: "scale",
  owner: "owner",
  review_by: "day of review",
  weight: "weight",
  baseline: "baseline",
  level: "level",
  rationale: "rationale",
};

const confidences = { exact: "by its name", alias: "by an alias", likely: "likely, to be confirmed" } as const;

export const study = {
  "study/columns": (
    a: { at: string | null; fed: readonly { readonly column: string; readonly role: Role }[] },
    f: Format,
  ) =>
    `Recognised: ${f.list(a.fed.map(({ column, role }) => `${roles[role]} in ${column === "" ? "the value itself" : column === "$key" ? "the key" : quoted(column)}`))}` +
    (a.at === null ? "." : a.at === "." ? ", of each document." : `, of each ${a.at}.`),
  "study/columns-left": (a: { columns: readonly string[] }, f: Format) =>
    `Not used: ${f.list(a.columns.map(column => (column === "$key" ? "the key" : quoted(column))))}.`,
  "study/counts": (a: { sure: number; likely: number; rest: number }, f: Format) =>
    `${f.count(a.sure, "target", "targets")} beyond doubt, ${f.number(a.likely)} likely, ${f.number(a.rest)} not taken.`,
  "study/row/read": (
    a: At & {
      metric: string;
      confidence: "exact" | "alias" | "likely";
      bounds: readonly string[];
      usual: boolean;
      left: readonly string[];
    },
    _f: Format,
  ) =>
    `${capital(where(a))}: ${quoted(a.name)} is ${a.metric} (${confidences[a.confidence]}), ${a.bounds.join(", ")}` +
    (a.usual ? `; ${a.bounds[0]?.startsWith("at_least") ? "more of it is better" : "less of it is better"}` : "") +
    (a.left.length > 0 ? `; not understood: ${a.left.join("; ")}` : ""),
  "study/row/unknown": (a: At, _f: Format) =>
    `${capital(where(a))}: ${quoted(a.name)} is no metric that is known by this name`,
  "study/row/nothing": (a: At & { metric: string }, _f: Format) =>
    `${capital(where(a))}: ${quoted(a.name)} is ${a.metric}, and nothing is asked of it`,
  "study/row/open": (a: At & { text: string }, _f: Format) =>
    `${capital(where(a))}: ${quoted(a.name)} has a target that is not filled in: ${quoted(a.text)}`,
  "study/row/unread": (a: At & { text: string; nearest: string | null }, _f: Format) =>
    a.nearest === null
      ? `${capital(where(a))}: ${quoted(a.name)} has a target that cannot be read: ${quoted(a.text)}`
      : `${capital(where(a))}: ${quoted(a.name)} does not say whether ${quoted(a.text)} is a floor or a ceiling: at_least or at_most ${a.nearest}?`,
  "study/from-row": (a: At, _f: Format) => `${capital(where(a))}: ${a.name}`,
  "study/converted": (a: { from: string }, _f: Format) =>
    `From ${a.from}. What was not beyond doubt stands below as comments: take the # away before what is right.`,
};
