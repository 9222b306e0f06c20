import type { Quantity } from "../../model/quantity";
import type { AgentsSaid, BoundsAsked, ImpossibleTogether, PlannedSaid } from "../en/planning";
import type { Format } from "../format";
import { metricName } from "../in-sentence";
import type { Texts } from "../message";

export const planning = {
  "staffing/impossible-together": (a, f) =>
    `Bij de ${f.time(a.handleTime)} die deze mix in het planningsinterval vraagt${a.recovery > 0 ? `, inclusief ${f.time(a.recovery)} herstel` : ""}, ` +
    `${a.agents === null ? "haalt geen enkel aantal medewerkers" : `${a.agents === 1 ? "kan" : "kunnen"} ${f.count(a.agents, "medewerker", "medewerkers")}`} ` +
    `${f.list(a.targets.map(each => asked(each, f)))}${a.agents === null ? (a.targets.length > 1 ? " samen" : "") : " niet halen"}` +
    `${takes(a.targets, f)}, dus ${pretended(a)}. ` +
    `${a.agentsNeeded === null ? "Vraag wat medewerkers wel kunnen geven" : `Plan ${f.count(a.agentsNeeded, "medewerker", "medewerkers")} in, of vraag wat de mensen die er zijn wel kunnen geven`}.`,
  "staffing/impossible-together/queue": (a, f) =>
    a.from === null
      ? `${a.target} is met geen enkel aantal medewerkers te halen.`
      : `${a.target} is ${within(a, f)}` +
        `${a.longest === null ? "" : `; met ${those(a.agents!, f)} tot ${f.time(a.longest)} per contact`}.`,
  "staffing/impossible-together/occupancy": (a, f) =>
    `${a.target} is ${within(a, f)}` +
    `${a.given === null ? "" : `; met ${those(a.agents!, f)}, is de bezettingsgraad ${f.share(a.given)}`}` +
    `${a.highest === null ? "" : `; zolang de wachttijd klopt, is die hooguit ${f.share(a.highest)}`}.`,

  "staffing/occupancy-follows": (a, f) =>
    `${asked(a, f)} geldt per medewerker, en ${f.count(a.agents, "medewerker", "medewerkers")} met ${f.count(a.contacts, "contact", "contacten")} ` +
    `van ${f.time(a.handleTime)} in ${f.time(a.interval)} ${a.agents === 1 ? "is" : "zijn samen"} ${f.share(a.occupancy)} bezet: de norm wordt ` +
    (a.met ? "gehaald wat iemand ook doet, en zegt over niemand iets" : "gemist door wie eerlijk werkt") +
    ". Stuur erop waar de bezetting wordt gepland.",

  "offer/ask-what-is-given": (a, f) =>
    `Vraag wat ${f.count(a.agents, "medewerker geeft", "medewerkers geven")}: ` +
    f.list(
      a.targets.map(
        ({ metric, bounds }) =>
          `${metricName(metric, f)} ${f.list(bounds.map(({ bound, value }) => `${bound === "at_least" ? "minimaal" : "maximaal"} ${f.quantity(value)}`))}`,
      ),
    ),
} satisfies Partial<Texts>;

function asked({ target, atLeast, atMost, ...rest }: BoundsAsked & { within?: Quantity | null }, f: Format): string {
  const within = rest.within ? ` binnen ${f.quantity(rest.within)}` : "";
  if (atLeast && atMost) return `${target} tussen ${f.quantity(atLeast)} en ${f.quantity(atMost)}${within}`;
  return `${target} ${atLeast ? `minimaal ${f.quantity(atLeast)}` : `maximaal ${f.quantity(atMost!)}`}${within}`;
}

function takes(targets: readonly PlannedSaid[], f: Format): string {
  if (targets.some(each => each.from === null)) return "";
  if (targets.some(isBetweenAgents)) return ": één medewerker meer of minder scheelt meer dan de bandbreedte";
  return `: ${f.list(targets.map(target => `${target.target} vraagt ${range(target, f)}`))}`;
}

function isBetweenAgents({ from, to }: Pick<AgentsSaid, "from" | "to">): boolean {
  return to !== null && (from ?? 0) > to;
}

function range({ from, to }: Pick<AgentsSaid, "from" | "to">, f: Format): string {
  if (to === null) return `${f.count(from ?? 0, "medewerker", "medewerkers")} of meer`;
  if (isBetweenAgents({ from, to })) return "geen heel aantal medewerkers";
  if ((from ?? 0) === 0) return `hooguit ${f.count(to, "medewerker", "medewerkers")}`;
  return from === to
    ? f.count(to, "medewerker", "medewerkers")
    : `${f.number(from!)} tot ${f.count(to, "medewerker", "medewerkers")}`;
}

function within(said: Pick<AgentsSaid, "from" | "to">, f: Format): string {
  return isBetweenAgents(said) ? `met ${range(said, f)} te halen` : `te halen met ${range(said, f)}`;
}

function those(agents: number, f: Format): string {
  return agents === 1 ? "de ene die er is" : `de ${f.number(agents)} die er zijn`;
}

function pretended({ agents, targets }: ImpossibleTogether): string {
  const hurried = targets.some(({ from }) => agents === null || from === null || from > agents);
  const stretched = targets.some(({ to }) => to !== null && (agents === null || to < agents));
  if (hurried && stretched) return "worden contacten afgekapt of gerekt tot het klopt";
  return hurried ? "worden contacten afgekapt tot het klopt" : "worden contacten gerekt tot het klopt";
}
