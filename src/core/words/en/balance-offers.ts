import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";

/** Titles of what brings a set of targets into balance. */
export const balanceOffers = {
  "offer/swap-bounds": (a: { id: string; atLeast: Quantity; atMost: Quantity }, f: Format) =>
    `Swap the bounds of ${a.id}: at least ${f.quantity(a.atLeast)}, at most ${f.quantity(a.atMost)}`,
  "offer/floor-to": (a: { id: string; value: Quantity }, f: Format) =>
    `Lower ${a.id} to at least ${f.quantity(a.value)}`,
  "offer/ceiling-to": (a: { id: string; value: Quantity }, f: Format) =>
    `Raise ${a.id} to at most ${f.quantity(a.value)}`,
  "offer/drop-guardrail": (a: { id: string }, _f: Format) => `Take ${a.id} out of the guardrails`,
  "offer/add-stay-interviews": (a: { atLeast: number }, f: Format) =>
    `Add a target on stay interviews: with at least ${f.share(a.atLeast)} of the agents in every period`,
  "offer/add-customer-satisfaction": (_: object, _f: Format) =>
    "Add a target on customer satisfaction, in a random sample",
  "offer/penalise": (a: { id: string }, _f: Format) => `Put the penalty on ${a.id} too`,
  "offer/count-only-with": (a: { ids: readonly string[]; guardrail: string }, f: Format) =>
    `Let ${f.list(a.ids)} count only while ${a.guardrail} is green`,
  "offer/add-penalised-resolution": (a: { atLeast: string }, _f: Format) =>
    `Add first-contact resolution with a penalty: at least ${a.atLeast}, by repeat contact within 7 days`,
  "offer/drop-penalties": (a: { ids: readonly string[] }, f: Format) => `Take the penalty off ${f.list(a.ids)}`,
};
