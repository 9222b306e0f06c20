import type { HardContacts } from "../en/occupancy";
import type { Format } from "../format";
import type { Texts } from "../message";
import { toneWords } from "./tones";

export const occupancy = {
  "occupancy/too-high": (a, f) =>
    (a.bound === "at_least"
      ? `${a.target} minimaal ${f.quantity(a.value)} laat van elk uur aan de lijn hooguit ${minutes(a.left, f)} tussen de ` +
        "contacten over: even op adem komen na een zwaar gesprek kost je de norm, die tijd op een auxcode boeken niet. "
      : `${a.target} blijft groen tot ${f.quantity(a.value)}, met per uur aan de lijn nog ${minutes(a.left, f)} tussen de ` +
        "contacten: wat dat kost, komt terug in ziekteverzuim en langere gesprekken, niet hier. ") +
    `Houd de bezettingsgraad tussen ${f.share(a.floor)} en ${f.share(a.ceiling)}` +
    `${a.staffing ? `; dat vraagt ${f.count(a.staffing.agents, "medewerker", "medewerkers")} in het planningsinterval${there(a.staffing, f)}` : ""}.`,
  "occupancy/floor-without-ceiling": (a, f) =>
    `${a.target} minimaal ${f.quantity(a.floor)} heeft geen bovengrens: 100% is net zo groen als ${f.quantity(a.floor)}, dus ` +
    "niemand ziet wanneer er tussen de contacten geen pauze meer overblijft, en een rustig uur wordt groen door gesprekken " +
    "te rekken. " +
    (a.lowered === null
      ? `Zet er een bovengrens van ${f.share(a.ceiling)} bij.`
      : `Houd de bezettingsgraad tussen ${f.share(a.lowered)} en ${f.share(a.ceiling)}.`),
  "occupancy/no-recovery": (a, f) =>
    `${hard(a, f)}, en niets in deze normenset geeft medewerkers daarna hersteltijd: het volgende contact komt er meteen ` +
    "achteraan, en de uitputting die zich opbouwt staat in geen enkel cijfer. Spreek hersteltijd af en volg of die wordt " +
    "opgenomen.",
  "occupancy/no-recovery/at-home": (a, f) =>
    `${hard(a, f)}, en niets in deze normenset geeft medewerkers daarna hersteltijd, terwijl ${f.share(a.remote)} thuis werkt, ` +
    "waar niemand naast hen zit en geen nazorg is geregeld: de uitputting die zich opbouwt staat in geen enkel cijfer. " +
    "Spreek hersteltijd af, volg of die wordt opgenomen en regel nazorg voor wie thuis werkt.",
} satisfies Partial<Texts>;

function hard(a: HardContacts, f: Format): string {
  return (
    `${f.share(a.share)} van de contacten is ${f.choice(a.tones.map(tone => toneWords[tone]))} (${f.list(a.classes)})` +
    `${a.every === null ? "" : `, voor elke medewerker één per ${minutes(a.every, f)}`}`
  );
}

function minutes(seconds: number, f: Format): string {
  return `${f.number(seconds / 60, seconds < 600 ? 1 : 0)} min`;
}

function there({ agents, there }: { agents: number; there: number | null }, f: Format): string {
  if (there === null) return "";
  return `${agents > there ? ", en" : ";"} er ${there === 1 ? "is" : "zijn"} er ${f.number(there)}`;
}
