import type { Sample } from "../../formula/sample";
import type { Quantity } from "../../model/quantity";
import type { Tone } from "../../model/target-set";
import type { Format } from "../format";
import { namedAmount } from "../named-amount";

export const hover = {
  "hover/time": (a: { value: Quantity; seconds: number }, f: Format) =>
    `${f.quantity(a.value)} is ${f.number(a.seconds, 0)} s, or ${f.number(a.seconds / 60, 2)} min.`,
  "hover/share": (a: { value: Quantity; share: number }, f: Format) =>
    `${f.quantity(a.value)} means ${f.share(a.share)}: ${f.number(a.share * 100)} of every 100.`,
  "hover/need": (a: { need: number; recovery: number; classes: number }, f: Format) =>
    `Full attention for every contact takes ${f.time(a.need)} on average over ` +
    `${f.count(a.classes, "class", "classes")} of this mix` +
    `${a.recovery > 0 ? `, ${f.time(a.recovery)} of recovery included` : ""}.`,
  "hover/between-contacts": (a: { occupancy: number; handleTime: number; between: number }, f: Format) =>
    `At ${f.share(a.occupancy)} occupancy and ${f.time(a.handleTime)} a contact, ` +
    `an agent has ${f.time(a.between)} between two contacts on average.`,
  "hover/class": (a: { title: string; tone: Tone; share: number; handleTime: number; work: number }, f: Format) =>
    `${a.title} (${a.tone}): ${f.share(a.share)} of the contacts, ${f.time(a.handleTime)} with full attention, ` +
    `${f.share(a.work)} of the handling time.`,
  "hover/formula": (a: Sample, f: Format) =>
    `For instance: ${f.list(a.inputs.map(each => namedAmount(each, f)))} ${a.inputs.length === 1 ? "gives" : "give"} ` +
    `${f.quantity(a.result)}.`,
};
