import type { Level, Metric } from "../metrics/metric";
import type { RecognitionConfidence } from "../metrics/recognise/recognise";
import { readDate } from "../model/date";
import { phraseBounds } from "../own-shape/phrase-bounds";
import type { Plain } from "../source/plain";
import { type About, type Asked, type Bound, readAmount, readAsked, readWay } from "./asked";
import { type Role, unitOf } from "./headers";
import type { ListedRow, RowPlace } from "./listing";
import type { Roles } from "./roles";

/** A row that names something, and what was read of it. */
export interface ReadRow {
  readonly place: RowPlace;
  readonly name: string;
  /** Null where nobody knows the name. */
  readonly metric: Metric | null;
  readonly confidence: RecognitionConfidence;
  /** Null where nothing is asked of it. */
  readonly asked: Asked | null;
  readonly bands: { readonly [colour: string]: Plain } | null;
  /** Other keys of the target, in the order of the format. */
  readonly others: readonly (readonly [key: string, value: string])[];
  /** What its other columns say that is not understood. */
  readonly left: readonly { readonly column: string; readonly text: string }[];
}

/** Reads a row; null where it names nothing. */
export function readRow({ cells, place }: ListedRow, roles: Roles): ReadRow | null {
  const name = cells.get(roles.columns.get("metric")!);
  if (name === undefined) return null;
  const { metric, confidence } = roles.recognise(name);
  return new RowReader(cells, roles, name, metric).read(place, confidence);
}

class RowReader {
  private readonly left: { column: string; text: string }[] = [];
  private readonly way;

  constructor(
    private readonly cells: ReadonlyMap<string, string>,
    private readonly roles: Roles,
    private readonly name: string,
    private readonly metric: Metric | null,
  ) {
    this.way = readWay(this.text("operator")) ?? this.wayOfColours();
  }

  read(place: RowPlace, confidence: RecognitionConfidence): ReadRow {
    const { metric, name, left } = this;
    const asked = this.asked();
    const others = this.others();
    return { place, name, metric, confidence, asked, bands: this.bands(), others, left };
  }

  private text(role: Role): string | undefined {
    const column = this.roles.columns.get(role);
    return column === undefined ? undefined : this.cells.get(column);
  }

  /** Green below red is a ceiling. */
  private wayOfColours(): "at least" | "at most" | null {
    const amountOf = (role: Role): number =>
      Number.parseFloat((this.text(role) ?? "").replace(",", ".").replace(/^[^\d-]+/, ""));
    const [green, amber, red] = [amountOf("green"), amountOf("amber"), amountOf("red")];
    const worse = Number.isNaN(red) ? amber : red;
    return green === worse || Number.isNaN(green) || Number.isNaN(worse)
      ? null
      : green < worse
        ? "at most"
        : "at least";
  }

  private about(role: Role): About {
    const own = unitOf(this.roles.columns.get(role) ?? "");
    if (role === "within" || role === "weight") return { metric: null, unit: own, way: null };
    return { metric: this.metric, unit: this.text("unit") ?? own ?? unitOf(this.name), way: this.way };
  }

  private asked(): Asked | null {
    const target = this.text("target") ?? this.text("green");
    const from: Role = this.text("target") === undefined ? "green" : "target";
    const said = target === undefined ? null : readAsked(target, this.about(from));
    const own = this.limits();
    if (said?.kind !== "bounds") return own.length > 0 ? { kind: "bounds", bounds: own, direction: "said" } : said;
    const bounds = [...said.bounds, ...own.filter(([key]) => !said.bounds.some(each => each[0] === key))];
    return { ...said, bounds: this.withTime(bounds) };
  }

  /** From columns of their own: a floor, a ceiling, and the time in which a share is reached. */
  private limits(): readonly Bound[] {
    return (["at_least", "at_most", "within"] as const).flatMap(key => {
      const text = this.text(key);
      if (text === undefined) return [];
      const value = readAmount(text, this.about(key));
      if (value !== null) return [[key, value] as const];
      this.leave(key, text);
      return [];
    });
  }

  /** `Calls answered within 20 seconds`: a share that is reached in the time that its name says. */
  private withTime(bounds: readonly Bound[]): readonly Bound[] {
    if (this.metric?.id !== "service_level" || bounds.some(([key]) => key === "within")) return bounds;
    const named = phraseBounds(/\b(?:within|binnen|in|under|<=?|≤)\s*\d.*/i.exec(this.name)?.[0] ?? "");
    const [only, more] = "bounds" in named ? named.bounds : [];
    const isTime = only?.[0] === "at_most" && / (?:s|min|h|days)$/.test(only[1]) && !more;
    return isTime ? [...bounds, ["within", only[1]]] : bounds;
  }

  private bands(): ReadRow["bands"] {
    const [green, amber] = [this.band("green"), this.band("amber")];
    if (!green || !amber) return null;
    const sides = amber.filter(([key]) => green.some(([side]) => side === key));
    if (sides.length === 0) return null;
    const only = (bounds: readonly Bound[]) => Object.fromEntries(bounds.filter(([key]) => key !== "within"));
    return { green: only(green), amber: only(sides) };
  }

  private band(role: "green" | "amber"): readonly Bound[] | null {
    const text = this.text(role);
    const read = text === undefined ? null : readAsked(text, this.about(role));
    return read?.kind === "bounds" ? read.bounds : null;
  }

  private others(): ReadRow["others"] {
    const read: readonly (readonly [Role, (text: string) => string | null])[] = [
      ["scale", readScale],
      ["level", readLevel],
      ["weight", text => readWeight(text, this.about("weight"))],
      ["baseline", text => readAmount(text, this.about("baseline"))],
      ["owner", text => text],
      ["review_by", readDay],
      ["rationale", text => text],
    ];
    return read.flatMap(([role, reads]) => {
      const text = this.text(role);
      if (text === undefined) return [];
      const value = reads(text);
      if (value !== null) return [[role, value] as const];
      this.leave(role, text);
      return [];
    });
  }

  private leave(role: Role, text: string): void {
    this.left.push({ column: this.roles.columns.get(role)!, text });
  }
}

function readScale(text: string): string | null {
  const parts = /^(-?\d+)\s*(?:-|–|to|tot|t\/m)\s*(\d+)$/.exec(text.trim());
  return parts ? `${parts[1]}-${parts[2]}` : null;
}

const levels: Readonly<Record<Level, RegExp>> = {
  agent: /^(?:agent|advisor|employee|individual|individueel|medewerker|adviseur|persoonlijk)$/i,
  team: /^team$/i,
  site: /^(?:site|location|locatie|vestiging)$/i,
  organisation: /^(?:organi[sz]ation|organisatie|company|bedrijf)$/i,
};

function readLevel(text: string): Level | null {
  return (Object.keys(levels) as Level[]).find(level => levels[level].test(text.trim())) ?? null;
}

/** A weight is a share; a column of them may leave the sign out. */
function readWeight(text: string, { unit }: About): string | null {
  const parts = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  if (!parts) return null;
  const value = Number(parts[1]!.replace(",", "."));
  if (parts[2] === "%" || unit === "%") return `${value}%`;
  return value <= 1 ? `${Number((value * 100).toPrecision(12))}%` : null;
}

function readDay(text: string): string | null {
  const read = readDate(text);
  return "date" in read ? read.date : null;
}
