import type { MeasuredBy } from "../../model/target-set";
import { metricName } from "../in-sentence";
import type { Texts } from "../message";

const sources: Readonly<Record<MeasuredBy, string>> = {
  acd: "het telefonie- of chatsysteem",
  agent: "wat medewerkers aanvinken",
  repeat_contact: "een telling van herhaalcontacten",
  survey: "een enquête",
  monitoring: "beluisterde gesprekken",
  hr: "de administratie van HR",
  planning: "de planning",
};

/** Titels van wat de tekst van een bestand herstelt en de betekenis laat wat die is. */
export const mending = {
  "offer/write": a => `Schrijf \`${a.text}\``,
  "offer/alias": (a, f) => `Laat \`${a.name}\` een andere naam zijn voor ${metricName(a.metric, f)}`,
  "offer/write-entry": (a, f) =>
    f.ownShape ? `Schrijf ${f.key(a.key)}: \`${a.text}\`` : `Schrijf \`${a.key}: ${a.text}\``,
  "offer/write-share-within": (a, f) =>
    f.ownShape
      ? `Schrijf \`${a.share}\` en \`${a.within}\` apart`
      : `Schrijf \`at_least: ${a.share}\` en \`within: ${a.within}\``,
  "offer/rename-key": (a, f) => (f.ownShape ? `Maak er ${f.key(a.key)} van` : `Hernoem de sleutel naar \`${a.key}\``),
  "offer/name-source": a => `Zeg dat het getal uit ${sources[a.by]} komt`,
  "offer/own-id": a => `Geef deze norm de id \`${a.id}\``,
  "offer/shares-in-proportion": () => "Breng de aandelen naar verhouding op 100%",
  "offer/largest-share": a => `Leg het verschil bij de grootste klasse: ${a.name} ${a.share}`,
} satisfies Partial<Texts>;
