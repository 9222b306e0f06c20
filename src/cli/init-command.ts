import { writeFile } from "node:fs/promises";
import path from "node:path";
import { configurationName, isNamedTargetFile, message, say, type TemplateName, template } from "../core";
import { Configured, type ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { fileTroubleOf } from "./file-trouble";
import { harmless } from "./format/terminal-text";
import { print } from "./print";
import { shownPath } from "./shown-path";
import { UsageError } from "./usage-error";

/**
 * `watermelon init`: writes a first target file, and a configuration where none holds for it. Nothing that is there is
 * overwritten.
 */
export async function initCommand(
  asked: string | undefined,
  name: TemplateName,
  options: ConfiguredOptions,
): Promise<ExitCode> {
  const usual = `${name}.targets.yaml`;
  const file = asked ?? usual;
  const configured = await Configured.open(options);
  if (!isNamedTargetFile(file) && !(await configured.isTargetFile(file))) {
    throw new UsageError(message("init/name", { path: file, example: path.join(path.dirname(file), usual) }));
  }
  const language = await configured.languageFor([file]);
  const known = (await configured.settingsFor(file)).configuration.path;
  await writeNew(file, template(name, language, options.today).text);
  const said = [message("init/written", { path: file })];
  if (known === null) {
    const place = configurationPlaceFor(file);
    await writeNew(place, say(message("configuration/template", {}), language));
    said.push(message("init/written", { path: place }));
  } else said.push(message("init/kept", { path: shownPath(known, process.cwd()) }));
  said.push(message("init/next", { command: `watermelon check ${file}` }));
  await print(said.map(each => `${harmless(say(each, language))}\n`).join(""), language);
  return exitCode.clean;
}

/** The folder that one stands in holds the configuration of all below it; a file elsewhere has its own beside it. */
function configurationPlaceFor(file: string): string {
  const inside = path.relative(process.cwd(), path.resolve(file));
  const isBelow = !inside.startsWith("..") && !path.isAbsolute(inside);
  return isBelow ? configurationName : path.join(path.dirname(file), configurationName);
}

/** @throws UsageError where the file exists or cannot be written */
async function writeNew(place: string, text: string): Promise<void> {
  try {
    await writeFile(place, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new UsageError(message("init/exists", { path: place }));
    const refused = fileTroubleOf(error);
    throw refused ? new UsageError(message("cli/cannot-write", { path: place, ...refused })) : error;
  }
}
