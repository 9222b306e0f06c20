import type { TextEdit } from "../finding";
import { findMetric } from "../metrics/lookup";
import type { Metric } from "../metrics/metric";
import { type Change, toEdits } from "../source/change";
import { nodeAt } from "../source/locate";
import { resolved, type ScalarNode } from "../source/node";
import { flowText } from "../source/write";
import { type Message, message } from "../words/message";
import type { NamedThing, NamingFile, PlacedMention } from "./symbol";
import { isWordOfTheFormat } from "./words";

const longestName = 100;

/** The edits that a rename makes in one file. */
export interface RenamedFile {
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

/** Why a thing keeps the name that it has; null where it can be given another. */
export function whyNotRenamed({ mentions }: NamedThing): Message | null {
  const own = mentions.find(({ document }) => document.shaped);
  return own ? message("names/own-shape", { file: fileName(own.file) }) : null;
}

/** Why something cannot have a name; null where it can. */
export function whyNotNamed({ kind, name: before, around, at }: NamedThing, name: string): Message | null {
  if (name.trim() === "") return message("names/empty", {});
  if (name !== name.trim() || /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name)) return message("names/no-name", {});
  if (name.length > longestName) return message("names/long", { longest: longestName });
  if (name === before) return null;
  if (kind === "target" && name.startsWith("x-")) return message("names/own-key", { name });
  if (kind === "class" && isWordOfTheFormat(name)) return message("names/word", { name });
  const taken = around.find(({ mention }) => mention.kind === kind && mention.defines && mention.name === name);
  if (!taken) return null;
  return message("names/taken", { kind, name, file: taken.file.file === at.file.file ? null : fileName(taken.file) });
}

/**
 * Gives something another name wherever it is said. Comments, quotes and every other byte stay. A target whose id also says its
 * metric keeps its metric; one that has its id from its metric gets an `id`.
 *
 * @param metrics the organisation's own
 */
export function renamed({ mentions }: NamedThing, name: string, metrics: readonly Metric[]): RenamedFile[] {
  const byDocument = new Map<PlacedMention["document"], PlacedMention[]>();
  for (const each of mentions) byDocument.set(each.document, [...(byDocument.get(each.document) ?? []), each]);
  const edits = new Map<string, TextEdit[]>();
  for (const [document, all] of byDocument) {
    const { file, checked } = all[0]!.file;
    const changes = all.flatMap(each => changesFor(each, name, metrics));
    edits.set(file, [...(edits.get(file) ?? []), ...toEdits(checked.text, document, changes)]);
  }
  return [...edits].map(([file, each]) => ({ file, edits: each }));
}

function changesFor({ file, document, mention }: PlacedMention, name: string, own: readonly Metric[]): Change[] {
  const { by, defines, path, scalar, name: before } = mention;
  if (by === "metric") return [{ do: "set", path: [...path, "id"], value: name }];
  const text = styled(name, scalar, file.checked.text);
  const changes: Change[] = [{ do: "replace", range: scalar.range, text }];
  if (by !== "key" || !defines) return changes;
  const node = nodeAt(document, path);
  const target = node && resolved(node);
  const saysMetric = nodeAt(document, [...path, "metric"]) !== undefined;
  const metric = findMetric(before, own);
  if (target?.kind !== "mapping" || saysMetric || metric === null || findMetric(name, own) === metric) return changes;
  return [...changes, { do: "set", path: [...path, "metric"], value: before }];
}

/** A name in the quotes that the old one stands in. */
function styled(name: string, { quoted, range }: ScalarNode, text: string): string {
  if (!quoted) return flowText(name);
  return text[range.start] === '"' ? JSON.stringify(name) : `'${name.replaceAll("'", "''")}'`;
}

function fileName({ file }: NamingFile): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
