import type { RulePages } from "../../rule-page";

export const staffing = {
  "staffing/adherence-rigid": {
    title: "Roostertrouw op de minuut",
    finds: "Een ondergrens voor roostertrouw boven 95%, of boven 92% als die per medewerker geldt.",
    harm:
      "Een gesprek houdt niet op als het rooster dat zegt. Als elke minuut afwijking telt, kappen medewerkers klanten af vóór de " +
      "pauze, nemen ze vlak voor het einde van de dienst niets meer aan, en boeken planners de rest weg als uitzondering. Het " +
      "cijfer is groen en zegt niet of er mensen waren toen klanten belden.",
    limits:
      "Beide grenzen en de bandbreedte zijn gewoonte in het vak: 85-95% is gebruikelijk bij telefonie. Hoe roostertrouw wordt geteld " +
      "verschilt: met uitzonderingen die achteraf worden ingeboekt is 95% makkelijk, zonder niet.",
    notWhen:
      "Als uitzonderingen worden ingeboekt voordat er wordt geteld en niemand erop wordt afgerekend: zet dat in `rationale`, en " +
      "onderdruk de melding.",
  },
} satisfies Partial<RulePages>;
