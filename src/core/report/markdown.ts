import { bulleted, code, harmless, section, table, withFacts } from "../pages/markdown";
import type { BalancedPicture, ReasonPicture } from "../picture/balanced-set";
import type { GreenDayPicture } from "../picture/green-day";
import type { Labels } from "../picture/labels";
import type { FindingPicture, Picture, TargetsPicture } from "../picture/picture";
import type { Shown } from "../picture/shown";
import { limitsMarkdown } from "./limits-markdown";
import type { SetPage } from "./pages";

/** What a page shows in words, as Markdown that renders on every forge: nothing that a file says becomes markup. */
export function reportMarkdown({ shown, summary, file, made }: SetPage): string {
  const { picture, labels } = shown;
  const [verdict, ...rest] = summary;
  const { sentence, heaviest, scope } = picture.headline;
  const parts = [
    `# ${harmless(picture.title)}`,
    code(file),
    `**${harmless(verdict!)}** ${rest.slice(0, 1).map(harmless).join("")}`,
    withFacts(sentence),
    heaviest ? `${labels.heaviest}: ${harmless(heaviest.text)}` : "",
    harmless(scope),
    picture.greenDay ? greenDay(picture.greenDay, labels) : "",
    picture.limits ? limitsMarkdown(picture.limits, labels) : "",
    targets(picture.targets, labels),
    shown.balanced ? balanced(shown.balanced, shown) : "",
    footer(picture, labels),
    `---\n\n${harmless(made)}`,
  ];
  return `${parts.filter(part => part !== "").join("\n\n")}\n`;
}

function greenDay(day: GreenDayPicture<string>, { greenDay: labels }: Labels<string>): string {
  const names = day.days.map(({ name }) => harmless(name));
  const lamps = day.lamps.map(({ name, asked, appliesTo, days }) => [
    harmless([name, asked, appliesTo].filter(Boolean).join(" ")),
    ...(days.length > 0
      ? days.map(({ green, shown, note }) =>
          harmless([shown, note, `(${green ? labels.green : labels.red})`].filter(Boolean).join(" ")),
        )
      : [harmless(labels.notModelled), ...names.slice(1).map(() => "")]),
  ]);
  return section(
    labels.heading,
    [
      withFacts(day.lead),
      table(
        [labels.whatHappens, ...names],
        day.classes.map(each => [
          harmless(`${each.name} (${each.facts.join(", ")})`),
          ...each.days.map(parts => harmless(parts.map(({ text }) => text).join(", "))),
        ]),
      ),
      table([labels.lamps, ...names], lamps),
      table(
        [labels.unlit, ...names],
        day.unlit.map(({ name, days }) => [harmless(name), ...days.map(({ text }) => harmless(text))]),
      ),
      ...day.notes.map(harmless),
    ].join("\n\n"),
  );
}

function targets({ lead, facets, whole }: TargetsPicture<string>, labels: Labels<string>): string {
  const { heading, facet, target, bounds, level } = labels.targets;
  const rows = facets.flatMap(({ name, targets }) =>
    targets.map(each => [
      harmless(name),
      `${harmless(each.name)} ${code(each.id)}`,
      told([each.bounds, each.appliesTo, each.baseline]),
      told([each.level, each.stakes, each.guards]),
    ]),
  );
  const found = facets.flatMap(({ targets }) =>
    targets
      .filter(each => each.findings.length > 0)
      .map(each => findings(`${harmless(each.name)} ${code(each.id)}`, each.findings, labels)),
  );
  return section(
    heading,
    [
      harmless(lead),
      ...(rows.length > 0 ? [table([facet, target, bounds, level], rows)] : []),
      ...found,
      ...(whole.length > 0 ? [findings(labels.targets.whole, whole, labels)] : []),
    ].join("\n\n"),
  );
}

function findings(title: string, all: readonly FindingPicture<string>[], { severity }: Labels<string>): string {
  const items = all.map(({ rule, severity: how, text }) => `**${severity[how]}** ${harmless(text)} ${code(rule)}`);
  return `### ${title}\n\n${bulleted(items)}`;
}

function balanced({ lead, groups, result }: BalancedPicture<string>, { labels, ruleTitles }: Shown): string {
  const { heading, step, today, proposed, why, effect } = labels.balanced;
  const rows = groups.flatMap(({ name, rows }) =>
    rows.map(each => [
      harmless(name),
      each.number === null ? "" : String(each.number),
      harmless(each.today),
      harmless(each.proposed),
      told(each.reasons.map(reason => reasonOf(reason, ruleTitles))),
      told([...each.effects.map(({ name, text }) => `${name} ${text}`), each.note]),
    ]),
  );
  const heads = [labels.targets.facet, step, today, proposed, why, effect];
  const end = [withFacts(result.sentence), ...(result.remains === null ? [] : [harmless(result.remains)])].join(" ");
  return section(heading, [harmless(lead), table(heads, rows), end].join("\n\n"));
}

/** A step says why it is taken; what no step serves has the title of the rule that asks for it. */
function reasonOf({ rule, severity, text }: ReasonPicture<string>, titles: Shown["ruleTitles"]): string {
  const said = severity === null || rule === null ? text : (titles[rule] ?? "");
  return rule === null ? said : `${said} (${rule})`;
}

function footer({ footer }: Picture<string>, { checked: labels }: Labels<string>): string {
  const told = (items: readonly { readonly text: string }[]) => bulleted(items.map(({ text }) => harmless(text)));
  return section(
    labels.heading,
    [
      `${labels.checked}:`,
      bulleted(footer.checked.map(harmless)),
      `${labels.notModelled}:`,
      told(footer.notModelled),
      `${labels.untold}:`,
      footer.untold.length > 0 ? told(footer.untold) : labels.untoldNothing,
      harmless(footer.note),
    ].join("\n\n"),
  );
}

function told(texts: readonly (string | null)[]): string {
  return texts
    .filter(text => text !== null)
    .map(harmless)
    .join("; ");
}
