import type { Quantity } from "../../model/quantity";
import type { PromiseGiven, PromiseSaid } from "../en/ambition";
import type { Format } from "../format";
import { metricName } from "../in-sentence";
import type { Texts } from "../message";

export const ambition = {
  "ambition/promise-out-of-reach": (a, f) =>
    `Een belofte van ${promise(a, f)} ligt ${difference(a.beyond, a.promised, f)} voorbij de laatst gemeten ` +
    `${f.quantity(a.baseline)}${a.promised.unit === "share" ? "" : `, ${f.share(a.part)} van de hele schaal`}: klanten krijgen de toekomst beloofd, en medewerkers ` +
    `moeten het heden uitleggen. Beloof ${f.quantity(a.baseline)}, en pas meer als dat er is.`,
  "ambition/promise-out-of-reach/baseline": a => `laatst gemeten voor ${a.target}`,
  "ambition/promise-out-of-reach/queue": (a, f) =>
    `Een belofte van ${promise(a, f)} is meer dan ${agents(a, f)} in het planningsinterval ${a.agents === 1 ? "kan" : "kunnen"} waarmaken bij ` +
    `${f.time(a.handleTime)} per contact: ${given(a, f)}. ${waysOut(a, f)}.`,
  "ambition/promise-out-of-reach/vacancies": (a, f) =>
    `Een belofte van ${promise(a, f)} houdt alleen stand als ${vacancies(a.vacancies, f)} vervuld ${a.vacancies === 1 ? "is" : "zijn"}: tot dan ${a.agents === 1 ? "haalt" : "halen"} ` +
    `${agents(a, f)} bij ${f.time(a.handleTime)} per contact ${given(a, f)}, en wie er wel is, staat in voor wie er niet is. ` +
    `${a.kept ? `Beloof tot die tijd ${f.quantity(a.kept)}` : "Beloof tot die tijd niets"}.`,
  "offer/promise-only": (a, f) => `Beloof ${metricName(a.metric, f)} ${f.quantity(a.value)}`,

  "ambition/all-at-once": (a, f) =>
    `Eerlijk werk haalt ${f.number(a.missed)} van de ${f.count(a.targets, "norm", "normen")} hier niet ` +
    `(${a.named.join(", ")}${a.missed > a.named.length ? ", …" : ""}): wie hoe dan ook rood staat, haakt af of gaat doen alsof. ` +
    "Kies wat nu het zwaarst telt, en zet de rest op wat met eerlijk werk haalbaar is tot ze aan de beurt zijn.",
  "ambition/all-at-once/many": (a, f) =>
    `Met ${f.number(a.targets)} normen tegelijk kan niemand zeggen welke voorgaat, dus dat wordt de norm die het makkelijkst groen ` +
    "kleurt. Houd er een paar over die de doorslag geven, en volg de rest zonder grens.",
} satisfies Partial<Texts>;

function promise(a: PromiseSaid, f: Format): string {
  const within = a.within ? ` binnen ${f.quantity(a.within)}` : "";
  return `${a.metric} ${a.key === "at_least" ? "minimaal" : "maximaal"} ${f.quantity(a.promised)}${within}`;
}

function agents(a: PromiseGiven, f: Format): string {
  return f.count(a.agents, "medewerker", "medewerkers");
}

function vacancies(count: number, f: Format): string {
  return count === 1 ? "ook die ene vacature" : `alle ${f.number(count)} vacatures`;
}

function given({ given }: PromiseGiven, f: Format): string {
  return given === null ? "een wachtrij zonder eind" : f.quantity(given);
}

function waysOut({ kept, agentsNeeded }: PromiseGiven & { agentsNeeded: number | null }, f: Format): string {
  const plan = agentsNeeded === null ? null : `plan ${f.count(agentsNeeded, "medewerker", "medewerkers")} in`;
  if (kept) return `Beloof ${f.quantity(kept)}${plan ? `, of ${plan} voordat er meer wordt beloofd` : ""}`;
  return plan ? `Zorg eerst voor genoeg mensen: ${plan}` : "Geen aantal medewerkers is genoeg: beloof minder";
}

/** Procentpunten, of punten op de schaal. */
function difference(amount: number, { unit }: Quantity, f: Format): string {
  return unit === "share" ? f.count(Math.round(amount * 1000) / 10, "punt", "punten") : f.number(amount, 2);
}
