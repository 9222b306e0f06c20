import type { Texts } from "../message";

export const previewPlaces = {
  "preview/places": () => "Onderdelen",
  "preview/place": a =>
    ({
      verdict: "Oordeel",
      map: "Kaart",
      "green-day": "Groene dag",
      limits: "Grenzen",
      targets: "Normen",
      balanced: "Set in balans",
      assumptions: "Aannames",
      checked: "Gecontroleerd",
    })[a.place],
} satisfies Partial<Texts>;
