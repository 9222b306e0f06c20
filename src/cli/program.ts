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

/** Builds the command line. Each command is loaded when it runs; `done` is given its exit code. */
export function program(language: Language, done: Done): Command {
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
  declareCheck(root, language, done);
  declareBalance(root, language, done);
  declareReport(root, language, done);
  declareExplain(root, language, done);
  declareLists(root, language, done);
  declareReview(root, language, done);
  declareStaffing(root, language, done);
  declareInit(root, language, done);
  declareRead(root, language, done);
  return root;
}
