import type { Quantity } from "../../model/quantity";
import type { Tone } from "../../model/target-set";
import type { Format } from "../format";

export const occupancy = {
  "occupancy/too-high": (
    a: {
      target: string;
      /** The bound that is too high, and which it is. */
      value: Quantity;
      bound: "at_least" | "at_most";
      ceiling: number;
      floor: number;
      /** Seconds of an hour on the line that are no handling. */
      left: number;
      staffing: { agents: number; there: number | null } | null;
    },
    f: Format,
  ) =>
    (a.bound === "at_least"
      ? `${a.target} at least ${f.quantity(a.value)} allows no more than ${minutes(a.left, f)} of every hour on the line ` +
        "between contacts: taking a breath after a hard one turns it red, while time parked in aux codes keeps it green. "
      : `${a.target} stays green up to ${f.quantity(a.value)}, with ${minutes(a.left, f)} of every hour on the line left ` +
        "between contacts: what that costs shows up in sick leave and longer contacts, not here. ") +
    `Hold it between ${f.share(a.floor)} and ${f.share(a.ceiling)}` +
    `${a.staffing ? `, which takes ${f.count(a.staffing.agents, "agent", "agents")} in the planning interval${there(a.staffing, f)}` : ""}.`,
  "occupancy/floor-without-ceiling": (
    a: {
      target: string;
      floor: Quantity;
      ceiling: number;
      /** Where the floor has to come down to leave room for the ceiling; else null. */
      lowered: number | null;
    },
    f: Format,
  ) =>
    `${a.target} at least ${f.quantity(a.floor)} has no ceiling: 100% is as green as ${f.quantity(a.floor)}, so nobody sees ` +
    "when agents get no pause between contacts, and a quiet hour is made green by stretching them. " +
    (a.lowered === null
      ? `Add a ceiling of ${f.share(a.ceiling)}.`
      : `Hold it between ${f.share(a.lowered)} and ${f.share(a.ceiling)}.`),
  "occupancy/no-recovery": (a: HardContacts, f: Format) =>
    `${hard(a, f)}, and nothing here gives agents time to recover after one: the next contact comes straight after, and ` +
    "the exhaustion that builds up shows in no number. Agree on recovery, and watch that it is taken.",
  "occupancy/no-recovery/at-home": (a: HardContacts & { remote: number }, f: Format) =>
    `${hard(a, f)}, and nothing here gives agents time to recover after one, while ${f.share(a.remote)} work at home, ` +
    "where nobody sits beside them and no aftercare is offered: the exhaustion that builds up shows in no number. " +
    "Agree on recovery, watch that it is taken, and offer aftercare at home.",
};

export interface HardContacts {
  /** Of all contacts, 0..1. */
  readonly share: number;
  /** Names of the emotional and heated classes. */
  readonly classes: readonly string[];
  readonly tones: readonly Tone[];
  /** Seconds between two of them for one agent in the planning interval; null where the file does not tell. */
  readonly every: number | null;
}

function hard(a: HardContacts, f: Format): string {
  return (
    `${f.share(a.share)} of the contacts are ${f.choice(a.tones)} (${f.list(a.classes)})` +
    `${a.every === null ? "" : `, one every ${minutes(a.every, f)} for each agent`}`
  );
}

function minutes(seconds: number, f: Format): string {
  return `${f.number(seconds / 60, seconds < 600 ? 1 : 0)} min`;
}

function there({ agents, there }: { agents: number; there: number | null }, f: Format): string {
  if (there === null) return "";
  return `${agents > there ? " and" : ";"} there ${there === 1 ? "is" : "are"} ${f.number(there)}`;
}
