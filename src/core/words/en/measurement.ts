import type { Bilingual } from "../../metrics/metric";
import type { Chance } from "../../model/chance";
import type { Quantity } from "../../model/quantity";
import type { Stakes } from "../../model/target-set";
import type { Told } from "../../model/told";
import type { Format } from "../format";
import { boundWords, sampledCounts, stakesWords } from "./terms";
import { named } from "./told";

const code = (text: string): string => `\`${text}\``;

type Bound = "at_least" | "at_most";

/** The first and the last of the results of a target that are looked at. */
export interface Course {
  readonly target: string;
  readonly from: Quantity;
  readonly to: Quantity;
}

/** Targets that a message lists. */
const mostNamed = 3;

export const measurement = {
  "measurement/unknown-metric": (a: { written: string; nearest: readonly Bilingual[] }, f: Format) =>
    `No metric goes by the name “${a.written}”, so nothing checks what it stands for. ` +
    (a.nearest.length > 0
      ? `Was ${f.choice(a.nearest.map(f.pick))} meant?`
      : "If it is your own, define it under `metrics:` in `.watermelon.yaml`; else say in `metric` which one it is."),
  "measurement/unknown-metric/likely": (a: { written: string; metric: Bilingual }, f: Format) =>
    `“${a.written}” is likely ${f.pick(a.metric)}, and nothing of that is checked until you say so: is it? Then give it that name as ` +
    "an alias under `metrics:` in `.watermelon.yaml`.",
  "measurement/unknown-metric/several": (a: { names: readonly string[]; more: number }, f: Format) =>
    `No metric goes by the name ${f.choice(a.names.map(name => `“${name}”`))}${a.more > 0 ? ` or ${f.number(a.more)} others` : ""}: ` +
    "nothing checks what that stands for. If it is your own, define it under `metrics:` in `.watermelon.yaml`; if it is another name for " +
    "a known one, give that an alias there.",
  "measurement/unknown-metric/too": (_: object, _f: Format) => "nor by this one",
  "measurement/unknown-metric/unnamed": (_: object, _f: Format) =>
    "This target does not say what it is about: name its metric, such as `metric: average_handle_time`.",
  "measurement/undefined": (a: { written: string }, _f: Format) =>
    `Nothing says what “${a.written}” is: no known metric goes by that name, and there is no formula and no source, so it is ` +
    "whatever its reporter makes of it. Give it a `formula`, say in `measured.by` where the number comes from, or name a known " +
    "metric in `metric`.",
  "measurement/unit-missing": (a: { place: string; text: string; readings: readonly string[] }, f: Format) =>
    a.readings.length === 1
      ? `\`${a.text}\` at \`${a.place}\` has no unit. Write ${a.readings.map(code).join("")} if that is what it is.`
      : `\`${a.text}\` at \`${a.place}\` has no unit, and ${f.list(a.readings.map(code))} are worlds apart. Write which it is.`,
  "measurement/direction": (a: { metric: Bilingual; bound: "at_least" | "at_most"; value: string }, f: Format) =>
    a.bound === "at_most"
      ? `${f.pick(a.metric)} at most ${a.value}: more is better here, so the target turns red when it goes well ` +
        `and stays green when it goes wrong. Write ${f.key("at_least")}, or add it for the other end.`
      : `${f.pick(a.metric)} at least ${a.value}: less is better here, so the target turns red when it goes well ` +
        `and stays green when it goes wrong. Write ${f.key("at_most")}, or add it for the other end.`,
  "measurement/cannot-tell": (a: { declare: readonly string[] }, f: Format) => {
    const declare = f.list(a.declare.map(each => f.key(each)));
    const start = "Some checks cannot tell, because the file leaves out what they need";
    return f.ownShape
      ? `${start}: ${declare}. Add what is not there, say in the shape of the file, in \`.watermelon.yaml\`, where it stands, and they can.`
      : `${start}. Declare ${declare} and they can.`;
  },

  "measurement/always-green": (
    a: { target: string; bound: Bound; value: Quantity; results: number; worst: Quantity; room: number },
    f: Format,
  ) =>
    `${a.target} ${boundWords[a.bound]} ${f.quantity(a.value)} was met by all ${f.number(a.results)} results, and by the worst of ` +
    `them (${f.quantity(a.worst)}) with ${f.difference(a.room, a.value)} to spare: it is green whatever goes wrong short of a ` +
    "disaster. Put green where most results lie, and red where none has been.",
  "measurement/always-green/no-red": (a: { target: string; edge: Quantity; bound: Bound }, f: Format) =>
    `${a.target} cannot turn red: nothing lies ${a.bound === "at_least" ? "below" : "above"} ${f.quantity(a.edge)}, so the worst ` +
    "day there can be is not shown. Let red begin before that.",
  "measurement/always-green/no-amber": (a: { target: string; edge: Quantity; bound: Bound }, f: Format) =>
    `${a.target} cannot turn amber: it would from ${f.quantity(a.edge)} ${a.bound === "at_least" ? "up" : "down"}, and that is ` +
    "green already, so there is no warning before red. End amber on the other side of green.",
  "measurement/always-green/wide": (a: { target: string; edge: Quantity; bound: Bound; value: Quantity }, f: Format) =>
    `${a.target} asks ${boundWords[a.bound]} ${f.quantity(a.value)} and is green from ${f.quantity(a.edge)}: what lies between is ` +
    "green on the dashboard and misses the target. Let the two agree.",

  "measurement/green-while-worse": (a: Course & { worse: readonly Course[]; points: number }, f: Format) =>
    `${course(a, f)} over ${f.number(a.points)} results and is green, while ` +
    `${f.list(a.worse.slice(0, mostNamed).map(each => course(each, f)))}: what is counted gets better and what it stands for does ` +
    "not. Find out what makes the one at the cost of the other, and judge the two together until it shows.",
  "measurement/green-while-worse/worsens": (a: { target: string }, _f: Format) => `${a.target} gets worse meanwhile.`,

  "measurement/cliff": (
    a: {
      target: string;
      bound: "at_least" | "at_most";
      value: Quantity;
      stakes: Stakes;
      measured: Quantity;
      /** In the unit of `value`. */
      distance: number;
      chance: Chance;
    },
    f: Format,
  ) =>
    `${a.target} ${boundWords[a.bound]} ${f.quantity(a.value)} decides on ${stakesWords[a.stakes]} and lies ` +
    `${a.distance < 1e-9 ? "right on" : `${f.difference(a.distance, a.value)} from`} the ${f.quantity(a.measured)} last measured, ` +
    `while ${chanceMoves(a.chance, a.value, f)}: whoever wants to be sure has to work on the number, for work alone does not ` +
    "decide it. Make amber as wide as chance and put less on it there, or take more results together.",
  "measurement/flattering-exclusion/handle-time": (
    a: Told & {
      words: readonly string[];
      /** Seconds that the contacts need which are left. */
      without: number;
      /** Seconds that they need with those left out. */
      whole: number;
    },
    f: Format,
  ) =>
    `${named(a, f)} leaves out ${f.list(a.words)}: what is left needs ${f.time(a.without)} on average and all of it ` +
    `${f.time(a.whole)}, so the number looks lighter than the work, and nothing here shows how those contacts end. Include ` +
    "them, or put a target on their resolution.",
  "measurement/flattering-exclusion/resolution": (
    a: Told & {
      words: readonly string[];
      /** Shares that honest work solves of what is left and of all of it; null where no mix tells. */
      solved: { without: number; whole: number } | null;
    },
    f: Format,
  ) =>
    `${named(a, f)} leaves out ${f.list(a.words)}, the contacts that end unsolved most often` +
    `${a.solved ? ` (honest work solves ${f.share(a.solved.without)} of the rest, and ${f.share(a.solved.whole)} of all)` : ""}: ` +
    "however badly they go, it stays green, and no other target looks at them. Include them, or give them a target of their own.",

  "measurement/unowned": (
    { targets, ownerless, undated }: { targets: number; ownerless: number; undated: number },
    f: Format,
  ) => {
    const lacking = [
      ...(ownerless > 0 ? [{ what: "owner", a: "an owner", count: ownerless }] : []),
      ...(undated > 0 ? [{ what: "day of review", a: "a day of review", count: undated }] : []),
    ];
    const all = lacking.every(({ count }) => count === targets);
    const said = all
      ? targets === 1
        ? `the target has ${f.list(lacking.map(({ what }) => `no ${what}`))}`
        : `none of the ${f.number(targets)} targets has ${f.choice(lacking.map(({ a }) => a))}`
      : f.list(
          lacking.map(
            ({ what, count }) =>
              `${f.number(count)} of the ${f.number(targets)} targets ${count === 1 ? "has" : "have"} no ${what}`,
          ),
        );
    const harm = [
      ...(ownerless > 0 ? ["nobody is there to change one that does harm"] : []),
      ...(undated > 0 ? ["nothing brings up one that outlives the mix it was made for"] : []),
    ];
    const keys = [...(ownerless > 0 ? ["owner"] : []), ...(undated > 0 ? ["review_by"] : [])];
    const write = f.list(keys.map(key => f.key(key)));
    const unfed = keys.filter(key => !f.has(key));
    const those = unfed.length < keys.length ? `${f.list(unfed.map(key => f.key(key)))} stands` : "to find that";
    const where = unfed.length > 0 ? `, and say in the shape of the file, in \`.watermelon.yaml\`, where ${those}` : "";
    const todo = f.ownShape ? `Add ${write}${where}.` : `Write ${write} at the top of the file, for all that say none.`;
    return `${upperFirst(said)}: ${f.list(harm)}. ${todo}`;
  },

  "measurement/stale-review": (a: { target: string; by: string; days: number }, f: Format) =>
    `${a.target} was to be looked at again by ${f.date(a.by)}, ${f.count(a.days, "day", "days")} ago: whether it still fits the contacts ` +
    "that come in nobody has checked since, and it is green or red all the same. Look at it again, then write the next day.",
  "measurement/stale-review/set": (a: { by: string; days: number; targets: number }, f: Format) =>
    `${a.targets === 1 ? "The target" : `The ${f.number(a.targets)} targets`} here ${a.targets === 1 ? "was" : "were"} to be looked at ` +
    `again by ${f.date(a.by)}, ${f.count(a.days, "day", "days")} ago: whether ${a.targets === 1 ? "it still fits" : "they still fit"} the contacts that come in nobody has ` +
    `checked since, and ${a.targets === 1 ? "it is" : "they are"} green or red all the same. Look at ${a.targets === 1 ? "it" : "them"} again, then write the next day.`,
};

function course({ target, from, to }: Course, f: Format): string {
  return `${target} went from ${f.quantity(from)} to ${f.quantity(to)}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function chanceMoves(chance: Chance, value: Quantity, f: Format): string {
  const width = f.difference(chance.halfWidth, value);
  return chance.from === "sample"
    ? `chance moves the result of ${f.count(chance.size, ...sampledCounts[chance.of])} by up to ${width}`
    : `the ${f.number(chance.points)} values so far swing ${width} either way`;
}
