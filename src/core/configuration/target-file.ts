import { type Configuration, configurationName } from "./configuration";
import { takes } from "./paths";

/** Whether the name alone says that a file is a target file. */
export function isNamedTargetFile(path: string): boolean {
  return /\.targets\.ya?ml$/i.test(path);
}

/** Whether a file is a target file in this configuration. */
export function isTargetFile(path: string, { files, ignore, shapes }: Configuration): boolean {
  if (path.endsWith(`/${configurationName}`)) return false;
  const isOne =
    isNamedTargetFile(path) ||
    (/\.ya?ml$/i.test(path) && takes([...files, ...shapes.map(({ value }) => value.files)], path));
  return isOne && !takes(ignore, path);
}
