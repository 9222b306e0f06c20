import type { Format } from "../format";

/** The frame of the page of ideas. */
export const ideasPage = {
  "ideas/title": (_: object, _f: Format) => "Ideas, and what serves them",
  "ideas/about": (a: { ideas: number }, f: Format) =>
    `Watermelon Lint began with five Dutch columns on customer contact. These are their ${f.count(a.ideas, "idea", "ideas")}, in our own ` +
    "words, each with what serves it: the rules that look for its absence, the metrics that measure it, the keys of a target file that " +
    "declare it, and what the green-day model and the preview show of it. What nothing serves yet is said so.",
  "ideas/rules": (a: { rules: number; names: string }, _f: Format) => `${a.rules === 1 ? "Rule" : "Rules"}: ${a.names}`,
  "ideas/metrics": (a: { metrics: number; names: string }, _f: Format) =>
    `${a.metrics === 1 ? "Metric" : "Metrics"}: ${a.names}`,
  "ideas/keys": (a: { keys: number; names: string }, _f: Format) => `${a.keys === 1 ? "Key" : "Keys"}: ${a.names}`,
  "ideas/model": (a: { text: string }, _f: Format) => `The model: ${a.text}`,
  "ideas/preview": (a: { text: string }, _f: Format) => `The preview: ${a.text}`,
  "ideas/open": (a: { text: string }, _f: Format) => `Not served: ${a.text}`,
};
