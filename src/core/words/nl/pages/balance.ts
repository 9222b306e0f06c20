import type { RulePages } from "../../rule-page";

export const balance = {
  "balance/output-only": {
    title: "Alleen normen voor output",
    finds:
      "Een set waarin elke norm over efficiëntie gaat: afhandeltijd, bezettingsgraad, roostertrouw, volume, kosten. Eén onbekend " +
      "kengetal is genoeg om te zwijgen, en `part_of` ook: de andere kanten kunnen in een ander bestand staan.",
    harm:
      "Wat niet wordt gemeten, moet wijken voor wat wel wordt gemeten. Kortere contacten, doorverbinden en geen adempauze ertussen " +
      "maken de cijfers allemaal groener, en er is hier geen cijfer dat ervan rood kleurt.",
    evidence: [
      "‘Verhitte gesprekken in het contactcenter’, column van Erik Bouwer (Ziptone): sturen op alleen output.",
      "HSE (Verenigd Koninkrijk): strakke scripts en gemeten prestaties gaan samen met een slechter welzijn.",
    ],
    limits:
      "Een set normen is niet alles waarmee wordt gestuurd: een goede teamleider ziet meer dan het dashboard. De voorgestelde " +
      "normen hebben grenzen uit de mix van het bestand als die er is, en anders uit gewoonte of een inschatting: kies je eigen grenzen.",
    notWhen: "Als dit bestand de planningskant is van een set die elders compleet is: leg dat vast met `part_of`.",
  },
  "balance/score-hides-red": {
    title: "Een groene score boven rode normen",
    finds:
      "Een totaalscore die groen is, op of boven `score.green_at` (80% als dat er niet staat), terwijl een norm over klanten of " +
      "medewerkers rood is. Een groene norm telt met zijn weging (`weight`) mee, een rode niet, en een norm met een rode norm onder " +
      "zijn `guardrails` ook niet. Wegingen worden eerst op 100% gebracht; een set met `part_of` die daaronder blijft, wordt overgeslagen.",
    harm:
      "Een score wordt gelezen in plaats van waar hij uit bestaat. Dit is rekenwerk: wat niet zwaarder weegt dan de ruimte boven de " +
      "groene grens kan blijvend rood zijn zonder dat er iets van kleurt, en de lichtste normen zijn vaak die over klanten en medewerkers.",
    evidence: [
      "Een norm telt met zijn weging mee zolang hij groen is, en niet als hij rood is: een weging tot 100% min de groene grens kan ongezien wegvallen.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023, over watermeloenrapporten. Dat een score groen is vanaf 80% is de standaard van dit formaat, een inschatting.",
    ],
    limits:
      "Het rekenwerk is exact; dat rode normen ongezien blijven volgt er niet uit. Wie ook de losse normen leest, ziet ze wel. De " +
      "groene grens is een keuze van het bestand, en 80% waar die keuze ontbreekt is een inschatting.",
    notWhen:
      "Als niemand op de score stuurt of afrekent. Een ondergrens is op drie manieren vast te leggen, en elk daarvan beëindigt de melding: " +
      "noem de norm bij de `guardrails` van de normen voor efficiëntie, zodat die alleen meetellen zolang hij groen is; leg " +
      "`score.green_at` hoger dan wat er zonder die norm overblijft; of geef hem meer weging dan de score kan missen.",
  },
  "balance/weights": {
    title: "Wegingen die geen geheel zijn",
    finds:
      "Wegingen die samen meer dan een half punt van 100% afwijken; en, als waarschuwing, normen zonder weging naast normen die er " +
      "wel een hebben. Een norm zonder weging die bij de `guardrails` van een norm met weging staat, telt langs die weg mee en wordt niet " +
      "gemeld; wat in een ander bestand kan staan, bij een set met `part_of`, ook niet.",
    harm:
      "Niemand kan zeggen waar de score groen wordt, dus kiest ieder de optelling die het beste uitkomt. En een norm die de score " +
      "overslaat kan blijvend rood zijn: die moet als eerste wijken.",
    evidence: [
      "De delen van een geheel tellen op tot het geheel; wat geen weging heeft, haalt als het rood is niets van de score af.",
    ],
    limits:
      "Dit is rekenwerk. Welke weging fout is, blijkt er niet uit; het verschil naar verhouding verdelen is een gemak.",
    notWhen:
      "Als een norm alleen wordt gevolgd: geef hem een weging van 0%, dan is duidelijk dat het zo bedoeld is. Ook een voorstel dat een norm " +
      "toevoegt geeft hem die weging: hoe zwaar hij telt, is aan mensen.",
  },
  "balance/efficiency-weight": {
    title: "Meer dan de helft van de score op efficiëntie",
    finds:
      "Normen voor efficiëntie (afhandeltijd, bezettingsgraad, roostertrouw, volume, kosten) die samen meer dan 50% van de score " +
      "uitmaken. Bereikbaarheid en wachttijd zijn van de klant en tellen niet als efficiëntie. Zwijgt als elke norm met een weging " +
      "over efficiëntie gaat, en als de wegingen niet te lezen zijn.",
    harm:
      "Wie een uur te besteden heeft, steekt het waar de score zit. Boven de helft is een korter contact meer waard dan een klant " +
      "die is geholpen, en zegt de score dat het een goede dag was.",
    evidence: [
      "‘Verhitte gesprekken in het contactcenter’, column van Erik Bouwer (Ziptone): sturen op output. Dat de helft van de weging het meeste is, is een inschatting; onderzoek geeft geen getal.",
      "Boven 50% van de weging beweegt efficiëntie de score meer dan al het andere samen.",
    ],
    limits:
      "Dat de helft de grens is, is een inschatting: onderzoek geeft geen getal, en 45% is geen veilige weging. Wat mensen met een " +
      "score doen, hangt af van wat eraan vastzit.",
    notWhen: "Als de score van de planner zelf is, over de planning gaat, en niemand anders eraan wordt gehouden.",
    options: {
      most: "Wat normen voor efficiëntie samen hoogstens mogen wegen.",
    },
  },
  "balance/no-employee-voice": {
    title: "Geen norm over wie het werk doet",
    finds:
      "Een set met vier of meer verschillende kengetallen en geen enkel over medewerkers: verzuim, verloop, functieverblijftijd, medewerkerstevredenheid, " +
      "relevantie, herstel, blijfgesprekken. Zwijgt als onder `people` blijfgesprekken staan, als een kengetal onbekend is, bij een set " +
      "met `part_of`, en als alle normen over efficiëntie gaan, want dat is een eigen melding.",
    harm:
      "Vollere uren en zwaardere gesprekken kosten op dit dashboard niets. Wat ze kosten komt later, als verzuim en vacatures, en dan " +
      "in de cijfers van iemand anders.",
    evidence: [
      "Deery, Iverson en Walsh 2002 (n=480): klantinteracties en werkdruk leiden tot uitputting, en uitputting tot verzuim. Belastingtelefoon 2018: meer van de telefoontijd in gesprek, en oplopend ziekteverzuim.",
      "‘Verhitte gesprekken in het contactcenter’, Erik Bouwer (Ziptone), en ‘Met zo weinig handjes al blij’, Annelies Raaijmakers-Bredius. Vanaf hoeveel kengetallen een set voor volledig doorgaat, is een inschatting.",
    ],
    limits:
      "Dat werkdruk samengaat met uitputting en verzuim is onderzocht; dat een norm ervoor dat voorkomt niet. De voorgestelde cijfers " +
      "zijn een inschatting. Vanaf hoeveel kengetallen een set voor volledig doorgaat, is dat ook.",
    notWhen:
      "Als HR zulke normen in een eigen bestand bijhoudt: leg dat vast met `part_of`. Pas voor een kleinere of grotere set `least` aan.",
    options: {
      least:
        "Aantal verschillende kengetallen vanaf waar een set voor volledig doorgaat; een kleinere blijft ongemoeid.",
    },
  },
  "balance/unpaired-experience": {
    title: "Wel klanten gevraagd en geen medewerkers, of andersom",
    finds:
      "Een set met vier of meer verschillende kengetallen waarin klanten wordt gevraagd hoe het was (tevredenheid, NPS, moeite, ontevredenheid, zich " +
      "gehoord voelen) en medewerkers niet (medewerkerstevredenheid, relevantie), of andersom. Komen medewerkers in geen enkele norm voor, dan " +
      "meldt `balance/no-employee-voice` dat.",
    harm:
      "De twee gaan alleen samen op zolang de een niet voor de ander betaalt. Is een van beide uit beeld, dan is een mooi cijfer te koop " +
      "met overwerk en ingeslikte boosheid, en komt de rekening als mensen vertrekken.",
    evidence: [
      "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: relateer de medewerkersbeleving en klantbeleving aan elkaar. Vanaf hoeveel kengetallen een set voor volledig doorgaat, is een inschatting.",
    ],
    limits:
      "Advies uit de praktijk, geen onderzoek. Hoe de twee in jouw team samenhangen, is pas bekend als beide worden gevraagd.",
    notWhen: "Als een van de twee elders wordt gevraagd en naast deze set wordt gelegd: leg dat vast met `part_of`.",
    options: {
      least:
        "Aantal verschillende kengetallen vanaf waar een set voor volledig doorgaat; een kleinere blijft ongemoeid.",
    },
  },
  "balance/ranking": {
    title: "Een ranglijst of een baan die van één cijfer afhangt",
    finds:
      "Een norm met `ranking` of `dismissal` als `stakes`, op welk niveau ook. De eigen afhandeltijd of het eigen verzuim van een " +
      "medewerker met zo'n inzet hoort bij `handle-time/personal-stakes` en `people/absence-with-stakes`.",
    harm:
      "Een ranglijst heeft een laatste plaats, wat mensen ook doen, en een baan is elke sluiproute waard. Beide belonen het cijfer en " +
      "niet de klant, en ze treffen wie de zware contacten kreeg.",
    evidence: [
      "Op elke ranglijst staat iemand onderaan, hoe goed iedereen ook werkt. De 95%-marge van een aandeel van 80% is 14,3 punten bij 30 antwoorden en 7,8 bij 100: veel van de afstand tussen plaatsen is toeval.",
      "Britse Health and Safety Executive: strakke scripts en gemeten prestaties gaan samen met minder welzijn van medewerkers.",
    ],
    limits:
      "Het rekenwerk zegt dat bij kleine steekproeven toeval plaatsen verschuift, niet hoeveel dat er bij jou zijn. Dat mensen onder " +
      "dreiging sluiproutes nemen, is hier praktijkervaring.",
    notWhen:
      "Als het cijfer er een van meerdere is die iemand tegen elkaar afweegt: schrijf dan op wat er van deze norm alleen afhangt.",
  },
  "balance/one-sided-contract": {
    title: "Wel boetes op snelheid, geen op uitkomst",
    finds:
      "Boetes boven het niveau van de medewerker op snelheid of volume (bereikbaarheid, wachttijd, afhakers, werkvoorraad en elk " +
      "kengetal voor efficiëntie), terwijl van geen enkele norm voor uitkomst of kwaliteit een bonus, loon of boete afhangt. Zwijgt als " +
      "de beboete normen een uitkomst bij hun `guardrails` noemen, als een onbekend kengetal die uitkomst kan zijn, en bij `part_of`.",
    harm:
      "Een contract bepaalt wat een leverancier zich kan veroorloven. Staat er alleen geld op snelheid, dan is op tijd opnemen en vroeg " +
      "afronden de beste handel, en wordt de klant die terugbelt bij afrekening per contact zelfs twee keer betaald.",
    evidence: [
      "Boetes op doorverbinden laten medewerkers gesprekken houden die zij hadden moeten doorgeven (Operations Research 71(3), 2023): wat geld kost wordt vermeden, wat het de klant ook doet.",
      "Verhalen uit de praktijk over uitbestede contracten; ‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023.",
    ],
    limits:
      "Onderzoek naar boetes laat zien dat wordt vermeden waar boete op staat, voor doorverbinden; voor andere normen is het " +
      "praktijkervaring. Wat er verder in het contract staat, zegt het bestand niet.",
    notWhen: "Als het contract elders voor uitkomst betaalt: zet die norm ook hier, of leg het vast met `part_of`.",
  },
  "balance/contradiction": {
    title: "Grenzen die niet samen kunnen",
    finds:
      "Een ondergrens boven een bovengrens op hetzelfde getal: hetzelfde kengetal, dezelfde contacten en telwijze, op welk niveau ook, of " +
      "binnen één norm. Als waarschuwing: een grens die per medewerker strenger is dan voor het team, de locatie of de organisatie als geheel.",
    harm:
      "Een van de twee is rood wat mensen ook doen, dus groen komt uit de manier van tellen. En moet elke medewerker het beter doen dan " +
      "allemaal samen, dan staat wie de zware contacten krijgt op rood op een dag die goed is.",
    evidence: [
      "Geen getal ligt boven een ondergrens en onder een lagere bovengrens; en waar elke medewerker een grens haalt, haalt het gemiddelde van allemaal hem ook.",
    ],
    limits:
      "Dit is rekenwerk met wat het bestand zegt: normen met een verschillende telwijze worden niet vergeleken. Wat er niet staat, geldt als " +
      "het gewone: vanaf binnenkomst, alle contacten, de gebruikelijke formule.",
    notWhen: "Als de twee toch iets anders tellen: zet dat bij `measured`, `within`, `formula` of `applies_to`.",
  },
  "balance/guardrail-missing": {
    title: "Een bewaking die er niet is of niets ziet",
    finds:
      "Een id bij `guardrails` die geen norm heeft; bij een set met `part_of` kan die elders staan. Als waarschuwing: een bewaking die de " +
      "norm zelf is, geen grens heeft, naar andere contacten kijkt of, bij een maximale afhandeltijd, gehaaste contacten niet laat zien. " +
      "Bewaakt niets zo'n maximum, dan meldt `handle-time/unguarded` dat.",
    harm:
      "Een bewaking is de reden om een hard cijfer te laten staan. Is die er niet, of blijft die groen wat er ook gebeurt, dan lijkt het " +
      "cijfer veilig en is de klant overgeleverd aan wat het snelst gaat.",
    evidence: [
      "Onder `guardrails` staan id's van normen die groen moeten zijn om deze te laten meetellen.",
      "Wat door gehaaste contacten rood kleurt en wat groen blijft: verhalen uit de praktijk over vroeg ophangen en aangevinkte vakjes.",
    ],
    limits:
      "Dat een id ontbreekt staat vast. Welke normen door haast rood kleuren is praktijkervaring; van de meeste paren kan de regel het niet " +
      "zeggen, en dan zwijgt hij.",
    notWhen: "Als de norm in een ander bestand staat: leg dat vast met `part_of`.",
  },
} satisfies Partial<RulePages>;
