import type { Threshold } from "../model/bounds";
import type { Target } from "../model/target-set";
import type { Change } from "../source/change";
import type { Plain } from "../source/plain";

/** Colours a target green from one edge and amber up to the next, with red behind it. A green band that is there keeps its other end. */
export function colourAt(target: Target, bound: Threshold["bound"], green: Plain, amber: Plain): Change[] {
  const path = [...target.path, "bands"];
  if (target.bands.length === 0) {
    return [{ do: "set", path, value: { green: { [bound]: green }, amber: { [bound]: amber } }, after: bound }];
  }
  const greenEdge = target.bands.find(band => band.colour === "green")?.[sideOf(bound)];
  return [
    ...(greenEdge ? [{ do: "set", path: greenEdge.path, value: green } as const] : []),
    ...amberAt(target, bound, amber),
  ];
}

/** Moves the far edge of amber, and the near one of red with it. */
export function amberAt(target: Target, bound: Threshold["bound"], amber: Plain): Change[] {
  const red = target.bands.find(band => band.colour === "red");
  const redEdge = red?.[bound === "at_least" ? "atMost" : "atLeast"];
  return [
    { do: "set", path: [...target.path, "bands", "amber", bound], value: amber, after: "green" },
    ...(redEdge ? [{ do: "set", path: redEdge.path, value: amber } as const] : []),
  ];
}

/** Where the model keeps a bound. */
export function sideOf(bound: Threshold["bound"]): "atLeast" | "atMost" {
  return bound === "at_least" ? "atLeast" : "atMost";
}
