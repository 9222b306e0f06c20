import path from "node:path";
import type { recogniseMetric } from "../../src/core";
import { measured, namedMetrics } from "../core/metrics/recognise/measured";
import type { Row } from "./row";

const root = path.resolve(__dirname, "../..");

/** How well names of metrics are recognised: those that the words were chosen by, and others that nothing was changed for. */
export function recognition(): Row[] {
  const core = require(path.join(root, "dist/core/index.cjs")) as { recogniseMetric: typeof recogniseMetric };
  const share = (value: number): string => `${(value * 100).toFixed(1)}%`;
  const row = (which: string, ...files: readonly string[]): Row => {
    const names = files.flatMap(namedMetrics);
    const { precision, recall } = measured(names, core.recogniseMetric);
    return {
      work: `metrics recognised by name, ${names.length} ${which}`,
      measured: `precision ${share(precision)}, recall ${share(recall)}`,
      toReach: "precision 95%, recall 70%",
    };
  };
  return [row("names held out", "held-out.tsv"), row("names developed on", "found.tsv", "invented.tsv")];
}
