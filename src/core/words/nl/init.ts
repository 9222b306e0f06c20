import type { Texts } from "../message";

export const init = {
  "init/help": () => "schrijft een eerste normbestand, met uitleg en voorbeeldgetallen, en een .watermelon.yaml",
  "init/help/file": a => `bestand om te schrijven (standaard: de naam van het sjabloon, zoals ${a.example})`,
  "init/help/template": (a, f) => `waarmee je begint: ${f.choice(a.templates)}`,
  "init/help/from": () =>
    "bestudeert een YAML-, CSV- of XLSX-bestand met normen: een YAML-bestand wordt daarna gecontroleerd waar het staat, de andere worden een normbestand",
  "init/help/convert": () => "met --from: maakt ook van een YAML-bestand een normbestand",
  "init/help/sheet": () => "met --from: het blad van een werkmap (standaard: het blad dat het meeste zegt)",
  "init/help/dry-run": () => "met --from: toont wat er zou worden geschreven, en schrijft niets",
  "init/without-from": () => "--convert, --sheet en --dry-run horen bij --from BESTAND.",
  "init/template-or-from": () => "Geef óf --template óf --from BESTAND.",
  "init/from-kind": a => `${a.path} is van een soort die niet wordt gelezen. Sla het op als .yaml, .csv of .xlsx.`,
  "init/from-target-file": a =>
    `${a.path} is al een normbestand: watermelon check ${a.path}. Met --convert wordt het een ander normbestand.`,
  "init/from-nothing": (a, f) =>
    `In ${a.path} is geen kengetal uit het vak herkend met een norm erbij. ` +
    (a.saw.length > 0 ? `Wat er staat: ${f.list(a.saw.map(each => `"${each}"`))}.` : "Er staat niets."),
  "init/no-sheet": (a, f) =>
    `${a.path} heeft geen blad "${a.sheet}". ` +
    (a.sheets.length > 0
      ? `Het heeft ${f.list(a.sheets.map(each => `"${each}"`))}.`
      : "Het heeft helemaal geen bladen."),
  "init/workbook-too-large": a =>
    `${a.path} is te groot om te bestuderen. Bewaar alleen het blad met de normen, of sla dat op als .csv.`,
  "init/no-workbook": a =>
    `${a.path} is niet als werkmap te lezen. Open het en sla het opnieuw op als .xlsx, of het blad als .csv.`,
  "init/is-it": a => `Is "${a.name}" het kengetal "${a.metric}" (${a.id})? [j/N]`,
  "init/shape-written": a => `Geschreven: ${a.path}, met de vorm waarin ${a.from} wordt gelezen waar het staat`,
  "init/shape-unsaid": (a, f) =>
    `Een vorm leest ${f.list(a.columns.map(each => `"${each}"`))} niet; een normbestand wel: ${a.command}`,
  "init/by-hand": a =>
    `${a.path} is gelaten zoals het is: er kan niets bij zonder de rest te veranderen. Schrijf dit erin:\n\n${a.entry}`,
  "init/from-next": a => `Wat de normen belonen: ${a.command}`,
  "init/written": a => `Geschreven: ${a.path}`,
  "init/kept": a => `Gelaten zoals het is: ${a.path}`,
  "init/next": a =>
    `Zet van boven naar beneden je eigen getallen neer in plaats van de voorbeelden. Wat ze belonen: ${a.command}`,
  "init/exists": a =>
    `${a.path} bestaat al, en er wordt niets overschreven. Noem een ander bestand: watermelon init BESTAND.`,
  "init/name": a =>
    `${a.path} zou niet als normbestand worden gevonden: de naam moet eindigen op .targets.yaml of .targets.yml, zoals ${a.example}.`,
} satisfies Partial<Texts>;
