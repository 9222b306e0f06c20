const units = {
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  nl: "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
};
const tens = {
  en: "twenty thirty forty fifty sixty seventy eighty ninety",
  nl: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
};

/** Words for whole numbers below 1000, in both languages, each as one word; English compounds come in parts. */
export const numerals: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const words = new Map<string, number>();
  const dutchOnes = units.nl.split(" ");
  const below100 = new Map<string, number>();
  for (const language of ["en", "nl"] as const) {
    units[language].split(" ").forEach((word, value) => words.set(word, value));
    tens[language].split(" ").forEach((word, index) => words.set(word, (index + 2) * 10));
  }
  tens.nl.split(" ").forEach((ten, index) => {
    for (let one = 1; one <= 9; one++) words.set(`${dutchOnes[one]}en${ten}`, (index + 2) * 10 + one);
  });
  for (const [word, value] of words) below100.set(word, value);
  for (let hundred = 2; hundred <= 9; hundred++) words.set(`${dutchOnes[hundred]}honderd`, hundred * 100);
  for (const [word, value] of below100) if (value > 0) words.set(`honderd${word}`, 100 + value);
  words.set("honderd", 100).set("hundred", 100).set("thousand", 1000).set("duizend", 1000);
  words.set("once", 1).set("twice", 2).set("eenmaal", 1).set("tweemaal", 2).set("driemaal", 3).set("viermaal", 4);
  words.set("dozen", 12).set("dozijn", 12);
  for (const [word, value] of below100) if (value > 1) words.set(`${word}duizend`, value * 1000);
  return words;
}

/** Parts of one: `half an hour`, `een kwart van de klanten`. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["halve", 0.5],
  ["helft", 0.5],
  ["anderhalf", 1.5],
  ["anderhalve", 1.5],
  ["tweeenhalf", 2.5],
  ["tweeenhalve", 2.5],
  ["quarter", 0.25],
  ["quarters", 0.25],
  ["kwart", 0.25],
  ["driekwart", 0.75],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["derde", 1 / 3],
  ["fifth", 0.2],
  ["vijfde", 0.2],
  ["tiende", 0.1],
  ["tenth", 0.1],
]);
