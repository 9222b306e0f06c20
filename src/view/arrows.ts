/** Within a figure marked `data-arrows` one mark at a time is a tab stop, and arrow keys move to the others. */
const figures = "[data-arrows]";
const stops = "[data-stop]";

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves the focus for an arrow key, Home or End; tells whether it did. */
export function moveWithin(target: Element, key: string): boolean {
  const figure = target.closest(figures);
  const all = figure ? [...figure.querySelectorAll<SVGElement>(stops)] : [];
  const from = (all as Element[]).indexOf(target);
  if (from === -1) return false;
  const to = key === "Home" ? 0 : key === "End" ? all.length - 1 : from + (steps[key] ?? Number.NaN);
  const next = all[Math.max(0, Math.min(to, all.length - 1))];
  if (!next) return false;
  makeTabStop(all, next);
  next.focus();
  return true;
}

/** Gives every figure its one tab stop, where what was drawn anew has left it without. */
export function keepTabStops(root: Element): void {
  for (const figure of root.querySelectorAll(figures)) {
    const all = [...figure.querySelectorAll<SVGElement>(stops)];
    const current = all.find(each => each.tabIndex === 0) ?? all[0];
    if (current) makeTabStop(all, current);
  }
}

function makeTabStop(all: readonly SVGElement[], stop: SVGElement): void {
  for (const each of all) each.setAttribute("tabindex", each === stop ? "0" : "-1");
}
