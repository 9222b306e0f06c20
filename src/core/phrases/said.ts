import type { Node } from "./nodes";
import type { Sense, Way } from "./vocabulary";

/** Words that may stand between a comparison and its amount. */
export const skipped: ReadonlySet<Sense["is"]> = new Set([
  "filler",
  "base",
  "mark",
  "document",
  "from",
  "reference",
  "equal",
  "or",
  "in",
]);

export function is(node: Node | undefined, sense: Sense["is"]): boolean {
  return node?.kind === "said" && node.senses.some(each => each.is === sense);
}

export function senseOf(
  node: Node | undefined,
  sense: "bound" | "beyond" | "more" | "move",
): Extract<Sense, { readonly way: Way }> | undefined {
  if (node?.kind !== "said") return undefined;
  return node.senses.find((each): each is Extract<Sense, { readonly way: Way }> => each.is === sense);
}

export function textOf(node: Node | undefined): string {
  return node && node.kind !== "amount" ? node.text : "";
}

/** `to`, `tot`, `t/m`, a dash; and `à`, whose accent is gone. */
export function isJoint(node: Node): boolean {
  return (
    is(node, "to") ||
    is(node, "tot") ||
    is(node, "through") ||
    /^[-a]$/.test(textOf(node)) ||
    textOf(node) === "tot en met"
  );
}

export function isTowards(node: Node): boolean {
  return is(node, "to") || is(node, "tot") || textOf(node) === "op";
}

/** Words that leave a target open whatever else stands there; the others may tell of the contacts. */
export function isOpen(node: Node): boolean {
  return /^(?:tbd|ntb|nvt|tba|tbc|to be|nader|nog te|te bepalen|vast te stellen)/.test(textOf(node));
}

/** Nothing but punctuation, or a place that is kept open. */
export function isBlank(node: Node): boolean {
  return /^[^a-z\d%<>=]$/.test(textOf(node)) || /^(?:pm|p\.m\.|x+)$/.test(textOf(node));
}
