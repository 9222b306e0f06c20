import { keepTabStops, moveWithin } from "./arrows";
import type { Drawn } from "./draw/element";
import type { Heights, Measure } from "./draw/scene";
import { patch } from "./patch";

/** What a drawing has to do with. */
export interface Room {
  /** Width in pixels that figures may take; null until it has been measured. */
  readonly width: number | null;
  readonly measure: Measure;
  readonly heights: Heights;
}

/** What an element says is to be done when it is clicked, by the names of its data attributes. */
export type Marks = Readonly<Record<string, string | undefined>>;

/**
 * Draws in `root`, again whenever the room changes, and keeps the focus where the reader has it. What is clicked, or chosen
 * with the keyboard, is given to `act`.
 */
export class Stage {
  /** As the reader chose it. */
  heights: Heights = "contacts";
  private drawing = 0;
  /** The heading that gets the focus should what has it be gone after the next drawing. */
  private fallback: HTMLElement | null = null;

  constructor(
    private readonly root: HTMLElement,
    /** Null while there is nothing to draw. */
    private readonly draw: (room: Room) => Drawn[] | null,
    private readonly act: (marks: Marks) => void,
  ) {
    new ResizeObserver(() => this.drawSoon()).observe(root);
    root.addEventListener("focusin", ({ target }) => {
      this.fallback = target instanceof Element ? (target.closest("section")?.querySelector("h2") ?? null) : null;
    });
    root.addEventListener("click", ({ target }) => {
      if (target instanceof Element && getSelection()?.isCollapsed !== false) this.actOn(target);
    });
    root.addEventListener("keydown", event => {
      if (!(event.target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
      if (moveWithin(event.target, event.key)) event.preventDefault();
      else if (event.key === "Enter" && event.target.getAttribute("role") === "link") this.actOn(event.target);
    });
  }

  drawSoon(): void {
    if (this.drawing === 0) this.drawing = requestAnimationFrame(() => this.drawNow());
  }

  drawNow(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = 0;
    const focused = document.activeElement;
    const page = this.root.querySelector(".page section");
    const drawn = this.draw({
      width: page ? page.clientWidth : null,
      measure: measureIn(document.body),
      heights: this.heights,
    });
    if (!drawn) return;
    patch(this.root, drawn);
    keepTabStops(this.root);
    if (!page && this.root.querySelector(".page section")) this.drawNow();
    else this.keepFocus(focused);
  }

  /** An element that moved loses the focus, and one that is gone leaves the reader nowhere. */
  private keepFocus(focused: Element | null): void {
    if (document.activeElement === focused || !(focused instanceof HTMLElement || focused instanceof SVGElement))
      return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else this.fallback?.focus({ preventScroll: true });
  }

  /** Does what the innermost mark around `target` says. */
  private actOn(target: Element): void {
    const marked = target.closest(
      "[data-do], [data-close], [data-explain], [data-heights], input, [data-go], [data-to], details",
    );
    if (!(marked instanceof HTMLElement || marked instanceof SVGElement)) return;
    const { heights, to } = marked.dataset;
    if (heights !== undefined) this.choose(heights === "time" ? "time" : "contacts");
    if (to === undefined) this.act(marked.dataset);
    else this.moveTo(to.split(" "));
  }

  private choose(heights: Heights): void {
    this.heights = heights;
    this.drawSoon();
  }

  /** Brings the first of these places that is there to the top, and the focus to its heading. */
  private moveTo(places: readonly string[]): void {
    const all = [...this.root.querySelectorAll<HTMLElement>("[data-place]")];
    const place = places.map(name => all.find(each => each.dataset.place === name)).find(each => each !== undefined);
    if (!place) return;
    // `scrollIntoView` would move what an editor in a browser puts around this page too
    const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    scrollBy(0, place.getBoundingClientRect().top - padding);
    place.querySelector<HTMLElement>("h1, h2, input, [tabindex]")?.focus({ preventScroll: true });
  }
}

const pen = document.createElement("canvas").getContext("2d");

/** Widths that have been measured, by font and text: a picture asks for hundreds, and the next one mostly for the same. */
const widths = new Map<string, Map<string, number>>();
const mostWidths = 5000;

/** Measures texts in the font of an element. */
function measureIn(element: Element): Measure {
  const { fontFamily } = getComputedStyle(element);
  return (text, bold) => {
    if (!pen) return text.length * 7;
    const font = `${bold ? 600 : 400} 11px ${fontFamily}`;
    const known = widthsIn(font);
    const width = known.get(text) ?? widthOf(text, font, pen);
    known.set(text, width);
    return width;
  };
}

function widthsIn(font: string): Map<string, number> {
  const known = widths.get(font);
  if (known && known.size < mostWidths) return known;
  const fresh = new Map<string, number>();
  widths.set(font, fresh);
  return fresh;
}

function widthOf(text: string, font: string, pen: CanvasRenderingContext2D): number {
  pen.font = font;
  return pen.measureText(text).width;
}
