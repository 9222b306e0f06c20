import { tones } from "../model/target-set";

/** Words of the format where a class may stand. */
const excluded = ["transferred", "escalated", "abandoned", "short", "reopened"];

/** Whether a word means something of its own where the name of a class could stand. */
export function isWordOfTheFormat(word: string): boolean {
  return word === "all" || excluded.includes(word) || tones.some(tone => tone === word);
}
