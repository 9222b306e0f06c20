import { type Amount, tidy } from "./amounts";
import type { Node } from "./nodes";
import { is, textOf } from "./said";

/** Tops of scales: `8.5/10` and `4 out of 5` are marks. */
const tops: ReadonlySet<number> = new Set([4, 5, 6, 7, 10, 20, 100]);
/** Levels that `80/20` can be meant as; lower ones are other fractions. */
const lowestLevel = 0.3;

/** Nodes with two numbers that make one amount as that one: `10:1`, `9 of the 10`, `8.5/10`, `80/20`. */
export function paired(nodes: readonly Node[]): readonly Node[] {
  const made: Node[] = [];
  for (let at = 0; at < nodes.length; ) {
    const read = pairAt(nodes, at);
    made.push(read ? { kind: "amount", amount: read.amount } : nodes[at]!);
    at = read ? read.end : at + 1;
  }
  return made;
}

function pairAt(nodes: readonly Node[], at: number): { readonly amount: Amount; readonly end: number } | null {
  const first = amountOf(nodes[at]);
  if (!first || first.isMoment) return null;
  const [joint, ...rest] = [textOf(nodes[at + 1]), textOf(nodes[at + 2])];
  const article = /^(?:the|de|every|each|elke|alle|all)$/.test(rest[0] ?? "") ? 1 : 0;
  const end = at + 3 + article;
  const second = amountOf(nodes[at + 2 + article]);
  if (!second || joint === "") return null;
  if (joint === "/" && article === 0) return slash(first, second, nodes, at);
  if (!first.isBare || !second.isBare) return null;
  if (/^(?:to|op|:|staat tot)$/.test(joint) && second.value === 1 && article === 0)
    return { amount: { ...first, unit: "ratio", isBare: false }, end };
  if (/^(?:to|op)$/.test(joint) && first.value === 1 && second.value > 1 && article === 0) {
    return { amount: { ...first, isMoment: true }, end };
  }
  const isPart = /^(?:of|van|out of|in|op|uit|from)$/.test(joint) && first.value <= second.value && second.value >= 2;
  if (!isPart) return null;
  if (!Number.isInteger(first.value) && tops.has(second.value)) return { amount: first, end };
  const isShare = article > 0 || joint === "in" || (!isMarked(nodes, at) && nodes[end]?.kind === "word");
  if (isShare)
    return { amount: { ...first, value: tidy(first.value / second.value), unit: "share", isBare: false }, end };
  return tops.has(second.value) ? { amount: first, end } : null;
}

function slash(
  first: Amount,
  second: Amount,
  nodes: readonly Node[],
  at: number,
): { readonly amount: Amount; readonly end: number } | null {
  const end = at + 3;
  const isTime = second.unit === "s" || second.isBare;
  const level = first.unit === "share" ? first.value : first.isBare ? first.value / 100 : 0;
  const isLevel =
    level >= lowestLevel &&
    level <= 1 &&
    second.value >= 1 &&
    (first.unit === "share" || second.unit === "s" || first.value > second.value || !tops.has(second.value));
  if (isTime && isLevel && !(first.isBare && second.isBare && first.value <= second.value && tops.has(second.value))) {
    return { amount: { ...first, value: tidy(level), unit: "share", isBare: false, within: second.value }, end };
  }
  if (!first.isBare || !second.isBare || first.value > second.value) return null;
  if (/^(?:of|van)$/.test(textOf(nodes[end])))
    return { amount: { ...first, value: tidy(first.value / second.value), unit: "share", isBare: false }, end };
  return tops.has(second.value) ? { amount: first, end } : null;
}

/** Whether a mark is spoken of a few words before. */
function isMarked(nodes: readonly Node[], at: number): boolean {
  return nodes.slice(Math.max(0, at - 4), at).some(node => is(node, "mark"));
}

function amountOf(node: Node | undefined): Amount | null {
  return node?.kind === "amount" ? node.amount : null;
}
