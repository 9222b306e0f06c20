import { spaced } from "../metrics/name";
import { units } from "../phrases/units";

/** What a column says of its targets. */
export type Role =
  | "metric"
  | "target"
  | "at_least"
  | "at_most"
  | "within"
  | "green"
  | "amber"
  | "red"
  | "unit"
  | "operator"
  | "scale"
  | "owner"
  | "review_by"
  | "weight"
  | "baseline"
  | "level"
  | "rationale";

/** Headers in English and Dutch, as words without punctuation. */
const headers: Readonly<Record<Exclude<Role, "green" | "amber" | "red">, string>> = {
  metric:
    "name|naam|title|titel|label|display name|kpi|kpi s|kpis|pi|sli|indicator|metric|measure|performance indicator|key performance indicator|" +
    "service level indicator|prestatie indicator|prestatieindicator|kritieke prestatie indicator|kritische prestatie indicator|kengetal|" +
    "kengetallen|stuurgetal|metriek|kpi name|name kpi|kpi naam|naam kpi|metric name|indicator name|naam indicator|naam kengetal|measure name|" +
    "measurement|meting|omschrijving kpi|kpi omschrijving|kpi description|kpi title",
  target:
    "target|targets|goal|goals|objective|norm|normen|doel|doelen|doelstelling|doelwaarde|streefwaarde|streefnorm|streefcijfer|streven|slo|" +
    "target value|target level|kpi target|kpi doel|kpi norm|threshold|drempel|drempelwaarde|grenswaarde|standard|service standard|" +
    "service target|normwaarde|eis|requirement|afspraak|aim|commitment|sla target|sla norm|sla|goal value|contractnorm|afgesproken norm",
  at_least:
    "min|minimum|minimaal|at least|ten minste|tenminste|minstens|ondergrens|lower bound|lower limit|floor|minimum value|minimum target|" +
    "minimale waarde|min target|target min|minimum norm|minimumnorm",
  at_most:
    "max|maximum|maximaal|at most|ten hoogste|hoogstens|bovengrens|upper bound|upper limit|ceiling|maximum value|maximum target|" +
    "maximale waarde|max target|target max|maximum norm|maximumnorm",
  within: "within|binnen|answer within|beantwoorden binnen|time limit|tijdslimiet|threshold seconds",
  unit: "unit|units|eenheid|uom|unit of measure|unit of measurement|meeteenheid|maateenheid",
  operator:
    "operator|comparison|comparator|direction|richting|vergelijking|polarity|polariteit|desired direction|better|gewenste richting",
  scale: "scale|schaal|rating scale",
  owner:
    "owner|owned by|kpi owner|metric owner|target owner|eigenaar|kpi eigenaar|normeigenaar|proceseigenaar|verantwoordelijk|" +
    "verantwoordelijke|responsible|accountable|dri",
  review_by:
    "review by|review date|next review|review|reviewdatum|herziening|herzieningsdatum|herzien voor|evaluatiedatum|volgende evaluatie|evaluatie",
  weight: "weight|weighting|weging|wegingsfactor|gewicht",
  baseline:
    "baseline|current|current value|actual|actuals|nulmeting|huidig|huidige waarde|huidige stand|realisatie|laatste meting|last measured",
  level: "level|niveau|meetniveau|measured at",
  rationale: "rationale|onderbouwing|reden|why|waarom",
};

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(headers).flatMap(([role, said]) => said.split("|").map(each => [each, role as Role] as const)),
);

const colours: readonly (readonly [Role, RegExp])[] = [
  ["green", / (?:green|groen) /],
  ["amber", / (?:amber|orange|oranje|yellow|geel) /],
  ["red", / (?:red|rood) /],
];

/** Behind the name of a thing: `target.value` says what `target` says. */
const ofItsParent = new Set("name naam value waarde text tekst amount label title".split(" "));
const remark = /[([{][^()[\]{}]*[)\]}]/g;
/** A year or a quarter that the column is for. */
const forWhen = / (?:20\d\d|q[1-4]|fy ?\d\d(?:\d\d)?)(?= )/g;

/** What a column is by its header, or by the last key of its path; null where that says nothing. */
export function roleOf(column: string): Role | null {
  const [own, parent] = column.split(".").reverse();
  const said = plain(own ?? "");
  if (parent !== undefined && parent !== "" && ofItsParent.has(said)) {
    const above = roleOf(parent);
    if (above && above !== "metric") return above;
  }
  const colour = colours.filter(([, words]) => words.test(` ${said} `));
  if (colour.length === 1 && said.split(" ").length <= 3) return colour[0]![0];
  return roles.get(said) ?? roles.get(withoutUnit(said)) ?? null;
}

/** The unit that a header names: `Target (%)`, `target_seconds`, `Norm in minuten`; null without one. */
export function unitOf(column: string): string | null {
  const last = column.split(".").at(-1) ?? "";
  if (last.includes("%")) return "%";
  const inBrackets = last.match(remark)?.map(each => spaced(each).trim()) ?? [];
  const unit = inBrackets.find(each => units.has(each));
  if (unit !== undefined) return unit;
  const words = spaced(last.replace(remark, " ")).trim().split(" ");
  const end = words.at(-1) ?? "";
  return words.length > 1 && end.length > 1 && units.has(end) ? end : null;
}

function plain(header: string): string {
  return spaced(header.replace(remark, " ")).replace(forWhen, "").trim();
}

function withoutUnit(said: string): string {
  const words = said.split(" ");
  while (words.length > 1 && (units.has(words.at(-1)!) || words.at(-1) === "in")) words.pop();
  return words.join(" ");
}
