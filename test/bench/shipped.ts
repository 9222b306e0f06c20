import path from "node:path";
import type { TargetSet } from "../../src/core/model/target-set";
import { repositoryRoot } from "../host/places";

const shipped = require(path.join(repositoryRoot, "dist/core/index.cjs")) as typeof import("../../src/core");

/** The core and the command as they ship, minified: what is measured. */
export const core = shipped;
export const command = path.join(repositoryRoot, "dist/cli/watermelon.js");

/** How the editor and formats without fixes check: fixes are made when they are asked for. */
export const options = { today: "2026-11-22", fixes: false };

/** The set of a file as it is just read: nothing about it is worked out yet. */
export async function freshSet(text: string): Promise<TargetSet> {
  const { documents } = await core.check(text, options);
  return structuredClone(documents[0]!.set);
}
