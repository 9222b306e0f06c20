import { check } from "../../../src/core/check";
import type { ReadFormula } from "../../../src/core/formula/formulas";
import type { Fault } from "../../../src/core/formula/trouble";
import { rangeAt } from "../../../src/core/source/locate";

/** A formula of a target on a metric, as it is read from a file. */
export async function read(formula: string, metric = "aht", inputs: Readonly<Record<string, string>> = {}) {
  const target = { metric, formula, inputs };
  return readText(`version: 1\ntargets:\n  it: ${JSON.stringify(target)}\n`);
}

export interface InFile {
  readonly read: ReadFormula;
  /** What is wrong, each with the text that it is said of. */
  readonly troubles: readonly { readonly fault: Fault; readonly text: string }[];
}

/** The first formula of a file. */
export async function readText(text: string): Promise<InFile> {
  const file = await check(text, { today: "2026-06-15", fixes: false });
  const { document, formulas } = file.documents[0]!;
  const [read] = [...formulas.values()] as [ReadFormula];
  const troubles = read.troubles.map(({ fault, at }) => {
    const { start, end } = rangeAt(document, at);
    return { fault, text: file.text.slice(start, end) };
  });
  return { read, troubles };
}
