/** The GitHub Action: runs the command that is bundled beside it, and tells the pull request and the workflow what it found. */
import { relative, resolve, sep } from "node:path";
import { type Language, learn, type Message, message, say } from "../../core/doors/words";
import { complain } from "../complain";
import { exitCode } from "../exit-code";
import { UsageError } from "../usage-error";
import { keepComment, longestComment } from "./comment";
import { Forge, ForgeError } from "./forge";
import { type Inputs, readInputs } from "./inputs";
import { type Outcome, runCommand } from "./run-command";
import { cut, longestSummary, writeOutputs, writeSummary } from "./runner-files";

async function main(environment: NodeJS.ProcessEnv): Promise<number> {
  await learn("en", "command-line");
  const inputs = readInputs(environment);
  const language = inputs.language ?? "en";
  await learn(language, "command-line");
  const outcome = await runCommand(inputs, environment);
  const command = inputs.base === null ? "check" : "review";
  const note = say(message("action/summary-cut", { command }), language);
  await writeSummary(environment["GITHUB_STEP_SUMMARY"], cut(outcome.markdown, longestSummary, note));
  const comment = await commentOn(inputs, outcome, language);
  await writeOutputs(environment["GITHUB_OUTPUT"], outputsOf(inputs, outcome, comment, environment));
  return outcome.code === exitCode.clean ? 0 : 1;
}

/** Without a token, or with one that may not write, as in a pull request from a fork, the summary carries what there is to tell. */
async function commentOn(inputs: Inputs, { figures, markdown }: Outcome, language: Language): Promise<string | null> {
  const { api, base, comment, graphql, token } = inputs;
  if (!comment || base === null || !figures) return null;
  const tell = (said: Message): null => {
    complain(said, language);
    return null;
  };
  if (token === null) return markdown === "" ? null : tell(message("action/no-token", {}));
  const note = say(message("action/comment-cut", {}), language);
  const text = markdown === "" ? null : cut(markdown, longestComment - 200, note);
  try {
    const without = say(message("action/nothing-left", {}), language);
    return await keepComment(new Forge(api, token), graphql, comment, text, without);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return [401, 403, 404].includes(error.status ?? 0)
      ? tell(message("action/not-allowed", { reason: error.message }))
      : tell(message("action/no-comment", { reason: error.message }));
  }
}

function outputsOf(
  { base, sarifFile, workingFolder }: Inputs,
  { figures }: Outcome,
  comment: string | null,
  environment: NodeJS.ProcessEnv,
): Record<string, string> {
  if (!figures) return {};
  const { changes, errors, infos, verdicts, warnings } = figures;
  const sarif =
    sarifFile === null ? "" : relative(environment["GITHUB_WORKSPACE"] ?? "", resolve(workingFolder, sarifFile));
  return {
    mode: base === null ? "check" : "review",
    findings: String(errors + warnings + infos),
    errors: String(errors),
    warnings: String(warnings),
    infos: String(infos),
    changes: changes === null ? "" : String(changes),
    verdicts: JSON.stringify(verdicts),
    sarif: sarif.split(sep).join("/"),
    comment: comment ?? "",
  };
}

main(process.env).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = 1;
    if (error instanceof UsageError) complain(error.said, "en");
    else throw error;
  },
);
