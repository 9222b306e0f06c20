import { readFileSync } from "node:fs";
import path from "node:path";
import { type Assessment, assess } from "../../../src/core/day";
import { readTargetSet } from "../../../src/core/model/read";
import type { TargetSet } from "../../../src/core/model/target-set";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

export function readSets(yaml: string): TargetSet[] {
  return parseAtOnce(yaml).documents.map(document => readTargetSet(document));
}

/** The one set of a text. */
export function readSet(yaml: string): TargetSet {
  return readSets(yaml)[0]!;
}

/** The sets of a sample file, by its name before `.targets.yaml`. */
export function sampleSets(name: string): TargetSet[] {
  return readSets(readFileSync(path.resolve(__dirname, `../../../samples/${name}.targets.yaml`), "utf8"));
}

export interface Parts {
  /** Lines of `demand.mix`, without the dash; one routine class of 300 s if not said. */
  readonly mix?: readonly string[];
  /** Lines of `demand` beside the mix. */
  readonly demand?: readonly string[];
  /** Top-level lines. */
  readonly rest?: readonly string[];
  /** Targets by id, each the inside of a flow mapping. */
  readonly targets: Readonly<Record<string, string>>;
}

/** Nine in ten of these are helped, and 82% are satisfied, 5% dissatisfied. */
export const routine = "{ class: order, share: 100%, handle_time: 300 s }";

export function setOf({ mix = [routine], demand = [], rest = [], targets }: Parts): TargetSet {
  return readSet(
    [
      "version: 1",
      ...rest,
      "demand:",
      ...demand.map(line => `  ${line}`),
      "  mix:",
      ...mix.map(line => `    - ${line}`),
      "targets:",
      ...Object.entries(targets).map(([id, target]) => `  ${id}: { ${target} }`),
      "",
    ].join("\n"),
  );
}

export function assessed(parts: Parts): Promise<Assessment> {
  return assess(setOf(parts));
}

/** Share of all contacts that is handled in this way on a day, of one class or of all. */
export function shareOf(rows: Assessment["kindest"], way: string, name?: string): number {
  const counted = rows.filter(row => row.way === way && (name === undefined || row.class === name));
  return Math.round(counted.reduce((sum, row) => sum + row.share, 0) * 1e6) / 1e6;
}
