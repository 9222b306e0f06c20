import type { AskedBesideHonest } from "../en/verdicts";
import type { Format } from "../format";
import type { Texts } from "../message";
import { greenNeeds, unseen } from "./green-day";

const mostNamed = 4;

/** What the verdict on a whole set says. */
export const verdicts = {
  "balance/watermelon": (a, f) =>
    `${greenNeeds(a.day, f)}. Maak eerst eerlijk werk groen (dat haalt ${named(a.day.red, f)} niet), en voeg dan toe wat rood wordt als klanten ongeholpen blijven.`,
  "balance/strained": (a, f) =>
    `${greenNeeds(a.day, f)}. Eerlijk werk haalt ${named(a.day.red, f)} niet: vraag daar wat met eerlijk werk haalbaar is.`,
  "balance/blind-spot": (a, f) => `${unseen(a.day, f)}. Voeg een norm toe die op zo'n dag rood wordt.`,
  "balance/impossible": (a, f) =>
    `Geen dag is helemaal groen: ${f.list(a.conflict.map(each => askedBesideHonest(each, f)))} ` +
    `${a.conflict.length === 1 ? "blijft rood, wat er ook gebeurt" : "gaan niet samen"}, dus als het dashboard groen is, heeft iemand het groen gemaakt. ` +
    `Breng ${a.conflict.length === 1 ? "die norm naar wat eerlijk werk oplevert" : `een ervan naar wat de ${a.conflict.length === 2 ? "andere toelaat" : "andere toelaten"}`}.`,
} satisfies Partial<Texts>;

/** The first few ids. */
function named(ids: readonly string[], f: Format): string {
  return ids.length > mostNamed ? `${ids.slice(0, mostNamed).join(", ")}, …` : f.list(ids);
}

function askedBesideHonest({ target, atLeast, atMost, honest }: AskedBesideHonest, f: Format): string {
  const bounds = [
    ...(atLeast ? [`minimaal ${f.quantity(atLeast)}`] : []),
    ...(atMost ? [`maximaal ${f.quantity(atMost)}`] : []),
  ];
  return `${target} ${f.list(bounds)}${honest ? ` (eerlijk werk geeft ${f.quantity(honest)})` : ""}`;
}
