import type { Command } from "commander";
import { type Language, type Message, message, say } from "../../core/doors/words";
import type { Done } from "../exit-code";
import type { FixMode } from "../fixes";
import { checkFormats } from "../format/check-format";
import { optionIn } from "../help";
import type { WantedFormat } from "../option-values";
import { UsageError } from "../usage-error";
import { addFormatOption, addJudgingOptions, addShownOptions, findingOptionsOf } from "./finding-options";

/** `watermelon check`. */
export function declareCheck(root: Command, language: Language, done: Done): void {
  const names = Object.keys(checkFormats);
  const option = (flags: string, description: Message) => optionIn(language, flags, description);
  const command: Command = root
    .command("check")
    .description(say(message("cli/help/check", {}), language))
    .argument("[paths...]", say(message("cli/help/paths", {}), language), ["."]);
  addFormatOption(command, language, names);
  command
    .addOption(option("--fix", message("cli/help/fix", {})))
    .addOption(option("--fix-dry-run", message("cli/help/fix-dry-run", {})))
    .addOption(option("--stdin-filepath <name>", message("cli/help/stdin-filepath", {})));
  addShownOptions(command, language);
  command
    .addOption(option("--update-baseline", message("cli/help/update-baseline", {})))
    .addOption(option("--config <file>", message("cli/help/config", {})))
    .addOption(option("--print-config <file>", message("cli/help/print-config", {})));
  addJudgingOptions(command, language);
  command
    .addHelpText("after", `\n${say(message("cli/help/check/exit-codes", {}), language)}`)
    .action(async (paths: readonly string[]) => {
      const given = command.optsWithGlobals();
      const configured = await findingOptionsOf(given, language);
      if (given.printConfig !== undefined) {
        const { printConfigCommand } = await import("../print-config-command");
        done(await printConfigCommand(given.printConfig, configured));
        return;
      }
      const stdinPath: string | null = given.stdinFilepath ?? null;
      if (stdinPath !== null && command.args.length > 0) throw new UsageError(message("cli/stdin-and-paths", {}));
      const fixes = fixModeOf(given.fix ?? false, given.fixDryRun ?? false, stdinPath !== null);
      const { checkCommand } = await import("../check-command");
      done(
        await checkCommand(paths, {
          ...configured,
          updateBaseline: given.updateBaseline ?? false,
          fixes,
          stdinPath,
          formats: formatsOf(given.format, fixes),
          failOn: given.failOn,
          minSeverity: given.minSeverity,
          maxFindings: given.maxFindings ?? Number.POSITIVE_INFINITY,
          color: given.color,
        }),
      );
    });
}

function fixModeOf(fix: boolean, dryRun: boolean, fromStdin: boolean): FixMode {
  if (dryRun) return "show";
  if (!fix) return "off";
  return fromStdin ? "print" : "write";
}

/** Where fixes are shown or printed, standard output is theirs. */
function formatsOf(asked: readonly WantedFormat[] | undefined, fixes: FixMode): readonly WantedFormat[] {
  if (fixes === "show") return [{ name: "diff" }, ...(asked ?? [])];
  if (fixes !== "print") return asked ?? [{ name: "pretty" }];
  if (asked?.some(({ file }) => file === undefined)) throw new UsageError(message("cli/one-format", {}));
  return asked ?? [];
}
