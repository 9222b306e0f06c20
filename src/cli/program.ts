import type { Command } from "commander";
import { version } from "../../package.json";
import { type Language, languages, type Message, message, say } from "../core/doors/words";
import { declareBalance } from "./declare/balance";
import { declareCheck } from "./declare/check";
import { declareExplain } from "./declare/explain";
import { declareInit } from "./declare/init";
import { declareLists } from "./declare/lists";
import { declareRead } from "./declare/read";
import { declareReport } from "./declare/report";
import { declareReview } from "./declare/review";
import { declareStaffing } from "./declare/staffing";
import type { Done } from "./exit-code";
import { commandIn, optionIn } from "./help";
import { oneOf } from "./option-values";

const declarations: ReadonlyMap<string | undefined, (root: Command, language: Language, done: Done) => void> = new Map([
  ["check", declareCheck],
  ["balance", declareBalance],
  ["report", declareReport],
  ["explain", declareExplain],
  ["rules", declareLists],
  ["metrics", declareLists],
  ["review", declareReview],
  ["staffing", declareStaffing],
  ["init", declareInit],
  ["read", declareRead],
]);

/**
 * Builds the command line for these arguments: the command that they ask for, or all of them where they ask for none, for their help and
 * for names that are like theirs. Each is loaded when it runs; `done` is given its exit code.
 */
export function program(args: readonly string[], language: Language, done: Done): Command {
  const said = (what: Message): string => say(what, language);
  const root = commandIn(language, "watermelon")
    .description(said(message("cli/help/watermelon", {})))
    .version(version, "-V, --version", said(message("cli/help/version", {})))
    .helpCommand("help [command]", said(message("cli/help/help", {})))
    .addOption(
      optionIn(language, "--language <language>", message("cli/help/language", {})).argParser(text =>
        oneOf("--language", languages, text),
      ),
    )
    .addOption(optionIn(language, "--no-color", message("cli/help/no-color", {})));
  const asked = declarations.get(askedIn(args));
  for (const declare of asked ? [asked] : new Set(declarations.values())) declare(root, language, done);
  return root;
}

/** The first argument that is neither an option nor the value of one that stands before commands. */
function askedIn(args: readonly string[]): string | undefined {
  return args.find((each, at) => !each.startsWith("-") && args[at - 1] !== "--language");
}
