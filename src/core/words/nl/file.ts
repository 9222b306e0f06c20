import { wordsMeant } from "../en/expected";
import type { Texts } from "../message";
import { whatFits, whatIsThere, whatQuantity, whatRange } from "./expected";
import { syntaxTexts } from "./syntax";

const code = (text: string): string => `\`${text}\``;

export const file = {
  "file/syntax": a =>
    Object.hasOwn(syntaxTexts, a.code) ? syntaxTexts[a.code as keyof typeof syntaxTexts] : syntaxTexts.IMPOSSIBLE,
  "file/syntax/comparison": a =>
    `\`${a.written}\` kan hier niet staan: voor YAML begint met \`>\` een blok tekst. Zet de waarde achter \`at_least\`, ` +
    "zonder het teken.",

  "file/duplicate-key": a =>
    `\`${a.key}\` staat hier voor de tweede keer. Alleen de laatste telt, en niemand die het merkt: laat er één staan, of geef ` +
    "de andere een eigen naam.",
  "file/duplicate-key/merge": () => "`<<` staat hier voor de tweede keer: voeg in vanuit één lijst, `<<: [*a, *b]`.",
  "file/duplicate-key/target-id": (a, f) =>
    `Twee normen hebben de id \`${a.id}\`, dus ${f.key("guardrails", "`guardrails`", "bewakingen")} en rapportages kunnen ze niet uit elkaar houden. ` +
    `Geef deze norm ${f.key("id", "een eigen `id`", "een eigen naam")}.`,
  "file/duplicate-key/first": a => `de eerste \`${a.key}\``,

  "file/wrong-type": (a, f) =>
    `Bij \`${a.place}\` hoort ${whatFits(a.expected, f)}; hier staat ${whatIsThere(a.found)}.` +
    (wordsMeant(a.expected).length > 0 ? ` Is ${f.choice(wordsMeant(a.expected).map(code))} bedoeld?` : ""),
  "file/wrong-type/quantity": (a, f) =>
    `Bij \`${a.place}\` hoort ${whatQuantity(a.expected, a.times, f)}; hier staat ${whatIsThere(a.found)}.`,
  "file/wrong-type/root": a =>
    "Een normbestand bestaat uit sleutels als `version` en `targets` met hun waarden; in dit document staat " +
    `${whatIsThere(a.found)}. Begin met \`version: 1\` en zet de normen onder \`targets:\`.`,
  "file/wrong-type/version": a =>
    `\`version\` is de versie van het bestandsformaat, en er is er maar één: 1. Hier staat ${whatIsThere(a.found)}; schrijf ` +
    "`version: 1`.",
  "file/wrong-type/bare-target": (a, f) =>
    a.readings.length === 0
      ? `\`${a.text}\` staat los, en een norm heeft sleutels: zet de waarde van \`${a.place}\` achter \`at_most\` of \`at_least\`, zoals ` +
        "`{ at_most: 300 s }`."
      : a.readings.length === 1
        ? `\`${a.text}\` staat los, en een norm heeft sleutels: schrijf ${a.readings.map(code).join("")} bij \`${a.place}\`.`
        : `Aan \`${a.text}\` alleen is niet te zien of \`${a.place}\` hooguit of minstens zo hoog mag zijn: zet het achter ` +
          `\`at_most\` of \`at_least\`, zoals ${f.choice(a.readings.map(code))}.`,
  "file/wrong-type/empty-target": a =>
    `In \`${a.place}\` staat niets. Geef de norm \`at_most\` of \`at_least\`, zoals \`{ at_most: 300 s }\`, of haal hem weg.`,
  "file/wrong-type/wrong-unit": (a, f) =>
    `\`${a.text}\` is iets van een andere soort dan \`${a.place}\`: daar hoort ${whatQuantity(a.expected, a.times, f)}.`,
  "file/wrong-type/unreadable": (a, f) =>
    `\`${a.text}\` is niet als waarde te lezen: bij \`${a.place}\` hoort ${whatQuantity(a.expected, a.times, f)}.`,
  "file/wrong-type/out-of-range": a => `\`${a.text}\` kan niet: \`${a.place}\` ${whatRange(a.expected)}.`,
  "file/wrong-type/inconceivable": a =>
    `\`${a.text}\` kan niet: geen contactcenter heeft voor \`${a.place}\` zo'n hoeveelheid, en wat ermee zou worden uitgerekend zegt ` +
    "niets. Kijk de cijfers en de eenheid na.",
  "file/wrong-type/together": a =>
    `\`${a.text}\` kan niet: met het interval en de afhandeltijden naast \`${a.place}\` is het meer werk tegelijk dan enig ` +
    "contactcenter heeft. Kijk de cijfers en de eenheden van allemaal na.",
  "file/wrong-type/decimal-comma": a =>
    `Tussen accolades sluit een komma de waarde af: YAML leest hier \`${a.text}\` en ziet de decimalen aan voor een sleutel. ` +
    `Schrijf \`${a.reading}\`, met een punt.`,
  "file/wrong-type/thousands": a =>
    `\`${a.text}\` leest als een getal met decimalen, en \`${a.place}\` is een aantal. Schrijf \`${a.reading}\`, zonder ` +
    "scheidingsteken.",
  "file/wrong-type/metres": a =>
    `Een losse m is een meter: schrijf voor minuten \`${a.reading}\` bij \`${a.place}\`, niet \`${a.text}\`.`,
  "file/wrong-type/clock": (a, f) =>
    `\`${a.text}\` is een tijdstip, en bij \`${a.place}\` hoort een tijdsduur. Schrijf ${f.choice(a.readings.map(code))}.`,
  "file/wrong-type/comparison": a =>
    a.key === a.bound || (a.key !== "at_least" && a.key !== "at_most")
      ? `Bij \`${a.place}\` hoort alleen de waarde: laat het teken in \`${a.text}\` weg.`
      : `\`${a.text}\` betekent ${a.bound === "at_least" ? "minimaal" : "maximaal"}, en \`${a.place}\` betekent ` +
        `${a.bound === "at_least" ? "maximaal" : "minimaal"}. Schrijf alleen de waarde, achter de sleutel die bedoeld is.`,
  "file/wrong-type/share-within": a =>
    `\`${a.text}\` zijn twee waarden in één. Schrijf \`at_least: ${a.share}\` en \`within: ${a.within}\`.`,
  "file/wrong-type/date-order": (a, f) =>
    "Een datum staat hier als jaar-maand-dag, zodat niemand hoeft te raden wat de maand is: schrijf " +
    `${f.choice(a.readings.map(code))} in plaats van \`${a.text}\`.`,
  "file/wrong-type/no-date": a =>
    `\`${a.text}\` is geen datum: bij \`${a.place}\` hoort jaar-maand-dag, zoals \`2027-03-31\`.`,
  "file/wrong-type/no-scale": a =>
    `\`${a.text}\` is geen schaal: schrijf het laagste en het hoogste cijfer, zoals \`1-5\`, \`1-10\` of \`-100..100\`.`,

  "file/missing-key": a =>
    `${a.misspelt === null ? "" : `Een normbestand kent geen \`${a.misspelt}\`; waarschijnlijk is \`${a.key}\` bedoeld. `}` +
    (a.key === "version"
      ? "Het bestand zegt niet in welke versie van het formaat het is geschreven: zet er `version: 1` in."
      : "Zonder `targets` valt er niets te controleren: zet de normen daaronder."),
  "file/missing-key/empty": () =>
    "Dit document is leeg. Een normbestand begint met `version: 1`, en de normen staan onder `targets:`.",
  "file/missing-key/no-targets": () =>
    "Onder `targets` staat nog niets. Zet er een norm onder, zoals `aht: { at_most: 300 s }`.",

  "file/unknown-key": (a, f) =>
    `${a.place === null ? "Een normbestand" : `\`${a.place}\``} kent geen \`${a.key}\`, dus die wordt niet gelezen. ` +
    (a.nearest.length > 0
      ? `Is ${f.choice(a.nearest.map(code))} bedoeld?`
      : a.home !== null
        ? `Die hoort onder \`${a.home}\`.`
        : `Wel bekend: ${a.known.map(code).join(", ")}${a.more > 0 ? ` en nog ${a.more}` : ""}. Een eigen sleutel begint met \`x-\`.`),
  "file/unknown-key/bound": (a, f) =>
    `Een norm kent geen \`${a.key}\`, dus deze waarde wordt niet gecontroleerd: schrijf ${f.choice(a.bounds.map(code))}.`,

  "file/own-shape/nothing": (a, f) =>
    `De vorm van dit bestand in \`.watermelon.yaml\` vindt niets op ${a.more > 0 ? `${a.written.map(code).join(", ")} en ${f.number(a.more)} andere paden` : f.choice(a.written.map(code))}. ` +
    (a.saw.length > 0 ? `Bovenaan staan ${f.list(a.saw.map(code))}.` : "Bovenaan staan geen sleutels."),
  "file/own-shape/open": a =>
    `Deze norm is nog niet ingevuld: \`${a.text}\`. ` +
    (a.health === "green"
      ? "Toch staat hij op groen, en niemand kan zeggen ten opzichte waarvan. Spreek af wat goed genoeg is, of haal de kleur weg."
      : "Tot dat gebeurt weet niemand wat goed genoeg is, en wordt er niets van gecontroleerd."),
  "file/own-shape/unread": a =>
    `In \`${a.text}\` is geen grens te lezen.` +
    (a.nearest === null
      ? " Zeg een waarde met haar richting, zoals `minstens 80%`."
      : a.nearest.direction === null
        ? ` Het dichtst bij komt ${code(a.nearest.amount)}, zonder richting: is het \`minstens ${a.nearest.amount}\` of \`hoogstens ${a.nearest.amount}\`?`
        : ` Het dichtst bij komt ${code(`${a.nearest.direction === "at_least" ? "minstens" : "hoogstens"} ${a.nearest.amount}`)}: schrijf het zo als dat is bedoeld.`),
  "file/own-shape/relative": (a, f) =>
    `\`${a.text}\` zegt alleen hoe ver de norm afligt van een niveau dat ergens anders staat, en is hier dus niet na te gaan. ` +
    (a.counted && a.baseline
      ? `Gerekend vanaf de laatst gemeten ${f.quantity(a.baseline)} is dat ` +
        `${f.choice(a.counted.amounts.map(amount => code(`${a.counted!.direction === "at_least" ? "minstens" : "hoogstens"} ${amount}`)))}: schrijf het niveau zelf.`
      : `Schrijf het niveau zelf, zoals \`minstens 80%\`${a.baseline ? "" : `; met ${f.key("baseline")} in het bestand wordt het hier uitgerekend`}.`),
  "file/own-shape/word": (a, f) =>
    `\`${a.text}\` staat niet bij de woorden die de vorm in \`.watermelon.yaml\` voor ${f.key(a.field)} geeft, en zegt dus niets. ` +
    (a.nearest.length > 0
      ? `Is ${f.choice(a.nearest.map(code))} bedoeld? Zet het anders daar bij \`words\`.`
      : `Bekend zijn ${f.list(a.known.map(code))}: zet het daar bij \`words\`, met null als het niets zegt.`),
  "file/own-shape/skipped": (a, f) =>
    `${a.count === a.among ? (a.count === 1 ? "Het enige onderdeel hier" : `Alle ${f.number(a.count)} onderdelen hier`) : `${f.number(a.count)} van de ${f.number(a.among)} onderdelen`} ` +
    `${a.count === 1 ? "heeft" : "hebben"} geen naam van een kengetal (${f.choice(a.fields.map(code))}), en ${a.count === 1 ? "wordt" : "worden"} niet als ${a.of === "target" ? "norm" : "belofte"} gelezen. Dit is ${a.count === 1 ? "het" : "het eerste"}.`,
  "file/own-shape/skipped/other": () => "nog een zonder naam",

  "file/shares": (a, f) =>
    a.sum < 1
      ? `De aandelen van de mix tellen op tot ${f.share(a.sum)}: ${f.share(1 - a.sum)} van de contacten heeft geen klasse en ` +
        "ontbreekt in elk gemiddelde over de mix. Vul aan wat ontbreekt, of breng de aandelen op 100%."
      : `De aandelen van de mix tellen op tot ${f.share(a.sum)}, ${f.share(a.sum - 1)} meer dan er contacten zijn. Breng ze op ` +
        "100%.",
  "file/shares/onboarding": (a, f) =>
    `De onderdelen van de inwerkperiode tellen op tot ${f.share(a.sum)}, ${f.share(a.sum - 1)} meer dan er uren zijn. Breng ze ` +
    "op 100%.",

  "file/too-large": (a, f) => {
    const tooMuch = {
      text: `telt meer dan ${f.number(a.limit)} tekens`,
      marks: `telt meer dan ${f.number(a.limit)} leestekens van YAML, zoals dubbele punten, aanhalingstekens en regeleinden`,
      documents: `telt meer dan ${f.number(a.limit)} documenten`,
      depth: `is meer dan ${f.number(a.limit)} niveaus diep genest`,
      aliases: `staat voor meer dan ${f.number(a.limit)} waarden als de verwijzingen worden gevolgd`,
    };
    return `Dit bestand ${tooMuch[a.what]} en is daarom niet gelezen: er is niets in gecontroleerd. Splits het in kleinere bestanden.`;
  },
  "file/too-large/too-many": () =>
    "Er is meer mis met dit document dan hier staat. Herstel wat er staat, dan komt de rest in beeld.",
} satisfies Partial<Texts>;
