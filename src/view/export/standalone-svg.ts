const namespace = "http://www.w3.org/2000/svg";

/** What style sheets say of a mark that programs which know no style sheets can read from its attributes. */
const styled = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
] as const;

/** What only the page that it stood in has use for. */
const ofThePage = /^(aria-|data-|class$|role$|tabindex$|style$)/;

/** A chart as a document of its own: the colours that it has here, the patterns that it refers to, and its background. */
export function standaloneSvg(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  fix(svg, copy);
  for (const pattern of referredTo(svg)) {
    const own = pattern.cloneNode(true) as Element;
    fix(pattern, own);
    copy.prepend(wrapped("defs", own));
  }
  const ground = document.createElementNS(namespace, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", plainColour(getComputedStyle(document.body).backgroundColor));
  const name = document.createElementNS(namespace, "title");
  name.textContent = title;
  copy.prepend(name, ground);
  copy.setAttribute("xmlns", namespace);
  copy.setAttribute("role", "img");
  copy.setAttribute("width", String(svg.clientWidth));
  copy.setAttribute("height", String(svg.clientHeight));
  return new XMLSerializer().serializeToString(copy);
}

/** Patterns outside the chart that marks in it are filled with. */
function referredTo(svg: SVGSVGElement): Element[] {
  const ids = [...svg.querySelectorAll("*")].flatMap(each => {
    const { fill, stroke } = getComputedStyle(each);
    return [fill, stroke].flatMap(paint => /^url\("?#([^")]+)"?\)/.exec(paint)?.[1] ?? []);
  });
  return [...new Set(ids)].flatMap(id => {
    const pattern = svg.querySelector(`#${CSS.escape(id)}`) ? null : document.getElementById(id);
    return pattern ? [pattern] : [];
  });
}

/** Writes the computed style of every element into the attributes of its copy. */
function fix(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const { name } of [...copy.attributes]) if (ofThePage.test(name)) copy.removeAttribute(name);
  for (const property of styled) {
    const value = style.getPropertyValue(property);
    if (value !== "") copy.setAttribute(property, plainColour(value));
  }
  const copies = [...copy.children];
  for (const [index, child] of [...original.children].entries()) {
    const { display, visibility } = getComputedStyle(child);
    if (display === "none" || visibility === "hidden") copies[index]!.remove();
    else fix(child, copies[index]!);
  }
}

/** Mixed colours compute to `color(srgb ...)`, which most programs do not read. */
function plainColour(value: string): string {
  return value.replace(
    /color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)/g,
    (_, red: string, green: string, blue: string, alpha: string | undefined) => {
      const parts = [red, green, blue].map(part => Math.round(255 * Number(part))).join(", ");
      return alpha === undefined ? `rgb(${parts})` : `rgba(${parts}, ${alpha})`;
    },
  );
}

function wrapped(tag: "defs", child: Element): Element {
  const parent = document.createElementNS(namespace, tag);
  parent.append(child);
  return parent;
}
