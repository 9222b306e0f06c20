import type { Tone } from "../../model/target-set";

/** Tones as a Dutch reader says them; the file format keeps its English words. */
export const toneWords: Readonly<Record<Tone, string>> = {
  routine: "routine",
  complex: "complex",
  emotional: "emotioneel",
  heated: "verhit",
};
