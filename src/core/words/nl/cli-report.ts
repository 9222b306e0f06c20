import type { Texts } from "../message";

export const cliReport = {
  "cli/help/report": () =>
    "schrijft voor elke normenset een pagina zoals het voorbeeld die toont, en een overzicht van alle sets",
  "cli/help/report/out": () =>
    "de map om in te schrijven; die wordt gemaakt als ze ontbreekt, en pagina's van een eerder rapport worden vervangen",
  "cli/help/report/force": () => "overschrijft ook bestanden die geen pagina van een eerder rapport zijn",
  "cli/help/report/after": () =>
    "De pagina's openen vanaf de schijf en laden niets. Andere bestanden in de map blijven zoals ze zijn.\n\n" +
    "Afsluitcodes: 0 geschreven, wat er ook is gevonden; 2 verkeerd gebruik of verkeerde configuratie, of een bestand dat niet gelezen of geschreven kan " +
    "worden; 3 interne fout; 4 geen normbestand gevonden.",
  "report/all-sets": () => "Alle normensets",
  "report/written": (a, f) => `${f.count(a.sets, "normenset", "normensets")}: ${a.path}`,
  "report/not-ours": a =>
    `${a.path} is geen pagina van een eerder rapport; er is dus niets geschreven. Kies een andere map, of overschrijf het bestand met --force.`,
} satisfies Partial<Texts>;
