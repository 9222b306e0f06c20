import type { RulePages } from "../../rule-page";

export const handleTime = {
  "handle-time/below-need": {
    title: "Een maximale afhandeltijd onder wat de mix vraagt",
    finds:
      "Een maximum voor de gemiddelde afhandeltijd dat meer dan 2% onder de gemiddelde afhandeltijd ligt van de contacten " +
      "waarvoor het geldt, gewogen naar hun aandeel in de mix. Herstel dat als nawerk telt, hoort bij de benodigde tijd.",
    harm:
      "Dit is rekenwerk: krijgt elk contact de tijd die het vraagt, dan wordt de norm niet gehaald. Halen kan alleen door " +
      "sommige contacten minder tijd te geven, en de langste, vaak rouw, schulden of boosheid, leveren per contact de " +
      "meeste seconden op. Het dashboard kleurt groen doordat juist die worden doorverbonden of afgekapt.",
    evidence: [
      "Het gemiddelde van de afhandeltijden in de mix, gewogen naar aandeel, inclusief herstel dat als nawerk telt.",
    ],
    limits:
      "Het rekenwerk is exact; de afhandeltijden komen uit het bestand zelf. Zijn ze gemeten onder dezelfde norm, dan zit " +
      "het afkappen er al in en is de werkelijk benodigde tijd hoger.",
    notWhen:
      "Als de norm volgt op een verandering die het werk zelf korter maakt (een sneller systeem, een taak die vervalt): pas " +
      "dan eerst `handle_time` in de mix aan, en de regel zwijgt.",
    options: {
      tolerance: "Hoe ver een plafond onder de benodigde tijd mag blijven voordat het wordt gemeld.",
    },
  },
  "handle-time/blanket-cap": {
    title: "Eén maximale afhandeltijd voor elke toon",
    finds:
      "Eén `at_most` op afhandeltijd, gesprekstijd of nawerktijd voor een mix waarin een complexe, emotionele of verhitte " +
      "klasse langer duurt dan dat maximum. Zwijgt als de norm op of boven de benodigde tijd ligt, niet per medewerker geldt " +
      "en er een norm naast staat die meet of juist die klanten geholpen zijn, op basis van herhaalverkeer of een enquête.",
    harm:
      "Een gemiddelde daalt waar het meeste te halen valt: bij de beller in rouw of in woede, die 15 minuten nodig heeft en " +
      "geen 3. Doorverbinden of afronden maakt het cijfer groen; de klant belt opnieuw, of nooit meer.",
    evidence: [
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: kloppen de normen voor afhandeltijd nog bij de toon van de gesprekken?",
      "Verhalen uit de praktijk over vroeg ophangen en over nawerk en wachtstand die worden verschoven om het gemiddelde te drukken.",
      "Hiertegen: langer is op zichzelf niet beter (5.000 geobserveerde gesprekken).",
    ],
    limits:
      "Dat dit onder zo'n norm gebeurt, is praktijkervaring en hier niet gemeten. Langer is op zichzelf niet beter (5.000 " +
      "geobserveerde gesprekken), dus de regel is niet tegen een maximum, alleen tegen één maximum voor alles. De mix in het " +
      "bestand zegt niets over gesprek of nawerk apart: een norm daarop wordt gemeld omdat hij voor elke toon gelijk is, niet " +
      "omdat hij te krap zou zijn.",
    notWhen:
      "Als de lange contacten naar een ander team met eigen normen gaan: geef dit bestand dan de mix van dit team. En als " +
      "haast bij een klasse geen kwaad kan, is de toon ervan routine.",
  },
  "handle-time/unguarded": {
    title: "Een maximale afhandeltijd zonder tegenmeting",
    finds:
      "Een maximum op afhandeltijd, gesprekstijd of nawerktijd, zonder norm in het document die rood kleurt als het door " +
      "haasten wordt gehaald: ‘in één keer goed’ op basis van herhaalverkeer of een enquête, herhaalverkeer zelf, of " +
      "gesprekskwaliteit in een aselecte steekproef, op hetzelfde niveau of breder en voor ten minste een deel van dezelfde " +
      "contacten. Noemen bij `guardrails` hoeft daarvoor niet; een niveau dat er niet bij staat, is breed genoeg. Zwijgt zolang andere " +
      "delen van zijn `part_of` ontbreken.",
    harm:
      "Het kortere contact staat op het dashboard, het tweede contact dat eruit volgt niet. Rekenkundig is het werk per " +
      "opgeloste vraag ongeveer de afhandeltijd gedeeld door ‘in één keer goed’: 300 s bij 75% is 400 s, 270 s bij 65% is 415 s.",
    evidence: [
      "Het werk per opgeloste vraag is ongeveer de afhandeltijd gedeeld door ‘in één keer goed’: 300 s / 0,75 = 400 s, 270 s / 0,65 = 415 s.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023, over watermeloenrapporten; verhalen uit de praktijk over vroeg ophangen.",
      "Hiertegen: langer is op zichzelf niet beter (5.000 geobserveerde gesprekken). Vandaar een tegenmeting, en niet het schrappen van de norm.",
    ],
    limits:
      "Het rekenwerk zegt dat een kortere afhandeltijd duurder kan zijn, niet dat het hier zo is. Alleen de normen in het " +
      "document tellen: een tegenmeting die elders wordt bijgehouden, kan de regel niet zien. De voorgestelde waarden zijn een " +
      "inschatting: wat eerlijk werk oplevert, min vijf procentpunten.",
    notWhen:
      "Als de norm alleen voor de planning dient en niemand eraan wordt gehouden: dan is het een prognose, en die hoort bij " +
      "`handle_time` in de mix.",
  },
  "handle-time/wrap-up-left-out": {
    title: "Afhandeltijd zonder nawerk",
    finds:
      "Een norm op afhandeltijd waarvan de formule gesprek telt, met of zonder wachtstand, en geen ander werk; een norm die nawerk " +
      "noemt in `measured.exclude`; of een maximum van 10 s of minder op nawerk zelf. Staat er een eigen tijd in de formule, dan " +
      "zwijgt de regel: dat kan nawerk zijn, of nawerk bevatten.",
    harm:
      "Werk dat niet wordt geteld, is de eerste plek om werk te laten. Vastleggen gebeurt dan na het gesprek in plaats van erin, op " +
      "een code waar niemand naar kijkt, of niet, en dan begint de volgende collega opnieuw met een klant die alles al heeft verteld.",
    evidence: [
      "Verhalen uit de praktijk over werk dat wordt verschoven tussen wachtstand, nawerk en auxcodes. Dat 10 s te kort is om iets vast te leggen, is een inschatting.",
      "Een uur nawerk is een uur werk, of het nu wordt geteld of niet; de formule van het vak is (gesprek + wachtstand + nawerk) / afgehandeld.",
    ],
    limits:
      "Dat werk verschuift is praktijkervaring; hoeveel, wordt hier niet gemeten. De 10 s zijn een inschatting: een norm voor nawerk is " +
      "niet gevonden, en wat het kost verschilt per soort contact.",
    notWhen:
      "Als gesprekstijd is wat je bedoelt: noem het zo (`metric: gesprekstijd`). Legt een systeem alles vast en blijft er echt niets " +
      "te doen over, zet `least` dan lager.",
    options: {
      least: "Hoogste maximum voor nawerk dat als geen nawerk telt.",
    },
  },
  "handle-time/personal-stakes": {
    title: "Bonus, beoordeling of baan die van de eigen afhandeltijd afhangt",
    finds:
      "Een maximum op afhandeltijd, gesprekstijd of nawerktijd per medewerker (`agent`) waar meer van afhangt dan coaching: " +
      "beoordeling, bonus, loon, boete, ranglijst of ontslag.",
    harm:
      "Wie welk contact krijgt is toeval, en dat middelt in een week of maand niet uit. Wat een medewerker aan het gemiddelde " +
      "kan doen, is kiezen welke contacten worden afgekapt of doorverbonden, en het geld wijst naar de langste: de klant die " +
      "de meeste tijd nodig heeft, krijgt de minste.",
    evidence: [
      "Verhalen uit de praktijk over vroeg ophangen, zelf inbellen om er korte gesprekken bij te krijgen en schuiven met wachtstand en nawerk.",
      "Britse Health and Safety Executive: strakke scripts en gemeten prestaties gaan samen met minder welzijn van medewerkers.",
    ],
    limits:
      "Verhalen uit de praktijk, en onderzoek naar gemeten prestaties en welzijn in het algemeen; een vergelijking van teams " +
      "met en zonder zo'n bonus is er niet bij.",
    notWhen:
      "Als elk contact van een medewerker van dezelfde korte soort is, zodat het gemiddelde iets zegt over het werk en niet " +
      "over wat er toevallig binnenkwam.",
  },
  "handle-time/baseline-disagrees": {
    title: "Een nulmeting die niet uit de mix volgt",
    finds:
      "Een `baseline` voor de gemiddelde afhandeltijd die meer dan 10% afwijkt van de gemiddelde afhandeltijd van de contacten waar hij over " +
      "gaat. Herstel dat als nawerk telt mag in de meting zitten of niet. Chats waarvan niemand zegt hoeveel er tegelijk lopen, worden overgeslagen.",
    harm:
      "Een norm wordt beoordeeld aan de mix. Klopt de mix niet, dan lijkt een redelijke norm krap of een krappe redelijk; klopt de meting en " +
      "ligt die onder de mix, dan worden contacten nu al afgeraffeld en heeft niemand dat gezegd.",
    evidence: [
      "De gemiddelde afhandeltijd van een mix is de som van aandeel maal afhandeltijd. De 10% is een inschatting: ruimte voor seizoen en afronding.",
      "Blijft het druk, dan werken medewerkers langzamer en niet sneller (meerdere wachtrijstudies): een eenmaal gemeten afhandeltijd is geen constante.",
    ],
    limits:
      "Dit is rekenwerk met twee getallen uit het bestand; welke van de twee fout is, blijkt er niet uit. De 10% is een inschatting.",
    notWhen:
      "Als de nulmeting uit een ander seizoen of van een andere mix komt: zet dat bij `rationale`, of verhoog `tolerance`.",
    options: {
      tolerance: "Hoe ver de nulmeting van de uitkomst van de mix mag liggen, als deel daarvan.",
    },
  },
  "handle-time/chat-concurrency": {
    title: "De duur van een chat zonder het aantal chats tegelijk",
    finds:
      "Een norm voor afhandeltijd of gesprekstijd bij het kanaal chat, terwijl `concurrency` onder `demand` noch een norm voor chats tegelijk " +
      "zegt hoeveel een medewerker er heeft.",
    harm:
      "Op de klok duurt een chat zo lang als de medewerker met andere bezig is. Een norm daarop is te halen met minder chats of met minder " +
      "aandacht per chat, en aan het cijfer is niet te zien welke van de twee.",
    evidence: [
      "Van tijd die een medewerker over meerdere chats verdeelt, krijgt elke chat hooguit een deel: 9 min bij drie chats tegelijk is 3 min aandacht.",
    ],
    limits:
      "Dit is rekenwerk: de aandacht is hooguit de tijd gedeeld door het aantal chats. Klanten die traag antwoorden laten meer over voor de andere.",
    notWhen: "Als de tijd aandacht is en geen kloktijd: leg `concurrency: 1` vast.",
  },
} satisfies Partial<RulePages>;
