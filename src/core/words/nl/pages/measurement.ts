import type { RulePages } from "../../rule-page";

export const measurement = {
  "measurement/unknown-metric": {
    title: "Een kengetal dat niemand onder deze naam kent",
    finds:
      "Een norm of belofte over een kengetal dat niet in de catalogus staat, onder geen van de Nederlandse of Engelse namen, en " +
      "niet is vastgelegd onder `metrics:` in `.watermelon.yaml`; en een norm in een lijst die geen kengetal noemt.",
    harm:
      "Wie niet weet wat er wordt gemeten, kan er niets over zeggen: niet hoe ermee wordt gesjoemeld, niet wat ernaast hoort, niet " +
      "of meer beter is. Het is informatie en geen fout: een organisatie mag best een eigen kengetal hebben.",
    evidence: [
      "De catalogus van kengetallen, op elke naam die het vak ervoor heeft in het Nederlands en het Engels, en die van de organisatie zelf.",
    ],
    limits:
      "Namen die op elkaar lijken kunnen iets anders betekenen. Kijk naar wat wordt voorgesteld voordat je het overneemt.",
    notWhen:
      "Leg een eigen kengetal vast in `.watermelon.yaml`, met invalshoek (`facet`), eenheid en richting, en het is bekend.",
  },
  "measurement/undefined": {
    title: "Een norm voor niemand weet wat",
    finds:
      "Een norm waarvan de naam geen kengetal uit de catalogus is en er ook niet op lijkt, die niet is vastgelegd onder `metrics:` " +
      "in `.watermelon.yaml`, en die niet zegt hoe hij wordt berekend (`formula`) of waar hij vandaan komt (`measured.by`). Over een " +
      "naam die op een bekende lijkt, of een norm met formule of bron, gaat measurement/unknown-metric.",
    harm:
      "Wat nergens is vastgelegd, is wat de maker van het rapport ervan maakt. Zo'n getal is zo groen als iemand wil, en bij de " +
      "volgende maker even makkelijk rood, met dezelfde klanten.",
    evidence: [
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023, over rapporten die groen zijn door hoe er wordt geteld.",
      "De catalogus van kengetallen, en de sleutels `formula` en `measured.by` van het formaat.",
    ],
    limits:
      "Vaak ligt de definitie ergens anders. Dat is in dit bestand niet te zien, en voor de lezer ervan ook niet.",
    notWhen: "Leg eigen kengetallen vast in `.watermelon.yaml`, één keer voor alle bestanden, en de regel zwijgt.",
  },
  "measurement/unit-missing": {
    title: "Een getal zonder eenheid",
    finds: "Een kaal getal waar de eenheid bepaalt hoeveel het is: een tijd, een percentage boven 1, een bedrag.",
    harm:
      "300 voor de afhandeltijd kan vijf minuten zijn of vijf uur. Wie het daarna leest moet raden, en elke controle ook. Zolang " +
      "de eenheid ontbreekt, telt de waarde als afwezig.",
    evidence: [
      "Het formaat van normbestanden: een kaal getal mag alleen waar de eenheid vanzelf spreekt, en er wordt nooit geraden.",
    ],
    limits: "De lezingen staan op volgorde van wat daar gebruikelijk is; welke bedoeld is weet alleen wie het schreef.",
    notWhen: "Aantallen, cijfers op een schaal en verhoudingsgetallen mogen kaal, en een aandeel tussen 0 en 1 ook.",
  },
  "measurement/direction": {
    title: "Een grens aan de verkeerde kant",
    finds:
      "`at_most` als enige grens bij een kengetal waar meer beter is, of `at_least` waar minder beter is. Kengetallen waarbij te " +
      "weinig en te veel allebei schaden, zoals afhandeltijd, bezettingsgraad en doorverbinden, mogen beide.",
    harm: "De kleuren staan omgekeerd: hoe beter het werk, hoe roder de norm.",
    evidence: [
      "De richting van elk kengetal in de catalogus: omhoog, omlaag, of geen van beide waar te weinig en te veel allebei schaden.",
    ],
    limits: "De richting komt uit de catalogus. Bij een eigen kengetal is het wat je onder `metrics:` schreef.",
    notWhen: "Doen beide kanten ertoe, schrijf ze dan allebei: met een onder- en een bovengrens komt er geen melding.",
  },
  "measurement/formula": {
    title: "Een formule die niet uitkomt",
    finds:
      "Een formule die niet te lezen is, waarin namen staan die noch de catalogus noch `inputs` kent, die een tijd bij een kaal " +
      "getal optelt, of die iets anders geeft dan het kengetal is. Er mogen getallen in staan, met of zonder eenheid, namen, " +
      "`+ - * / ^`, haakjes, en `min`, `max`, `sum`, `mean`, `median`, `percentile`, `sd`, `abs` en `round`.",
    harm:
      "Verschillen twee cijfers, dan is de formule wat je ernaast legt. Komt die niet uit, dan bepaalt de maker van elk rapport " +
      "zelf wat erin telt, en wint het vriendelijkste cijfer.",
    evidence: [
      "Optellen kan alleen wat van dezelfde soort is, en een formule geeft een uitkomst in de eenheden waaruit zij bestaat.",
      "Het formaat van normbestanden, en de namen die de formules van de catalogus gebruiken, met hun eenheden.",
    ],
    limits:
      "Eenheden onderscheiden een tijd van een getal, en meer niet: een aandeel op honderd en een op één zijn voor hen gelijk, " +
      "en aangeboden en afgehandelde contacten ook. Valuta worden niet uit elkaar gehouden. Een naam betekent in elke formule van " +
      "de catalogus hetzelfde; of jullie telefooncentrale er hetzelfde onder telt, is hier niet te zien.",
    notWhen: "Laat `formula` weg als het alleen een opmerking is: in `rationale` past elke tekst.",
  },
  "measurement/cannot-tell": {
    title: "Waar de controles niet over kunnen oordelen",
    finds:
      "Dat sommige controles iets te beoordelen hadden, maar misten wat daarvoor nodig is: de mix, een nulmeting, een " +
      "afhandeltijd. De melding komt één keer per document, met alles wat daarvoor nog vast te leggen is.",
    harm: "Op zichzelf niet. Maar een controle die niet kan oordelen zwijgt, en dat zwijgen is geen schone lei.",
    evidence: ["Het formaat van normbestanden: wat ontbreekt wordt nooit geraden."],
    limits:
      "Vastleggen loont als je het getal kent. Een verzonnen getal is erger dan geen: dan lijkt een controle zeker van haar zaak.",
    notWhen: "Zet de melding uit als je weet wat er ontbreekt en het met opzet weglaat.",
  },
  "measurement/cliff": {
    title: "Geld op een grens waar het toeval over beslist",
    finds:
      "Een bonus, loon of een boete op een norm met één grens, terwijl de laatste meting dichter bij die grens ligt dan het toeval " +
      "de uitkomst verschuift, en oranje ontbreekt of smaller is. Toeval is de 95%-marge van de opgegeven steekproef; zonder " +
      "steekproef het verschil tussen opeenvolgende waarden in een historie van zes punten of meer, zodat een trend niet meetelt. " +
      "Hangt er geen geld aan, dan is een norm uit een enquête iets voor satisfaction/noise.",
    harm:
      "Net boven de grens is alles gewonnen, net eronder alles verloren, en het werk was hetzelfde. Wat de doorslag geeft is " +
      "goedkoop: één ontevreden klant niet vragen, één gesprek afkappen, één minuut op een andere code. Geld op de rand koopt " +
      "precies dat.",
    evidence: [
      "De 95%-marge van de steekproef: Wilson voor een aandeel, Student t voor een gemiddelde. Zonder steekproef 1,96 standaarddeviatie, geschat uit het gemiddelde verschil tussen opeenvolgende waarden in de historie gedeeld door 1,128, zoals in de kaart van Shewhart voor losse waarden.",
      "Bekende trucs rond één getal waar geld aan hangt: enquêtes uitkiezen, gesprekken afkappen, tijd op andere codes boeken.",
    ],
    limits:
      "De marge gaat uit van een aselecte steekproef, en 1,96 standaarddeviatie van normaal verdeelde verschillen, wat zes punten " +
      "niet kunnen laten zien. Dat met zulk geld wordt gesjoemeld is praktijk en openbaar verslag, niet iets wat dit bestand bewijst.",
    notWhen:
      "Als het bedrag al in stappen oploopt die niet in het bestand staan: schrijf ze als `bands`, met oranje zo breed als de marge, " +
      "en de regel zwijgt.",
  },
  "measurement/green-while-worse": {
    title: "Groen, terwijl de tegenhanger slechter wordt",
    finds:
      "Een norm die groen is en waarvan de historie verbetert, terwijl de historie van een kengetal dat er volgens de catalogus naast " +
      "hoort verslechtert: allebei volgens de rangcorrelatie van Spearman met de tijd, eenzijdig 5%, over hun laatste gezamenlijke " +
      "punten, zes of meer. Ze gaan over dezelfde contacten en `history_every` verschilt niet.",
    harm:
      "Dit is de watermeloen zelf: elk rapport is groener dan het vorige, en wat klanten of medewerkers ervan merken is slechter. Ze " +
      "staan elk op hun eigen pagina, en niemand legt ze naast elkaar.",
    evidence: [
      "Rangcorrelatie van Spearman met de tijd, eenzijdig 5% op beide reeksen: tot tien punten uitgeteld, daarboven met Student t.",
      "Belastingdienst VS 2024: 88% ‘Level of Service’ terwijl 31% van alle gesprekken werd beantwoord. UWV 2018: de tevredenheid bleef 80% terwijl de wachttijden opliepen.",
    ],
    limits:
      "Twee trends in tegengestelde richting laten niet zien dat de ene de andere veroorzaakt; een seizoen of een nieuw product kan " +
      "allebei bewegen. Bij veel paren kan er een door toeval uiteenlopen: bij één paar gebeurt dat ongeveer eens in de vierhonderd keer.",
    notWhen:
      "Als de oorzaak bekend is en ergens staat: onderdruk de melding met die reden, tot de datum waarop het voorbij moet zijn.",
    options: {
      points: "Kleinste aantal punten uit de historie, in beide reeksen, waarover wordt geoordeeld.",
    },
  },
  "measurement/always-green": {
    title: "Een norm die altijd groen is",
    finds:
      "Een norm met één grens die door de nulmeting en elk punt van een historie van zes of meer wordt gehaald met meer dan 10% van de " +
      "schaal over (van de grens zelf bij tijden, aantallen en geld); rood dat nergens bij komt, omdat oranje of de norm tot het eind " +
      "van de schaal loopt; oranje dat binnen groen ligt; en groen dat doorlaat wat de norm niet haalt. Een norm die andere bij " +
      "`guardrails` noemen mag jaren groen zijn.",
    harm:
      "Groen dat niet rood kan worden is versiering. Het rapport ziet er goed uit, het gemiddelde van de kleuren ook, en de dag waarop " +
      "klanten slechter worden geholpen dan ooit is net zo groen.",
    evidence: [
      "De grenzen, kleuren en historie uit het bestand zelf naast elkaar gelegd.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: watermeloenrapportages, groen van buiten en rood van binnen. De 10% en de zes punten zijn een inschatting.",
    ],
    limits:
      "De 10%, de zes punten en de voorgestelde kleuren (groen zoals drie van de vier metingen het haalden, oranje tot de slechtste) " +
      "zijn een inschatting. Een historie laat zien wat gewoon was, niet wat klanten verdienen.",
    notWhen:
      "Als de norm de ondergrens uit een contract is en er hoger op wordt gestuurd: noem hem bij `guardrails` van de norm waarop wordt gestuurd.",
    options: {
      room: "Deel van de lengte van de schaal (van de grens zelf, bij tijden en aantallen) dat alle uitkomsten beter mogen zijn.",
      points: "Kleinste aantal punten uit de historie dat laat zien wat gewoon is.",
    },
  },
  "measurement/flattering-exclusion": {
    title: "Een uitsluiting die het cijfer mooier maakt",
    finds:
      "Een bovengrens voor de afhandeltijd die soorten contact of tonen weglaat die langer duren dan de rest, of een norm voor ‘in één " +
      "keer goed’ of herhaalverkeer die lastige tonen weglaat die minder vaak worden opgelost, korte contacten of afhakers, terwijl " +
      "geen andere norm ernaar kijkt.",
    harm:
      "Wat wordt weggelaten, is wat misgaat. Het cijfer klopt voor de makkelijke contacten en wordt gelezen alsof het voor alle klopt; " +
      "de lastige mogen zo lang duren en zo slecht aflopen als ze willen.",
    evidence: [
      "Een gemiddelde zonder het langzaamste deel is lager dan het gemiddelde, en een aandeel zonder wie het minst wordt opgelost is hoger.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: soms geven de cijfers zelf simpelweg geen representatief beeld van de volledige stand van zaken.",
    ],
    limits:
      "Welke toon minder vaak wordt opgelost komt uit `resolved` in het bestand, en anders uit een inschatting per toon. De voorgestelde " +
      "grenzen zijn wat eerlijk werk oplevert min 5 punten als er een mix is, en anders de gebruikelijke 70%; 2% korte contacten en " +
      "5% afhakers zijn een inschatting. Doorverbinden buiten ‘in één keer goed’, afhakers buiten de wachttijd en ontevreden klanten " +
      "buiten een enquête hebben hun eigen regel.",
    notWhen:
      "Als die contacten een eigen norm hebben, hier of in een ander bestand van de set: leg dat vast met `part_of`.",
  },
  "measurement/unowned": {
    title: "Normen zonder eigenaar of herzieningsdatum",
    finds:
      "Een bestand waarin normen geen `owner` of geen `review_by` hebben, niet zelf en niet voor het hele bestand. De melding " +
      "komt één keer, voor alle normen samen; bij een set met `part_of` blijft ze uit.",
    harm:
      "Iedereen ziet wat een norm met het werk doet, en niemand is degene die hem verandert. Dus blijft hij staan: de afhandeltijd uit " +
      "de aanbesteding van drie jaar geleden overleeft de contacten waarvoor hij was bedoeld.",
    evidence: [
      "Het formaat van normbestanden kent een eigenaar en een dag van herziening, voor het hele bestand of per norm.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: het vergt lef te onderzoeken hoe het écht gaat, en kritisch te kijken naar wat houvast biedt. Dat daar een naam en een datum bij horen is een inschatting.",
    ],
    limits: "Een naam in een bestand is nog geen aandacht. Wie de eigenaar is, wordt niet geraden.",
    notWhen: "Als elders vastligt wie over normen beslist en wanneer.",
    options: {
      months: "Aantal maanden van vandaag tot de dag van herziening die wordt voorgesteld.",
    },
  },
  "measurement/stale-review": {
    title: "Een herzieningsdatum die is verstreken",
    finds:
      "Een `review_by` die voor vandaag ligt, van een norm of van het hele bestand; in dat laatste geval komt er één melding voor alle " +
      "normen die eronder vallen.",
    harm:
      "De contacten veranderen: de eenvoudige gaan naar de app en de lastige blijven over. Een norm waar sindsdien niemand naar heeft " +
      "gekeken wordt gehaald of gemist om redenen die niets meer met het werk te maken hebben.",
    evidence: [
      "De datum in het bestand ligt voor vandaag.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: vragen worden complexer en emotioneler; kloppen de targets van de afhandeltijd nog bij de toon van de gesprekken?",
    ],
    limits:
      "Een halfjaar tot de volgende herziening is een inschatting. Wie de datum verzet zonder te kijken, krijgt de melding ook weg.",
    notWhen:
      "Bij een oud bestand dat als archief bewaard blijft: geef het een andere naam, of houd het buiten de controle.",
    options: {
      months: "Aantal maanden van vandaag tot de datum die wordt voorgesteld.",
    },
  },
} satisfies Partial<RulePages>;
