import type { AssessedTarget, Pretence, Verdict, Way } from "../../day";
import type { Tone } from "../../model/target-set";
import type { Format } from "../format";
import { own } from "./beside";

const days = { honest: "Honest day", kindest: "Kindest green day", worst: "Worst green day" } as const;

/** On a part of a class in the picture of a day. */
const ways: Readonly<Record<Way, string>> = {
  attend: "full attention",
  stretched: "stretched",
  brisk: "brisk",
  rushed: "rushed",
  passed_on: "passed on",
  closed_early: "closed early",
  dropped: "cut off",
};

const pretences: Readonly<Record<Pretence, string>> = {
  stretching: "contacts are stretched to look occupied",
  ticking: "resolution is ticked where it is not reached",
  choosing: "only those are asked who will say the right thing",
};

export const previewDay = {
  "preview/green-day": (_: object, _f: Format) => "The green day",
  "preview/day-lead": (
    a: {
      verdict: Verdict;
      lamps: number;
      red: number;
      /** Of 100, truly helped on the honest, the kindest and the worst day. */
      helped: number;
      kindest: number | null;
      worst: number | null;
      conflict: readonly string[];
      missing: readonly string[];
    },
    f: Format,
  ) => {
    const lamps =
      a.red === 0
        ? "every lamp is green"
        : a.red === a.lamps
          ? "every lamp is red"
          : `${f.number(a.red)} of ${f.number(a.lamps)} lamps ${a.red === 1 ? "is" : "are"} red`;
    const honest = `On the honest day ${lamps} and ${f.number(a.helped)} of 100 customers are truly helped.`;
    if (a.verdict === "impossible") {
      return `${honest} **No day is all green**: ${a.conflict.length === 1 ? `${a.conflict[0]} cannot be met` : `${f.list(a.conflict)} cannot be green together`}.`;
    }
    if (a.worst === null || a.kindest === null) {
      return `${honest} What green days cost cannot be told${a.missing.length > 0 ? `: declare ${f.list(a.missing.map(key => f.key(key)))}` : ""}.`;
    }
    const kindest = a.red > 0 ? ` On the kindest green day ${f.number(a.kindest)} are.` : "";
    return `${honest}${kindest} On the worst green day every lamp is green and **${f.number(a.worst)} of 100** are.`;
  },
  "preview/day": (a: { kind: keyof typeof days }, _f: Format): string => days[a.kind],
  "preview/day-unhelped": (a: { harm: number }, f: Format) => `${f.number(a.harm)} of 100 left unhelped`,
  "preview/day-class": (a: { tone: Tone; share: number }, f: Format) => `${a.tone}, ${f.share(a.share)} of contacts`,
  "preview/day-need": (a: { handleTime: number }, f: Format) => `needs ${f.time(a.handleTime)}`,
  "preview/day-part": (a: { way: Way; contacts: number }, f: Format) => `${ways[a.way]} ${f.number(a.contacts)}`,
  "preview/day-contacts": (a: { contacts: number }, f: Format) => f.number(a.contacts),
  "preview/day-what-happens": (_: object, _f: Format) => "What becomes of customers",
  "preview/day-heights": (a: { heights: "contacts" | "time" }, _f: Format) =>
    `Height: share of ${a.heights === "time" ? "handle time with full attention" : "contacts"}, a line at least. Width: part of the class. Numbers: of 100 contacts.`,
  "preview/day-row-height": (_: object, _f: Format) => "Row height",
  "preview/day-height": (a: { heights: "contacts" | "time" }, _f: Format): string => a.heights,
  "preview/day-lamps": (_: object, _f: Format) => "What the dashboard shows",
  "preview/day-unlit": (_: object, _f: Format) => "What no lamp shows",
  "preview/day-value": (a: { value: number | null; unit: string | null }, f: Format) =>
    a.value === null ? "no value" : own(a.value, a.unit, f),
  "preview/day-pretended": (a: { how: AssessedTarget["measured"] }, _f: Format): string =>
    a.how === "ticked" ? "as ticked" : "among those asked",
  "preview/day-not-modelled": (_: object, _f: Format) => "not in the model",
  "preview/day-green": (_: object, _f: Format) => "green",
  "preview/day-red": (_: object, _f: Format) => "red",
  "preview/day-helped": (_: object, _f: Format) => "Truly helped at first contact",
  "preview/day-recovery": (_: object, _f: Format) => "Recovery taken where it is called for",
  "preview/day-cost": (_: object, _f: Format) => "Cost of customers who come back, per 100 contacts, at least",
  "preview/of-hundred": (a: { value: number }, f: Format) => `${f.number(a.value)} of 100`,
  "preview/money": (a: { value: number; currency: string }, f: Format) => `${a.currency}\u00a0${f.number(a.value, 0)}`,
  "preview/day-hard": (a: { hardBlindSpot: number }, f: Format) =>
    `Hard blind spot ${f.number(a.hardBlindSpot)}: on the green day that is worst for emotional and heated contacts, so many of 100 of those whom honest work helps are not helped.`,
  "preview/day-pretence": (a: { pretence: readonly Pretence[] }, f: Format) =>
    `Green rests on pretence: ${f.list(a.pretence.map(each => pretences[each]))}.`,
  "preview/day-model": (_: object, f: Format) =>
    `A model and no measurement: every figure rests on assumptions that can be overridden under ${f.key("assumptions")}.`,
};
