import type { Clash, Tighter } from "../model/contradiction";
import type { Quantity } from "../model/quantity";
import type { Target } from "../model/target-set";
import type { Change } from "../source/change";
import type { Plain } from "../source/plain";
import { message } from "../words/message";
import { moveToTeam } from "./handle-time";
import type { Offer } from "./offer";
import { plainOf } from "./write";

/** Brings the floor down to the ceiling or the ceiling up to the floor; within one target the two may have changed places. */
export function endClash({ floor, ceiling }: Clash): Offer[] {
  const [low, high] = [floor.atLeast!.value, ceiling.atMost!.value];
  if (floor === ceiling) return [swapBounds(floor), boundTo(floor, "atLeast", high), boundTo(floor, "atMost", low)];
  return [boundTo(floor, "atLeast", high), boundTo(ceiling, "atMost", low)];
}

/** Asks of each agent what is asked of all together, or of the team what was asked of each agent. */
export function askAlike({ agent, wide, bound }: Tighter): Offer[] {
  return [boundTo(agent, bound, wide[bound]!.value), moveToTeam(agent)];
}

function swapBounds(target: Target): Offer {
  const { atLeast, atMost } = target;
  return {
    title: message("offer/swap-bounds", { id: target.id, atLeast: atMost!.value, atMost: atLeast!.value }),
    kind: "suggestion",
    changes: [
      { do: "set", path: atLeast!.path, value: written(atMost!.value) },
      { do: "set", path: atMost!.path, value: written(atLeast!.value) },
    ],
  };
}

/** Gives a bound another value; colour bands that stand at the bound move along. */
function boundTo(target: Target, bound: Tighter["bound"], value: Quantity): Offer {
  const old = target[bound]!;
  const bands = target.bands.flatMap((band): Change[] => {
    const same = band[bound];
    if (!same || same.value.unit !== old.value.unit || same.value.amount !== old.value.amount) return [];
    return [{ do: "set", path: same.path, value: written(value) }];
  });
  return {
    title: message(bound === "atLeast" ? "offer/floor-to" : "offer/ceiling-to", { id: target.id, value }),
    kind: "suggestion",
    changes: [{ do: "set", path: old.path, value: written(value) }, ...bands],
  };
}

/** Every value of a file carries how it is written there. */
function written({ written: text, amount }: Quantity): Plain {
  return text === undefined ? amount : plainOf(text);
}
