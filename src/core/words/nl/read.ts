import type { Texts } from "../message";

export const read = {
  "read/help": () => "zegt hoe normen in woorden of namen van kengetallen worden gelezen, met voor elk een regel JSON",
  "read/help/phrases": () => 'normen als "maximaal 5 min", één per regel; - is de standaardinvoer',
  "read/help/metrics": () => "namen van kengetallen, één per regel; - is de standaardinvoer",
  "read/help/forms": () =>
    'Een norm geeft {"kind": "bound", "at_least", "at_most", "within", "unit"} met wat hij daarvan zegt: aandelen\n' +
    "van 0 tot 1, tijden en within in seconden (anders staat within_unit erbij); of kind tbd, als de waarde nog niet is\n" +
    'ingevuld; of kind none. Een naam geeft {"metric", "confidence"}: exact, alias, likely (vraag het na), of unknown met\n' +
    "metric null.",
  "read/one": () => "Geef óf --phrases BESTAND óf --metrics BESTAND.",
  "read/standard-input": () => "De standaardinvoer",
  "read/too-large": (a, f) => `${a.path} telt meer dan ${f.number(a.limit)} tekens. Splits het.`,
  "read/no-text": a => `${a.path} is geen tekst: er staan nulbytes in.`,
} satisfies Partial<Texts>;
