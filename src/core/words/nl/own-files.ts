import type { Texts } from "../message";

export const ownFiles = {
  "own/offer": a => `${a.path} lijkt een KPI-bestand: controleren?`,
  "own/here": () => "Hier controleren",
  "own/convert": () => "Omzetten naar een normbestand",
  "own/never": () => "Hier nooit",
  "own/about/here": () => "Zet de vorm van dit bestand in .watermelon.yaml, en laat het bestand zoals het is",
  "own/about/convert": () => "Opent een nieuw normbestand met wat in dit bestand is herkend",
  "own/linted": a => `${a.path} wordt gecontroleerd waar het staat: de vorm ervan staat in ${a.place}.`,
  "own/recognised": () => "Wat is herkend",
  "own/by-hand": a =>
    `${a.path} is gelaten zoals het is: er kan niets bij zonder de rest te veranderen. Schrijf dit erin.`,
  "own/already": a => `${a.path} wordt al gecontroleerd.`,
  "own/no-file": () => "Open eerst een YAML- of CSV-bestand met normen.",
} satisfies Partial<Texts>;
