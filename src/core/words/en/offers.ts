import type { Bilingual, Level } from "../../metrics/metric";
import type { Quantity } from "../../model/quantity";
import type { Stakes, Tone } from "../../model/target-set";
import type { Format } from "../format";
import { metricName } from "../in-sentence";
import { levelWords, stakesWords } from "./terms";

/** Agents that a proposal takes in the planning interval; `there` is null where the file does not say. */
type Staffing = { agents: number; there: number | null } | null;

export const offers = {
  "offer/raise-cap": (a: { metric: Bilingual; cap: Quantity }, f: Format) =>
    `Raise ${metricName(a.metric, f)} to ${f.quantity(a.cap)}`,
  "offer/raise-to-example": (a: { metric: Bilingual; cap: Quantity }, f: Format) =>
    `Raise ${metricName(a.metric, f)} to ${f.quantity(a.cap)}; that is only an example, measure what it takes`,
  "offer/whole-handle-time": (a: { cap: Quantity; formula: string }, f: Format) =>
    `Hold the whole handle time instead, \`${a.formula}\`: at most the ${f.quantity(a.cap)} that this mix needs`,
  "offer/move-to-team": (a: { metric: Bilingual }, f: Format) =>
    `Hold ${metricName(a.metric, f)} at team level instead of per agent`,
  "offer/lower-stakes": (a: { metric: Bilingual; stakes: Stakes }, f: Format) =>
    a.stakes === "none"
      ? `Put nothing at stake on ${metricName(a.metric, f)}`
      : `Use ${metricName(a.metric, f)} for ${stakesWords[a.stakes]} only`,
  "offer/split-by-tone": (
    a: { metric: Bilingual; capped: readonly { tone: Tone; cap: Quantity }[]; watched: readonly Tone[] },
    f: Format,
  ) =>
    `Split ${metricName(a.metric, f)} by tone: ` +
    `${a.capped.map(({ tone, cap }) => `${tone} at most ${f.quantity(cap)}`).join(", ")}` +
    `${a.watched.length > 0 ? `; ${f.list(a.watched)} watched on resolution` : ""}`,
  "offer/exempt-tones": (
    a: { metric: Bilingual; exempt: readonly Tone[]; left: readonly Tone[]; cap: Quantity },
    f: Format,
  ) =>
    `Exempt ${f.list(a.exempt)} contacts from ${metricName(a.metric, f)}: at most ${f.quantity(a.cap)} for ${f.list(a.left)}`,
  "offer/band-on-team-level": (
    a: { metric: Bilingual; bottom: Quantity; top: Quantity; level: Level; watched: readonly Tone[] },
    f: Format,
  ) =>
    `Hold ${metricName(a.metric, f)} in a band of ${f.quantity(a.bottom)} to ${f.quantity(a.top)} at ` +
    `${levelWords[a.level]} level${a.watched.length > 0 ? `, and watch ${f.list(a.watched)} on resolution` : ""}`,
  "offer/add-resolution": (a: { metric: Bilingual; atLeast: number }, f: Format) =>
    `Guard ${metricName(a.metric, f)} with first-contact resolution: at least ${f.share(a.atLeast)}, by repeat contact ` +
    "within 7 days",
  "offer/add-repeat-contact": (a: { metric: Bilingual; atMost: number }, f: Format) =>
    `Guard ${metricName(a.metric, f)} with repeat contact: at most ${f.share(a.atMost)} within 7 days`,
  "offer/add-sampled-quality": (a: { metric: Bilingual; atLeast: number }, f: Format) =>
    `Guard ${metricName(a.metric, f)} with conversation quality: at least ${f.share(a.atLeast)} in a random sample`,
  "offer/occupancy-band": (a: { floor: number; ceiling: number; staffing: Staffing }, f: Format) =>
    `Hold occupancy between ${f.share(a.floor)} and ${f.share(a.ceiling)}${takes(a.staffing, f)}`,
  "offer/occupancy-ceiling": (a: { floor: Quantity; ceiling: number; staffing: Staffing }, f: Format) =>
    `Add a ceiling of ${f.share(a.ceiling)} to the floor of ${f.quantity(a.floor)}${takes(a.staffing, f)}`,
  "offer/adherence-band": (a: { foot: number; top: number; level: Level | null }, f: Format) =>
    `Hold adherence between ${f.share(a.foot)} and ${f.share(a.top)}${a.level ? ` at ${levelWords[a.level]} level` : ""}`,
  "offer/recovery": (a: Recovery, f: Format) =>
    `Give recovery after ${f.list(a.after)} contacts${busy(a, f)}${plan(a, f)}; the ${a.time} are only an example, choose the minutes yourself`,
  "offer/recovery-and-uptake": (a: Recovery & { atLeast: number }, f: Format) =>
    `Give recovery after ${f.list(a.after)} contacts${busy(a, f)} and watch that at least ${f.share(a.atLeast)} of it is taken${plan(a, f)}; ` +
    `the ${a.time} are only an example, choose the minutes yourself`,
};

/** Recovery of `time` after contacts of these tones. */
export interface Recovery {
  readonly after: readonly Tone[];
  readonly time: string;
  /** Agents it keeps busy in the planning interval; null where the file does not tell. */
  readonly agents: number | null;
  /** Agents to plan in that interval for it; null where those there are do. */
  readonly planned: { readonly agents: number; readonly there: number } | null;
}

function plan({ planned }: Recovery, f: Format): string {
  return planned === null
    ? ""
    : `, and plan ${f.count(planned.agents, "agent", "agents")} for it instead of ${f.number(planned.there)}`;
}

function busy({ agents, time }: Recovery, f: Format): string {
  return agents === null
    ? ""
    : ` (at ${time} the time of ${f.count(agents, "agent", "agents")} in the planning interval)`;
}

function takes(staffing: Staffing, f: Format): string {
  if (!staffing) return "";
  const { agents, there } = staffing;
  const needed = `: that takes ${f.count(agents, "agent", "agents")} in the planning interval`;
  if (there === null) return needed;
  return agents > there
    ? `, and plan the ${f.count(agents, "agent", "agents")} that takes, ${f.number(agents - there)} more than there ${there === 1 ? "is" : "are"}`
    : `${needed}; there ${there === 1 ? "is" : "are"} ${f.number(there)}`;
}
