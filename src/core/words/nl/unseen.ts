import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { metricName } from "../in-sentence";
import type { Texts } from "../message";

/** Wat een set verschuldigd is of heeft beloofd, en waar geen norm naar kijkt. */
export const unseen = {
  "balance/vulnerable-unseen": (a, f) =>
    `Wie contact zoekt over ${a.title} heeft meer zorg nodig, en geen norm over klanten of kwaliteit kijkt apart naar deze mensen: ` +
    (a.share === null
      ? "in een cijfer over alle contacten verdrinken ze. "
      : `ze zijn ${f.share(a.share)} van de contacten, dus als het bij allemaal misgaat, beweegt een percentage over alle contacten ` +
        `hooguit ${f.count(a.share * 100, "punt", "punten")}. `) +
    "Geef hun een eigen norm, bijvoorbeeld ‘in één keer goed’ op basis van herhaalverkeer.",
  "ambition/promise-unmeasured": (a, f) =>
    `${f.pick(a.metric)}${bounds(a, f)} is beloofd, en geen norm hier volgt dat: alle normen kunnen groen zijn terwijl de belofte niet ` +
    "wordt nagekomen, en de klant merkt het als eerste. Voeg een norm toe, of neem de belofte terug.",
  "offer/watch-vulnerable": (a, f) =>
    `Volg ${f.list(a.classes)} apart: ‘in één keer goed’ op basis van herhaalverkeer binnen 7 dagen, om te beginnen minimaal ${f.share(a.atLeast)}`,
  "offer/follow-promise": (a, f) => `Voeg een norm toe voor ${metricName(a.metric, f)} zoals die is beloofd`,
} satisfies Partial<Texts>;

function bounds(
  { atLeast, atMost, within }: { atLeast: Quantity | null; atMost: Quantity | null; within: Quantity | null },
  f: Format,
): string {
  return (
    (atLeast ? ` van minimaal ${f.quantity(atLeast)}` : "") +
    (atMost ? ` van maximaal ${f.quantity(atMost)}` : "") +
    (within ? ` binnen ${f.quantity(within)}` : "")
  );
}
