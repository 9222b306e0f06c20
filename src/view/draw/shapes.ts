import type { Box } from "../charts/place-labels";
import { type Attributes, type Drawn, s } from "./element";

/** A rectangle of a figure. */
export function box(kind: string, { x, y, width, height }: Box, attributes: Attributes = {}): Drawn {
  return s("rect", {
    class: kind,
    x: short(x),
    y: short(y),
    width: short(width),
    height: short(height),
    ...attributes,
  });
}

/** Words in a figure. */
export function text(words: string, x: number, y: number, attributes: Attributes): Drawn {
  return s("text", { x: short(x), y: short(y), ...attributes }, words);
}

/** A mark that arrow keys reach, that goes to its line and that a screen reader names. */
export function stop(name: string): Attributes {
  return { role: "link", tabindex: -1, "data-stop": true, "aria-label": name };
}

function short(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
