import { harmless, section, table, withFacts } from "../pages/markdown";
import type { HandleTimePicture } from "../picture/handle-time";
import type { Labels } from "../picture/labels";
import type { LimitsPicture } from "../picture/limits";
import type { SatisfactionPicture } from "../picture/satisfaction";
import type { StaffingPicture } from "../picture/staffing";

/** The limits against what honest work takes: each figure's conclusion, and its numbers. */
export function limitsMarkdown(
  { heading, handleTime, satisfaction, staffing }: LimitsPicture<string>,
  labels: Labels<string>,
): string {
  const parts = [
    handleTime && handleTimeMarkdown(handleTime, labels),
    satisfaction && satisfactionMarkdown(satisfaction),
    staffing && staffingMarkdown(staffing),
  ];
  return section(heading, parts.filter(part => part !== null).join("\n\n"));
}

function handleTimeMarkdown(
  { heading, sentences, classes }: HandleTimePicture<string>,
  { handleTime }: Labels<string>,
): string {
  const heads = [
    handleTime.class,
    handleTime.tone,
    handleTime.share,
    handleTime.time,
    handleTime.recovery,
    handleTime.against,
  ];
  const rows = classes.map(each =>
    [each.name, each.toneName, each.shareText, each.timeText, each.recoveryText, each.aboveText].map(text =>
      text === null ? "" : harmless(text),
    ),
  );
  return figure(heading, [...sentences.map(withFacts), table(heads, rows)]);
}

function satisfactionMarkdown({ heading, charts, asked, everyone, more }: SatisfactionPicture<string>): string {
  const parts = charts.flatMap(({ lead, rows, bound }) => [
    withFacts(lead),
    ...(rows.length > 0
      ? [
          table(
            [bound.text, asked, everyone].map(harmless),
            rows.map(row =>
              [[row.name, row.note].filter(Boolean).join(", "), row.asked?.text ?? "", row.everyone?.text ?? ""].map(
                harmless,
              ),
            ),
          ),
        ]
      : []),
  ]);
  return figure(heading, [...parts, ...(more === null ? [] : [harmless(more)])]);
}

function staffingMarkdown({ heading, lead, chart }: StaffingPicture<string>): string {
  if (!chart) return figure(heading, [withFacts(lead)]);
  const spans = [chart.honest, chart.pretended].flatMap(span => (span ? [harmless(span.text)] : []));
  const rows = chart.panels.map(({ title, bounds, here }) =>
    [title, bounds.map(({ text }) => text).join(", "), here?.text ?? ""].map(harmless),
  );
  const heads = ["", chart.targets, chart.here?.text ?? ""].map(harmless);
  return figure(heading, [withFacts(lead), table(heads, rows), ...spans]);
}

function figure(heading: string, parts: readonly string[]): string {
  return [`### ${harmless(heading)}`, ...parts].join("\n\n");
}
