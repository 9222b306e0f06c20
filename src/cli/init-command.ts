import path from "node:path";
import { type TemplateName, template } from "../core/doors/templates";
import { learn, message, say } from "../core/doors/words";
import { isNamedTargetFile } from "../core/doors/workspace";
import { Configured, type ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { harmless } from "./format/terminal-text";
import { print } from "./print";
import { shownPath } from "./shown-path";
import { UsageError } from "./usage-error";
import { configurationPlaceFor, writeNew } from "./write-new";

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
  await learn(language, "templates");
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
