import { type ConfigurationHost, Configurations } from "../../../src/core";
import type { Language } from "../../../src/core/words/format";
import { say } from "../../../src/core/words/say";

export type Files = Readonly<Record<string, string>>;

/** Files in memory by their absolute paths; `reads` counts what was asked for. */
export function hostOf(
  files: Files,
  workspaces: readonly string[] = ["/desk"],
): ConfigurationHost & { reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    workspaces,
    read: async path => {
      reads.push(path);
      return Object.hasOwn(files, path) ? files[path] : undefined;
    },
    exists: async path => Object.keys(files).some(each => each === path || each.startsWith(`${path}/`)),
  };
}

export function configurationsOf(files: Files): Configurations {
  return new Configurations(hostOf(files));
}

/** What is wrong with the configurations that govern a file, as `path:line: message`. */
export async function problemsFor(
  files: Files,
  path = "/desk/a.targets.yaml",
  language: Language = "en",
): Promise<string[]> {
  const configurations = configurationsOf(files);
  await configurations.settingsFor(path);
  return configurations.problems.map(each => `${each.path}:${each.line}: ${say(each.message, language)}`);
}

/** The same for one configuration with this text. */
export async function problemsIn(text: string, language: Language = "en"): Promise<string[]> {
  const problems = await problemsFor({ "/desk/.watermelon.yaml": text }, undefined, language);
  return problems.map(each => each.replace("/desk/.watermelon.yaml:", ""));
}
