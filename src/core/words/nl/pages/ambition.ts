import type { RulePages } from "../../rule-page";

export const ambition = {
  "ambition/promise-out-of-reach": {
    title: "Een belofte die niet waar te maken is",
    finds:
      "Een belofte onder `promise` die meer dan één stap voorbij de nulmeting ligt van de norm die haar volgt (5 punten van de 100, " +
      "of 5% van de lengte van de schaal); bij serviceniveau, wachttijd en afhakers ook een belofte die de medewerkers in het " +
      "bestand in het planningsinterval niet halen, of alleen halen als elke vacature vervuld is.",
    harm:
      "Wie een 9 belooft terwijl klanten een 7 geven, laat elk gesprek tegenvallen, en de medewerker mag het uitleggen. Binnen wordt " +
      "de belofte de norm, en de snelste weg naar een cijfer dat niet te verdienen valt, is kiezen wie de vraag krijgt.",
    evidence: [
      "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: beloof geen gouden bergen. Dat één stap beloofd mag worden, is een inschatting.",
      "Wat een wachtrij oplevert met zoveel medewerkers: Erlang C, of Erlang A waar klanten afhaken.",
    ],
    limits:
      "Dat één stap beloofd mag worden, is een inschatting. De wachtrij is die van Erlang voor één interval, met de afhandeltijden uit het " +
      "bestand en herstel zoals het model het telt; over een maand middelen betere en slechtere uren uit. Een nulmeting zegt wat er " +
      "gemeten is, niet wat er kan.",
    notWhen:
      "Als iets wat al besloten is de uitkomst verandert en alleen de nulmeting oud is: meet dan eerst opnieuw. Geldt de belofte pas " +
      "later, laat haar dan tot die dag weg uit `promise`.",
    options: {
      step: "Punten van de 100, of deel van de lengte van de schaal, dat een belofte voorbij de nulmeting mag liggen.",
    },
  },
  "ambition/all-at-once": {
    title: "Alles tegelijk",
    finds:
      "Meer dan 12 normen in één set, of meer dan 3 die rood zijn op een dag waarop elk contact de aandacht krijgt die het vraagt.",
    harm:
      "Wie een dozijn cijfers groen moet krijgen, begint bij de makkelijkste, en dat is niet de klant. Haalt eerlijk werk er meerdere " +
      "tegelijk niet, dan maakt geen keuze van medewerkers of leidinggevenden de set groen: wat overblijft is doen alsof, of niet meer kijken.",
    evidence: [
      "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: een haalbare ambitie, stap voor stap. De aantallen zijn een inschatting.",
      "Welke normen niet worden gehaald op een dag waarop elk contact de aandacht krijgt die het vraagt.",
    ],
    limits:
      "De aantallen zijn een inschatting, zonder onderzoek erachter. Welke normen eerlijk werk niet haalt, is rekenwerk met de cijfers uit het " +
      "bestand en de aannames van het model; normen die het model niet kent, tellen niet mee.",
    notWhen:
      "Als de meeste normen alleen gevolgd worden en er niets van afhangt: laat hun grenzen weg, dan blijft over waarop je stuurt.",
    options: {
      targets: "Hoogste aantal normen dat niet wordt gemeld.",
      missed: "Hoogste aantal normen dat eerlijk werk niet haalt zonder dat het wordt gemeld.",
    },
  },
} satisfies Partial<RulePages>;
