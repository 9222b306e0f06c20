import type { Vocabulary } from "../vocabulary";
import { verdictWords, wayWords } from "./day-terms";
import { nl } from "./index";
import { keyTerms, ofTarget } from "./keys";
import { toneWords } from "./tones";

export const vocabulary: Vocabulary = {
  texts: nl,
  verdicts: verdictWords,
  ways: wayWords,
  tones: toneWords,
  keys: { terms: keyTerms, ofTarget },
};
