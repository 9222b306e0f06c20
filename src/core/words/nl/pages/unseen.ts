import type { RulePages } from "../../rule-page";

export const unseen = {
  "balance/vulnerable-unseen": {
    title: "Kwetsbare klanten die geen norm ziet",
    finds:
      "Een klasse die `vulnerable` is, terwijl elke norm over klanten of kwaliteit die haar omvat ook routinecontacten van anderen " +
      "omvat. Een norm voor alle zware contacten samen is genoeg; een maximale afhandeltijd niet. Zwijgt zolang andere delen van zijn `part_of` ontbreken.",
    harm:
      "In een cijfer over alle contacten verdrinkt een kleine klasse: bij nabestaanden of mensen met schulden kan alles misgaan, en het " +
      "dashboard beweegt een punt of twee. Het zijn ook de mensen die zelden klagen en zelden een enquête invullen.",
    evidence: [
      "Een klasse beweegt een gemiddelde over alle contacten met niet meer dan haar eigen aandeel: bij 5% van de contacten 5 punten als ze allemaal misgaan.",
      "‘Menselijke maat nog meer onder druk?’ (mensenmaat): buiten de kaders handelen als een klantsituatie schrijnend is. Zonder norm ziet niemand of dat gebeurt.",
    ],
    limits:
      "Rekenwerk zegt hoe weinig een klasse kan bewegen, niet dat het hier misgaat. Kleine klassen geven cijfers met veel ruis: over een " +
      "maand zegt de voorgestelde norm misschien weinig, en de grens ervan is wat eerlijk werk oplevert min vijf punten, een inschatting.",
    notWhen: "Als iemand die contacten een voor een naleest: dat ziet meer dan een norm.",
  },
  "ambition/promise-unmeasured": {
    title: "Een belofte die niemand volgt",
    finds:
      "Een `promise` over een kengetal waar het document geen norm voor heeft, welke grens dan ook. Zwijgt zolang andere delen van zijn `part_of` ontbreken.",
    harm:
      "Wat klanten of de directie is beloofd, is niet waar de vloer op stuurt, dus groeien die twee uit elkaar, en groene normen zeggen er " +
      "niets over. Niemand ziet de dag waarop de belofte kleiner had moeten worden.",
    evidence: [
      "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: een missie is een belofte, bij te stellen als je haar niet kunt waarmaken. Daarvoor moet iemand zien of dat zo is.",
    ],
    limits:
      "Zeker, voor zover het document reikt: een belofte kan worden gevolgd in een rapport dat geen set normen is. Of zij haalbaar is, is " +
      "een andere vraag.",
    notWhen:
      "Als de belofte elders met evenveel gewicht wordt gevolgd: zet de norm dan ook hier, of leg het vast met `part_of`.",
  },
} satisfies Partial<RulePages>;
