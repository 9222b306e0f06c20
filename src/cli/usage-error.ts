import type { Message } from "../core/doors/words";

/** The command line asks for what cannot be done; ends in exit code 2 with the reason on standard error. */
export class UsageError extends Error {
  constructor(readonly said: Message) {
    super(said.id);
  }
}
