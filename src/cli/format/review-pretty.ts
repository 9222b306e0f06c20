import { type Message, message, say } from "../../core/doors/words";
import { figuresOf } from "../../core/doors/workspace";
import type { Compared } from "../review/compare-sides";
import { changeRows, mostRows } from "./change-row";
import type { CheckFormat, CheckFormatOptions } from "./check-format";
import { columns } from "./columns";
import { findingBlock } from "./pretty";
import { harmless, plainSpaces } from "./terminal-text";
import { wrap } from "./wrap";

/** For people: the sentence, the changes, what they do, and the findings that they bring. Nothing where nothing changed. */
export function reviewPretty(compared: Compared, options: CheckFormatOptions): CheckFormat {
  const { language, terminal } = options;
  const { colors, width } = terminal;
  const said = (what: Message): string => plainSpaces(harmless(say(what, language)));
  const { review } = compared;
  return {
    saysWhatIsCut: true,
    saysFixes: true,
    start: () => {
      if (!review.headline) return "";
      const headline = wrap(harmless(say(review.headline, language)), width).map(line =>
        colors.bold(plainSpaces(line)),
      );
      const parts = [headline.join("\n"), changes(compared, options, said), rewards(compared, said)];
      return `${parts.filter(part => part !== "").join("\n\n")}\n`;
    },
    file: result => result.shown.map(finding => `\n${findingBlock(finding, result, options)}\n`).join(""),
    end: ({ shown, toShow }) => {
      if (!review.headline) return "";
      const solved = review.solvedFindings.length;
      const counted = [
        message("review/new-findings", { count: review.newFindings.length }),
        ...(solved > 0 ? [message("review/solved-findings", { count: solved })] : []),
      ];
      const cut = shown < toShow ? `${said(message("cli/cut", { shown, all: toShow }))}\n` : "";
      return `\n${counted.map(each => `${said(each)}.\n`).join("")}${cut}`;
    },
  };
}

function changes(
  compared: Compared,
  { language, terminal: { colors } }: CheckFormatOptions,
  said: (what: Message) => string,
): string {
  const rows = changeRows(compared, language);
  if (rows.length === 0) return "";
  const plain = (text: string): string => text;
  const head = [
    message("review/column-what", {}),
    message("review/column-before", {}),
    message("review/column-after", {}),
    message("review/column-effect", {}),
    message("review/column-guards", {}),
    message("review/column-place", {}),
  ].map(said);
  const cells = rows.map(row =>
    [row.what, row.before, row.after, row.effect, row.guards, row.place].map(text => plainSpaces(harmless(text))),
  );
  const [first = "", ...others] = columns([head, ...cells], [plain, plain, plain, plain, plain, plain]).split("\n");
  const more = compared.review.changes.length - rows.length;
  const rest =
    more > 0 && rows.length === mostRows ? [`  ${said(message("review/more-changes", { count: more }))}`] : [];
  return [colors.dim(first), ...others, ...rest].join("\n");
}

function rewards({ review: { assessments } }: Compared, said: (what: Message) => string): string {
  return assessments
    .map(({ set, path, before, after }) =>
      said(
        message("review/from-to", {
          name: set ?? path,
          before: before && figuresOf(before),
          after: after && figuresOf(after),
        }),
      ),
    )
    .join("\n");
}
