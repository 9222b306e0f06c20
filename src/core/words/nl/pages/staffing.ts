import type { RulePages } from "../../rule-page";

export const staffing = {
  "staffing/adherence-rigid": {
    title: "Roostertrouw op de minuut",
    finds: "Een ondergrens voor roostertrouw boven 95%, of boven 92% als die per medewerker geldt.",
    harm:
      "Een gesprek houdt niet op als het rooster dat zegt. Als elke minuut afwijking telt, kappen medewerkers klanten af vóór de " +
      "pauze, nemen ze vlak voor het einde van de dienst niets meer aan, en boeken planners de rest weg als uitzondering. Het " +
      "cijfer is groen en zegt niet of er mensen waren toen klanten belden.",
    evidence: [
      "Roostertrouw van 85-95% is gebruikelijk bij telefonie, 80-85% bij meer kanalen; 75-85% voordat uitzonderingen zijn ingeboekt.",
      "HSE (Verenigd Koninkrijk): strakke scripts en gemeten prestaties gaan samen met een slechter welzijn. Een grens voor roostertrouw noemt het niet.",
    ],
    limits:
      "Beide grenzen en de bandbreedte zijn gewoonte in het vak: 85-95% is gebruikelijk bij telefonie. Hoe roostertrouw wordt geteld " +
      "verschilt: met uitzonderingen die achteraf worden ingeboekt is 95% makkelijk, zonder niet.",
    notWhen:
      "Als uitzonderingen worden ingeboekt voordat er wordt geteld en niemand erop wordt afgerekend: zet dat in `rationale`, en " +
      "onderdruk de melding.",
    options: {
      most: "Hoogste ondergrens die per team of breder niet wordt gemeld.",
      agent: "Hoogste ondergrens die per medewerker niet wordt gemeld.",
      foot: "Ondergrens van de bandbreedte die wordt voorgesteld.",
    },
  },
} satisfies Partial<RulePages>;
