import type { CommandLineTexts } from "../message";
import type { Vocabulary } from "../vocabulary";
import { action } from "./action";
import { cli } from "./cli";
import { cliBalance } from "./cli-balance";
import { cliFix } from "./cli-fix";
import { cliReport } from "./cli-report";
import { init } from "./init";
import { read } from "./read";
import { staffingCommand } from "./staffing-command";

/** What only the command line says. */
export const commandLine: CommandLineTexts = {
  ...cli,
  ...staffingCommand,
  ...cliBalance,
  ...cliFix,
  ...action,
  ...cliReport,
  ...init,
  ...read,
};

export const vocabulary: Vocabulary = { texts: commandLine };
