import type { Verdict, Way } from "../../day";

export const verdictWords: Readonly<Record<Verdict, string>> = {
  balanced: "balanced",
  blind: "blind",
  strained: "strained",
  watermelon: "watermelon",
  impossible: "impossible",
  unknown: "cannot tell",
};

/** Behind "contacts are". */
export const wayWords: Readonly<Record<Way, string>> = {
  attend: "given full attention",
  stretched: "stretched",
  brisk: "handled briskly",
  rushed: "rushed",
  passed_on: "passed on",
  closed_early: "closed early",
  dropped: "cut off",
};
