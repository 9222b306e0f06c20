import type { Drawn } from "./draw/element";

const svgNamespace = "http://www.w3.org/2000/svg";

/** What each element was last drawn from. What a reader changed since, such as an opened fold, is left alone. */
const lastDrawn = new WeakMap<Node, Drawn | string>();

/**
 * Makes the children of `parent` what is drawn and keeps every element that is still there, known by its key or else by
 * its place among its likes: so scroll, focus and open folds stay where the reader left them.
 */
export function patch(parent: Element, children: readonly (Drawn | string)[]): void {
  const present = new Map(named([...parent.childNodes], node => lastDrawn.get(node) ?? ""));
  let next = parent.firstChild;
  for (const [name, child] of named(children, each => each)) {
    const known = present.get(name);
    present.delete(name);
    const node = known ?? create(child);
    update(node, child);
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
  }
  for (const node of present.values()) node.remove();
}

function named<T>(all: readonly T[], drawnOf: (each: T) => Drawn | string): [string, T][] {
  const times = new Map<string, number>();
  return all.map(each => {
    const drawn = drawnOf(each);
    const name = typeof drawn === "string" ? "#text" : `${drawn.tag} ${drawn.key ?? ""}`;
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return [`${name} ${time}`, each];
  });
}

function create(child: Drawn | string): ChildNode {
  if (typeof child === "string") return document.createTextNode("");
  return child.svg ? document.createElementNS(svgNamespace, child.tag) : document.createElement(child.tag);
}

function update(node: ChildNode, child: Drawn | string): void {
  const before = lastDrawn.get(node);
  lastDrawn.set(node, child);
  if (typeof child === "string") {
    if (before !== child) node.textContent = child;
    return;
  }
  const element = node as unknown as Element;
  const old = typeof before === "object" ? before.attributes : new Map<string, string>();
  for (const [name, value] of child.attributes) if (old.get(name) !== value) element.setAttribute(name, value);
  for (const name of old.keys()) if (!child.attributes.has(name)) element.removeAttribute(name);
  if (element instanceof HTMLInputElement) answer(element, child.attributes, old);
  patch(element, child.children);
}

/** What a reader entered is what is drawn, but for a number that is still being typed. */
function answer(input: HTMLInputElement, drawn: Drawn["attributes"], before: Drawn["attributes"]): void {
  if (input.type === "checkbox") {
    input.checked = drawn.has("checked");
    input.indeterminate = drawn.has("data-mixed");
    return;
  }
  const value = drawn.get("value") ?? "";
  const isTyped = input.type === "number" && document.activeElement === input && before.get("value") === value;
  if (input.value !== value && !isTyped) input.value = value;
}
