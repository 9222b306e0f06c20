import type { Verdict } from "../../core/doors/checking";

/** Codicons, each of another shape: colour alone tells nothing apart. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  watermelon: "flame",
  impossible: "circle-slash",
  blind: "eye-closed",
  strained: "warning",
  unknown: "question",
  balanced: "pass",
};

/** Colours of the theme that go with them; none for a set of which nothing is known. */
export const verdictColours: Readonly<Record<Verdict, string | null>> = {
  watermelon: "list.errorForeground",
  impossible: "list.errorForeground",
  blind: "list.warningForeground",
  strained: "list.warningForeground",
  unknown: null,
  balanced: "testing.iconPassed",
};
