import type { Target } from "../model/target-set";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { levelAt, moveToTeam } from "./handle-time";
import type { Offer } from "./offer";

/** Shares, 0..1. */
export interface Band {
  readonly foot: number;
  readonly top: number;
}

export function adherenceBand(target: Target, band: Band): Offer {
  return {
    title: message("offer/adherence-band", { ...band, level: target.level?.value ?? null }),
    kind: "suggestion",
    changes: bandAt(target, band),
  };
}

/** Moves the target to the team: its floor stays where a team may be held to it, else it becomes the band. */
export function moveWithin(target: Target, band: Band): Offer {
  if (target.atLeast!.value.amount <= band.top + 1e-9) return moveToTeam(target);
  return {
    title: message("offer/adherence-band", { ...band, level: "team" }),
    kind: "suggestion",
    changes: [...bandAt(target, band), ...levelAt(target, "team")],
  };
}

function bandAt({ path }: Target, { foot, top }: Band): Change[] {
  return [
    { do: "set", path: [...path, "at_least"], value: percent(foot) },
    { do: "set", path: [...path, "at_most"], value: percent(top), after: "at_least" },
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
