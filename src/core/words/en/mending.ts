import type { Bilingual } from "../../metrics/metric";
import type { MeasuredBy } from "../../model/target-set";
import type { Format } from "../format";
import { metricName } from "../in-sentence";

const sources: Readonly<Record<MeasuredBy, string>> = {
  acd: "the telephone or chat system",
  agent: "what agents tick",
  repeat_contact: "a count of repeat contacts",
  survey: "a survey",
  monitoring: "conversations that are listened to",
  hr: "the records of HR",
  planning: "the planning",
};

/** Titles of what mends the text of a file and leaves its meaning alone. */
export const mending = {
  "offer/write": (a: { text: string }, _f: Format) => `Write \`${a.text}\``,
  "offer/alias": (a: { name: string; metric: Bilingual }, f: Format) =>
    `Let \`${a.name}\` be another name for ${metricName(a.metric, f)}`,
  "offer/write-entry": (a: { key: string; text: string }, f: Format) =>
    f.ownShape ? `Write ${f.key(a.key)}: \`${a.text}\`` : `Write \`${a.key}: ${a.text}\``,
  "offer/write-share-within": (a: { share: string; within: string }, f: Format) =>
    f.ownShape
      ? `Write \`${a.share}\` and \`${a.within}\` apart`
      : `Write \`at_least: ${a.share}\` and \`within: ${a.within}\``,
  "offer/rename-key": (a: { key: string }, f: Format) =>
    f.ownShape ? `Make it ${f.key(a.key)}` : `Rename the key to \`${a.key}\``,
  "offer/name-source": (a: { by: MeasuredBy }, _f: Format) => `Say that the number comes from ${sources[a.by]}`,
  "offer/own-id": (a: { id: string }, _f: Format) => `Give this target the id \`${a.id}\``,
  "offer/shares-in-proportion": (_: object, _f: Format) => "Bring the shares to 100% in proportion",
  "offer/largest-share": (a: { name: string; share: string }, _f: Format) =>
    `Put the difference on the largest class: ${a.name} ${a.share}`,
};
