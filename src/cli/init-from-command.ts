import path from "node:path";
import {
  patternFor,
  type ShapeEntry,
  type Study,
  shapeEntry,
  shapesText,
  studyReport,
  targetFileText,
  withShape,
} from "../core/doors/study";
import { type Language, type Message, message, say } from "../core/doors/words";
import { isNamedTargetFile } from "../core/doors/workspace";
import { complain } from "./complain";
import { Configured, type ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { harmless, plainSpaces } from "./format/terminal-text";
import { acceptedIn } from "./from/ask";
import { readSource } from "./from/source";
import { print } from "./print";
import { readNamed } from "./read-named";
import { replaceFile } from "./replace-file";
import { shownPath } from "./shown-path";
import { UsageError } from "./usage-error";
import { configurationPlaceFor, writeNew } from "./write-new";

export interface FromOptions {
  /** The file that somebody has already. */
  readonly from: string;
  /** The target file to write; named after the other one without it. */
  readonly file: string | undefined;
  /** A target file also of a YAML file, that could be linted where it stands. */
  readonly convert: boolean;
  /** The sheet of a workbook; the one that says most without it. */
  readonly sheet: string | undefined;
  /** Prints what would be written, and writes nothing. */
  readonly dryRun: boolean;
}

/** What is to be written, and where. */
interface Proposal {
  readonly place: string;
  readonly text: string;
  write(): Promise<void>;
  /** What to do then. */
  readonly next: readonly Message[];
}

/** `watermelon init --from`: a shape for a YAML file, or a target file from it, from a CSV or from a workbook. Nothing is overwritten. */
export async function initFromCommand(asked: FromOptions, options: ConfiguredOptions): Promise<ExitCode> {
  const { from } = asked;
  const source = await readSource(from, options.language);
  const configured = await Configured.open(options);
  await configured.refuseBroken([from]);
  const language = await configured.languageFor([from]);
  const inPlace = source.kind === "yaml" && !asked.convert && asked.file === undefined;
  if (inPlace && (await configured.isTargetFile(from)))
    throw new UsageError(message("init/from-target-file", { path: from }));
  const { study, saw } = source.study((await configured.settingsFor(from)).check.metrics ?? [], asked.sheet);
  if (!study) throw new UsageError(message("init/from-nothing", { path: from, saw }));
  const report = studyReport(study);
  if (asked.dryRun) for (const each of report) complain(each, language);
  else await tell(report, language);
  const accepted = await acceptedIn(study, language);
  const shape = inPlace ? await shapeProposal(study, from, accepted, configured, language) : null;
  const proposal = shape ?? (await targetFileProposal(study, asked, accepted, configured, language));
  if (asked.dryRun) {
    await print(proposal.text, language);
    return exitCode.clean;
  }
  await proposal.write();
  await tell(proposal.next, language);
  return exitCode.clean;
}

async function tell(said: readonly Message[], language: Language): Promise<void> {
  await print(said.map(each => `${linesOf(each, language)}\n`).join(""), language);
}

/** Lines of its own are kept, as of a text to copy. */
function linesOf(said: Message, language: Language): string {
  return plainSpaces(say(said, language).split("\n").map(harmless).join("\n"));
}

/** The shape in the configuration that governs the file, or in a new one. */
async function shapeProposal(
  study: Study,
  from: string,
  accepted: ReadonlySet<string>,
  configured: Configured,
  language: Language,
): Promise<Proposal | null> {
  const known = (await configured.settingsFor(from)).configuration.path;
  const place = known ?? path.resolve(configurationPlaceFor(from));
  const below = path.relative(path.dirname(place), path.resolve(from)).split(path.sep).join("/");
  const shape = shapeEntry(study, patternFor(below), accepted);
  if (!shape) return null;
  const shown = shownPath(place, process.cwd());
  if (known === null) {
    const text = withShape(say(message("configuration/template", {}), language), shape.entry)!;
    return { place, text, write: () => writeNew(place, text), next: nextAfter(shape, from, shown) };
  }
  const { text: before, encode } = await readNamed(place, language);
  const text = withShape(before, shape.entry);
  if (text === null) {
    const entry = shapesText(shape.entry);
    const next = [message("init/by-hand", { path: shown, entry })];
    return { place, text: entry, write: async () => undefined, next };
  }
  return { place, text, write: () => replaceFile(place, encode(text)), next: nextAfter(shape, from, shown) };
}

function nextAfter({ unsaid }: ShapeEntry, from: string, place: string): readonly Message[] {
  const written = message("init/shape-written", { path: place, from });
  const left =
    unsaid.length > 0
      ? [message("init/shape-unsaid", { columns: unsaid, command: `watermelon init --from ${from} --convert` })]
      : [];
  return [written, ...left, message("init/from-next", { command: `watermelon check ${from}` })];
}

async function targetFileProposal(
  study: Study,
  asked: FromOptions,
  accepted: ReadonlySet<string>,
  configured: Configured,
  language: Language,
): Promise<Proposal> {
  const usual = `${path.basename(asked.from, path.extname(asked.from))}.targets.yaml`;
  const place = asked.file ?? usual;
  if (!isNamedTargetFile(place) && !(await configured.isTargetFile(place)))
    throw new UsageError(message("init/name", { path: place, example: path.join(path.dirname(place), usual) }));
  const text = targetFileText(study, path.basename(asked.from), accepted, language);
  const next = [
    message("init/written", { path: place }),
    message("init/from-next", { command: `watermelon check ${place}` }),
  ];
  return { place, text, write: () => writeNew(place, text), next };
}
