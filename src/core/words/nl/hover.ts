import type { Texts } from "../message";
import { namedAmount } from "../named-amount";
import { toneWords } from "./tones";

export const hover = {
  "hover/time": (a, f) =>
    `${f.quantity(a.value)} is ${f.number(a.seconds, 0)} s, ofwel ${f.number(a.seconds / 60, 2)} min.`,
  "hover/share": (a, f) =>
    `${f.quantity(a.value)} betekent ${f.share(a.share)}: ${f.number(a.share * 100)} van elke 100.`,
  "hover/need": (a, f) =>
    `Volle aandacht voor elk contact kost gemiddeld ${f.time(a.need)} over ` +
    `${f.count(a.classes, "klasse", "klassen")} van deze mix` +
    `${a.recovery > 0 ? `, inclusief ${f.time(a.recovery)} herstel` : ""}.`,
  "hover/between-contacts": (a, f) =>
    `Bij een bezettingsgraad van ${f.share(a.occupancy)} en ${f.time(a.handleTime)} per contact heeft een medewerker ` +
    `gemiddeld ${f.time(a.between)} tussen twee contacten.`,
  "hover/class": (a, f) =>
    `${a.title} (${toneWords[a.tone]}): ${f.share(a.share)} van de contacten, ${f.time(a.handleTime)} met volle ` +
    `aandacht, ${f.share(a.work)} van de totale afhandeltijd.`,
  "hover/formula": (a, f) =>
    `Bijvoorbeeld: ${f.list(a.inputs.map(each => namedAmount(each, f)))} ` +
    `${a.inputs.length === 1 ? "geeft" : "geven"} ${f.quantity(a.result)}.`,
} satisfies Partial<Texts>;
