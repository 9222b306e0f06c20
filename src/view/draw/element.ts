/** Attributes that may be drawn. No handler, address or style is among them, so that no text can become one. */
type AttributeName =
  | `aria-${string}`
  | `data-${string}`
  | "checked"
  | "class"
  | "colspan"
  | "cx"
  | "cy"
  | "d"
  | "dir"
  | "disabled"
  | "fill"
  | "height"
  | "id"
  | "max"
  | "min"
  | "patternUnits"
  | "patternTransform"
  | "preserveAspectRatio"
  | "r"
  | "role"
  | "rowspan"
  | "scope"
  | "step"
  | "stroke"
  | "tabindex"
  | "text-anchor"
  | "title"
  | "transform"
  | "type"
  | "value"
  | "viewBox"
  | "width"
  | "x"
  | "x1"
  | "x2"
  | "y"
  | "y1"
  | "y2";

export type Attributes = { readonly [Name in AttributeName]?: string | number | boolean | null | undefined } & {
  readonly href?: Address | null;
};

/** Where a link leads: no text becomes one but through `pageBeside` and `webPage`. */
export type Address = string & { readonly isAddress: true };

/** A page of the report in the same folder; null for what is no name of one. */
export function pageBeside(name: string): Address | null {
  return /^[a-z0-9-]+\.html$/.test(name) ? (name as Address) : null;
}

/** A page on the web; null for what is no plain address. */
export function webPage(address: string): Address | null {
  return /^https:\/\/[a-z0-9./-]+$/i.test(address) ? (address as Address) : null;
}

/** An element to be drawn: plain data, so that drawing can be tested without a browser. */
export interface Drawn {
  readonly tag: string;
  readonly svg: boolean;
  /** Tells it from its siblings, so that it stays the same element when they come and go; the first of equals is the first. */
  readonly key: string | null;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Drawn | string)[];
}

export type Child = Drawn | string | null | undefined | false | readonly Child[];

/** An HTML element. */
export function h(
  tag: keyof HtmlTags,
  attributes: Attributes & { readonly key?: string },
  ...children: Child[]
): Drawn {
  return drawn(tag, false, attributes, children);
}

/** An SVG element. */
export function s(tag: SvgTag, attributes: Attributes & { readonly key?: string }, ...children: Child[]): Drawn {
  return drawn(tag, true, attributes, children);
}

type HtmlTags = Readonly<
  Record<
    | "a"
    | "bdi"
    | "button"
    | "code"
    | "details"
    | "div"
    | "figcaption"
    | "figure"
    | "footer"
    | "h1"
    | "h2"
    | "h3"
    | "header"
    | "input"
    | "label"
    | "li"
    | "main"
    | "nav"
    | "p"
    | "section"
    | "span"
    | "strong"
    | "summary"
    | "table"
    | "tbody"
    | "td"
    | "th"
    | "thead"
    | "tr"
    | "ul"
    | "wbr",
    true
  >
>;
type SvgTag = "circle" | "defs" | "g" | "line" | "path" | "pattern" | "rect" | "svg" | "text" | "title";

function drawn(
  tag: string,
  svg: boolean,
  { key, ...attributes }: Attributes & { readonly key?: string },
  children: readonly Child[],
): Drawn {
  const written = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    written.set(name, value === true ? "" : String(value));
  }
  return { tag, svg, key: key ?? null, attributes: written, children: flat(children) };
}

function flat(children: readonly Child[]): (Drawn | string)[] {
  return children.flatMap(child => {
    if (child === null || child === undefined || child === false || child === "") return [];
    return Array.isArray(child) ? flat(child) : [child as Drawn | string];
  });
}
