import type { Format } from "../format";
import type { Texts } from "../message";
import { verdictWords } from "./day-terms";
import { sampledCounts } from "./terms";

export const beside = {
  "day/verdict": (a, f) => {
    if (a.pressure === null || a.blindSpot === null) return verdictWords[a.verdict];
    const hard = a.hardBlindSpot === null ? "" : `, zware blinde vlek ${f.number(a.hardBlindSpot)}`;
    return `${verdictWords[a.verdict]} (druk ${f.number(a.pressure)}, blinde vlek ${f.number(a.blindSpot)}${hard}, van de 100 contacten)`;
  },
  "hint/need": (a, f) => `vraagt ${f.time(a.need)}`,
  "hint/between-contacts": (a, f) => `${f.time(a.between)} tussen contacten`,
  "hint/margin": (a, f) => `±\u00a0${f.difference(a.halfWidth, a.like)} bij n\u00a0=\u00a0${f.number(a.size)}`,
  "hint/margin-tip": (a, f) =>
    `Met ${f.count(a.size, ...sampledCounts[a.of])} per periode kan de uitkomst door toeval alleen tot ${f.difference(a.halfWidth, a.like)} hoger of lager ` +
    `uitvallen, 19 van de 20 keer${a.assumed ? `; de spreiding van de antwoorden is een aanname, ${f.key("measured.sample.sd", "sd legt die vast", "want het bestand zegt die niet")}` : ""}.`,
  "hint/honest": (a, f) => `eerlijke dag: ${a.value === null ? "zonder einde" : own(a.value, a.unit, f)}`,
  "hint/honest-tip": (a, f) =>
    a.value === null
      ? `Op de eerlijke dag komt er voor ${a.target} geen einde aan: er komt meer werk binnen dan het team aankan.`
      : `Op de eerlijke dag, als elk contact de aandacht krijgt die het nodig heeft, is ${a.target} ${own(a.value, a.unit, f)}.`,
} satisfies Partial<Texts>;

export function own(value: number, unit: string | null, f: Format): string {
  const joint = unit === null || unit === "%" ? "" : "\u00a0";
  return `${f.number(value, Math.abs(value) < 10 ? 2 : 1)}${joint}${unit ?? ""}`;
}
