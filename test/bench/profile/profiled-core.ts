import { mkdirSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { repositoryRoot } from "../../host/places";
import type { core } from "../shipped";

/** The core as it ships, with what tells the sources of what runs in it. */
export interface ProfiledCore {
  readonly core: typeof core;
  /** Address of its script, as a profile has it. */
  readonly url: string;
  /** Path of the source of a place in the script, from the root; null for what the bundler added. Lines and columns count from 0. */
  sourceAt(line: number, column: number): string | null;
}

/** Bundles the core as for `dist/`, with a source map beside it. */
export async function profiledCore(): Promise<ProfiledCore> {
  const folder = path.join(repositoryRoot, "out/bench");
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, "core.cjs");
  const how = (await import(pathToFileURL(path.join(repositoryRoot, "src/build/core-bundle.mjs")).href)) as Readonly<
    Record<"common" | "core", BuildOptions>
  > & { readonly plugins: NonNullable<BuildOptions["plugins"]> };
  await build({ ...how.common, ...how.core, plugins: how.plugins, format: "cjs", outfile, sourcemap: "external" });
  const map = new SourceMap(JSON.parse(readFileSync(`${outfile}.map`, "utf8")) as SourceMapPayload);
  return {
    core: require(outfile) as typeof core,
    url: pathToFileURL(outfile).href,
    sourceAt: (line, column) => {
      const entry = map.findEntry(line, column);
      return "originalSource" in entry
        ? path.relative(repositoryRoot, path.resolve(folder, entry.originalSource))
        : null;
    },
  };
}
