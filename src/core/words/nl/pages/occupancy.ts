import type { RulePages } from "../../rule-page";

export const occupancy = {
  "occupancy/too-high": {
    title: "Een bezettingsgraad die niet vol te houden is",
    finds:
      "Een ondergrens voor de bezettingsgraad boven 85%, of een bandbreedte waarvan de bovengrens daarboven ligt. Alleen een " +
      "`at_most` tot en met 90% wordt niet gemeld: die vraagt van niemand om het zo druk te hebben.",
    harm:
      "De bezettingsgraad is het deel van de tijd aan de lijn dat in afhandelen gaat zitten; wat overblijft is alles wat er is " +
      "om adem te halen, iets op te zoeken en te herstellen. Een hoge ondergrens wordt gehaald door geen pauze te laten, of " +
      "door tijd in auxcodes weg te boeken, die buiten de som vallen: groen is het in beide gevallen. Toen een belastingtelefoon " +
      "van 85% naar 95% ging, steeg het ziekteverzuim en werden de gesprekken langer.",
    evidence: [
      "Call Centre Helper: boven ongeveer 85% geldt als niet vol te houden; 65-75% bij emotioneel zwaar werk, 75-85% normaal, 85-90% voor korte tijd.",
      "BelastingTelefoon 2018 (Handelingen II 2017-2018): van 85% naar 95% van de beltijd in gesprek; de staatssecretaris meldde stijgend ziekteverzuim en langere gesprekken.",
    ],
    limits:
      "De 85% is gebruik in het vak en geen onderzoek, en de belastingtelefoon is één geval. Welke bezettingsgraad een team " +
      "überhaupt kan halen, volgt uit de omvang en het serviceniveau: honderd medewerkers zitten vanzelf boven de 90%. De " +
      "genoemde aantallen medewerkers zijn rekenwerk: werklast gedeeld door bezettingsgraad in het planningsinterval, alsof " +
      "niemand afhaakt.",
    notWhen:
      "Bij backofficewerk dat wacht tot iemand het oppakt: daar zegt de bezettingsgraad weinig en bepaalt de medewerker zelf " +
      "wanneer er pauze is. Verhoog `ceiling` als bij lichte contacten en korte diensten is gebleken dat het vol te houden is.",
    options: {
      ceiling: "Hoogste ondergrens, en hoogste bovengrens van een bandbreedte, die niet wordt gemeld.",
      alone:
        "Hoogste `at_most` zonder ondergrens die niet wordt gemeld: die vraagt van niemand om het zo druk te hebben.",
    },
  },
  "occupancy/floor-without-ceiling": {
    title: "Een ondergrens voor de bezettingsgraad zonder bovengrens",
    finds: "`at_least` op de bezettingsgraad zonder `at_most` ernaast, en zonder andere norm die dat stelt.",
    harm:
      "Boven de ondergrens is elk cijfer groen, ook 100%, dus het dashboard ziet het verschil niet tussen een goede dag en een " +
      "dag zonder adempauze. Daaronder, op een rustig uur, wordt de norm gehaald door gesprekken te rekken of de rest van de " +
      "tijd in auxcodes weg te boeken.",
    evidence: [
      "De hoogste bezettingsgraad waarbij 80/20 bij 180 s per contact nog houdt, is 71,4% bij 10 Erlang, 83,3% bij 20 en 93,5% bij 100: een ondergrens alleen is voor een klein team onhaalbaar en gaat in een groot team vanzelf.",
      "Call Centre Helper: boven ongeveer 85% geldt als niet vol te houden; 75-85% is normaal.",
    ],
    limits:
      "Waar de bovengrens hoort te liggen is gebruik in het vak: 75-85% heet normaal, 65-75% bij emotioneel zwaar werk. Welke " +
      "bezettingsgraad een team haalt zolang het serviceniveau klopt, volgt uit de omvang (rekenwerk): bij 80/20 en 180 s " +
      "ongeveer 71% bij 10 Erlang werk en 93% bij 100.",
    notWhen:
      "Als de bovengrens met evenveel gewicht in een ander document staat: zet hem dan ook hier, het paar hoort bij elkaar.",
    options: {
      ceiling: "De bovengrens die wordt voorgesteld.",
    },
  },
  "occupancy/no-recovery": {
    title: "Zware contacten zonder hersteltijd",
    finds:
      "Emotionele en verhitte contacten zijn samen 10% van de mix of meer, of verhitte alleen 2% of meer, en `people.recovery` " +
      "ontbreekt of staat op none. Zwaarder verwoord als 30% of meer thuis werkt en er thuis geen nazorg is. Zwijgt bij e-mail, " +
      "social media en backoffice, waar een medewerker het volgende contact pas opent als het kan.",
    harm:
      "Na een bedreiging of een overlijden komt het volgende contact meteen binnen. Geen norm kleurt rood: uitputting bouwt " +
      "zich op en wordt verzuim, en de bellers ertussen krijgen een medewerker die nog in het vorige gesprek zit. Thuis zit er " +
      "niemand naast hen.",
    evidence: [
      "Grandey, Dickter en Sin 2004 (n=198): hoe belastend verbale agressie wordt ervaren, voorspelt uitputting, en uitputting voorspelt verzuim; autonomie verzacht.",
      "Column ‘Verhitte gesprekken in het contactcenter’, Erik Bouwer, Ziptone: wie thuis werkt, kan minder makkelijk stoom afblazen.",
    ],
    limits:
      "Dat verbale agressie uitput en dat uitputting tot verzuim leidt, is onderzocht (n=198). Hoe lang herstel hoort te duren, " +
      "is niet bekend: een norm in minuten is niet gevonden, en de vijf minuten in het voorstel zijn alleen het voorbeeld uit " +
      "het bestandsformaat. De 10%, 2% en 30% zijn inschattingen.",
    notWhen:
      "Als hersteltijd is afgesproken en wordt opgenomen, en alleen dit bestand het niet vermeldt: zet het onder `people`, dan " +
      "rekent de volgende planner ermee.",
    options: {
      heavy: "Aandeel emotionele en verhitte contacten vanaf waar hersteltijd wordt gevraagd.",
      heated: "Aandeel verhitte contacten vanaf waar hersteltijd wordt gevraagd.",
      remote: "Deel van het team dat thuis werkt vanaf waar ontbrekende nazorg thuis wordt genoemd.",
    },
  },
} satisfies Partial<RulePages>;
