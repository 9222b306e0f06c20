import type { Tone } from "../../model/target-set";
import type { Recovery } from "../en/offers";
import type { Format } from "../format";
import { metricName } from "../in-sentence";
import type { Texts } from "../message";
import { levelWords, stakesWords } from "./terms";
import { toneWords } from "./tones";

export const offers = {
  "offer/raise-cap": (a, f) => `Verhoog ${metricName(a.metric, f)} naar ${f.quantity(a.cap)}`,
  "offer/raise-to-example": (a, f) =>
    `Verhoog ${metricName(a.metric, f)} naar ${f.quantity(a.cap)}; dat is maar een voorbeeld, meet hoeveel het kost`,
  "offer/whole-handle-time": (a, f) =>
    `Stuur in plaats daarvan op de hele afhandeltijd, \`${a.formula}\`: maximaal de ${f.quantity(a.cap)} die deze mix vraagt`,
  "offer/move-to-team": (a, f) => `Stuur op ${metricName(a.metric, f)} per team in plaats van per medewerker`,
  "offer/lower-stakes": (a, f) =>
    a.stakes === "none"
      ? `Laat niets van ${metricName(a.metric, f)} afhangen`
      : `Gebruik ${metricName(a.metric, f)} alleen voor ${stakesWords[a.stakes]}`,
  "offer/split-by-tone": (a, f) =>
    `Splits ${metricName(a.metric, f)} naar toon: ` +
    `${a.capped.map(({ tone, cap }) => `${toneWords[tone]} maximaal ${f.quantity(cap)}`).join(", ")}` +
    `${a.watched.length > 0 ? `; volg ${tones(a.watched, f)} op ‘in één keer goed’` : ""}`,
  "offer/exempt-tones": (a, f) =>
    `Laat ${metricName(a.metric, f)} niet gelden voor ${tones(a.exempt, f)}: maximaal ${f.quantity(a.cap)} voor ` +
    `${tones(a.left, f)}`,
  "offer/band-on-team-level": (a, f) =>
    `Maak van ${metricName(a.metric, f)} een bandbreedte van ${f.quantity(a.bottom)} tot ${f.quantity(a.top)} per ` +
    `${levelWords[a.level]}${a.watched.length > 0 ? `, en volg ${tones(a.watched, f)} op ‘in één keer goed’` : ""}`,
  "offer/add-resolution": (a, f) =>
    `Bewaak ${metricName(a.metric, f)} met ‘in één keer goed’: minimaal ${f.share(a.atLeast)}, gemeten aan herhaalverkeer ` +
    "binnen 7 dagen",
  "offer/add-repeat-contact": (a, f) =>
    `Bewaak ${metricName(a.metric, f)} met herhaalverkeer: maximaal ${f.share(a.atMost)} binnen 7 dagen`,
  "offer/add-sampled-quality": (a, f) =>
    `Bewaak ${metricName(a.metric, f)} met gesprekskwaliteit: minimaal ${f.share(a.atLeast)} in een aselecte steekproef`,
  "offer/occupancy-band": (a, f) =>
    `Houd de bezettingsgraad tussen ${f.share(a.floor)} en ${f.share(a.ceiling)}${takes(a.staffing, f)}`,
  "offer/occupancy-ceiling": (a, f) =>
    `Zet een bovengrens van ${f.share(a.ceiling)} bij de ondergrens van ${f.quantity(a.floor)}${takes(a.staffing, f)}`,
  "offer/adherence-band": (a, f) =>
    `Houd de roostertrouw tussen ${f.share(a.foot)} en ${f.share(a.top)}${a.level ? ` per ${levelWords[a.level]}` : ""}`,
  "offer/recovery": (a, f) =>
    `Geef hersteltijd na contacten met de toon ${choice(a.after, f)}${busy(a, f)}${plan(a, f)}; ${a.time} is maar een voorbeeld, kies de duur zelf`,
  "offer/recovery-and-uptake": (a, f) =>
    `Geef hersteltijd na contacten met de toon ${choice(a.after, f)}${busy(a, f)} en volg of minstens ${f.share(a.atLeast)} ervan ` +
    `wordt opgenomen${plan(a, f)}; ${a.time} is maar een voorbeeld, kies de duur zelf`,
} satisfies Partial<Texts>;

function plan({ planned }: Recovery, f: Format): string {
  return planned === null
    ? ""
    : `, en plan daarvoor ${f.count(planned.agents, "medewerker", "medewerkers")} in plaats van ${f.number(planned.there)}`;
}

function busy({ agents, time }: { agents: number | null; time: string }, f: Format): string {
  return agents === null
    ? ""
    : ` (bij ${time} de tijd van ${f.count(agents, "medewerker", "medewerkers")} in het planningsinterval)`;
}

function tones(words: readonly Tone[], f: Format): string {
  return f.list(words.map(tone => toneWords[tone]));
}

function choice(words: readonly Tone[], f: Format): string {
  return f.choice(words.map(tone => toneWords[tone]));
}

function takes(staffing: { agents: number; there: number | null } | null, f: Format): string {
  if (!staffing) return "";
  const { agents, there } = staffing;
  const needed = `: dat vraagt ${f.count(agents, "medewerker", "medewerkers")} in het planningsinterval`;
  if (there === null) return needed;
  return agents > there
    ? `, en plan de ${f.count(agents, "medewerker", "medewerkers")} in die dat vraagt, ${f.number(agents - there)} meer dan er ${there === 1 ? "is" : "zijn"}`
    : `${needed}; er ${there === 1 ? "is" : "zijn"} er ${f.number(there)}`;
}
