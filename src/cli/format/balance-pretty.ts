import { applyEdits, type BalancedSet, type BalanceStep } from "../../core/doors/mending";
import { type ChangedLine, changedLines } from "../../core/doors/preview";
import { type Message, message, saidOf, say } from "../../core/doors/words";
import { figuresOf } from "../../core/doors/workspace";
import type { BalanceResult } from "./balance-format";
import type { FormatOptions } from "./check-format";
import { harmless, plainSpaces } from "./terminal-text";
import { wrap } from "./wrap";

const indent = "   ";

/** For people: for each target set its verdict before and after, the steps, what is left, and what the figures rest on. */
export function balancePretty(options: FormatOptions): (result: BalanceResult) => Promise<string> {
  const { terminal, language } = options;
  const { bold, dim } = terminal.colors;
  const said = (what: Message): string => harmless(say(what, language));
  const paragraph = (text: string, before = "", paint = (line: string) => line): string[] =>
    wrap(text, terminal.width - before.length).map(line => before + paint(plainSpaces(line)));

  return async ({ path, file }) => {
    const blocks: string[] = [];
    let now = file.text;
    for (const set of file.sets) {
      const rows = headline(path, set);
      for (const [index, step] of set.steps.entries()) {
        rows.push("", ...stepRows(step, index + 1, now));
        now = applyEdits(now, step.edits);
      }
      blocks.push(`${[...rows, "", ...(await closing(set))].join("\n")}\n`);
    }
    return blocks.join("\n");
  };

  function headline(path: string, { after, before, name, document, steps }: BalancedSet): string[] {
    const place = bold(
      `${harmless(path)}: ${name === null ? said(message("cli/explain/unnamed", { index: document + 1 })) : harmless(name)}`,
    );
    return [
      place,
      ...paragraph(said(message("cli/balance/today", figuresOf(before)))),
      ...paragraph(said(message("cli/balance/after", { ...figuresOf(after), steps: steps.length }))),
    ];
  }

  function stepRows(
    { title, reason, before, after, copy, edits }: BalanceStep,
    number: number,
    text: string,
  ): string[] {
    const [first = "", ...others] = wrap(said(title), terminal.width - indent.length).map(plainSpaces);
    return [
      `${`${number}.`.padEnd(indent.length)}${bold(first)}`,
      ...others.map(line => indent + bold(line)),
      ...paragraph(said(reason), indent),
      ...paragraph(
        said(message("cli/balance/effect", { before: figuresOf(before), after: figuresOf(after) })),
        indent,
        dim,
      ),
      ...(copy === null ? [] : unsaidRows(copy)),
      ...changedLines(text, edits).map(line => indent + changed(line)),
    ];
  }

  /** What a person is to write, as it stands and without wrapping it: it is copied. */
  function unsaidRows(copy: string): string[] {
    const lines = copy.split("\n").map(line => `${indent}  ${harmless(line)}`.trimEnd());
    return [...paragraph(said(message("cli/balance/unsaid", {})), indent), ...lines];
  }

  function changed({ sign, text }: ChangedLine): string {
    const { green, red } = terminal.colors;
    const paint = sign === "+" ? green : sign === "-" ? red : dim;
    return paint(`${sign} ${harmless(text)}`.trimEnd());
  }

  async function closing({ after, located, remains, sensitivity }: BalancedSet): Promise<string[]> {
    const { notModelled } = after;
    const restsOn = await sensitivity();
    return [
      ...(remains ? paragraph(said(remains)) : []),
      ...(notModelled.length > 0 ? paragraph(said(message("cli/balance/not-modelled", { targets: notModelled }))) : []),
      ...paragraph(said(saidOf(located, message("cli/balance/assumptions", { restsOn: restsOn.length }))), "", dim),
      ...restsOn.flatMap(each => paragraph(said(message("cli/balance/rests-on", each)), "  ", dim)),
    ];
  }
}
