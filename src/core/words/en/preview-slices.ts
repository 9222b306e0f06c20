import type { Summary } from "../../day";
import type { Bilingual } from "../../metrics/metric";
import type { Format } from "../format";
import { needsOf, perHundred, treated } from "./green-day";

type Day = "honest" | "kindest" | "worst";

/** The three slices of melon under the headline. */
export const previewSlices = {
  "preview/slices": (_: object, _f: Format) => "The honest day beside two green ones, each as a slice of melon.",
  "preview/slice-meaning": (a: { kind: Day }, _f: Format): string =>
    ({
      honest: "Every contact gets the attention it needs.",
      kindest: "All green, with the fewest customers unhelped.",
      worst: "All green, with the most customers unhelped.",
    })[a.kind],
  "preview/slice-unhelped": (a: { harm: number }, f: Format) => (a.harm < 0.05 ? f.number(0) : f.number(a.harm)),
  "preview/slice-of-hundred": (_: object, _f: Format) => "of 100 unhelped",
  "preview/slice-green": (a: { green: number; lamps: number; others: number }, f: Format): string => {
    const all = f.count(a.lamps, "target", "targets");
    const inModel = a.others > 0 ? " in the model" : "";
    if (a.green < a.lamps) return `${f.number(a.green)} of ${all}${inModel} green`;
    if (a.lamps === 1) return `The one target${inModel} is green`;
    return a.lamps === 2 ? `Both targets${inModel} green` : `All ${all}${inModel} green`;
  },
  "preview/slice-role": (a: { kind: Day; harm: number }, _f: Format): string =>
    ({
      honest: "What good work looks like on this dashboard.",
      kindest: a.harm > 0 ? "The pressure: harm that green forces." : "The pressure: green forces no harm.",
      worst: a.harm > 0 ? "The blind spot: harm that green hides." : "The blind spot: green hides no harm.",
    })[a.kind],
  "preview/slice-honest": (a: { red: readonly Bilingual[] }, f: Format): string =>
    a.red.length === 0 ? "No lamp is red." : `Red: ${f.list(a.red.map(name => f.pick(name)))}.`,
  "preview/slice-kindest": (a: Summary, f: Format) => {
    const needs = needsOf(a, f);
    if (needs.length === 0) return "As on the honest day: no customer goes short.";
    return `Green with ${f.list(needs)}.`;
  },
  "preview/slice-worst": (a: Summary, f: Format) => {
    const done = treated(a.hidden, f);
    const day =
      done.length > 0 ? `Just as green with ${f.list(done)}.` : "No customer can go short without a lamp turning red.";
    const hard = a.hardBlindSpot ?? 0;
    if (hard <= Math.max(0.05, a.blindSpot ?? 0)) return day;
    return `${day} On another green day **${perHundred(hard, f)} of 100** emotional and heated customers are not helped.`;
  },
  "preview/slice-wedge": (a: { share: number; harm: number }, f: Format) =>
    `${f.share(a.share)} of contacts, ${a.harm > 0 ? perHundred(a.harm, f) : f.number(0)} of 100 left unhelped`,
  "preview/slice-rind": (a: { name: Bilingual; green: boolean | null }, f: Format): string =>
    `${f.pick(a.name)}, ${a.green === null ? "not in the model" : a.green ? "green" : "red"}`,
  "preview/slice-key": (_: object, _f: Format) => "Each slice is 100 contacts.",
  "preview/slice-key-rind": (_: object, _f: Format) => "Rind: one piece per target, as the dashboard shows it:",
  "preview/slice-key-flesh": (_: object, _f: Format) => "Flesh: one wedge per kind of contact, as wide as its share:",
  "preview/slice-key-unhelped": (_: object, _f: Format) => "a customer left unhelped",
  "preview/slice-key-unsolved": (_: object, _f: Format) => "not solved at first contact even with full attention",
  "preview/slice-key-helped": (_: object, _f: Format) => "helped",
  "preview/slice-wedges": (a: { wedges: readonly { name: string; share: number }[] }, f: Format) =>
    `Wedges from left to right: ${a.wedges.map(each => `${each.name}\u00a0${f.share(each.share)}`).join(", ")}`,
};
