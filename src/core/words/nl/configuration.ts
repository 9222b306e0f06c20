import type { PatternTrouble } from "../en/configuration";
import type { Format } from "../format";
import type { Texts } from "../message";
import { whatIsThere } from "./expected";

const code = (text: string): string => `\`${text}\``;

function meant(near: readonly string[], f: Format): string {
  return near.length > 0 ? ` Is ${f.choice(near.map(code))} bedoeld?` : "";
}

const patternTroubles: Readonly<Record<PatternTrouble, string>> = {
  stars:
    "heeft meer sterren dan in redelijke tijd te vergelijken zijn: hooguit drie in een naam, en hooguit twee keer `**`",
  climbs: "verlaat met `..` de map van dit bestand: zet de regel in een configuratie hogerop",
  backslash: "bevat een backslash: zet `/` tussen mappen",
};

export const configuration = {
  "configuration/option-value": (a, f) =>
    a.unit === "share" ? f.share(a.value) : a.unit === "seconds" ? f.time(a.value) : f.number(a.value, 3),
  "configuration/at": (a, f) => `${a.path}:${f.number(a.line)}`,
  "configuration/effective": a => `Hoe ${a.path} wordt gecontroleerd. Achter elke waarde staat waar die vandaan komt.`,
  "configuration/from-default": () => "standaard",
  "configuration/from-preset": a => `${a.preset}, ${a.place}`,
  "configuration/not-a-target-file": () =>
    "Volgens zijn naam en deze configuratie is het geen normbestand: het wordt alleen gecontroleerd als je het zelf noemt.",
  "configuration/template":
    () => `# Hoe Watermelon Lint de normbestanden in deze map en daaronder controleert. Haal de # weg voor wat je wilt.

extends: recommended        # of strict: een mededeling is een waarschuwing; of auditor: en onderdrukken telt niet

# language: nl              # of en; ontbreekt het, dan de taal van de editor
# files: ["targets/**/*.yaml"]   # ook normbestanden, naast *.targets.yaml
# ignore: ["archief/**"]

# rules:
#   occupancy/too-high: { severity: error, ceiling: 83% }
#   measurement/cannot-tell: off

# overrides:
#   - files: ["**/back-office/**"]
#     rules: { people/span-of-control: { most: 12 } }

# locked: [handle-time/blanket-cap]   # in geen bestand te onderdrukken

# metrics:
#   net_easy_score: { facet: customer, unit: score, direction: up, aliases: [NES] }

# assumptions:
#   loss.rushed.emotional: 60%
`,
  "configuration/root": a =>
    `Een configuratie bestaat uit sleutels als \`extends\` en \`rules\` met hun waarden; hier staat ${whatIsThere(a.found)}.`,
  "configuration/several-documents": () =>
    "Een configuratie is één document, en hier begint een tweede: haal de `---` weg, of geef elke map een eigen bestand.",
  "configuration/too-large": (a, f) => {
    const tooMuch = {
      text: `telt meer dan ${f.number(a.limit)} tekens`,
      marks: `telt meer dan ${f.number(a.limit)} leestekens van YAML, zoals dubbele punten, aanhalingstekens en regeleinden`,
      documents: `telt meer dan ${f.number(a.limit)} documenten`,
      depth: `is meer dan ${f.number(a.limit)} niveaus diep genest`,
      aliases: `staat voor meer dan ${f.number(a.limit)} waarden als de verwijzingen worden gevolgd`,
    };
    return `Deze configuratie ${tooMuch[a.what]} en is daarom niet gelezen. Maak haar kleiner.`;
  },
  "configuration/comparison": a =>
    `\`${a.written}\` kan hier niet staan: voor YAML begint met \`>\` een blok tekst. Schrijf alleen de waarde.`,
  "configuration/unknown-key": (a, f) =>
    `${a.place === null ? "Een configuratie" : `\`${a.place}\``} kent geen \`${a.key}\`.` +
    (a.nearest.length > 0
      ? meant(a.nearest, f)
      : ` Wel bekend: ${a.known.map(code).join(", ")}${a.more > 0 ? ` en nog ${a.more}` : ""}. Een eigen sleutel begint met \`x-\`.`),
  "configuration/missing-key": a => `Bij \`${a.place}\` ontbreekt \`${a.key}\`: vul die aan.`,
  "configuration/unknown-rule": (a, f) =>
    `Er is geen regel \`${a.id}\`.${meant(a.near, f) || " Met `watermelon rules` zie je ze allemaal."}`,
  "configuration/unknown-option": (a, f) =>
    `\`${a.rule}\` heeft geen optie \`${a.option}\`.` +
    (meant(a.nearest, f) || ` Wel bekend: ${f.list(a.known.map(code))}.`),
  "configuration/unknown-preset": (a, f) =>
    `\`${a.text}\` is geen vaste instelling en geen pad: de vaste instellingen zijn \`recommended\`, \`strict\` en \`auditor\`, ` +
    `en een pad eindigt op \`.yaml\` of \`.yml\`.${meant(a.near, f)}`,
  "configuration/unit-missing": (a, f) =>
    `\`${a.text}\` bij \`${a.place}\` heeft geen eenheid: schrijf ${f.choice(a.readings.map(code))}.`,
  "configuration/pattern": a => `Het patroon \`${a.text}\` ${patternTroubles[a.trouble]}.`,
  "configuration/shape-path": a =>
    `\`${a.text}\` is geen pad: schrijf sleutels met punten ertussen, \`*\` voor elke sleutel, \`[*]\` voor elk onderdeel van een lijst ` +
    "en `**` voor elke diepte, zoals in `spec.indicators[*].target`; ervoor `$up` of `$document`, erachter `$key`.",
  "configuration/feed-empty": () =>
    "Hier staat niet waar de waarde vandaan komt en ook niet wat hij is: geef `from` met een pad, of `is` met een waarde.",
  "configuration/metric-unfed": () =>
    "Normen krijgen hier geen `metric`: geef het pad naar de naam, `$key` als de sleutel de naam is, of `{ is: ... }` als het altijd hetzelfde kengetal is.",
  "configuration/shape-empty": () =>
    "Deze vorm leest niets: geef `targets` met `at`, het pad naar waar de normen staan, of ga met `as` uit van een kant-en-klare vorm.",
  "configuration/path-absolute": a =>
    `\`${a.text}\` geldt maar op één machine: schrijf het pad vanaf de map van dit bestand, met \`/\` tussen mappen.`,
  "configuration/path-leaves": a =>
    `\`${a.text}\` ligt buiten deze werkmap, en wat daar staat verschilt per machine: houd het bestand erbinnen.`,
  "configuration/link-leaves": a =>
    `\`${a.text}\` is een koppeling die buiten deze werkmap leidt, en daar wordt niets gelezen: zet het bestand zelf hier.`,
  "configuration/path-absent": a => `Er is geen bestand \`${a.text}\`, gerekend vanaf de map van dit bestand.`,
  "configuration/cycle": a => `Dit gaat in een kring rond: ${a.chain.join(" → ")}. Haal een van deze stappen weg.`,
  "configuration/too-deep": (a, f) =>
    `Configuraties die op elkaar voortbouwen worden ${f.number(a.levels)} niveaus gevolgd, en dit is er een te veel: bouw hier ` +
    "direct voort op de verste.",
  "configuration/too-many-extended": (a, f) =>
    `Een configuratie bouwt voort op hooguit ${f.number(a.files)} andere, die van haar ouders meegeteld: voeg er een paar samen.`,
  "configuration/metric-unnamed": a =>
    `\`${a.key}\` heeft geen letter of cijfer om een kengetal aan te herkennen: geef het een naam zoals \`net_easy_score\`.`,
  "configuration/metric-taken": a => `\`${a.name}\` is al een naam van \`${a.by}\`: geef elk kengetal eigen namen.`,
  "configuration/locked-off": (a, f) =>
    `\`${a.rule}\` is hier niet uit te zetten: ${a.path}:${f.number(a.line)} heeft de regel op slot gezet. Haal deze regel weg, of ` +
    "haal daar het slot eraf.",
} satisfies Partial<Texts>;
