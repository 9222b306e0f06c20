import type { Tone } from "../../model/target-set";

export const toneWords: Readonly<Record<Tone, string>> = {
  routine: "routine",
  complex: "complex",
  emotional: "emotional",
  heated: "heated",
};
