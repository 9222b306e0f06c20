import { catalogue } from "./catalogue";
import { inputs } from "./catalogue/inputs";
import { nameKey } from "./name";

/** A name that the formulas of the catalogue use; it means the same in all of them. */
export interface KnownInput {
  readonly name: string;
  /** Its unit, as written in a formula's `inputs`: `s`, `EUR`, `1` for a bare count. */
  readonly unit: string;
  /** A plausible amount in that unit. */
  readonly sample: number;
  /** Every way of writing it, `name` first. */
  readonly spellings: readonly string[];
}

/** All of them, in the order of the catalogue. */
export const knownInputs: readonly KnownInput[] = [
  ...new Map(catalogue.flatMap(metric => Object.entries(metric.inputs))),
].map(([name, unit]) => {
  const { sample, also } = inputs[name]!;
  return { name, unit, sample, spellings: [name, ...also] };
});

const index = new Map<string, KnownInput>();
for (const input of [...knownInputs].reverse()) {
  for (const spelling of [...input.spellings].reverse()) index.set(nameKey(spelling), input);
}

/** The input that `name` stands for, in English or Dutch; case and underscores do not count. */
export function findInput(name: string): KnownInput | undefined {
  return index.get(nameKey(name));
}
