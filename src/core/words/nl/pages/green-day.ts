import type { RulePages } from "../../rule-page";

const limits =
  "Het is een model en geen meting. Hoeveel een klant erbij inschiet als een contact wordt gehaast, doorverbonden of afgebroken, is " +
  "een inschatting, net als de grenzen van 10 van de 100 contacten en 30 van de 100 emotionele en verhitte; elke aanname is te zetten " +
  "onder `assumptions`. Het zegt wat de normen belonen, niet wat iemand doet.";

export const greenDay = {
  "balance/watermelon": {
    title: "Groen van buiten, rood van binnen",
    finds:
      "Een set met het oordeel watermeloen: krijgt elk contact de aandacht die het vraagt, dan is er een norm rood, en op een dag waarop " +
      "alles groen is, kunnen meer dan 10 van de 100 klanten, of 30 van de 100 emotionele en verhitte, ongeholpen blijven.",
    harm:
      "Eerlijk werk wordt gestraft en schade is onzichtbaar, dus wie groen wil zijn, heeft maar één weg. De melding vertelt de mildste: " +
      "welke contacten worden doorverbonden, gehaast of afgebroken op de groene dag die de minste klanten ongeholpen laat, en hoeveel er " +
      "nog bij kunnen voordat er een lamp rood wordt.",
    evidence: [
      "Het model van de groene dag: een lineair programma over de mix, de normen en de aannames van het bestand.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: rapporten die groen zijn van buiten en rood van binnen. De grenzen van 10 en 30 van de 100 zijn een inschatting.",
    ],
    limits,
    notWhen:
      "Als normen die rood zouden worden in een ander bestand staan: leg met `part_of` vast dat de sets bij elkaar horen, dan telt het model " +
      "ze mee; zolang een deel ontbreekt, wordt niets gemeld. Is de mix een gok, meet hem dan eerst: het oordeel is zo goed als de afhandeltijden en aandelen.",
  },
  "balance/strained": {
    title: "Eerlijk werk is rood",
    finds:
      "Een set met het oordeel onder spanning: een norm is rood als elk contact de aandacht krijgt die het vraagt, en er kan weinig schade " +
      "verborgen blijven. Is er voor groen geen schade nodig, dan zegt de melding wat er wordt voorgewend: rekken, aanvinken of kiezen wie " +
      "de vraag krijgt.",
    harm:
      "De set is zwaar maar eerlijk: wat er gebeurt om hem groen te krijgen, is te zien. Tot die tijd horen mensen die hun werk goed doen " +
      "dat ze tekortschieten, en rest hun alleen doen alsof, wat geen klant schaadt en iedereen leert wegkijken.",
    evidence: [
      "Het model van de groene dag: welke normen rood zijn als elk contact de aandacht krijgt die het vraagt, en wat de mildste groene dag daaraan doet.",
      "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: haalbare doelen.",
    ],
    limits,
    notWhen:
      "Als de norm als richting is bedoeld en niemand erop wordt afgerekend: laat de grens weg tot hij haalbaar is.",
  },
  "balance/blind-spot": {
    title: "Groen zegt niets",
    finds:
      "Een set met het oordeel blind: eerlijk werk is groen, en een dag waarop meer dan 10 van de 100 klanten, of 30 van de 100 emotionele " +
      "en verhitte, ongeholpen blijven is dat ook. De melding vertelt de ergste van die dagen.",
    harm:
      "Niets dwingt hier tot schade, en niets zou die laten zien: een dashboard dat hoe dan ook groen is, bewijst niets. De eerste slechte " +
      "maand, of het eerste slimme idee over afhandeltijd, gaat ongezien voorbij.",
    evidence: [
      "Het model van de groene dag: hoeveel klanten er hooguit ongeholpen blijven op een dag waarop elke norm groen is.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023, over watermeloenrapporten. De grenzen van 10 en 30 van de 100 zijn een inschatting.",
    ],
    limits,
    notWhen:
      "Als wat het zou laten zien elders met evenveel gewicht wordt gevolgd: noem het ook hier, of zeg met `part_of` dat de sets bij elkaar " +
      "horen.",
  },
  "balance/impossible": {
    title: "Geen dag is helemaal groen",
    finds:
      "Een set waarvoor geen enkele manier om de mix af te handelen elke norm groen maakt. Genoemd worden normen die niet samengaan en " +
      "waarvan er geen gemist kan worden. Zwijgt als `staffing/impossible-together` of `balance/contradiction` dezelfde noemt.",
    harm:
      "Als eerlijk noch oneerlijk werk de set groen maakt, wordt er altijd iets weggeredeneerd. Mensen leren welke lamp rood mag zijn, en " +
      "dat is zelden die waarvoor klanten zouden kiezen.",
    evidence: [
      "Het model van de groene dag: geen manier om de mix af te handelen maakt al deze normen groen; laat er één weg en die is er wel.",
    ],
    limits,
    notWhen: "Als de normen die botsen bij verschillende perioden of teams horen: geef elk een eigen document.",
  },
} satisfies Partial<RulePages>;
