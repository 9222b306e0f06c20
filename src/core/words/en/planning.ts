import type { Bilingual } from "../../metrics/metric";
import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { metricName } from "../in-sentence";

/** Whole agents with which a target holds: `from` null where no number is enough, `to` null where none is too many. */
export interface AgentsSaid {
  readonly target: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface BoundsAsked {
  readonly target: string;
  readonly atLeast: Quantity | null;
  readonly atMost: Quantity | null;
}

/** A target on the planning interval that takes other agents than there are. */
export interface PlannedSaid extends AgentsSaid, BoundsAsked {
  readonly within: Quantity | null;
}

export interface ImpossibleTogether {
  /** Mean seconds per contact, recovery in wrap-up and in aux included, and the part that is recovery. */
  readonly handleTime: number;
  readonly recovery: number;
  /** Null where no number of agents keeps the targets. */
  readonly agents: number | null;
  readonly agentsNeeded: number | null;
  readonly targets: readonly PlannedSaid[];
}

/** What an occupancy target is held against: the planning interval at honest work. */
export interface OccupancyGiven extends BoundsAsked {
  readonly agents: number;
  readonly contacts: number;
  /** Seconds. */
  readonly interval: number;
  readonly handleTime: number;
  readonly occupancy: number;
}

/** What is asked of the planning interval and cannot be given, and where an occupancy is decided. */
export const planning = {
  "staffing/impossible-together": (a: ImpossibleTogether, f: Format) =>
    `At the ${f.time(a.handleTime)} this mix needs in the planning interval${a.recovery > 0 ? `, ${f.time(a.recovery)} of recovery included` : ""}, ` +
    `${a.agents === null ? "no number of agents keeps" : `${f.count(a.agents, "agent", "agents")} cannot keep`} ` +
    `${f.list(a.targets.map(each => asked(each, f)))}${a.targets.length > 1 && a.agents === null ? " together" : ""}` +
    `${takes(a.targets, f)}, so ${pretended(a)}. ` +
    `${a.agentsNeeded === null ? "Set what is asked to what agents can give" : `Plan ${f.count(a.agentsNeeded, "agent", "agents")}, or ask what those there are can give`}.`,
  "staffing/impossible-together/queue": (
    a: AgentsSaid & { agents: number | null; longest: number | null },
    f: Format,
  ) =>
    a.from === null
      ? `${a.target} holds with no number of agents.`
      : `${a.target} holds with ${range(a, f)}` +
        `${a.longest === null ? "" : `; with the ${f.number(a.agents!)} there ${a.agents === 1 ? "is" : "are"}, up to ${f.time(a.longest)} a contact`}.`,
  "staffing/impossible-together/occupancy": (
    a: AgentsSaid & { agents: number | null; given: number | null; highest: number | null },
    f: Format,
  ) =>
    `${a.target} holds with ${range(a, f)}` +
    `${a.given === null ? "" : `; with the ${f.number(a.agents!)} there ${a.agents === 1 ? "is" : "are"}, occupancy is ${f.share(a.given)}`}` +
    `${a.highest === null ? "" : `; where waiting is kept, it is at most ${f.share(a.highest)}`}.`,

  "staffing/occupancy-follows": (a: OccupancyGiven & { met: boolean }, f: Format) =>
    `${asked(a, f)} is held against each agent, and ${f.count(a.agents, "agent", "agents")} with ${f.count(a.contacts, "contact", "contacts")} of ` +
    `${f.time(a.handleTime)} in ${f.time(a.interval)} ${a.agents === 1 ? "is" : "are"} occupied ${f.share(a.occupancy)}: it is ` +
    (a.met ? "met whatever an agent does, and says nothing of anyone" : "missed by whoever does honest work") +
    ". Hold it where the agents are planned.",

  "offer/ask-what-is-given": (
    a: {
      agents: number;
      targets: readonly {
        readonly metric: Bilingual;
        readonly bounds: readonly { readonly bound: "at_least" | "at_most"; readonly value: Quantity }[];
      }[];
    },
    f: Format,
  ) =>
    `Ask what ${f.count(a.agents, "agent gives", "agents give")}: ` +
    f.list(
      a.targets.map(
        ({ metric, bounds }) =>
          `${metricName(metric, f)} ${f.list(bounds.map(({ bound, value }) => `at ${bound === "at_least" ? "least" : "most"} ${f.quantity(value)}`))}`,
      ),
    ),
};

function asked({ target, atLeast, atMost, ...rest }: BoundsAsked & { within?: Quantity | null }, f: Format): string {
  const within = rest.within ? ` within ${f.quantity(rest.within)}` : "";
  if (atLeast && atMost) return `${target} between ${f.quantity(atLeast)} and ${f.quantity(atMost)}${within}`;
  return `${target} ${atLeast ? `at least ${f.quantity(atLeast)}` : `at most ${f.quantity(atMost!)}`}${within}`;
}

/** What each takes; nothing where no number is enough for the only one. */
function takes(targets: readonly PlannedSaid[], f: Format): string {
  if (targets.some(each => each.from === null)) return "";
  if (targets.some(isBetweenAgents)) return ": one agent more or fewer moves it further than the band is wide";
  return `: ${f.list(targets.map(target => `${target.target} takes ${range(target, f)}`))}`;
}

/** Whether the band lies between two numbers of agents. */
function isBetweenAgents({ from, to }: Pick<AgentsSaid, "from" | "to">): boolean {
  return to !== null && (from ?? 0) > to;
}

function range({ from, to }: Pick<AgentsSaid, "from" | "to">, f: Format): string {
  if (to === null) return `${f.count(from ?? 0, "agent", "agents")} or more`;
  if (isBetweenAgents({ from, to })) return "no whole number of agents";
  if ((from ?? 0) === 0) return `${f.count(to, "agent", "agents")} at most`;
  return from === to ? f.count(to, "agent", "agents") : `${f.number(from!)} to ${f.count(to, "agent", "agents")}`;
}

/** How the day is made green all the same. */
function pretended({ agents, targets }: ImpossibleTogether): string {
  const hurried = targets.some(({ from }) => agents === null || from === null || from > agents);
  const stretched = targets.some(({ to }) => to !== null && (agents === null || to < agents));
  if (hurried && stretched) return "contacts are cut short or stretched until it looks so";
  return hurried ? "contacts are cut short until it looks so" : "contacts are stretched until it looks so";
}
