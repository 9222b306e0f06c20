import { capital } from "../format";
import type { Texts } from "../message";
import { listed } from "./listed";
import { facetWords } from "./terms";

const carriers = { efficiency: "de normen voor efficiëntie", others: "de andere normen" };

/** Wat er over wegingen wordt gezegd, en over de score die ervan wordt gemaakt. */
export const weights = {
  "balance/score-hides-red": (a, f) => {
    const one = a.red.length + a.more === 1;
    const ways = [
      ...(a.carriers
        ? [
            `laat ${carriers[a.carriers]} alleen meetellen zolang ${one ? "deze groen is, door hem" : "deze groen zijn, door ze"} ` +
              `daar ${f.key("guardrails", "bij `guardrails`", "als bewaking")} te noemen`,
          ]
        : []),
      ...(a.from === null ? [] : [`maak de score pas groen vanaf ${f.share(a.from)}`]),
    ];
    return (
      `${listed(a.red, a.more, f)} ${one ? "kan" : "kunnen"} helemaal rood zijn terwijl de score nog op ${f.share(a.shown)} staat, en die ` +
      `is groen vanaf ${f.share(a.greenAt)}: wie alleen de score ziet, merkt niet dat klanten of medewerkers tekortkomen. ` +
      `${capital(ways.join(", of "))}.`
    );
  },
  "balance/score-hides-red/alone": (a, f) => `Met ${a.target} op rood staat de score op ${f.share(a.shown)}.`,

  "balance/weights": (a, f) =>
    `De wegingen tellen op tot ${f.share(a.sum)}, ` +
    `${a.sum > 1 ? `${f.share(a.sum - 1)} meer dan er te verdelen is` : `${f.share(1 - a.sum)} minder dan het geheel`}: of een dag ` +
    `groen is vanaf ${f.share(a.greenAt)} hangt er dan van af wie de optelling maakt. Breng ze op 100%.`,
  "balance/weights/missing": (a, f) => {
    const one = a.ids.length + a.more === 1;
    return (
      `${listed(a.ids, a.more, f)} ${one ? "heeft" : "hebben"} geen weging, naast ${f.number(a.weighted)} met een weging: rood of ` +
      `groen, ${one ? "het maakt" : "ze maken"} voor de score niet uit, en wat de score niet ziet moet wijken. Geef ` +
      `${one ? "deze norm" : "elk"} een weging, 0% als het alleen om volgen gaat.`
    );
  },

  "balance/efficiency-weight": (a, f) => {
    const each = a.named.map(({ id, share }) => `${id} ${f.share(share)}`);
    return (
      `Efficiëntie telt voor ${f.share(a.share)} mee in de score (${listed(each, a.more, f)}), alles wat klanten en medewerkers merken ` +
      `voor ${f.share(1 - a.share)}: een snelle en goedkope dag waarop niemand is geholpen scoort ${f.share(a.share)}, een dag waarop ` +
      `iedereen in eigen tempo is geholpen ${f.share(1 - a.share)}. Breng efficiëntie terug naar hooguit ${f.share(a.most)}.`
    );
  },

  "offer/weights-in-proportion": () => "Breng de wegingen naar verhouding op 100%",
  "offer/heaviest-weight": (a, f) => `Leg het verschil bij de zwaarste norm: ${a.id} ${f.share(a.weight)}`,
  "offer/weigh-the-rest": (a, f) =>
    `Geef ${f.list(a.ids)} ${a.ids.length === 1 ? "" : "samen "}${f.share(a.given)} van de score` +
    `${a.taken ? ", naar verhouding van de andere af" : ", wat de andere overlaten"}`,
  "offer/efficiency-down-to": (a, f) =>
    `Breng efficiëntie terug naar ${f.share(a.most)} van de weging, en de rest naar verhouding omhoog`,
  "offer/facets-alike": (a, f) =>
    `Laat elke kant even zwaar wegen: ${f.list(a.facets.map(({ facet, weight }) => `${facetWords[facet]} ${f.share(weight)}`))}`,
  "offer/guard-score": (a, f) =>
    `Laat ${carriers[a.efficiency ? "efficiency" : "others"]} alleen meetellen zolang ${f.list(a.ids)} groen ` +
    `${a.ids.length === 1 ? "is" : "zijn"}`,
  "offer/raise-green-at": (a, f) => `Maak de score groen vanaf ${f.share(a.from)}`,
  "offer/weigh-enough": (a, f) =>
    `Verschuif de wegingen: ${f.list(a.ids)} ${a.ids.length === 1 ? "" : "elk "}${f.share(a.least)}`,
} satisfies Partial<Texts>;
