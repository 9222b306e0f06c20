import type { Texts } from "../message";

/** Wat `watermelon check` van herstel en van de standaardinvoer zegt. */
export const cliFix = {
  "cli/fix/done": (a, f) =>
    [
      `${a.path}: ${f.count(a.titles.length, "bevinding", "bevindingen")} hersteld.`,
      ...a.titles.map(each => `  ${each}`),
    ].join("\n"),
  "cli/fix/would": (a, f) =>
    [
      `${a.path}: ${f.count(a.titles.length, "bevinding is", "bevindingen zijn")} te herstellen.`,
      ...a.titles.map(each => `  ${each}`),
    ].join("\n"),
  "cli/fix/not-in-encoding": a =>
    `${a.path} is geen geldige ${a.encoding} en wordt niet hersteld: wat niet te lezen is, zou verloren gaan. Sla het bestand op als UTF-8.`,
  "cli/stdin-and-paths": () => "--stdin-filepath controleert alleen de standaardinvoer: laat de andere paden weg.",
  "cli/help/fix": () =>
    "voert het veilige herstel uit, dat geen getal en geen betekenis verandert, en toont wat overblijft",
  "cli/help/fix-dry-run": () =>
    "schrijft niets: toont als unified diff wat --fix zou doen; de afsluitcode volgt uit wat zou overblijven",
  "cli/help/stdin-filepath": () =>
    "controleert de standaardinvoer alsof die dit bestand is; met --fix gaat de herstelde tekst naar de standaarduitvoer",
} satisfies Partial<Texts>;
