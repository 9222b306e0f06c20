import { readFileSync } from "node:fs";
import path from "node:path";
import type { Recognition } from "../../../../src/core";

export interface NamedMetric {
  readonly name: string;
  /** Canonical name; null for what is no metric of the catalogue. */
  readonly id: string | null;
}

/** A list of names with the metric that each means. */
export function namedMetrics(file: string): NamedMetric[] {
  const [, ...lines] = readFileSync(path.join(__dirname, file), "utf8").trimEnd().split("\n");
  return lines.map(line => {
    const [name = "", id] = line.split("\t");
    return { name, id: id === undefined || id === "none" ? null : id };
  });
}

export interface Measured {
  /** Share of the claims that are right. */
  readonly precision: number;
  /** Share of the metrics that are recognised. */
  readonly recall: number;
  readonly wrong: readonly string[];
}

export function measured(names: readonly NamedMetric[], recognise: (name: string) => Recognition): Measured {
  const claims = names.map(({ name, id }) => ({ name, id, claimed: recognise(name).metric?.id ?? null }));
  const made = claims.filter(({ claimed }) => claimed !== null);
  const right = made.filter(({ claimed, id }) => claimed === id);
  const wrong = claims.filter(({ claimed, id }) => claimed !== id);
  return {
    precision: right.length / made.length,
    recall: right.length / claims.filter(({ id }) => id !== null).length,
    wrong: wrong.map(({ name, id, claimed }) => `${name}: ${claimed ?? "unknown"} for ${id ?? "none"}`),
  };
}
