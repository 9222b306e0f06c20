import type { Verdict } from "../../core/day";
import type { Severity } from "../../core/finding";
import type { Facet } from "../../core/metrics/metric";
import { type Drawn, s } from "./element";

const facetPaths: Readonly<Record<Facet | "set" | "unknown", string>> = {
  customer: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z M2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5",
  quality: "M1.5 8.5h3l2-5 3 9 2-4h3",
  efficiency: "M8 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z M8 9V6 M6.5 1.5h3 M12.5 4.5l.8-.8",
  employee: "M3 11V8a5 5 0 0 1 10 0v3 M3 9H1.8v3.5H4V9Z M13 9h1.2v3.5H12V9Z M13 12.5c0 1.3-1.5 2-3.5 2",
  organisation: "M6 1.5h4v3.5H6Z M1.5 11h4v3.5h-4Z M10.5 11h4v3.5h-4Z M8 5v3 M3.5 11V8h9v3",
  set: "M2 4h12 M2 8h12 M2 12h12",
  unknown: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8 M8 12.8v.2",
};

const severityPaths: Readonly<Record<Severity, string>> = {
  error: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z M5.5 5.5l5 5 M10.5 5.5l-5 5",
  warning: "M8 2 14.8 14H1.2Z M8 6.5v3.5 M8 11.7v.3",
  info: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z M8 7v4.5 M8 4.5v.3",
};

export function facetIcon(facet: Facet | "set" | null): Drawn {
  return icon("of-facet", facetPaths[facet ?? "unknown"]);
}

/** Each severity has its own shape: colour alone never tells them apart. */
export function severityIcon(severity: Severity, name: string): Drawn {
  return icon(severity, severityPaths[severity], name);
}

export function checkedIcon(): Drawn {
  return icon("checked", "M2.5 8.5l3.5 3.5 7.5-8");
}

/** What the model leaves out. */
export function leftOutIcon(): Drawn {
  return icon("left-out", "M3 8h10");
}

export function untoldIcon(): Drawn {
  return icon("untold", facetPaths.unknown);
}

/** Green is a filled disc, red an outlined square: the shapes tell them apart. Without a name where words stand beside it. */
export function lampIcon(green: boolean, name?: string): Drawn {
  return green
    ? icon("lamp-green", "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z M5 8.2l2.2 2.2 3.8-4.2", name)
    : icon("lamp-red", "M2 2h12v12H2Z M5.5 5.5l5 5 M10.5 5.5l-5 5", name);
}

export function notModelledIcon(): Drawn {
  return icon("lamp-none", "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z");
}

const melonPath = "M1.5 4.5h13a6.5 6.5 0 0 1-13 0Z M5.5 7v.8 M8 8.2V9 M10.5 7v.8";

/** A slice of melon: the product's own sign. */
export function melonIcon(): Drawn {
  return icon("melon", melonPath);
}

const verdictPaths: Readonly<Record<Verdict, string>> = {
  watermelon: melonPath,
  balanced: "M8 2v11.5 M5 13.5h6 M2.5 4.5h11 M3.5 4.5 1.5 9.5h4Z M12.5 4.5l-2 5h4Z",
  blind: "M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8Z M2.5 13.5l11-11",
  strained: "M1.5 10.5 5 5.5l3 4 3-4 3.5 5 M1.5 13.5h13",
  impossible: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z M3.5 3.5l9 9",
  unknown: facetPaths.unknown,
};

export function verdictIcon(verdict: Verdict): Drawn {
  return icon("verdict", verdictPaths[verdict]);
}

function icon(kind: string, path: string, name?: string): Drawn {
  const spoken = name === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": name };
  return s(
    "svg",
    { class: `icon ${kind}`, viewBox: "0 0 16 16", width: 16, height: 16, ...spoken },
    s("path", { d: path }),
  );
}
