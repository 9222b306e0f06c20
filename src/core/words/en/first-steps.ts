import type { Format } from "../format";

export const firstSteps = {
  "new/choose": (_: object, _f: Format) => "What are the targets for?",
  "new/place": (_: object, _f: Format) => "Where to?",
  "new/unsaved": (_: object, _f: Format) => "Not saved yet",
  "sample/choose": (_: object, _f: Format) => "Which sample?",
  "sample/retail": (_: object, _f: Format) => "The watermelon: one cap on handle time, with a bonus on it",
  "sample/chat": (_: object, _f: Format) => "Web chat behind a bot, and nothing on resolution",
  "sample/insurer-claims": (_: object, _f: Format) =>
    "Three sets in one file: a claims line, a back office, a desk on output",
  "sample/balanced": (_: object, _f: Format) => "A balanced set: honest work is green, and harm would show",
  "sample/gemeente": (_: object, _f: Format) => "A municipality (in Dutch): kind targets that never turn red",
  "sample/zorgverzekeraar": (_: object, _f: Format) => "An outsourced contract (in Dutch): penalties on speed",
};
