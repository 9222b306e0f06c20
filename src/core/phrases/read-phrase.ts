import { tidy } from "./amounts";
import { BoundsIn } from "./bounds-in";
import { type Node, nodesOf } from "./nodes";
import type { Bound, Bounded, Reading } from "./reading";
import { is, isBlank, isOpen, textOf } from "./said";
import type { PhraseUnit } from "./units";

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
    const found = new BoundsIn(this.nodes).bounds();
    const said = this.combined(found);
    const open = this.nodes.findIndex(node => is(node, "tbd"));
    if (open >= 0 && (!said || (isOpen(this.nodes[open]!) && open < said.start))) return { kind: "tbd" };
    if (said) return said.reading;
    const relative = new BoundsIn(this.nodes).relative();
    if (relative) return { kind: "none", relative };
    const bare = found.find(each => each.isBare);
    return bare ? { kind: "none", nearest: { value: bare.low!, unit: bare.unit } } : { kind: "none" };
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
