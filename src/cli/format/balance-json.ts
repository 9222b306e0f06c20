import { published } from "../../core/doors/assessing";
import type { Assessment } from "../../core/doors/checking";
import { applyEdits, type BalancedFile, type BalanceStep } from "../../core/doors/mending";
import { say } from "../../core/doors/words";
import { Lines } from "../../core/doors/workspace";
import type { BalanceResult } from "./balance-format";
import type { FormatOptions } from "./check-format";
import { editsOf } from "./json-range";
import { jsonText } from "./json-text";

/** Version 1 of the format, as in schemas/balance-output.schema.json. */
export function balanceJson({ language }: FormatOptions): (result: BalanceResult) => Promise<string> {
  return async ({ path, file }) => {
    const edits = editsOf(file.edits, new Lines(file.text));
    return `${jsonText({ version: 1, path, documents: await documentsOf(file), edits })}\n`;
  };

  async function documentsOf({ sets, text }: BalancedFile): Promise<object[]> {
    const documents: object[] = [];
    let now = text;
    for (const { name, before, after, steps, remains, sensitivity } of sets) {
      const told: object[] = [];
      for (const step of steps) {
        told.push(stepOf(step, new Lines(now)));
        now = applyEdits(now, step.edits);
      }
      documents.push({
        name,
        before: published(before),
        after: published(after, await sensitivity()),
        steps: told,
        remains: remains && say(remains, language),
      });
    }
    return documents;
  }

  function stepOf(
    { title, reason, rule, guardrail, before, after, said, copy, edits }: BalanceStep,
    lines: Lines,
  ): object {
    return {
      title: say(title, language),
      reason: say(reason, language),
      rule,
      guardrail,
      before: figuresOf(before),
      after: figuresOf(after),
      said,
      copy,
      edits: editsOf(edits, lines),
    };
  }
}

/** What moves from step to step. */
function figuresOf(assessment: Assessment): object {
  const { verdict, pressure, blindSpot, hardBlindSpot, recoveryPressure, recoveryBlindSpot } = assessment;
  return { verdict, pressure, blindSpot, hardBlindSpot, recoveryPressure, recoveryBlindSpot };
}
