import type { Format } from "../format";

/** A service level that is asked for: this share answered within so many seconds. */
export interface AskedLevel {
  readonly atLeast: number;
  readonly within: number;
}

export const staffingCommand = {
  "staffing-command/takes": (a: AskedLevel & { agents: number; serviceLevel: number }, f: Format) =>
    `${asked(a, f)} takes ${agents(a.agents, f)}, who ${a.agents === 1 ? "answers" : "answer"} ${f.share(a.serviceLevel)} in time.`,
  "staffing-command/enough": (a: AskedLevel & { agents: number; serviceLevel: number; fewest: number }, f: Format) =>
    `${agents(a.agents, f)} ${a.agents === 1 ? "meets" : "meet"} ${asked(a, f)}, with ${f.share(a.serviceLevel)} answered in ` +
    `time. ${a.fewest < a.agents ? `${agents(a.fewest, f)} would do.` : "One fewer would not."}`,
  "staffing-command/too-few": (a: AskedLevel & { agents: number; serviceLevel: number }, f: Format) =>
    `${agents(a.agents, f)} ${a.agents === 1 ? "misses" : "miss"} ${asked(a, f)}, with ${f.share(a.serviceLevel)} answered in time.`,
  "staffing-command/needed": (a: AskedLevel & { agents: number }, f: Format) =>
    `${asked(a, f)} takes ${agents(a.agents, f)}.`,
  "staffing-command/overrun": (a: { agents: number; load: number; keepUp: number }, f: Format) =>
    `${agents(a.agents, f)} cannot keep up with ${f.number(a.load, 2)} Erlang of work: the queue grows for as long as it ` +
    `comes in. Keeping up takes at least ${agents(a.keepUp, f)}.`,
  "staffing-command/gives": (
    a: { agents: number; within: number; serviceLevel: number; averageWait: number },
    f: Format,
  ) =>
    `${agents(a.agents, f)} ${a.agents === 1 ? "answers" : "answer"} ${f.share(a.serviceLevel)} within ${f.time(a.within)}; ` +
    `customers wait ${f.time(a.averageWait)} on average.`,
  "staffing-command/waits": (a: { agents: number; averageWait: number; p90Wait: number }, f: Format) =>
    `With ${agents(a.agents, f)}, customers wait ${f.time(a.averageWait)} on average, and nine in ten at most ${f.time(a.p90Wait)}.`,
  "staffing-command/give-up": (a: { abandonment: number }, f: Format) =>
    `Of all customers, ${f.share(a.abandonment)} give up.`,
  "staffing-command/no-work": (_: object, _f: Format) =>
    "There is no work here: nobody waits, and any number of agents will do.",

  "staffing-command/column/agents": (_: object, _f: Format) => "agents",
  "staffing-command/column/within": (a: { within: number }, f: Format) => `within ${f.time(a.within)}`,
  "staffing-command/column/average-wait": (_: object, _f: Format) => "average wait",
  "staffing-command/column/p90-wait": (_: object, _f: Format) => "9 in 10 wait at most",
  "staffing-command/column/abandonment": (_: object, _f: Format) => "give up",
  "staffing-command/column/occupancy": (_: object, _f: Format) => "occupancy",
  "staffing-command/endless": (_: object, _f: Format) => "endless",

  "staffing-command/erlang-c": (_: object, _f: Format) =>
    "Assumed (Erlang C): everybody waits until answered, nobody gives up; contacts come at random at a steady rate, and " +
    "handle times vary exponentially. Where people do give up, --patience says how fast.",
  "staffing-command/erlang-a": (a: { patience: number }, f: Format) =>
    `Assumed (Erlang A): who waits gives up after ${f.time(a.patience)} on average, and patience varies exponentially, as do ` +
    "handle times; contacts come at random at a steady rate. Waits count those who gave up.",
  "staffing-command/scope": (_: object, _f: Format) =>
    "The figures hold for this interval alone, once its queue has settled. Agents are people at work in it: breaks, " +
    "training, leave and sick leave come on top.",

  "staffing-command/unit-missing": (a: { option: string; text: string; readings: readonly string[] }, f: Format) =>
    `${a.option} ${a.text} has no unit. Write ${f.choice(a.readings.map(reading => given(a.option, reading)))}.`,
  "staffing-command/share-within": (a: { option: string; text: string; share: string; within: string }, _f: Format) =>
    `${a.option} ${a.text} is two values in one. Write ${given("--at-least", a.share)} ${given("--within", a.within)}.`,
  "staffing-command/too-long": (a: { option: string; text: string; days: number }, f: Format) =>
    `${a.option} ${a.text} is too long a time: at most ${f.count(a.days, "day", "days")} can be reckoned with.`,
  "staffing-command/no-time": (_: object, _f: Format) =>
    "--interval leaves no time for contacts to come in: it has to be longer than nought.",
  "staffing-command/no-question": (_: object, _f: Format) =>
    "What is to be told? Give --agents for what they achieve, or --at-least and --within for how many agents it takes.",
  "staffing-command/no-threshold": (_: object, _f: Format) =>
    '--at-least needs --within: the time that counts as soon enough, such as --within "20 s".',
  "staffing-command/too-much": (a: { most: number }, f: Format) =>
    `That is more than ${f.number(a.most)} Erlang of work, agents, or contacts a second, and cannot be told. Look again at ` +
    "--contacts, --interval and --handle-time.",
  "staffing-command/perfection": (a: AskedLevel, f: Format) =>
    `No number of agents can be told for --at-least ${f.share(a.atLeast)}: chance leaves somebody waiting longer than ` +
    `${f.time(a.within)} now and then. Ask for less, such as --at-least 99%.`,

  "staffing-command/help": (_: object, _f: Format) =>
    "tell how many agents a service level takes, or what given agents achieve",
  "staffing-command/help/contacts": (_: object, _f: Format) => "contacts that come in during the interval",
  "staffing-command/help/interval": (_: object, _f: Format) => 'length of the interval, such as "30 min"',
  "staffing-command/help/handle-time": (_: object, _f: Format) =>
    'mean handle time, such as "300 s"; all work after the contact included',
  "staffing-command/help/agents": (_: object, _f: Format) =>
    "agents at work; without it the fewest that meet --at-least",
  "staffing-command/help/within": (_: object, _f: Format) => 'time that counts as soon enough, such as "20 s"',
  "staffing-command/help/at-least": (_: object, _f: Format) =>
    "share of all contacts to answer within that time, such as 80%",
  "staffing-command/help/patience": (_: object, _f: Format) =>
    'mean time after which a waiting customer gives up, such as "3 min"; without it nobody gives up',
  "staffing-command/help/examples": (_: object, _f: Format) =>
    "Examples:\n" +
    '  watermelon staffing --contacts 100 --interval "30 min" --handle-time "180 s" --within "20 s" --at-least 80%\n' +
    "  watermelon staffing --contacts 100 --interval 30min --handle-time 3min --agents 13 --patience 2min",
};

function agents(count: number, f: Format): string {
  return f.count(count, "agent", "agents");
}

function asked({ atLeast, within }: AskedLevel, f: Format): string {
  return `${f.share(atLeast)} within ${f.time(within)}`;
}

/** An option as it is typed in a shell. */
export function given(option: string, value: string): string {
  return `${option} ${value.includes(" ") ? `"${value}"` : value}`;
}
