import type { Format } from "../format";

/** The sections of the preview, in their order. */
export type Place = "verdict" | "map" | "green-day" | "limits" | "targets" | "balanced" | "assumptions" | "checked";

/** The sections of the preview by short names. */
export const previewPlaces = {
  "preview/places": (_: object, _f: Format) => "Sections",
  "preview/place": (a: { place: Place }, _f: Format): string =>
    ({
      verdict: "Verdict",
      map: "Map",
      "green-day": "Green day",
      limits: "Limits",
      targets: "Targets",
      balanced: "Balanced set",
      assumptions: "Assumptions",
      checked: "Checked",
    })[a.place],
};
