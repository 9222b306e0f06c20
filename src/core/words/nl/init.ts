import type { Texts } from "../message";

export const init = {
  "init/help": () => "schrijft een eerste normbestand, met uitleg en voorbeeldgetallen, en een .watermelon.yaml",
  "init/help/file": a => `bestand om te schrijven (standaard: de naam van het sjabloon, zoals ${a.example})`,
  "init/help/template": (a, f) => `waarmee je begint: ${f.choice(a.templates)}`,
  "init/written": a => `Geschreven: ${a.path}`,
  "init/kept": a => `Gelaten zoals het is: ${a.path}`,
  "init/next": a =>
    `Zet van boven naar beneden je eigen getallen neer in plaats van de voorbeelden. Wat ze belonen: ${a.command}`,
  "init/exists": a =>
    `${a.path} bestaat al, en er wordt niets overschreven. Noem een ander bestand: watermelon init BESTAND.`,
  "init/name": a =>
    `${a.path} zou niet als normbestand worden gevonden: de naam moet eindigen op .targets.yaml of .targets.yml, zoals ${a.example}.`,
} satisfies Partial<Texts>;
