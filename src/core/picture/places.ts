import type { Place } from "../words/en/preview-places";
import { message } from "../words/message";
import type { Say } from "./picture";

export type { Place };

const places: readonly Place[] = [
  "verdict",
  "map",
  "green-day",
  "limits",
  "targets",
  "balanced",
  "assumptions",
  "checked",
];

/** The words of the bar that leads to them. */
export function barLabels<Text>(say: Say<Text>) {
  const named = places.map(place => [place, say(message("preview/place", { place }))] as const);
  return {
    name: say(message("preview/places", {})),
    export: say(message("export/button", {})),
    ...(Object.fromEntries(named) as Readonly<Record<Place, Text>>),
  };
}
