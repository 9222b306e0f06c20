import { summaryOf } from "../core/doors/assessing";
import type { CheckedDocument, CheckedFile } from "../core/doors/checking";
import { pictureOf } from "../core/doors/preview";
import { type Language, type Message, message, saidOf, say } from "../core/doors/words";
import { figuresOf } from "../core/doors/workspace";

/**
 * What a target set rewards, in words, as Markdown: the verdict, the days beside each other, what every lamp shows and what none
 * does, and how far the assumptions can move before the verdict does.
 */
export async function explainAssessment(
  file: CheckedFile,
  checked: CheckedDocument,
  language: Language,
): Promise<string[]> {
  const said = (what: Message): string => say(saidOf(checked.document, what), language);
  const { assessment } = checked;
  const day = pictureOf(file, file.documents.indexOf(checked), said).greenDay;
  const verdict = said(message("day/verdict", figuresOf(assessment)));
  const sentence = said(message("day/summary", summaryOf(assessment, checked.set)));
  const title = `## ${said(message("cli/explain/rewards", {}))}`;
  if (!day) {
    return [title, `**${capital(verdict)}**`, sentence];
  }
  const names = day.days.map(each => each.name);
  const restsOn = await checked.sensitivity();
  return [
    title,
    `**${capital(verdict)}**`,
    sentence,
    day.lead,
    table(
      [said(message("preview/day-what-happens", {})), ...names],
      day.classes.map(each => [
        `${each.name} (${each.facts.join(", ")})`,
        ...each.days.map(parts => parts.map(part => part.text).join(", ")),
      ]),
    ),
    table(
      [said(message("preview/day-lamps", {})), ...names],
      day.lamps.map(({ name, asked, days }) => [
        `${name} ${asked}`,
        ...(days.length > 0
          ? days.map(({ green, shown, note }) => `${shown}${note ? ` ${note}` : ""} (${said(lamp(green))})`)
          : [said(message("preview/day-not-modelled", {})), ...names.slice(1).map(() => "")]),
      ]),
    ),
    table(
      [said(message("preview/day-unlit", {})), ...names],
      day.unlit.map(({ name, days }) => [name, ...days.map(each => each.text)]),
    ),
    ...day.notes,
    ...(restsOn.length > 0
      ? [
          said(message("cli/explain/rests-on", {})),
          restsOn.map(each => `- ${said(message("cli/balance/rests-on", each))}`).join("\n"),
        ]
      : []),
    ...(assessment.verdict === "unknown" || restsOn.length > 0 ? [] : [said(message("cli/explain/rests-on-none", {}))]),
    said(message("cli/explain/model-page", {})),
  ];
}

function lamp(green: boolean): Message {
  return green ? message("preview/day-green", {}) : message("preview/day-red", {});
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function cell(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replaceAll("|", "\\|");
}
