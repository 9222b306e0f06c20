import type { Channel, TargetSet } from "./target-set";

const waitUntilTaken: readonly (Channel | undefined)[] = ["email", "social", "back_office"];

/** Whether an agent opens the next contact when ready for it: nobody is put through, as in a call or a chat. */
export function agentsTakeTheNext({ demand }: TargetSet): boolean {
  return waitUntilTaken.includes(demand?.channel?.value);
}
