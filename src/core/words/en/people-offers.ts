import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";

/** Steps from a fixed roster in the office, in the words of the file format. */
export type RoomStep = "bids" | "hybrid" | "self_rostered";

const roomWords: Readonly<Record<RoomStep, string>> = {
  bids: "Let agents bid on shifts",
  hybrid: "Let agents work partly at home",
  self_rostered: "Let agents make their own roster within what the planning needs",
};

/** Titles of what changes the `people` block; amounts in them are a start and no norm. */
export const peopleOffers = {
  "offer/onboarding-split": (a: { least: number; hours: number | null }, f: Format) =>
    `Start from ${f.share(a.least)} of onboarding${a.hours === null ? "" : ` (${f.number(a.least * a.hours)} h)`} for conversation, ` +
    "emotion and purpose: no norm, settle the split with your own people",
  "offer/coaching": (a: { least: number }, f: Format) =>
    `Start from ${f.number(a.least / 60, 0)} min of coaching per agent per month: no norm, settle the time with your own people`,
  "offer/coaching-and-target": (a: { least: number }, f: Format) =>
    `Start from ${f.number(a.least / 60, 0)} min of coaching per agent per month and watch that it is held: no norm, settle the ` +
    "time with your own people",
  "offer/mandate-amount": (a: { amount: Quantity }, f: Format) =>
    `Let agents decide up to ${f.quantity(a.amount)} themselves: no norm, settle the amount with your own people`,
  "offer/mandate": (a: { amount: Quantity }, f: Format) =>
    `Let agents depart from the script and decide up to ${f.quantity(a.amount)} themselves: no norm, settle the amount with your own people`,
  "offer/depart-from-script": (_: object, _f: Format) =>
    "Let agents depart from the script where the customer needs it",
  "offer/aftercare": (a: { date: string | null }, f: Format) =>
    `Offer aftercare, at home too${a.date === null ? "" : `, and plan the risk assessment for ${f.date(a.date)}`}`,
  "offer/aftercare-at-home": (_: object, _f: Format) => "Offer aftercare at home too",
  "offer/plan-assessment": (a: { date: string }, f: Format) =>
    `Plan the risk assessment for ${f.date(a.date)} or earlier; write the day itself once it is held`,
  "offer/stay-interviews": (_: object, _f: Format) =>
    "Hold stay interviews about relevance and workload, every 6 months to start with: no norm, settle how often with your own people",
  "offer/watch-attrition": (_: object, _f: Format) => "Watch attrition beside it, without a bound for now",
  "offer/ask-relevance": (_: object, _f: Format) => "Ask also whether agents can really help their customers",
  "offer/room-to-move": (a: { step: RoomStep }, _f: Format) => roomWords[a.step],
  "offer/watch-incidents": (_: object, _f: Format) =>
    "Watch the incidents without a target: the bound moves to a key of your own that nothing reads",
  "offer/watch-incidents-and-recovery": (a: { atLeast: number }, f: Format) =>
    `Watch the incidents without a target, and that recovery is taken after at least ${f.share(a.atLeast)} of hard contacts: the share ` +
    "is a start, settle it with your own people",
};
