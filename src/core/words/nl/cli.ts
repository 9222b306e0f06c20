import type { Severity } from "../../finding";
import { type FileTrouble, verdictsOf } from "../en/cli";
import type { Format } from "../format";
import type { Texts } from "../message";
import { beside } from "./beside";
import { counted } from "./counted";

const severities: Readonly<Record<Severity, string>> = { error: "fout", warning: "waarschuwing", info: "mededeling" };

const fileTroubles: Readonly<Record<FileTrouble, (code: string) => string>> = {
  denied: () => "geen toegang",
  absent: () => "het bestaat niet",
  folder: () => "het is een map",
  loop: () => "de symbolische koppelingen verwijzen naar elkaar in een kring",
  full: () => "de schijf is vol",
  other: code => code,
};

const helpTitles: Readonly<Record<string, string>> = {
  "Usage:": "Gebruik:",
  "Arguments:": "Argumenten:",
  "Options:": "Opties:",
  "Global Options:": "Algemene opties:",
  "Commands:": "Opdrachten:",
};

function didYouMean(near: readonly string[], f: Format): string {
  return near.length > 0 ? ` Bedoel je ${f.choice(near)}?` : "";
}

export const cli = {
  "cli/severity": a => severities[a.severity],
  "cli/fix": a => `herstel: ${a.title}`,
  "cli/suggestion": a => `voorstel: ${a.title}`,
  "cli/copy": a => `om te kopiëren: ${a.title}`,
  "cli/help-at": a => `uitleg: ${a.address}`,
  "cli/file": (a, f) =>
    `${verdictsOf(a, each => beside["day/verdict"](each, f))}; ${f.count(a.targets, "norm", "normen")} tegen ${f.count(a.rules, "regel", "regels")} gehouden: ${counted(a, f)}` +
    `${a.undeclared.length > 0 ? `; niet alles is te zeggen zonder ${f.list(a.undeclared.map(key => f.key(key, key)))}` : ""}`,
  "cli/summary": (a, f) => `${f.count(a.files, "bestand", "bestanden")}: ${counted(a, f)}.`,
  "cli/below-severity": (a, f) =>
    `${f.count(a.count, "bevinding", "bevindingen")} onder ${severities[a.least]} ` +
    `${a.count === 1 ? "is" : "zijn"} niet getoond (--min-severity).`,
  "cli/cut": (a, f) =>
    `Van de ${f.count(a.all, "bevinding", "bevindingen")} ` +
    `${a.shown === 1 ? "is" : "zijn"} er maar ${f.number(a.shown)} getoond (--max-findings).`,
  "cli/incomplete": (a, f) =>
    `${f.count(a.files, "bestand was", "bestanden waren")} niet te lezen: dit resultaat is niet volledig.`,

  "cli/markdown/title": () => "Watermelon Lint: wat deze normen belonen",
  "cli/markdown/decisions": () => "Wat is besloten zo te laten",
  "cli/markdown/decisions-lead": (a, f) =>
    `${f.count(a.count, "bevinding wordt", "bevindingen worden")} onderdrukt, met de reden die erbij staat.`,
  "cli/markdown/place": () => "Plaats",
  "cli/markdown/rule": () => "Regel",
  "cli/markdown/finding": () => "Bevinding",
  "cli/markdown/reason": () => "Reden",
  "cli/markdown/owner": () => "Eigenaar",
  "cli/markdown/until": () => "Tot",
  "cli/markdown/none": () => "niet vermeld",
  "cli/explain/rewards": () => "Wat deze normen belonen",
  "cli/explain/rests-on": () => "Het oordeel rust op deze aannames, elk een inschatting en geen meting:",
  "cli/explain/rests-on-none": () =>
    "Geen enkele aanname verandert het oordeel als alleen die binnen haar redelijke bereik schuift.",
  "cli/explain/model-page": () => "`watermelon explain green-day` legt het model en zijn aannames uit.",
  "cli/explain/suppressed": () => "Wat is onderdrukt",
  "cli/explain/suppressed-because": (a, f) =>
    `Reden: ${a.reason}${a.until === null ? "" : ` (tot ${f.date(a.until)})`}`,
  "baseline/known": () => "Bekend: staat in de baseline.",
  "cli/baseline-absent": a =>
    `Er is geen baseline ${a.path}. --update-baseline maakt er een van wat vandaag is gevonden.`,
  "cli/baseline-broken": a =>
    `${a.path} is geen baseline die watermelon heeft geschreven. --update-baseline maakt een nieuwe van wat vandaag is gevonden.`,
  "cli/baseline-written": (a, f) =>
    `Geschreven naar ${a.path}: ${f.count(a.known, "bekende bevinding", "bekende bevindingen")}${a.gone > 0 ? `; ${f.number(a.gone)} van eerder zijn weg` : ""}.`,
  "cli/help/baseline": () => "bekende bevindingen, die niet meetellen: per norm en regel, nooit per regelnummer",
  "cli/help/update-baseline": () => "schrijft wat vandaag is gevonden naar de baseline",
  "cli/progress": (a, f) => `Normbestanden controleren: ${f.number(a.done)} van ${f.number(a.all)}`,
  "cli/cannot-read": a => `${a.path} is niet te lezen: ${fileTroubles[a.trouble](a.code)}.`,
  "cli/cannot-write": a => `Kan niet schrijven naar ${a.path}: ${fileTroubles[a.trouble](a.code)}.`,
  "cli/standard-output": () => "de standaarduitvoer",
  "cli/not-in-encoding": a =>
    `${a.path} is geen geldige ${a.encoding}: wat niet te lezen is, telt als \u{fffd}. Sla het bestand op als UTF-8.`,
  "cli/no-target-file": () =>
    "Geen normbestand gevonden. De naam van een normbestand eindigt op .targets.yaml of .targets.yml, of het valt onder files " +
    "in .watermelon.yaml; een bestand dat je zelf noemt, wordt gecontroleerd hoe het ook heet.",
  "cli/internal-error": a =>
    `Dit is een fout in watermelon zelf, niet in je bestanden. Meld hem op ${a.address}:\n${a.error}`,

  "cli/configuration-problem": a => `${a.place}: ${a.said}`,
  "cli/configuration-broken": () => "De configuratie is niet te gebruiken; er is niets gedaan.",
  "cli/no-such-path": a => `Er is geen bestand of map ${a.path}.`,
  "cli/unknown-rule": (a, f) =>
    `Er is geen regel ${a.id}.${didYouMean(a.near, f)} Met watermelon rules zie je ze allemaal.`,
  "cli/rule-form": a =>
    `--rule vraagt een regel met zijn zwaarte, zoals handle-time/below-need=warning, en niet ${a.text}.`,
  "cli/choose": (a, f) => `${a.option} vraagt ${f.choice(a.choices)}, en niet ${a.text}.`,
  "cli/format-file": a => `--format ${a.text} noemt geen bestand na het isgelijkteken.`,
  "cli/one-format": () =>
    "Er kan maar één opmaak naar de standaarduitvoer; geef de andere een bestand, zoals --format json=resultaat.json.",
  "cli/one-file": a => `Er zouden twee opmaken naar ${a.path} worden geschreven.`,
  "cli/date-form": a => `--as-of vraagt een datum zoals 2027-03-31, en niet ${a.text}.`,
  "cli/count-form": a => `${a.option} vraagt een geheel getal vanaf 0, en niet ${a.text}.`,
  "cli/unknown-option": (a, f) => `Er is geen optie ${a.option}.${didYouMean(a.near, f)}`,
  "cli/unknown-command": (a, f) => `Er is geen opdracht ${a.command}.${didYouMean(a.near, f)}`,
  "cli/missing-argument": a => `Het argument ${a.name} ontbreekt.`,
  "cli/missing-value": a => `De optie ${a.option} heeft een waarde nodig.`,
  "cli/missing-option": a => `De optie ${a.option} ontbreekt.`,
  "cli/too-many-arguments": () => "Dat zijn meer argumenten dan deze opdracht kent.",
  "cli/see-help": a => `${a.command} --help laat zien wat er is.`,
  "cli/nothing-to-explain": (a, f) => `${a.name} is geen regel, geen kengetal en geen bestand.${didYouMean(a.near, f)}`,

  "cli/help/watermelon": () => "Vindt normen in klantcontact die groen zijn van buiten en rood van binnen.",
  "cli/help/check": () => "laat zien wat er mis is in normbestanden",
  "cli/help/check/exit-codes": () =>
    "Afsluitcodes: 0 niets op of boven --fail-on; 1 bevindingen; 2 verkeerd gebruik of een verkeerde configuratie, of een bestand dat niet te lezen of te " +
    "schrijven is; 3 interne fout; 4 geen normbestand gevonden.",
  "cli/help/explain": () =>
    "legt een regel, een kengetal, het model (green-day) of de ideeën achter de regels (ideas) uit, of waar een normbestand op stuit",
  "cli/help/no-suppressions": () => "telt ook wat opmerkingen in de bestanden onderdrukken",
  "cli/help/rules": () => "noemt de regels",
  "cli/help/metrics": () => "noemt de kengetallen uit de catalogus",
  "cli/help/help": () => "laat de hulp bij een opdracht zien",
  "cli/help/paths": () => "bestanden, en mappen waarin naar normbestanden wordt gezocht",
  "cli/help/name": () =>
    "een regel (handle-time/below-need), een kengetal (AHT, gemiddelde afhandeltijd), green-day, of een normbestand",
  "cli/help/format": (a, f) =>
    `${f.choice(a.formats)}; OPMAAK=BESTAND schrijft naar een bestand, en de optie mag vaker voorkomen`,
  "cli/help/list-format": (a, f) => f.choice(a.formats),
  "cli/help/fail-on": () => "lichtste zwaarte die op afsluitcode 1 uitkomt: error, warning, info of never",
  "cli/help/min-severity": () =>
    "lichtste zwaarte die wordt getoond: error, warning of info; verandert niets aan de afsluitcode",
  "cli/help/max-findings": () => "toont hooguit zoveel bevindingen, en zegt hoeveel er zijn",
  "cli/help/rule": () => "geeft een regel een andere zwaarte: error, warning, info of off; mag vaker voorkomen",
  "cli/help/as-of": () => "de dag die voor vandaag doorgaat, zoals 2027-03-31",
  "cli/help/language": () => "en of nl (standaard: die van de configuratie, anders van je systeem)",
  "cli/help/config": () =>
    "de configuratie voor elk bestand, in plaats van de dichtstbijzijnde .watermelon.yaml naar boven",
  "cli/help/print-config": () =>
    "laat zien hoe een bestand zou worden gecontroleerd en waar elke waarde vandaan komt, en controleert niets",
  "cli/help/no-color": () => "geen kleuren; NO_COLOR in de omgeving doet hetzelfde",
  "cli/help/version": () => "toont de versie",
  "cli/help/this": () => "toont deze hulp",
  "cli/help/title": a => helpTitles[a.title] ?? a.title,
  "cli/help/default": a => `(standaard: ${a.value})`,

  "cli/explain/unnamed": (a, f) => `Normenset ${f.number(a.index)}`,
  "cli/together": (a, f) =>
    `Samen beoordeeld met ${f.list(a.files)}: ${a.files.length === 1 ? "dat bestand hoort" : "die bestanden horen"} bij dezelfde normenset.`,
  "cli/explain/targets": (a, f) =>
    `${f.count(a.targets.length, "norm", "normen")} in ${a.path}${a.targets.length > 0 ? `: ${f.list(a.targets)}` : ""}.`,
  "cli/explain/found": () => "Wat opvalt",
  "cli/explain/nothing": (a, f) =>
    `Geen van de ${f.count(a.rules, "regel", "regels")} vindt hier iets. ` +
    "Dat zegt dat waar de regels naar zoeken er niet is; het zegt niet dat het klanten en medewerkers goed gaat.",
  "cli/explain/where": (a, f) => `${severities[a.severity]}, regel ${f.number(a.line)}`,
  "cli/explain/can-do": () => "Wat je kunt doen:",
  "cli/explain/untold": () => "Wat niet te zeggen was",
} satisfies Partial<Texts>;
