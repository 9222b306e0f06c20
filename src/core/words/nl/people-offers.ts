import type { RoomStep } from "../en/people-offers";
import type { Texts } from "../message";

const roomWords: Readonly<Record<RoomStep, string>> = {
  bids: "Laat medewerkers op diensten inschrijven",
  hybrid: "Laat medewerkers deels thuis werken",
  self_rostered: "Laat medewerkers zelf roosteren binnen wat de planning nodig heeft",
};

/** Titels van wat het blok `people` verandert; getallen erin zijn een begin en geen norm. */
export const peopleOffers = {
  "offer/onboarding-split": (a, f) =>
    `Begin met ${f.share(a.least)} van het inwerktraject${a.hours === null ? "" : ` (${f.number(a.least * a.hours)} uur)`} voor ` +
    "gesprek, emotie en bedoeling: geen norm, bepaal de verdeling met je eigen mensen",
  "offer/coaching": (a, f) =>
    `Begin met ${f.number(a.least / 60, 0)} min coaching per medewerker per maand: geen norm, bepaal de tijd met je eigen mensen`,
  "offer/coaching-and-target": (a, f) =>
    `Begin met ${f.number(a.least / 60, 0)} min coaching per medewerker per maand en volg of die doorgaat: geen norm, bepaal de ` +
    "tijd met je eigen mensen",
  "offer/mandate-amount": (a, f) =>
    `Laat medewerkers zelf beslissen tot ${f.quantity(a.amount)}: geen norm, bepaal het bedrag met je eigen mensen`,
  "offer/mandate": (a, f) =>
    `Laat medewerkers van het script afwijken en zelf beslissen tot ${f.quantity(a.amount)}: geen norm, bepaal het bedrag met je eigen mensen`,
  "offer/depart-from-script": () => "Laat medewerkers van het script afwijken als de klant dat nodig heeft",
  "offer/aftercare": (a, f) =>
    `Regel nazorg, ook thuis${a.date === null ? "" : `, en plan de RI&E voor ${f.date(a.date)}`}`,
  "offer/aftercare-at-home": () => "Regel ook nazorg voor wie thuis werkt",
  "offer/plan-assessment": (a, f) =>
    `Plan de RI&E voor ${f.date(a.date)} of eerder; zet de echte datum erin zodra die is uitgevoerd`,
  "offer/stay-interviews": () =>
    "Voer blijfgesprekken over relevantie en werkdruk, om te beginnen elke 6 maanden: geen norm, bepaal met je eigen mensen hoe vaak",
  "offer/watch-attrition": () => "Volg het verloop ernaast, voorlopig zonder grens",
  "offer/ask-relevance": () => "Vraag ook of medewerkers hun klanten echt kunnen helpen",
  "offer/room-to-move": a => roomWords[a.step],
  "offer/watch-incidents": () =>
    "Volg de incidenten zonder norm: de grens gaat naar een eigen sleutel die nergens wordt gelezen",
  "offer/watch-incidents-and-recovery": (a, f) =>
    `Volg de incidenten zonder norm, en of na minstens ${f.share(a.atLeast)} van de zware contacten hersteltijd wordt genomen: dat ` +
    "aandeel is een begin, bepaal het met je eigen mensen",
} satisfies Partial<Texts>;
