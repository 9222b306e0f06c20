import { type BalancedFile, balance } from "../core/doors/mending";
import { type Language, message } from "../core/doors/words";
import { withMark } from "./byte-order-mark";
import { complain } from "./complain";
import { Configured, type ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { balanceFormats } from "./format/balance-format";
import { partsBeside } from "./parts-of-files";
import { print } from "./print";
import { readNamed } from "./read-named";
import type { ReadText } from "./read-text";
import { replaceFile } from "./replace-file";
import { terminalOf } from "./terminal";
import { UsageError } from "./usage-error";

export interface BalanceCommandOptions extends ConfiguredOptions {
  /** One of `balanceFormats`. */
  readonly format: string;
  /** Whether the file is to be changed. */
  readonly apply: boolean;
  readonly color: boolean;
}

/** `watermelon balance`: shows the steps that balance every target set of a file, and takes them all where that is asked. */
export async function balanceCommand(path: string, options: BalanceCommandOptions): Promise<ExitCode> {
  const { apply, color, format } = options;
  const configured = await Configured.open(options);
  await configured.refuseBroken([path]);
  const language = await configured.languageFor([path]);
  const read = await readNamed(path, language);
  const { said, ...beside } = await partsBeside(path, read.text, configured);
  if (said) complain(said, language);
  const file = await balance(read.text, { ...(await configured.optionsFor(path)), ...beside });
  const terminal = terminalOf(process.stdout, color, process.env);
  const show = await balanceFormats[format]!({ language, terminal });
  if (apply) await write(path, read, file, language);
  await print(await show({ path, text: read.text, file }), language);
  return exitCode.clean;
}

/** Standard output carries the result; what became of the file is said beside it. */
async function write(path: string, read: ReadText, file: BalancedFile, language: Language): Promise<void> {
  const all = file.sets.flatMap(each => each.steps);
  const steps = all.filter(({ said }) => said).length;
  const unsaid = all.length - steps;
  if (all.length === 0) return complain(message("cli/balance/nothing-written", { path }), language);
  if (steps === 0) return complain(message("cli/balance/nothing-said", { path, unsaid }), language);
  if (!read.wellFormed) throw new UsageError(message("cli/balance/not-in-encoding", { path, encoding: read.encoding }));
  await replaceFile(path, read.encode(withMark(file.balanced, read.text)));
  complain(message("cli/balance/written", { path, steps, unsaid }), language);
}
