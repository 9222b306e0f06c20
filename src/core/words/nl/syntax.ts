import type { syntaxTexts as english } from "../en/syntax";

/** Wat een code van de YAML-lezer, of een van onszelf, betekent en hoe het te herstellen is. */
export const syntaxTexts: Readonly<Record<keyof typeof english, string>> = {
  ALIAS_PROPS: "Een verwijzing als `*naam` kan zelf geen anker of tag hebben: haal de `&` of `!` ervoor weg.",
  BAD_ALIAS:
    "Dit anker of deze verwijzing heeft geen naam waar YAML iets mee kan: schrijf `&naam` of `*naam`, met letters, " +
    "cijfers en koppeltekens.",
  BAD_COLLECTION_TYPE: "De tag voor deze waarde vraagt om een ander soort waarde: haal de tag weg.",
  BAD_DIRECTIVE: "Een regel die met `%` begint is een aanwijzing voor YAML, en deze bestaat niet: haal hem weg.",
  BAD_DQ_ESCAPE:
    "Tussen dubbele aanhalingstekens leidt een backslash een speciaal teken in, en dit teken bestaat niet: gebruik enkele " +
    "aanhalingstekens, of schrijf de backslash dubbel.",
  BAD_INDENT:
    "Hier verspringt de inspringing, of er staat nog een accolade of haak open: zet sleutels die bij elkaar horen recht " +
    "onder elkaar, en sluit elke `{` en `[`.",
  BAD_MERGE:
    "`<<` voegt alleen sleutels met waarden in: laat het naar een blok verwijzen, `<<: *naam`, of naar een lijst van blokken.",
  BAD_PROP_ORDER: "Een anker of tag staat op de verkeerde plek: zet `&naam` vlak voor de waarde waar het bij hoort.",
  BAD_SCALAR_START:
    "Dit teken heeft aan het begin van een waarde een eigen betekenis in YAML: zet de hele waarde tussen aanhalingstekens.",
  BLOCK_AS_IMPLICIT_KEY:
    "YAML ziet hier sleutels binnen een waarde. Zet de waarde tussen aanhalingstekens als er een dubbele punt in staat, of " +
    "zet de volgende regel recht als die te ver inspringt.",
  BLOCK_IN_FLOW:
    "Tussen accolades of haken is geen plaats voor regels met `- `, `|` of `>`: schrijf `{ sleutel: waarde }` of `[a, b]`.",
  DUPLICATE_KEY: "Deze sleutel staat er twee keer: laat er één staan.",
  IMPOSSIBLE: "YAML kan hier niets mee: kijk naar de dubbele punten, aanhalingstekens en accolades op deze regel.",
  KEY_OVER_1024_CHARS:
    "Een sleutel heeft hooguit 1024 tekens, en hier komt de dubbele punt later: maak hem korter, of sluit een " +
    "aanhalingsteken dat nog openstaat.",
  MISSING_CHAR:
    "Hier ontbreekt een teken: sluit het aanhalingsteken, de accolade of de haak, of zet er een komma of dubbele punt tussen.",
  MULTILINE_IMPLICIT_KEY:
    "Een sleutel eindigt op zijn eigen regel met een dubbele punt en een spatie: zet er `: ` achter.",
  MULTIPLE_ANCHORS: "Een waarde heeft hooguit één anker: haal een van de namen met `&` weg.",
  MULTIPLE_DOCS: "Hier begint een nieuw document: zet er een regel met `---` voor.",
  MULTIPLE_TAGS: "Een waarde heeft hooguit één tag: haal een van de woorden met `!` weg.",
  NON_STRING_KEY: "Een sleutel is een gewoon woord of een tekst tussen aanhalingstekens: schrijf hem zo.",
  RESOURCE_EXHAUSTION: "Dit is te veel voor YAML om uit te vouwen: schrijf de waarden uit, of splits het bestand.",
  TAB_AS_INDENT: "YAML accepteert geen tabs als inspringing: gebruik spaties.",
  TAG_RESOLVE_FAILED: "De tag voor deze waarde past er niet bij: haal het woord met `!` weg.",
  UNEXPECTED_TOKEN:
    "YAML verwacht hier niets meer: wat ervoor staat was al af. Zet de hele waarde tussen aanhalingstekens, of haal het " +
    "aanhalingsteken of de haak weg die over is.",
  UNPRINTABLE:
    "Hier staat iets onzichtbaars dat YAML niet accepteert: haal het weg. Staat het bestand er vol mee, dan is het geen tekst, " +
    "of niet opgeslagen als UTF-8.",
  UNRESOLVED_ALIAS:
    "In dit document komt er geen anker met deze naam aan vooraf: leg het eerst vast met `&`, of schrijf de waarde uit.",
};
