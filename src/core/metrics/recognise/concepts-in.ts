import { spaced } from "../name";
import { clockWords, conceptOf, shareWords } from "./concepts";

/** Letters that join the parts of a Dutch compound. */
const joints = ["", "s", "en", "e", "n"];
const shortestPart = 3;
const longestCompound = 60;

/** Phrases that mean one thing, as one word. */
const together: readonly (readonly [RegExp, string])[] = [
  [/ (?:self|zelf) (?=serv|bedien)/g, " self"],
  [/ wrap up /g, " wrapup "],
  [/ call ?backs? /g, " callback "],
  [/ on time /g, " ontime "],
  [/ op tijd /g, " ontime "],
  [/ e (?=mails? )/g, " e"],
  [/ re (?=open)/g, " re"],
  [/ service levels? /g, " servicelevel "],
  [/ service (?=desk )/g, " service"],
  [/ customer service /g, " customerservice "],
  [/ team members? /g, " agent "],
  [/ team (?=lead|leader|manager)/g, " "],
  [/ terug ?gebeld /g, " callback kept "],
  [/ (?:80|90|70|75|85|95) (?:10|15|20|30|45|60) /g, " within "],
  [/ (?:first|1st|eerste) (?:line|lijn|level) /g, " firstline "],
  [/ ([etr]) nps /g, " $1nps "],
  [/ top ?(?:2|two) box /g, " "],
  [/ percentile /g, " p95 "],
  [/ 9[05](?:th|e) /g, " p95 "],
];

/** What the words of a name mean, together; null where one of them is not understood. */
export function conceptsIn(name: string): ReadonlySet<string> | null {
  let text = spaced(name.replace(/(^|[\s(])#/g, "$1 number ").replace(/%/g, " percentage "));
  for (const [written, meant] of together) text = text.replace(written, meant).replace(/ {2,}/g, " ");
  const concepts = new Set<string>();
  for (const word of text.trim().split(" ")) {
    if (word === "" || /^\d+$/.test(word)) continue;
    const parts = conceptOf.has(word) ? [word] : partsOf(word);
    if (!parts) return null;
    for (const part of parts) {
      const concept = conceptOf.get(part)!;
      if (concept !== "") concepts.add(concept);
      if (shareWords.has(part)) concepts.add("share");
      if (clockWords.has(part)) concepts.add("clock");
      if (/^(?:scores?|ratings?|cijfers?|results?)$/.test(part)) concepts.add("score");
    }
  }
  return concepts;
}

/** A Dutch compound as the words it is made of: `gespreksduur`, `klanttevredenheidscijfer`; the longest first part that leaves known ones. */
function partsOf(word: string): readonly string[] | null {
  if (conceptOf.has(word)) return [word];
  if (word.length > longestCompound) return null;
  for (let length = word.length - shortestPart; length >= shortestPart; length--) {
    const first = word.slice(0, length);
    if (!conceptOf.has(first)) continue;
    for (const joint of joints) {
      const rest = word.slice(length);
      if (!rest.startsWith(joint) || rest.length - joint.length < shortestPart) continue;
      const others = partsOf(rest.slice(joint.length));
      if (others) return [first, ...others];
    }
  }
  return null;
}
