import { isMessage, type Message, message, saidOf } from "../../core/doors/words";
import { figuresOf } from "../../core/doors/workspace";
import type { FileResult } from "./check-format";

/** What is said of a whole file: its verdicts, how much was looked at, and what cannot be told. */
export function fileLine({ file: { documents, findings }, counts, rules }: FileResult): Message {
  const targets = documents.reduce((sum, { part }) => sum + part.targets.length, 0);
  const verdicts = documents.map(({ assessment, part }) => {
    const name = documents.length > 1 ? (part.name?.value ?? null) : null;
    return { name, figures: figuresOf(assessment) };
  });
  const declare = findings.flatMap(({ message: told }) =>
    isMessage(told, "measurement/cannot-tell") ? told.args.declare : [],
  );
  const line = message("cli/file", { ...counts, targets, rules, undeclared: [...new Set(declare)], verdicts });
  const [first] = documents;
  return first ? saidOf(first.document, line) : line;
}
