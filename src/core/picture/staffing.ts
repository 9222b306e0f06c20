import {
  type AgentRange,
  type HonestHour,
  honestHourOf,
  isOfTheHour,
  isPlannable,
  occupancyRange,
  type PlannedTarget,
  plannedTargets,
  rounded,
} from "../day";
import type { Range } from "../finding";
import { secondsBetweenContacts } from "../model/mix";
import type { TargetSet } from "../model/target-set";
import { offeredLoad } from "../queue";
import { rangeAt } from "../source/locate";
import { type Message, type MessageArgs, message } from "../words/message";
import { agentsAxis, isEmpty, rangeOfAll } from "./agents-axis";
import type { PicturedDocument } from "./document";
import type { Say } from "./picture";
import { type PanelPicture, panelsOf } from "./staffing-panels";
import { wholeTicksWithin } from "./ticks";

/** What honest work needs of agents, and what green days pretend that it needs. */
export interface StaffingPicture<Text> {
  readonly heading: Text;
  /** What there is to conclude, or why nothing is drawn; `**` stands around the facts in it. */
  readonly lead: Text;
  readonly chart: StaffingChart<Text> | null;
}

/** Panels above each other's agents: they share one axis. */
export interface StaffingChart<Text> {
  /** First and last number of agents on the axis. */
  readonly from: number;
  readonly to: number;
  readonly axis: Text;
  readonly ticks: readonly TickPicture<Text>[];
  /** The agents there are; null where the file does not say. */
  readonly here: { readonly agents: number; readonly text: Text; readonly range: Range } | null;
  /** Where honest work keeps every target; null where no number of agents does. */
  readonly honest: SpanPicture<Text> | null;
  /** Where the kindest green day keeps them; null where that is no other day than the honest one, or there is none. */
  readonly pretended: SpanPicture<Text> | null;
  readonly panels: readonly PanelPicture<Text>[];
  /** What the bounds of a panel are called. */
  readonly targets: Text;
  /** Whether every whole number of agents is a point of the curves. */
  readonly everyAgent: boolean;
}

export interface TickPicture<Text> {
  readonly value: number;
  readonly text: Text;
}

/** Agents on the axis, cut to it. */
export interface SpanPicture<Text> {
  readonly from: number;
  readonly to: number;
  /** Whether it goes on beyond the axis. */
  readonly open: boolean;
  readonly text: Text;
}

/** A day as the planning interval sees it. */
export interface PlannedDay {
  readonly hour: HonestHour;
  readonly planned: readonly PlannedTarget[];
}

const mostTicks = 8;
/** Seconds of work per contact that make a day another one. */
const sameWork = 1e-6;
/** Of its handle time: a day that was solved for stands on its bounds no nearer than this. */
const solvedTo = 1e-6;

/** Null where no target looks at the planning interval: there is then nothing to say of agents. */
export function pictureStaffing<Text>(document: PicturedDocument, say: Say<Text>): StaffingPicture<Text> | null {
  const { set } = document;
  if (!set.targets.some(({ metric }) => metric && isOfTheHour(metric.id))) return null;
  const heading = say(message("preview/staffing", {}));
  const honest = honestDay(set);
  if (!("hour" in honest)) return { heading, lead: say(honest.untold), chart: null };
  const kindest = kindestDay(document, honest.hour);
  return { heading, lead: say(leadOf(honest, kindest)), chart: chartOf(document, honest, kindest, say) };
}

function honestDay(set: TargetSet): PlannedDay | { readonly untold: Message } {
  const hour = honestHourOf(set);
  const { channel, concurrency } = set.demand ?? {};
  const told = { channel: channel?.value ?? null, concurrency: concurrency?.value.amount ?? 1 };
  const noQueue = { untold: message("preview/staffing-no-queue", told) };
  if (!set.targets.some(target => isPlannable(set, target))) return noQueue;
  if (!("arrivals" in hour)) return { untold: message("preview/staffing-undeclared", { keys: hour }) };
  if (hour.arrivals.contacts === 0) return { untold: message("preview/staffing-nobody", {}) };
  const planned = plannedTargets(set, hour);
  return planned.length > 0 ? { hour, planned } : noQueue;
}

interface KindestDay {
  readonly hour: HonestHour;
  /** Agents with whom every target is green on it. */
  readonly range: AgentRange;
}

/** The planning interval on the kindest green day; null where it asks the same work of agents as the honest day. */
function kindestDay({ set, assessment }: PicturedDocument, honest: HonestHour): KindestDay | null {
  const day = assessment.detail.kindestDay;
  if (!day) return null;
  const taken = 1 - (day.missedRecovery ?? 0) / 100;
  const recovery = honest.recovery * taken;
  const hour = { ...honest, handleTime: day.handleTime + recovery, recovery, aux: honest.aux * taken };
  const change = Math.abs(hour.handleTime + hour.aux - honest.handleTime - honest.aux);
  if (change <= sameWork) return null;
  const at = (times: number) => rangeOfAll(plannedTargets(set, { ...hour, handleTime: hour.handleTime * times }));
  return { hour, range: { from: at(1 - solvedTo).from, to: at(1 + solvedTo).to } };
}

function leadOf({ hour, planned }: PlannedDay, kindest: KindestDay | null): Message {
  const range = rangeOfAll(planned);
  const least = planned.reduce((a, b) => (b.from > a.from ? b : a));
  const most = planned.reduce((a, b) => (b.to < a.to ? b : a));
  const agents = hour.agents ?? null;
  const occupancy = agents === null ? null : (occupancyRange(agents, hour)?.[1] ?? null);
  const enough = kindest && agents !== null && isWithin(agents, kindest.range);
  return message("preview/staffing-lead", {
    targets: planned.map(({ target }) => target.id),
    ...said(range),
    clash: isEmpty(range)
      ? { least: least.target.id, ...said({ from: least.from, to: most.to }), most: most.target.id }
      : null,
    agents,
    enough: agents !== null && isWithin(agents, range),
    occupancy,
    between: occupancy === null ? null : secondsBetweenContacts(hour.handleTime, occupancy),
    kindest: enough && !isWithin(agents, range) ? kindestSaid(kindest.hour, hour) : null,
  });
}

type Lead = MessageArgs<"preview/staffing-lead">;

function kindestSaid(kindest: HonestHour, honest: HonestHour): Lead["kindest"] {
  const called = honest.recovery + honest.aux;
  const taken = kindest.recovery + kindest.aux;
  return {
    handleTime: rounded(kindest.handleTime),
    stretched: kindest.handleTime > honest.handleTime,
    recovery: called === 0 ? "none" : taken === 0 ? "missed" : taken < called ? "cut" : "taken",
  };
}

/** As messages have it: plain data has no Infinity. */
function said({ from, to }: AgentRange) {
  return { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null };
}

function isWithin(agents: number, { from, to }: AgentRange): boolean {
  return agents >= from && agents <= to;
}

function chartOf<Text>(
  document: PicturedDocument,
  honest: PlannedDay,
  kindest: KindestDay | null,
  say: Say<Text>,
): StaffingChart<Text> {
  const { set, located } = document;
  const { hour, planned } = honest;
  const range = rangeOfAll(planned);
  const pretended = kindest?.range ?? range;
  const agents = hour.agents ?? null;
  const load = offeredLoad({ ...hour.arrivals, handleTime: hour.handleTime + hour.aux });
  const axis = agentsAxis(agents, load, planned, pretended);
  const targets = planned.length;
  const span = (
    each: AgentRange,
    id: "preview/staffing-span" | "preview/staffing-pretended",
  ): SpanPicture<Text> | null =>
    isEmpty(each) || each.from > axis.to || each.to < axis.from
      ? null
      : {
          from: Math.max(axis.from, each.from),
          to: Math.min(axis.to, each.to),
          open: each.to > axis.to,
          text: say(message(id, { ...said(each), targets })),
        };
  return {
    from: axis.from,
    to: axis.to,
    axis: say(message("preview/axis/agents", {})),
    ticks: wholeTicksWithin(axis.from, axis.to, mostTicks).map(value => ({
      value,
      text: say(message("preview/number", { value })),
    })),
    here:
      agents === null
        ? null
        : {
            agents,
            text: say(message("preview/agents-here", { agents })),
            range: rangeAt(located, { path: set.team!.agents!.path, on: "entry" }),
          },
    honest: span(range, "preview/staffing-span"),
    pretended: kindest && span(pretended, "preview/staffing-pretended"),
    panels: panelsOf(document, honest, kindest?.hour ?? null, axis, say),
    targets: say(message("preview/column/bounds", {})),
    everyAgent: axis.everyAgent,
  };
}
