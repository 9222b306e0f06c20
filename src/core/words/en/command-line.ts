import type { Vocabulary } from "../vocabulary";
import { action } from "./action";
import { cli } from "./cli";
import { cliBalance } from "./cli-balance";
import { cliFix } from "./cli-fix";
import { cliReport } from "./cli-report";
import { init } from "./init";
import { read } from "./read";
import { staffingCommand } from "./staffing-command";
import { study } from "./study";

/** What only the command line says, and with it whoever studies a file of somebody else. */
export const commandLine = {
  ...cli,
  ...staffingCommand,
  ...cliBalance,
  ...cliFix,
  ...action,
  ...cliReport,
  ...init,
  ...read,
  ...study,
};

export const vocabulary: Vocabulary = { texts: commandLine };
