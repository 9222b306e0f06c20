import type { Quantity } from "../../model/quantity";
import type { Channel, SampleMethod } from "../../model/target-set";
import type { QueueTarget } from "../../queue";
import type { Format } from "../format";

/** Agents from and to, both in; null where there is no end. */
export interface AgentsSaid {
  readonly from: number | null;
  readonly to: number | null;
}

const joiner = "\u2060";

const channels: Readonly<Record<Channel, string>> = {
  voice: "Voice",
  chat: "Chat",
  email: "E-mail",
  social: "Social media",
  video: "Video",
  back_office: "Back office",
};

/** How it comes about that not everyone is asked. */
const choosing: Readonly<Record<Exclude<SampleMethod, "all" | "random">, string>> = {
  agent_selected: "Agents choose who is asked",
  opt_in: "Only those answer who look for the survey",
  after_resolution: "Only those are asked whose contact is flagged as resolved",
};

export const previewLimits = {
  "preview/limits": (_: object, _f: Format) => "Limits",
  "preview/number": (a: { value: number }, f: Format) => f.number(a.value),
  "preview/amount": (a: { value: number; unit: "share" | "seconds" | "number" }, f: Format) =>
    a.unit === "share" ? f.share(a.value) : a.unit === "seconds" ? f.time(a.value) : f.number(a.value, 2),

  "preview/staffing": (_: object, _f: Format) => "Agents against service level and occupancy",
  "preview/staffing-undeclared": (a: { keys: readonly string[] }, f: Format) =>
    `What these targets need of agents cannot be told: declare ${f.list(a.keys.map(key => f.key(key)))}.`,
  "preview/staffing-nobody": (_: object, _f: Format) =>
    "Nobody calls in the planning interval: any number of agents is enough.",
  "preview/staffing-no-queue": (a: { channel: Channel | null; concurrency: number }, f: Format) =>
    a.concurrency !== 1
      ? `Nothing is drawn here: with ${f.count(a.concurrency, "contact", "contacts")} at a time handle times overlap, by how much nobody says, and Erlang's queue is one of single calls.`
      : a.channel !== null && a.channel !== "voice" && a.channel !== "video"
        ? `Nothing is drawn here: ${channels[a.channel].toLowerCase()} has no line of callers, and Erlang's queue is one of calls.`
        : "Nothing is drawn here: no target on waiting or occupancy can be held against the planning interval as it stands.",
  "preview/staffing-lead": (
    a: AgentsSaid & {
      targets: readonly string[];
      /** Where no number of agents holds all: the target that takes the most agents, and the one that allows the fewest. */
      clash: (AgentsSaid & { least: string; most: string }) | null;
      agents: number | null;
      enough: boolean;
      /** With the agents there are: above 1 where there is more work than time. */
      occupancy: number | null;
      /** Seconds. */
      between: number | null;
      /** The kindest green day, where it makes the agents there are look like enough and honest work needs others. */
      kindest: { handleTime: number; stretched: boolean; recovery: "none" | "taken" | "cut" | "missed" } | null;
    },
    f: Format,
  ) => {
    const there =
      a.agents === null
        ? "the file does not say how many there are"
        : `there ${a.agents === 1 ? "is" : "are"} ${f.number(a.agents)}${a.enough ? ", which is right" : ""}`;
    const need = a.clash
      ? `${noneHolds(a.clash, f)}${a.agents === null ? "" : `; ${there}`}.`
      : `Honest work needs **${agentsSaid(a, f)}** to hold ${allOf(a.targets)}; ${there}.`;
    const idle =
      a.agents === null || a.occupancy === null
        ? ""
        : a.between === null
          ? a.occupancy >= 1
            ? ` Honest work is more than ${f.count(a.agents, "agent has", "agents have")} time for.`
            : ""
          : ` At an occupancy of ${f.share(a.occupancy)} an agent has **${f.time(a.between)}** between contacts.`;
    const recovery = { none: "", taken: "", cut: " and with part of the recovery", missed: " and without recovery" };
    const kindest =
      a.kindest && a.agents !== null
        ? ` On the kindest green day, ${a.kindest.stretched ? "stretched to" : "at"} ${f.time(a.kindest.handleTime)} a contact${recovery[a.kindest.recovery]}, ${f.number(a.agents)} ${a.agents === 1 ? "looks" : "look"} right.`
        : "";
    return `${need}${idle}${kindest}`;
  },
  "preview/staffing-panel": (
    a: { queue: { metric: QueueTarget["metric"]; within: number | null } | null; recovery: boolean; aux: boolean },
    f: Format,
  ) => {
    switch (a.queue?.metric) {
      case "service_level":
        return `Answered within ${f.time(a.queue.within ?? 0)}`;
      case "average_speed_of_answer":
        return "Average wait";
      case "abandonment_rate":
        return "Callers who give up";
      default:
        return `Occupancy${a.recovery ? ", recovery counted as work" : a.aux ? " of those who do not recover" : ""}`;
    }
  },
  "preview/staffing-curve": (a: { kind: "honest" | "kindest"; handleTime: number }, f: Format) =>
    `${a.kind === "honest" ? "honest work" : "kindest green day"}, ${f.time(a.handleTime)}`,
  "preview/staffing-span": (a: AgentsSaid & { targets: number }, f: Format) =>
    `${spanSaid(a, f)}: honest work holds ${a.targets === 1 ? "the target" : a.targets === 2 ? "both targets" : "all targets"}`,
  "preview/staffing-pretended": (a: AgentsSaid & { targets: number }, f: Format) =>
    `${spanSaid(a, f)}: so does the kindest green day`,
  "preview/overfull": (_: object, _f: Format) => "over 100%",
  "preview/agents-here": (a: { agents: number }, f: Format) => `you: ${f.number(a.agents)}`,
  "preview/axis/agents": (_: object, _f: Format) => "agents",
  "preview/column/agents": (_: object, _f: Format) => "Agents",

  "preview/satisfaction": (_: object, _f: Format) => "Satisfaction, and who is asked",
  "preview/satisfaction-more": (a: { targets: number }, f: Format) =>
    `${f.count(a.targets, "more target on satisfaction stands", "more targets on satisfaction stand")} in the tables above.`,
  "preview/satisfaction-target": (a: { bound: Quantity }, f: Format) => `target ${tight(f.quantity(a.bound))}`,
  "preview/satisfaction-asked": (a: { bound: Quantity; atLeast: boolean }, f: Format) =>
    `${a.atLeast ? "≥" : "≤"}\u00a0${tight(f.quantity(a.bound))}`,
  "preview/satisfaction-row": (a: { kind: "measured" | "honest" | "kindest" | "worst" }, _f: Format): string =>
    ({ measured: "Measured", honest: "Honest day", kindest: "Kindest green day", worst: "Worst green day" })[a.kind],
  "preview/satisfaction-margin": (a: { size: number; halfWidth: number; like: Quantity }, f: Format) =>
    `n\u00a0=\u00a0${f.number(a.size)}, ±\u00a0${f.difference(a.halfWidth, a.like)}`,
  "preview/satisfaction-model": (_: object, _f: Format) => "model",
  "preview/satisfaction-everyone": (_: object, _f: Format) => "everyone",
  "preview/satisfaction-those-asked": (_: object, _f: Format) => "those asked",
  "preview/satisfaction-lead": (
    a: {
      bound: Quantity;
      atLeast: boolean;
      baseline: Quantity | null;
      /** How far the target asks for more than was measured; below 0 where it is met. */
      beyond: number | null;
      /** In the terms of the bound. */
      margin: { size: number; halfWidth: number } | null;
      /** What earlier measurements gained, first to last. */
      gained: { periods: number; amount: number } | null;
      method: SampleMethod | null;
      /** What the dashboard shows on the worst green day, null where that is whatever is asked, and what everyone gives. */
      worst: { readonly shown: number | null; readonly truth: number | null } | null;
      honest: number | null;
    },
    f: Format,
  ) => {
    const mark = (amount: number) => (a.bound.unit === "share" ? f.share(amount) : f.number(amount, 2));
    const target = `The target of ${tight(f.quantity(a.bound))}`;
    const measured =
      a.baseline === null || a.beyond === null
        ? `${target} stands beside no measurement.`
        : `${target} ${placeOf(a.beyond, a.atLeast, a.bound, f)} the last measurement, ${tight(f.quantity(a.baseline))}${restsOn(a, f)}.`;
    const selective = a.method !== null && a.method !== "all" && a.method !== "random";
    const truth = a.worst?.truth ?? null;
    const asked =
      truth === null || a.worst === null
        ? ""
        : selective
          ? ` ${choosing[a.method as keyof typeof choosing]}, so the dashboard can show ${a.worst.shown === null ? tight(f.quantity(a.bound)) : mark(a.worst.shown)} on a day when everyone together would give **${mark(truth)}**.`
          : ` Everyone can be heard, so the worst green day shows what it is: **${mark(truth)}**.`;
    return `${measured}${asked}`;
  },
};

function agentsSaid({ from, to }: AgentsSaid, f: Format): string {
  const least = from ?? 0;
  if (to === null) return `at least ${f.count(least, "agent", "agents")}`;
  if (to === least) return f.count(to, "agent", "agents");
  if (least === 0) return `at most ${f.count(to, "agent", "agents")}`;
  return `${f.number(least)} to ${f.count(to, "agent", "agents")}`;
}

function spanSaid({ from, to }: AgentsSaid, f: Format): string {
  const least = from ?? 0;
  if (to === null) return `${f.count(least, "agent", "agents")} or more`;
  if (to === least) return f.count(to, "agent", "agents");
  return `${f.number(least)}${joiner}–${joiner}${f.count(to, "agent", "agents")}`;
}

function allOf(targets: readonly string[]): string {
  if (targets.length === 1) return targets[0]!;
  return targets.length === 2 ? "both targets" : `all ${targets.length} targets`;
}

function noneHolds({ from, to, least, most }: AgentsSaid & { least: string; most: string }, f: Format): string {
  if (from === null) return `**No number of agents** holds ${least} with honest work`;
  if (least === most || to === null) return `**No whole number of agents** holds ${least} with honest work`;
  return `**No number of agents** holds all with honest work: ${least} takes at least ${f.number(from)}, ${most} at most ${f.number(to)}`;
}

function placeOf(beyond: number, atLeast: boolean, like: Quantity, f: Format): string {
  const gap = f.difference(Math.abs(beyond), like);
  if (Math.abs(beyond) < 1e-9) return "is";
  if (beyond > 0) return `is **${gap} ${atLeast ? "above" : "below"}**`;
  return `is ${gap} ${atLeast ? "below" : "above"}`;
}

function restsOn(
  a: {
    bound: Quantity;
    margin: { size: number; halfWidth: number } | null;
    gained: { periods: number; amount: number } | null;
  },
  f: Format,
): string {
  const margin = a.margin
    ? ` (${f.count(a.margin.size, "answer", "answers")}, ±\u00a0${f.difference(a.margin.halfWidth, a.bound)})`
    : "";
  if (!a.gained) return margin;
  const { periods, amount } = a.gained;
  const change =
    Math.abs(amount) < 1e-9
      ? "did not move"
      : `${amount > 0 ? "rose by" : "fell by"} ${f.difference(Math.abs(amount), a.bound)}`;
  return `${margin}; over ${f.number(periods)} measurements it ${change}`;
}

/** Does not break inside. */
function tight(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
