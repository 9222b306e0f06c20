import type { Target, TargetSet } from "../model/target-set";
import { message } from "../words/message";
import { shortName } from "./names";
import { addTarget, freeId, type NewTarget } from "./new-target";
import type { Offer } from "./offer";

export function drawAtRandom(target: Target): Offer {
  return {
    title: message("offer/draw-at-random", { metric: shortName(target) }),
    kind: "suggestion",
    changes: [{ do: "set", path: [...target.measured!.sample!.path, "method"], value: "random" }],
  };
}

/** Adds a target on how many of those asked give an answer, at the level of `target`. */
export function watchResponse(set: TargetSet, target: Target, atLeast: number): Offer {
  const asked: NewTarget = {
    metric: "survey_response_rate",
    at_least: `${Math.round(atLeast * 100)}%`,
    ...(target.level ? { level: target.level.value } : {}),
    measured: { by: "survey" },
  };
  return {
    title: message("offer/watch-response", { atLeast }),
    kind: "suggestion",
    changes: [addTarget(set, freeId(set, "response", "survey-response"), asked, target)],
  };
}

/** Draws at random and watches the response: a random draw that hardly anybody answers is still no picture of everyone. */
export function drawAndWatch(set: TargetSet, target: Target, atLeast: number): Offer {
  return {
    title: message("offer/draw-and-watch", { metric: shortName(target), atLeast }),
    kind: "suggestion",
    changes: [...drawAtRandom(target).changes, ...watchResponse(set, target, atLeast).changes],
  };
}

/** Takes `words` out of what the measurement leaves out. */
export function include(target: Target, words: readonly string[]): Offer {
  const { path, exclude } = target.measured!;
  return {
    title: message("offer/include", { metric: shortName(target), words }),
    kind: "suggestion",
    changes: [
      {
        do: "set",
        path: [...path, "exclude"],
        value: exclude.map(word => word.value).filter(word => !words.includes(word)),
      },
    ],
  };
}
