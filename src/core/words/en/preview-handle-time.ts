import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";

export const previewHandleTime = {
  "preview/handle-time": (a: { capped: boolean }, _f: Format): string =>
    a.capped ? "Handle time against the cap" : "Handle time by kind of contact",
  "preview/no-cap": (a: { need: number }, f: Format) =>
    `No target caps handle time. Full attention takes ${f.time(a.need)} on average.`,
  "preview/cap-sentence": (
    a: {
      target: string;
      /** It is the only cap. */
      alone: boolean;
      cap: Quantity;
      /** Seconds; `recovery` is part of `need`. */
      need: number;
      recovery: number;
      /** It applies to part of the mix. */
      part: boolean;
      above: readonly string[];
      more: number;
      /** The class at whose cost the kindest green day stays under it, where honest work does not. */
      cheapest: string | null;
    },
    f: Format,
  ) => {
    const cap = a.alone ? `The cap of ${f.quantity(a.cap)}` : `${a.target} at most ${f.quantity(a.cap)}`;
    const contacts = a.part ? "the contacts under it need" : "this mix needs";
    const bare = a.need - a.recovery;
    const gap = (need: number) => f.time(Math.abs(need - a.cap.amount));
    const recovery =
      a.recovery === 0
        ? ""
        : bare > a.cap.amount
          ? `, and ${gap(a.need)} below it once recovery counts as wrap-up`
          : a.need > a.cap.amount
            ? `, and is **${gap(a.need)} below** it once recovery counts as wrap-up`
            : `, and ${gap(a.need)} above it once recovery counts as wrap-up`;
    const sizes =
      bare > a.cap.amount
        ? `is **${gap(bare)} below** the ${f.time(bare)} that ${contacts}${recovery}`
        : `leaves ${gap(bare)} above the ${f.time(bare)} that ${contacts}${recovery}`;
    const names = a.more > 0 ? [...a.above, f.count(a.more, "other", "others")] : a.above;
    const still = a.need > a.cap.amount ? "" : " still";
    const above = names.length > 0 ? ` ${f.list(names)}${still} ${names.length === 1 ? "lies" : "lie"} above it.` : "";
    const cheapest = a.cheapest === null ? "" : ` The kindest green day finds the seconds at ${a.cheapest}.`;
    return `${cap} ${sizes}.${above}${cheapest}`;
  },
  "preview/cap": (a: { target: string | null; cap: Quantity }, f: Format) =>
    `${a.target ?? "cap"} ${f.quantity(a.cap)}`,
  "preview/need": (a: { target: string | null; need: number; part: boolean }, f: Format) =>
    a.target === null
      ? `${a.part ? "needed" : "this mix needs"} ${f.time(a.need)}`
      : `${a.target} needs ${f.time(a.need)}`,
  "preview/need-with-recovery": (a: { need: number }, f: Format) => `with recovery ${f.time(a.need)}`,
  "preview/above-cap": (a: { seconds: number }, f: Format) => `${f.time(a.seconds)} above the cap`,
  "preview/axis/share": (_: object, _f: Format) => "share of contacts",
  "preview/axis/time": (_: object, _f: Format) => "handle time with full attention",
  "preview/above": (_: object, _f: Format) => "above the cap",
  "preview/recovery": (_: object, _f: Format) => "recovery",
  "preview/column/against": (_: object, _f: Format) => "Against the cap",
};
