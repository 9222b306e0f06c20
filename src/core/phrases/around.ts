import type { Amount } from "./amounts";
import type { Node } from "./nodes";
import { is, isJoint, senseOf, skipped, textOf } from "./said";
import type { Way } from "./vocabulary";

/** Looks around in a phrase: which amount is meant, and what stands before and behind it. */
export class Around {
  constructor(protected readonly nodes: readonly Node[]) {}

  /** `above`, `more than`, `greater than or equal to`, `hoger zijn dan`: its way, and the index behind it. */
  protected beyondAt(at: number): { readonly way: Way; readonly end: number } | null {
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
  protected pastEqual(at: number): number {
    if (is(this.nodes[at], "or") && is(this.nodes[at + 1], "equal")) return at + 2;
    if (is(this.nodes[at], "equal")) return at + 1;
    return at;
  }

  /** Index of the amount that begins within `most` words, none of which says something of its own. */
  protected amountAfter(from: number, most: number): number | null {
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
  protected rangeAfter(at: number): number | null {
    const joint = this.nodes[at + 1];
    if (!joint || !isJoint(joint)) return null;
    const second = this.amountAfter(at + 2, 1);
    if (second === null) return null;
    const [a, b] = [this.amount(at), this.amount(second)];
    if (a.isMoment || b.isMoment) return null;
    return a.unit === b.unit || a.isBare || b.isBare ? second : null;
  }

  /** What stands behind `per`, `of the last` and the like is no target. */
  protected isBase(at: number): boolean {
    const before = this.nodes[at - 1];
    return is(before, "base") || (textOf(before) === "/" && at >= 2);
  }

  /** An amount that is told from something else: `10% lower than in 2025`, `+50% of the monthly average`. */
  protected isRelative(at: number): boolean {
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

  protected beforeArticle(at: number): Node {
    const before = this.nodes[at - 1]!;
    return /^(?:a|an|the|een|de|het)$/.test(textOf(before)) && at >= 2 ? this.nodes[at - 2]! : before;
  }

  protected amount(at: number): Amount {
    const node = this.nodes[at]!;
    if (node.kind !== "amount") throw new Error(`no amount at ${at}`);
    return node.amount;
  }
}
