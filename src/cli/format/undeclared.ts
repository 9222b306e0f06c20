import type { CheckedFile } from "../../core/doors/checking";
import { isMessage } from "../../core/doors/words";

/** Keys that a file would have to declare for every rule to tell, each once. */
export function undeclaredIn({ findings }: CheckedFile): string[] {
  const declare = findings.flatMap(({ message }) =>
    isMessage(message, "measurement/cannot-tell") ? message.args.declare : [],
  );
  return [...new Set(declare)];
}
