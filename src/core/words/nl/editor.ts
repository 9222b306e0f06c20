import type { Texts } from "../message";

export const editor = {
  "editor/checking": () => "Normbestanden controleren",
  "editor/checked-of": (a, f) => `${f.number(a.done)} van ${f.number(a.all)}`,
  "editor/open-rule": () => "Alles over deze regel",
  "editor/choose-rule": () => "Welke regel?",
  "editor/no-folder": () => "Open eerst een map: een configuratie geldt voor een map.",
  "editor/no-target-file": () =>
    "Open eerst een normbestand: een YAML-bestand waarvan de naam eindigt op .targets.yaml of .targets.yml, of dat valt onder " +
    "files in .watermelon.yaml.",
} satisfies Partial<Texts>;
