import type { NotModelledBecause } from "../../day";
import type { QueueModel } from "../../queue";
import type { Format } from "../format";

/** What a key that is not declared would tell. */
export type Untold =
  | "honest-work"
  | "queue"
  | "patience"
  | "concurrency"
  | "people"
  | "coaching"
  | "baseline"
  | "scale"
  | "within"
  | "other";

/** Behind the id of a target. */
const reasonsIn = (f: Format): Readonly<Record<NotModelledBecause, string>> => ({
  metric: "does not enter the model: nothing in it decides how a contact is handled",
  bound: `does not enter the model: ${f.key("at_least", "no `at_least` or `at_most`", "no floor or ceiling")} binds it`,
  unit: "does not enter the model: its bound cannot be read, or has another unit than its metric",
  scale: `does not enter the model: a mark says nothing without ${f.key("scale", "its `scale`", "its scale")}`,
  channel: "does not enter the model: Erlang's queue is one of calls",
  population: "does not enter the model: it looks at some contacts only, and a queue is of all",
  concurrency: "does not enter the model: with several contacts at a time occupancy has no one meaning",
  undeclared: "does not enter the model: what it needs is not declared",
});

const tells: Readonly<Record<Untold, string>> = {
  "honest-work": "What honest work takes, and what a green day costs",
  queue: "How long customers wait, and how busy agents are",
  patience: "How many callers give up",
  concurrency: "What occupancy means with several contacts at a time",
  people: "Whether those who do the work are looked after",
  coaching: "Whether there is time to coach",
  baseline: "How far a target is from what is reached today",
  scale: "What a mark means",
  within: "Within what time customers are to be answered",
  other: "What some checks ask for",
};

export const previewFooter = {
  "preview/footer-not-modelled-heading": (_: object, _f: Format) => "Not modelled",
  "preview/footer-not-modelled": (a: { target: string; because: NotModelledBecause }, f: Format) =>
    `\`${a.target}\` ${reasonsIn(f)[a.because]}`,
  "preview/footer-more": (a: { targets: number }, f: Format) =>
    `${f.count(a.targets, "more target does", "more targets do")} not enter the model`,
  "preview/footer-no-return": (_: object, _f: Format) =>
    "Customers who come back are no extra load; agents do not tire or learn",
  "preview/footer-hour": (_: object, _f: Format) => "The planning interval, not the day or the month",
  "preview/footer-judgment": (_: object, f: Format) =>
    `What each way of handling costs a customer is a judgment: change it under ${f.key("assumptions")}`,
  "preview/footer-held": (a: { held: number; targets: number }, f: Format) =>
    `${f.number(a.held)} of ${f.count(a.targets, "target", "targets")} against the honest day and every green day`,
  "preview/footer-queue": (
    a: {
      model: QueueModel;
      contacts: number;
      /** Seconds. */
      interval: number;
      patience: number | null;
      agents: number | null;
    },
    f: Format,
  ) =>
    [
      `Queue: ${a.model === "erlang_a" ? "Erlang A" : "Erlang C"}`,
      `${f.count(a.contacts, "contact", "contacts")} in ${f.time(a.interval)}`,
      a.agents === null ? "" : f.count(a.agents, "agent", "agents"),
      a.patience === null ? "nobody gives up" : `patience ${f.time(a.patience)}`,
    ]
      .filter(Boolean)
      .join(", "),
  "preview/footer-ways": (a: { ways: number; classes: number }, f: Format) =>
    `Every mix of ${f.number(a.ways)} ways to handle ${f.count(a.classes, "kind", "kinds")} of contact: a linear program, solved to a millionth`,
  "preview/footer-untold": (a: { untold: Untold; keys: readonly string[]; more: number }, f: Format) =>
    `${tells[a.untold]}: declare ${f.list([...a.keys.map(key => f.key(key)), ...(a.more > 0 ? [`${f.number(a.more)} more`] : [])])}`,
  "preview/footer-note": (_: object, _f: Format) =>
    "A model and no measurement. Every number follows from this file and its assumptions; the same file always gives the same numbers.",
};
