import { measured, namedMetrics } from "../../core/metrics/recognise/measured";
import { phraseRows, readRight } from "../../core/phrases/measured";
import type { Row } from "../row";
import { core } from "../shipped";

/** How well names of metrics are recognised: those that the words were chosen by, and others that nothing was changed for. */
export function recognition(): Row[] {
  const share = (value: number): string => `${(value * 100).toFixed(1)}%`;
  const row = (which: string, ...files: readonly string[]): Row => {
    const names = files.flatMap(namedMetrics);
    const { precision, recall } = measured(names, core.recogniseMetric);
    return {
      work: `metrics recognised by name, ${names.length} ${which}`,
      measured: `precision ${share(precision)}, recall ${share(recall)}`,
      toReach: "precision 95%, recall 70%",
      reached: precision >= 0.95 && recall >= 0.7,
    };
  };
  return [row("names held out", "held-out.tsv"), row("names developed on", "found.tsv", "invented.tsv")];
}

/** How well target phrases are read: those that the grammar was written by, and others that nothing was changed for. */
export function phrasesRead(): Row[] {
  const row = (which: string, ...files: readonly string[]): Row => {
    const rows = files.flatMap(phraseRows);
    const { share } = readRight(rows, core.readPhrase);
    return {
      work: `target phrases read, ${rows.length} ${which}`,
      measured: `${(share * 100).toFixed(1)}% right`,
      toReach: "95% right",
      reached: share >= 0.95,
    };
  };
  return [row("phrases held out", "held-out.tsv"), row("phrases developed on", "found.tsv", "invented.tsv")];
}
