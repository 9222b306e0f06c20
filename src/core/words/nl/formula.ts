import type { Dimension } from "../../formula/dimension";
import { functions } from "../../formula/functions";
import type { MetricUnit } from "../../metrics/metric";
import { dimensionIn } from "../dimension";
import { inSentence } from "../in-sentence";
import type { Texts } from "../message";

const code = (text: string): string => `\`${text}\``;

const kind = (dimension: Dimension): string =>
  dimensionIn(
    {
      of: { time: "tijd", money: "geld", workingDays: "werkdagen" },
      aTime: "een tijd",
      bareNumber: "een kaal getal",
      number: "een getal",
    },
    dimension,
  );

const askedWords: Readonly<Record<MetricUnit, string>> = {
  time: "een tijd",
  share: "een aandeel",
  score: "een cijfer",
  count: "een aantal",
  rate: "een getal, of een getal per uur",
  money: "een bedrag",
};

export const formula = {
  "measurement/formula/empty": a =>
    `De formule van ${a.target} is leeg. ` +
    (a.formula === null
      ? "Schrijf hoe de waarde wordt berekend, of laat die weg."
      : `Schrijf ${code(a.formula)}, of laat die weg.`),
  "measurement/formula/too-long": (a, f) =>
    `De formule van ${a.target} telt meer dan ${a.limit} tekens: die kan niemand op het oog nakijken, en daarom wordt ze niet ` +
    `gelezen. Geef onderdelen een naam${f.key("inputs", " onder `inputs`", "")} en schrijf de formule daarin.`,
  "measurement/formula/too-deep": (a, f) =>
    `De formule van ${a.target} heeft meer dan ${a.limit} haakjes in elkaar: die kan niemand op het oog nakijken, en daarom ` +
    `wordt ze niet gelezen. Geef onderdelen een naam${f.key("inputs", " onder `inputs`", "")} en schrijf de formule daarin.`,
  "measurement/formula/character": a =>
    `De formule van ${a.target} is niet te lezen bij ‘${a.text}’. ` +
    (a.instead === null
      ? "Er mogen namen in staan, getallen, `+ - * / ^`, haakjes, en de functies van dit formaat."
      : `Schrijf ${code(a.instead)}.`),
  "measurement/formula/decimal-comma": a =>
    `In een formule scheidt een komma de waarden van een functie, dus in ${code(a.text)} staan er twee getallen. Schrijf ` +
    `${code(a.instead)}.`,
  "measurement/formula/too-large": a =>
    `Met ${code(a.text)} in de formule van ${a.target} valt niet te rekenen: dat is te groot.`,
  "measurement/formula/unopened": a =>
    `Dit haakje in de formule van ${a.target} sluit niets af. Zet er een haakje openen bij, of haal het weg.`,
  "measurement/formula/unclosed": a =>
    `Dit haakje in de formule van ${a.target} gaat nergens dicht, dus is niet te zeggen wat bij elkaar hoort. Sluit het.`,
  "measurement/formula/comma": a =>
    `Deze komma in de formule van ${a.target} scheidt niets: een komma staat tussen de waarden van een functie, zoals in ` +
    "`max(talk, hold)`.",
  "measurement/formula/cut": a =>
    `Tussen accolades sluit een komma de waarde af: YAML breekt de formule van ${a.target} hier af en ziet de rest aan voor sleutels. ` +
    `Zet de formule tussen aanhalingstekens: ${code(a.quoted)}.`,
  "measurement/formula/no-operator": a =>
    `De formule van ${a.target} zegt niet wat er met ${code(a.before)} en ${code(a.after)} moet gebeuren. Zet er \`+\`, \`-\`, ` +
    "`*` of `/` tussen.",
  "measurement/formula/no-value": a =>
    a.text === null
      ? `De formule van ${a.target} houdt op waar nog een waarde moet volgen.`
      : `In de formule van ${a.target} staat ${code(a.text)} waar een waarde hoort.`,
  "measurement/formula/unknown-function": (a, f) =>
    `${code(a.name)} in de formule van ${a.target} is geen functie die een formule mag gebruiken. ` +
    (a.near.length > 0
      ? `Is ${f.choice(a.near.map(code))} bedoeld?`
      : `Er zijn ${f.list([...functions.keys()].map(code))}.`),
  "measurement/formula/arguments": (a, f) =>
    `${code(a.name)} in de formule van ${a.target} vraagt ` +
    (a.most === null
      ? `${f.count(a.least, "waarde", "waarden")} of meer.`
      : a.least === a.most
        ? `${f.count(a.least, "waarde", "waarden")}.`
        : `${a.least} tot ${f.count(a.most, "waarde", "waarden")}.`),
  "measurement/formula/unknown-name": (a, f) =>
    `Nergens staat wat ${code(a.name)} in de formule van ${a.target} telt, dus kan iedereen er iets anders onder tellen. ` +
    (a.near.length > 0
      ? `Is ${f.choice(a.near.map(code))} bedoeld? Leg de naam anders vast onder \`inputs\`, met de eenheid.`
      : "Leg de naam vast onder `inputs`, met de eenheid."),
  "measurement/formula/unit": a =>
    `${code(a.unit)}, de eenheid van ${code(a.name)} bij ${a.target}, is geen eenheid. Schrijf \`s\`, \`min\`, \`h\`, ` +
    "`EUR`, `%`, of `1` voor een kaal getal.",
  "measurement/formula/unlike": a =>
    `De formule van ${a.target} neemt hier ${kind(a.left)} en ${kind(a.right)} samen, en dat is geen van beide. ` +
    "Geef ze dezelfde eenheid.",
  "measurement/formula/not-plain": a =>
    `In de formule van ${a.target} staat hier ${kind(a.dimension)}, waar alleen een kaal getal kan staan.`,
  "measurement/formula/result": (a, f) =>
    `De formule van ${a.target} geeft ${kind(a.gives)}, en ${inSentence(f.pick(a.metric))} is ${askedWords[a.asked]}: wat wordt ` +
    `gerapporteerd, kan niet zijn wat de norm zegt. ${a.formula === "" ? "Herstel die." : `Schrijf ${code(a.formula)}, of herstel die.`}`,
  "offer/write-formula": a => `Schrijf de formule ${code(a.formula)}`,
  "offer/declare-input": a =>
    a.unit === "1"
      ? `Leg ${code(a.name)} vast onder \`inputs\` als kaal getal`
      : `Leg ${code(a.name)} vast onder \`inputs\` in ${code(a.unit)}`,
} satisfies Partial<Texts>;
