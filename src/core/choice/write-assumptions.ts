import type { CheckedFile } from "../check";
import { defaultAssumptions, type Override } from "../day";
import type { TextEdit } from "../finding";
import { plainOf } from "../proposal/write";
import { toEdits } from "../source/change";
import { nodeAt } from "../source/locate";
import { resolved } from "../source/node";
import { assumptionText } from "../words/assumption-text";

/** Values in base units, by dotted names, as the model takes them; names that it does not know are left out. */
export function overridesOf(moved: Readonly<Record<string, number>>): Override[] {
  return Object.entries(moved).flatMap(([name, amount]) => {
    const assumption = defaultAssumptions.find(each => each.name === name);
    return assumption ? [{ name, value: { amount, unit: assumption.unit === "seconds" ? "seconds" : "share" } }] : [];
  });
}

/** The edits that put assumptions into a document of a file: in place of what it says of them, else under `assumptions`. */
export function writeAssumptions(
  { text, documents }: CheckedFile,
  index: number,
  moved: Readonly<Record<string, number>>,
): TextEdit[] {
  const { document, part } = documents[Math.max(0, Math.min(index, documents.length - 1))]!;
  const values = overridesOf(moved).map(({ name, value }) => ({
    name,
    path: part.assumptions.find(each => each.name === name)?.path ?? ["assumptions", name],
    value: plainOf(assumptionText(name, value.amount)),
  }));
  const block = nodeAt(document, ["assumptions"]);
  if (values.length > 0 && (!block || resolved(block).kind !== "mapping")) {
    const value = Object.fromEntries(values.map(each => [each.name, each.value]));
    return toEdits(text, document, [{ do: "set", path: ["assumptions"], value }]);
  }
  return toEdits(
    text,
    document,
    values.map(({ path, value }) => ({ do: "set", path, value })),
  );
}
