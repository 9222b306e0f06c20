import type { RuleSetting } from "../core/doors/checking";
import { effectiveYaml } from "../core/doors/review";
import { learn } from "../core/doors/words";
import { configurationPath } from "./configuration-host";
import { Configured, type ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { harmless } from "./format/terminal-text";
import { print } from "./print";
import { shownPath } from "./shown-path";

/** `watermelon check --print-config`: how a file would be checked, with where each value comes from. */
export async function printConfigCommand(path: string, options: ConfiguredOptions): Promise<ExitCode> {
  const configured = await Configured.open(options);
  await configured.refuseBroken([path]);
  const language = await configured.languageFor([path]);
  // Values are written as a configuration has them, in English.
  await learn("en");
  const cwd = process.cwd();
  const yaml = effectiveYaml(configurationPath(path), await configured.settingsFor(path), {
    language,
    shown: each => shownPath(each, cwd),
    asked: severitiesOf(options.rules ?? {}),
  });
  await print(yaml.split("\n").map(harmless).join("\n"), language);
  return exitCode.clean;
}

function severitiesOf(rules: Readonly<Record<string, RuleSetting>>) {
  return Object.fromEntries(Object.entries(rules).flatMap(([id, { severity }]) => (severity ? [[id, severity]] : [])));
}
