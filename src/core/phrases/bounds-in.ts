import { type Amount, tidy } from "./amounts";
import { Around } from "./around";
import type { Bound, Relative } from "./reading";
import { is, isJoint, isTowards, senseOf, textOf } from "./said";
import type { Way } from "./vocabulary";

const opposite: Readonly<Record<Way, Way>> = { up: "down", down: "up", better: "worse", worse: "better" };
/** 12:00 as the seconds that it would be as a duration. */
const noon = 720;
/** Words between a comparison and its amount that a reader skips. */
const reach = 7;

/** Finds the bounds that stand in a phrase, in its order. */
export class BoundsIn extends Around {
  bounds(): readonly Bound[] {
    const found: Bound[] = [];
    for (let at = 0; at < this.nodes.length; ) {
      const bound = this.between(at) ?? this.moved(at) ?? this.compared(at) ?? this.inTime(at) ?? this.behind(at);
      if (bound && bound !== "skip") found.push(bound);
      at = bound && bound !== "skip" ? Math.max(bound.end, at + 1) : at + 1;
    }
    return found;
  }

  /** `5% better than last year`, `terugbrengen met 10%`: how far, and which way; null where that is not said. */
  relative(): Relative | null {
    for (const [at, node] of this.nodes.entries()) {
      if (node.kind !== "amount" || node.amount.isMoment) continue;
      const move = this.isBy(at) ? this.senseBefore(at, "move") : undefined;
      const way = move?.way ?? (this.isRelative(at) ? this.wayFrom(at) : undefined);
      const isMost = this.senseBefore(at, "bound")?.way === "down";
      if (way) return { value: node.amount.value, unit: node.amount.unit, way, ...(isMost ? { isMost } : {}) };
    }
    return null;
  }

  /** `by 5%`: how far, and not where to. */
  private isBy(at: number): boolean {
    return at > 0 && /^(?:by|met)$/.test(textOf(this.beforeArticle(at)));
  }

  private wayFrom(at: number): Way | undefined {
    for (let next = at + 1; next <= at + 3; next++) {
      const sense = senseOf(this.nodes[next], "more") ?? senseOf(this.nodes[next], "beyond");
      if (sense) return sense.way;
    }
    return (this.senseBefore(at, "move") ?? this.senseBefore(at, "beyond"))?.way;
  }

  private senseBefore(at: number, sense: "bound" | "move" | "beyond") {
    for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
      const found = senseOf(this.nodes[before], sense);
      if (found) return found;
    }
    return undefined;
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
      if (from === null && (isFrom || this.isBy(next))) return null;
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
}

/** Opening hours, and no durations: 9:00 to 17:00. */
function areHours(from: Amount, to: Amount): boolean {
  if (to.isMoment || from.isMoment) return true;
  const isQuarter = ({ clock }: Amount): boolean => clock !== undefined && clock % 15 === 0;
  return isQuarter(from) && isQuarter(to) && to.value >= noon;
}
