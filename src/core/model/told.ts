import type { Quantity } from "./quantity";
import type { Target } from "./target-set";

/** What a message calls a target by: its id and its bounds, null where it has none. */
export interface Told {
  readonly target: string;
  readonly atLeast: Quantity | null;
  readonly atMost: Quantity | null;
  readonly within: Quantity | null;
}

export function told({ id, atLeast, atMost, within }: Target): Told {
  return {
    target: id,
    atLeast: atLeast?.value ?? null,
    atMost: atMost?.value ?? null,
    within: within?.value ?? null,
  };
}
