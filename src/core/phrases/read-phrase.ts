import { type Amount, tidy } from "./amounts";
import { type Node, nodesOf } from "./nodes";
import { is, isBlank, isJoint, isOpen, isTowards, senseOf, skipped, textOf } from "./said";
import type { PhraseUnit } from "./units";
import type { Way } from "./vocabulary";

/**
 * What a phrase asks. Shares on 0..1, times in seconds; bounds are inclusive. `tbd`: the value is not filled in yet; `none`: there is no bound
 * to read, with the nearest reading where one amount stands there without a direction.
 */
export type Reading =
  | Bounded
  | { readonly kind: "tbd" }
  | {
      readonly kind: "none";
      readonly nearest?: Bounded /** An amount alone: a direction is all that is missing. */;
      readonly isBare?: true;
    };

export interface Bounded {
  readonly kind: "bound";
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit: PhraseUnit;
  /** Beside a share: the time in which it is reached, in seconds or days of work. */
  readonly within?: { readonly value: number; readonly unit: "s" | "business_day" };
}

interface Bound {
  readonly low?: number;
  readonly high?: number;
  readonly unit: PhraseUnit;
  /** How one of the unit as it is written counts. */
  readonly size?: number;
  /** Seconds in which a share is reached. */
  readonly time?: number;
  /** By `within`: beside a share it is its time. */
  readonly isWithin?: boolean;
  /** Without a direction. */
  readonly isBare?: boolean;
  /** Index of its first node, and the one behind it. */
  readonly start: number;
  readonly end: number;
}

const opposite: Readonly<Record<Way, Way>> = { up: "down", down: "up", better: "worse", worse: "better" };
/** 12:00 as the seconds that it would be as a duration. */
const noon = 720;
/** Words between a comparison and its amount that a reader skips. */
const reach = 7;

/** Reads a target phrase in English or Dutch: `at or above 95%`, `80/20`, `max. 4:30`, `nader te bepalen`. Never throws. */
export function readPhrase(phrase: string): Reading {
  const nodes = nodesOf(phrase);
  return nodes === null ? { kind: "none" } : new Grammar(nodes).read();
}

class Grammar {
  constructor(private readonly nodes: readonly Node[]) {}

  read(): Reading {
    if (this.nodes.every(node => node.kind !== "amount" && isBlank(node))) return { kind: "tbd" };
    const outside = this.withoutRemarks();
    if (outside) {
      const reading = new Grammar(outside).read();
      if (reading.kind !== "none" || !this.nodes.some(node => node.kind === "amount")) return reading;
      if (outside.some(node => node.kind === "amount")) return reading;
    }
    const found = this.bounds();
    const said = this.combined(found);
    const open = this.nodes.findIndex(node => is(node, "tbd"));
    if (open >= 0 && (!said || (isOpen(this.nodes[open]!) && open < said.start))) return { kind: "tbd" };
    if (said) return said.reading;
    const bare = found.find(each => each.isBare);
    return bare
      ? { kind: "none", nearest: asked({ unit: bare.unit, low: bare.low! }), isBare: true }
      : { kind: "none" };
  }

  /** The phrase without what stands in brackets; undefined where nothing does. */
  private withoutRemarks(): readonly Node[] | undefined {
    const kept: Node[] = [];
    let depth = 0;
    for (const [index, node] of this.nodes.entries()) {
      if (textOf(node) === "(") depth++;
      else if (textOf(node) === ")") depth = Math.max(0, depth - 1);
      else if (depth === 0 || this.isDirection(index)) kept.push(node);
    }
    return kept.length === this.nodes.length || kept.length === 0 ? undefined : kept;
  }

  /** `5% (max)`: a remark that is nothing but a direction. */
  private isDirection(at: number): boolean {
    return is(this.nodes[at], "bound") && textOf(this.nodes[at - 1]) === "(" && textOf(this.nodes[at + 1]) === ")";
  }

  private bounds(): readonly Bound[] {
    const found: Bound[] = [];
    for (let at = 0; at < this.nodes.length; ) {
      const bound = this.between(at) ?? this.moved(at) ?? this.compared(at) ?? this.inTime(at) ?? this.behind(at);
      if (bound && bound !== "skip") found.push(bound);
      at = bound && bound !== "skip" ? Math.max(bound.end, at + 1) : at + 1;
    }
    return found;
  }

  /** The bound that counts, with the other side or the time that stands elsewhere. */
  private combined(found: readonly Bound[]): { readonly reading: Reading; readonly start: number } | null {
    const time = found.find(
      each => each.unit === "s" && each.high !== undefined && each.low === undefined && !each.isBare,
    );
    const days = found.find(each => each.unit === "business_day" && each.isWithin);
    const share =
      found.find(each => each.unit === "share" && !each.isBare) ?? found.find(each => each.unit === "share");
    const first = found.find(each => !each.isBare);
    const limit = time ?? days;
    if (share && limit && (limit.isWithin || share.isBare || share.low !== undefined)) {
      if (share.isBare && first && first !== limit && first.unit !== "share") return bound(first);
      const within = { value: limit.high!, unit: limit.unit as "s" | "business_day" };
      const isLeast = share.isBare || share.low !== undefined;
      const reading = asked({
        unit: "share",
        ...(isLeast ? { low: share.low! } : {}),
        ...(share.high !== undefined && !share.isBare ? { high: share.high } : {}),
      });
      return { reading: { ...reading, within } as Reading, start: Math.min(share.start, limit.start) };
    }
    if (!first) return null;
    const shared = this.sharedUnit(first, found);
    if (shared) return bound(shared);
    if (
      share?.isBare &&
      share.start < first.start &&
      first.unit === "number" &&
      /^(?:of|van)$/.test(textOf(this.nodes[share.end]))
    ) {
      return bound({ low: share.low!, unit: "share", start: share.start, end: share.end });
    }
    const other = found.find(
      each =>
        each !== first &&
        !each.isBare &&
        each.unit === first.unit &&
        (first.low === undefined) !== (each.low === undefined) &&
        (first.high === undefined) !== (each.high === undefined),
    );
    const [low, high] = [first.low ?? other?.low, first.high ?? other?.high];
    if (other && low !== undefined && high !== undefined && low <= high) return bound({ ...first, low, high });
    return bound(first);
  }

  /** `at least 80, at most 90 percent`: the unit behind the second is of both. */
  private sharedUnit(first: Bound, found: readonly Bound[]): Bound | null {
    if (first.unit !== "number" || first.low === undefined || !this.endsAt(first.end)) return null;
    const like = found.find(each => each !== first && each.unit !== "number" && each.low === undefined);
    if (like?.high === undefined || like.size === undefined) return null;
    const low = tidy(first.low * like.size);
    return low <= like.high ? { ...like, low, start: first.start } : null;
  }

  /** Whether nothing is counted by the amount before: a comma follows, or `and`. */
  private endsAt(at: number): boolean {
    const text = textOf(this.nodes[at]);
    return text === "," || text === "" || is(this.nodes[at], "and") || is(this.nodes[at], "bound");
  }

  /** `between 4 and 6 minutes`. */
  private between(at: number): Bound | null {
    if (!is(this.nodes[at], "between")) return null;
    const first = this.amountAfter(at + 1, 3);
    const joint = first === null ? undefined : this.nodes[first + 1];
    if (first === null || !joint || !(is(joint, "and") || isJoint(joint))) return null;
    const second = this.amountAfter(first + 2, 2);
    return second === null ? null : this.range(at, first, second);
  }

  /** `increase from 70% to 80%`, `terugbrengen naar 4%`; a change by an amount says no bound. */
  private moved(at: number): Bound | "skip" | null {
    const move = senseOf(this.nodes[at], "move");
    const isFrom = is(this.nodes[at], "from");
    if (!move && !isFrom) return null;
    let from: number | null = null;
    for (let next = at + 1; next < this.nodes.length && next <= at + 10; next++) {
      const node = this.nodes[next]!;
      if (is(node, "stop") && textOf(node) !== ":") return null;
      if (is(node, "bound") || is(node, "beyond") || is(node, "within") || senseOf(node, "more")) {
        const isDirection = isFrom && /^(?:up|down)$/.test(textOf(node));
        if (!isDirection && !(is(node, "bound") && is(node, "tot"))) return null;
      }
      if (node.kind !== "amount") continue;
      const before = this.beforeArticle(next);
      if (from === null && isFrom && next > at + 2) return null;
      if (from === null && (isFrom || is(before, "from"))) {
        from = next;
        continue;
      }
      if (from !== null && !isTowards(before)) return null;
      if (from === null && move?.way !== "better" && !isTowards(before)) return null;
      if (from === null && isFrom) return null;
      if (this.isRelative(next)) return null;
      const { value } = node.amount;
      const start = from === null ? null : this.amount(from);
      const base = start && {
        ...start,
        value: start.isBare && !node.amount.isBare ? this.inUnitOf(start, node.amount) : start.value,
      };
      if (base && !move && (base.value < value || !isTowards(before)) && textOf(before) !== "naar")
        return this.range(at, from!, next);
      const way = base ? (base.value > value ? "down" : "up") : move!.way;
      return this.one(way, node.amount, at, next + 1);
    }
    return null;
  }

  /** A comparison before its amount. */
  private compared(at: number): Bound | null {
    const node = this.nodes[at];
    if (is(node, "equal")) return this.equal(at);
    const refused = is(node, "not") ? this.refused(at) : null;
    if (refused) return refused;
    const firm = senseOf(node, "bound");
    if (firm) {
      const end = this.pastEqual(at + 1);
      const amount = this.amountAfter(end, reach) ?? null;
      return amount === null ? null : this.found(firm.way, at, amount);
    }
    const until = is(node, "tot") ? this.amountAfter(at + 1, 2) : null;
    if (until !== null) return this.found("down", at, until);
    const beyond = this.beyondAt(at);
    if (!beyond) return null;
    const amount = this.amountAfter(beyond.end, 4);
    return amount === null ? null : this.found(beyond.way, at, amount);
  }

  /** `exactly 100%`; `equal to or above` is what follows. */
  private equal(at: number): Bound | null {
    if (is(this.nodes[at + 1], "or")) return null;
    const amount = this.amountAfter(at + 1, 2);
    if (amount === null || this.isRelative(amount)) return null;
    const { value, unit } = this.amount(amount);
    return { low: value, high: value, unit, start: at, end: amount + 1 };
  }

  /** `should not drop below 85%`, `mag niet langer duren dan 5 minuten`. */
  private refused(at: number): Bound | null {
    for (let next = at + 1; next <= at + 6 && next < this.nodes.length; next++) {
      const node = this.nodes[next]!;
      if (node.kind === "amount" || is(node, "stop") || is(node, "bound")) return null;
      const beyond = this.beyondAt(next);
      if (!beyond) continue;
      const amount = this.amountAfter(beyond.end, 4);
      return amount === null ? null : this.found(opposite[beyond.way], at, amount);
    }
    return null;
  }

  /** `above`, `more than`, `greater than or equal to`, `hoger zijn dan`: its way, and the index behind it. */
  private beyondAt(at: number): { readonly way: Way; readonly end: number } | null {
    const node = this.nodes[at];
    const beyond = senseOf(node, "beyond");
    if (beyond) return { way: beyond.way, end: this.pastEqual(is(this.nodes[at + 1], "than") ? at + 2 : at + 1) };
    const more = senseOf(node, "more");
    if (!more) return null;
    const past = this.pastEqual(at + 1);
    if (past > at + 1) return { way: more.way, end: past };
    for (let next = at + 1; next <= at + 3; next++) {
      const each = this.nodes[next];
      if (is(each, "than")) return { way: more.way, end: this.pastEqual(next + 1) };
      if (!each || each.kind === "amount" || is(each, "stop")) return null;
    }
    return null;
  }

  /** Behind `or equal to`, where that stands there. */
  private pastEqual(at: number): number {
    if (is(this.nodes[at], "or") && is(this.nodes[at + 1], "equal")) return at + 2;
    if (is(this.nodes[at], "equal")) return at + 1;
    return at;
  }

  /** `within 8 hours`, `in less than 2 days`, `80% in 30 s`. */
  private inTime(at: number): Bound | null {
    const isWithin = is(this.nodes[at], "within");
    if (!isWithin && textOf(this.nodes[at]) !== "in") return null;
    let from = at + 1;
    const beyond = this.beyondAt(from);
    const firm = senseOf(this.nodes[from], "bound");
    if (beyond?.way === "down") from = beyond.end;
    else if (firm?.way === "down") from++;
    else if (beyond || firm) return null;
    const amount = this.amountAfter(from, 2);
    if (amount === null) return null;
    const last = this.rangeAfter(amount) ?? amount;
    const { value, unit } = this.amount(last);
    const isTime = unit === "s" || unit === "business_day" || unit === "month";
    if (!isTime || (this.isRelative(last) && isWithin)) return null;
    return { high: value, unit, isWithin: true, start: at, end: last + 1 };
  }

  /** An amount with what stands behind it: a range, a margin, `or more`, `max`. */
  private behind(at: number): Bound | null {
    const node = this.nodes[at];
    if (node?.kind !== "amount" || node.amount.isMoment) return null;
    if (is(this.nodes[at - 1], "document") && node.amount.isBare) return null;
    if (this.isBase(at)) return null;
    const margin = is(this.nodes[at + 1], "plusminus") ? this.amountAfter(at + 2, 1) : null;
    if (margin !== null) return this.margin(at, margin);
    const second = this.rangeAfter(at);
    if (second !== null && !this.isRelative(second)) return this.range(at, at, second);
    if (this.isRelative(at)) return null;
    const { value, unit, orMore, within } = node.amount;
    if (within !== undefined) return this.one("up", node.amount, at, at + 1);
    if (orMore) return { low: value, unit, start: at, end: at + 1 };
    const way = this.wayBehind(at + 1);
    if (way) return this.one(way.way, node.amount, at, way.end);
    return { low: value, high: value, unit, isBare: true, start: at, end: at + 1 };
  }

  /** `or higher`, `of minder`, `minimum`, behind an amount and up to three words on it. */
  private wayBehind(from: number): { readonly way: Way; readonly end: number } | null {
    for (let at = from; at <= from + 3; at++) {
      const node = this.nodes[at];
      if (!node || node.kind === "amount" || is(node, "stop") || is(node, "base")) return null;
      if (is(node, "or") || is(node, "and")) {
        const next = this.nodes[at + 1];
        const sense = senseOf(next, "more") ?? senseOf(next, "beyond");
        if (sense && !is(this.nodes[at + 2], "than") && this.nodes[at + 2]?.kind !== "amount")
          return { way: sense.way, end: at + 2 };
        if (is(node, "and")) return null;
        continue;
      }
      const firm = senseOf(node, "bound");
      if (firm) {
        const isSign = /^[<>]/.test(textOf(node));
        if (this.amountAfter(at + 1, 2) !== null) return null;
        return { way: isSign ? opposite[firm.way] : firm.way, end: at + 1 };
      }
      const passed = is(node, "not") ? this.nodes[at + 1] : node;
      if (/^over(?:schrij|stijg)/.test(textOf(passed))) return { way: passed === node ? "up" : "down", end: at + 2 };
      if (is(node, "not")) return null;
      const sign = senseOf(node, "beyond");
      if (sign && /^[<>]$/.test(textOf(node)) && this.nodes[at + 1]?.kind === "word")
        return { way: opposite[sign.way], end: at + 1 };
      if (sign) return null;
      if (textOf(node) === "plus") return { way: "up", end: at + 1 };
    }
    return null;
  }

  private range(start: number, first: number, second: number): Bound | null {
    const [a, b] = [this.amount(first), this.amount(second)];
    if (areHours(a, b)) return null;
    if (a.unit !== b.unit && !a.isBare && !b.isBare) return null;
    const unit = a.isBare ? b.unit : a.unit;
    const own = a.isBare && !b.isBare ? this.inUnitOf(a, b) : a.value;
    const other = b.isBare && !a.isBare ? this.inUnitOf(b, a) : b.value;
    if (this.isRelative(second)) return null;
    return { low: Math.min(own, other), high: Math.max(own, other), unit, start, end: second + 1 };
  }

  private inUnitOf(bare: Amount, like: Amount): number {
    return tidy(bare.value * like.size);
  }

  private margin(at: number, by: number): Bound | null {
    const [middle, half] = [this.amount(at), this.amount(by)];
    if (middle.unit !== half.unit && !half.isBare && !middle.isBare) return null;
    const unit = middle.isBare ? half.unit : middle.unit;
    const value = middle.isBare && !half.isBare ? this.inUnitOf(middle, half) : middle.value;
    const away = half.isBare && !middle.isBare ? this.inUnitOf(half, middle) : half.value;
    return { low: tidy(value - away), high: tidy(value + away), unit, start: at, end: by + 1 };
  }

  /** A comparison with its amount; null where the amount is of something that is not stated. */
  private found(way: Way, start: number, at: number): Bound | null {
    const amount = this.amount(at);
    if (amount.isMoment || this.isRelative(at)) return null;
    return this.one(way, amount, start, at + 1);
  }

  private one(
    way: Way,
    { value, unit, size, within }: Pick<Amount, "value" | "unit" | "size" | "within">,
    start: number,
    end: number,
  ): Bound {
    const isTime = unit === "s" || unit === "business_day" || unit === "month";
    const isUp = way === "up" || way === (isTime ? "worse" : "better");
    return {
      ...(isUp ? { low: value } : { high: value }),
      unit,
      size,
      ...(within === undefined ? {} : { time: within }),
      start,
      end,
    };
  }

  /** Index of the amount that begins within `most` words, none of which says something of its own. */
  private amountAfter(from: number, most: number): number | null {
    for (let at = from; at < this.nodes.length && at <= from + most; at++) {
      const node = this.nodes[at]!;
      if (node.kind === "amount")
        return is(this.nodes[at - 1], "document") && at > from && node.amount.isBare ? null : at;
      if (textOf(node) === ":") continue;
      if (is(node, "stop")) return null;
      const isOwn = node.kind === "said" && !node.senses.some(each => skipped.has(each.is));
      if (isOwn) return null;
    }
    return null;
  }

  /** Index of the second amount of a range whose first is at `at`. */
  private rangeAfter(at: number): number | null {
    const joint = this.nodes[at + 1];
    if (!joint || !isJoint(joint)) return null;
    const second = this.amountAfter(at + 2, 1);
    if (second === null) return null;
    const [a, b] = [this.amount(at), this.amount(second)];
    if (a.isMoment || b.isMoment) return null;
    return a.unit === b.unit || a.isBare || b.isBare ? second : null;
  }

  /** What stands behind `per`, `of the last` and the like is no target. */
  private isBase(at: number): boolean {
    const before = this.nodes[at - 1];
    return is(before, "base") || (textOf(before) === "/" && at >= 2);
  }

  /** An amount that is told from something else: `10% lower than in 2025`, `+50% of the monthly average`. */
  private isRelative(at: number): boolean {
    let [isPart, isTold] = [false, false];
    for (let next = at + 1; next < this.nodes.length && next <= at + 8; next++) {
      const node = this.nodes[next]!;
      const text = textOf(node);
      if (is(node, "stop") || is(node, "within")) return false;
      if (node.kind === "amount") {
        if (node.amount.isMoment) return isTold;
        if (!isTold && !isPart) return false;
      }
      if (
        /^(?:versus|vs|tov|compared|relative|yoy|ten opzichte|vergeleken|year over year|year on year|jaar op jaar)$/.test(
          text,
        )
      )
        return true;
      if (is(node, "reference") && (isTold || isPart)) return true;
      const way = senseOf(node, "more") ?? senseOf(node, "beyond");
      if (way && next <= at + 3 && !is(this.nodes[next - 1], "or") && !is(this.nodes[next - 1], "and")) {
        if (is(this.nodes[next + 1], "than")) {
          const after = this.nodes[next + 2];
          return after?.kind !== "amount" || after.amount.isMoment;
        }
        isTold = true;
      }
      if (next <= at + 3 && /^(?:of|van|from)$/.test(text) && !senseOf(this.nodes[next + 1], "more")) isPart = true;
    }
    return false;
  }

  private beforeArticle(at: number): Node {
    const before = this.nodes[at - 1]!;
    return /^(?:a|an|the|een|de|het)$/.test(textOf(before)) && at >= 2 ? this.nodes[at - 2]! : before;
  }

  private amount(at: number): Amount {
    const node = this.nodes[at]!;
    if (node.kind !== "amount") throw new Error(`no amount at ${at}`);
    return node.amount;
  }
}

function bound({ low, high, unit, time, start }: Bound): { readonly reading: Reading; readonly start: number } {
  const reading = asked({ unit, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) });
  return {
    reading: time === undefined ? reading : ({ ...reading, within: { value: time, unit: "s" } } as Reading),
    start,
  };
}

function asked({
  low,
  high,
  unit,
}: {
  readonly low?: number;
  readonly high?: number;
  readonly unit: PhraseUnit;
}): Bounded {
  return {
    kind: "bound",
    ...(low === undefined ? {} : { atLeast: low }),
    ...(high === undefined ? {} : { atMost: high }),
    unit,
  };
}

/** Opening hours, and no durations: 9:00 to 17:00. */
function areHours(from: Amount, to: Amount): boolean {
  if (to.isMoment || from.isMoment) return true;
  const isQuarter = ({ clock }: Amount): boolean => clock !== undefined && clock % 15 === 0;
  return isQuarter(from) && isQuarter(to) && to.value >= noon;
}
