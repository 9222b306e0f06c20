import { readFileSync } from "node:fs";
import path from "node:path";
import type { Reading } from "../../../src/core";

export interface PhraseRow {
  readonly phrase: string;
  readonly reading: string;
}

/** A list of phrases with what each says: as public files have them, or made up to differ from these. */
export function phraseRows(file: string): PhraseRow[] {
  const [, ...lines] = readFileSync(path.join(__dirname, file), "utf8").trimEnd().split("\n");
  return lines.map(line => {
    const [phrase = "", , reading = ""] = line.split("\t");
    return { phrase, reading };
  });
}

/** A reading as the lists write it. */
export function writtenReading(reading: Reading): string {
  if (reading.kind !== "bound") return reading.kind;
  const { atLeast, atMost, within, unit } = reading;
  return JSON.stringify({ at_least: atLeast, at_most: atMost, within: within?.value, unit });
}

/** The share of a list that is read as it says, and what is not. */
export function readRight(rows: readonly PhraseRow[], read: (phrase: string) => Reading) {
  const wrong = rows.filter(({ phrase, reading }) => writtenReading(read(phrase)) !== reading);
  return { share: 1 - wrong.length / rows.length, wrong: wrong.map(({ phrase }) => phrase) };
}
