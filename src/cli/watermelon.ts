import { CommanderError } from "commander";
import { bugs } from "../../package.json";
import { type Language, learn, message } from "../core/doors/words";
import { complain } from "./complain";
import { type ExitCode, exitCode } from "./exit-code";
import { languageOf } from "./language";
import { program } from "./program";
import { UsageError } from "./usage-error";
import { usageMessage } from "./usage-message";

async function run(args: readonly string[], language: Language): Promise<ExitCode> {
  await learn(language, "command-line");
  process.on("uncaughtException", error => process.exit(internalError(error, language)));
  let code: ExitCode = exitCode.clean;
  const root = program(args, language, done => {
    code = done;
  });
  try {
    await root.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof UsageError) {
      complain(error.said, language);
      return exitCode.usage;
    }
    if (!(error instanceof CommanderError)) return internalError(error, language);
    if (error.exitCode === 0) return exitCode.clean;
    const said = usageMessage(error);
    if (said) {
      const command = root.commands.find(each => each.name() === args[0]);
      complain(said, language);
      complain(message("cli/see-help", { command: command ? `watermelon ${args[0]}` : "watermelon" }), language);
    }
    return exitCode.usage;
  }
}

function internalError(error: unknown, language: Language): ExitCode {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  complain(message("cli/internal-error", { error: told, address: bugs.url }), language);
  return exitCode.internal;
}

const args = process.argv.slice(2);
const language = languageOf(args, process.env);

// A reader that goes away, as behind `| head`, is no error of ours.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
void run(args, language).then(code => {
  process.exitCode = code;
});
