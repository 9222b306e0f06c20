import { readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Bytes of a script in parts, and of what it loads beside itself for parts that it loads late.
 *
 * @param late as their files are named: `check-command`
 */
export function bytesLoaded(script: string, late: readonly string[]): number {
  const [, needs] = /\bneeds=(\{.*?\})[,;]/.exec(readFileSync(script, "utf8"))!;
  const parts = Object.entries(JSON.parse(needs!) as Readonly<Record<string, readonly string[]>>);
  const needed = late.flatMap(name => {
    const found = parts.find(([part]) => part.includes(`-${name}-`));
    if (!found) throw new Error(`${script} loads nothing beside itself for ${name}`);
    return found[1];
  });
  const beside = [...new Set(needed)].map(part => statSync(path.join(path.dirname(script), part)).size);
  return beside.reduce((sum, each) => sum + each, statSync(script).size);
}
