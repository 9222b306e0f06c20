import type { Verdict, Way } from "../../day";

export const verdictWords: Readonly<Record<Verdict, string>> = {
  balanced: "in balans",
  blind: "blind",
  strained: "onder spanning",
  watermelon: "watermeloen",
  impossible: "onmogelijk",
  unknown: "niet te zeggen",
};

/** Achter "contacten worden"; bij volle aandacht achter "contacten krijgen". */
export const wayWords: Readonly<Record<Way, string>> = {
  attend: "volle aandacht",
  stretched: "gerekt",
  brisk: "vlot afgehandeld",
  rushed: "gehaast afgehandeld",
  passed_on: "doorverbonden",
  closed_early: "te vroeg afgesloten",
  dropped: "afgebroken",
};
