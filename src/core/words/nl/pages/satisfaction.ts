import type { RulePages } from "../../rule-page";

export const satisfaction = {
  "satisfaction/leap": {
    title: "Een tevredenheidsnorm die een sprong vraagt",
    finds:
      "Een norm voor klanttevredenheid, NPS of medewerkerstevredenheid die meer dan 10% van de lengte van de schaal boven de " +
      "nulmeting ligt: 0,4 op 1-5, 0,9 op 1-10, 10 procentpunten, 20 punten NPS. Of, als de historie een heel jaar of meer " +
      "beslaat, meer dan twee keer de beste jaarwinst daaruit, zodra dat meer is dan een stap van 5%.",
    harm:
      "Tevredenheid komt net zo goed voort uit wachttijd, regels, systemen en bezetting als uit het gesprek, en niets daarvan " +
      "maakt een sprong. De meting kan dat wel: wie de vraag krijgt, wanneer, en in welke woorden. Een 9 op het dashboard en " +
      "een 7 bij de klant aan de keukentafel is de watermeloen op zijn duidelijkst.",
    evidence: [
      "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: directies die een 9 willen terwijl klanten een 7 geven. De 10% en het dubbele van het beste jaar zijn een inschatting.",
    ],
    limits:
      "De 10%, het dubbele en de stap van 5% zijn een inschatting. Er is geen onderzoek gevonden naar hoe snel tevredenheid kan " +
      "stijgen. De voorgestelde stappen liggen een halfjaar uit elkaar, ook dat is een inschatting: maak ervan wat haalbaar is.",
    notWhen:
      "Als er sinds de nulmeting iets groots is veranderd, zoals een uur wachttijd dat is verdwenen: meet opnieuw, leg de " +
      "nieuwe nulmeting vast, en de regel zwijgt.",
    options: {
      scale: "Deel van de lengte van de schaal dat een norm boven de nulmeting mag liggen.",
      years: "Aantal keer de beste jaarwinst uit de historie dat een norm mag vragen.",
      step: "Deel van de lengte van de schaal dat een stap is: nooit een sprong, en wat wordt voorgesteld.",
    },
  },
  "satisfaction/unrepresentative-sample": {
    title: "Een enquête die de ontevredenen mist",
    finds:
      "Een enquête waarvoor de medewerker de klanten kiest, die pas na de oplossing uitgaat of die klanten zelf moeten opzoeken; " +
      "uitsluitingen waardoor afhakers, doorverbonden klanten, terugkomers of aangeslagen klanten wegvallen; een respons onder " +
      "10% zonder dat `silent` zegt wie er niet antwoordt of een norm de respons volgt. Het is een fout als medewerkers kiezen en " +
      "er voor hen iets van afhangt.",
    harm:
      "Wie geen vraag krijgt, kan de norm niet rood kleuren. Bij UWV bleef de tevredenheid in 2018 op 80% terwijl de wachttijden " +
      "opliepen: wie afhaakte kreeg geen enquête. Het cijfer klopt voor wie het gevraagd is en zegt niets over de rest.",
    evidence: [
      "UWV 2018: de klanttevredenheid bleef 80% terwijl de wachttijden opliepen; wie afhaakte kreeg geen enquête.",
      "Bekende trucs: kiezen wie de enquête krijgt, de lijn openhouden tot de enquête niet meer start. Respons: per e-mail 10-30%, direct na het contact 25-50%.",
    ],
    limits:
      "Een aselecte steekproef is nog geen representatief antwoord: wie antwoordt verschilt van wie dat niet doet. De 10% is een " +
      "oordeel; gebruikelijk is 10-30% per e-mail en 25-50% direct na het contact.",
    notWhen:
      "Als de vraag maar voor een deel van de klanten bedoeld is (hoe was de oplossing?): noem de norm daarnaar, en zet er een " +
      "norm voor alle klanten naast.",
    options: {
      response: "Respons waaronder erbij moet staan wie er zwijgt.",
    },
  },
  "satisfaction/noise": {
    title: "Een norm binnen de eigen ruis",
    finds:
      "Een norm uit een enquête (tevredenheid, NPS, klantinspanning, ontevredenheid, gehoord voelen) waarvan de 95%-marge bij de " +
      "opgegeven steekproef groter is dan de afstand van de norm tot de laatste meting, of dan het oranje tussen groen en rood. De " +
      "regel zwijgt als oranje minstens zo breed is als de marge, want dan maakt toeval alleen van groen geen rood; als de norm " +
      "gelijk is aan de meting, want dan wordt geen verschil gevraagd; en als die ruimer dan één standaardfout (de halve marge) " +
      "wordt gehaald, want dan kleurt toeval hem minder dan één op de zes perioden rood. Staat er geld op zo'n norm, dan meldt measurement/cliff het.",
    harm:
      "De kleur verandert en verder niets. Na een rode maand komt er een verbeterplan, na een groene taart, en van allebei leert een " +
      "team het verkeerde. Wie erop wordt aangesproken merkt al snel dat kiezen wie de vraag krijgt meer helpt dan beter werken.",
    evidence: [
      "95%-intervallen: Wilson voor aandelen (Journal of the American Statistical Association 22, 1927), Student t voor gemiddelden (Biometrika 6, 1908). 80% bij 100 antwoorden is 71% tot 87%.",
      "Geeft de steekproef geen `sd`, dan wordt een kwart van de lengte van de schaal aangenomen: een inschatting, die in de melding staat.",
    ],
    limits:
      "Het interval gaat over wie toevallig antwoordde, niet over wie dat nooit doet: een aselecte steekproef wordt aangenomen. De " +
      "aangenomen standaarddeviatie, een kwart van de schaal, is een inschatting; geef `sd` op en het is de jouwe. Krijgen alle " +
      "medewerkers de vraag, dan hangt alleen van het toeval af wat wie niet antwoordde had gezegd.",
    notWhen:
      "Als de omvang die van één medewerker is terwijl niemand naar één medewerker kijkt: schrijf het niveau waarop de norm geldt, " +
      "en de antwoorden van dat niveau.",
  },
  "satisfaction/outside-influence": {
    title: "Medewerkers afgerekend op wat ze niet kunnen veranderen",
    finds:
      "Een norm uit een enquête (tevredenheid, NPS, klantinspanning, ontevredenheid) per medewerker met meer dan coaching als inzet, " +
      "in een bestand dat medewerkers niet aanspreekt op of klanten zich gehoord voelen en ook niet op gesprekskwaliteit.",
    harm:
      "Een klant beoordeelt het geheel: de wachttijd, de openingstijden, de bot, het beleid dat nee zei, het systeem dat vastliep. " +
      "Een medewerker bepaalt daar een deel van en wordt op alles afgerekend. Wat wel meteen te veranderen is: wie de vraag krijgt, en hoe.",
    evidence: [
      "‘Verhitte gesprekken in het contactcenter’, column van Erik Bouwer (Ziptone): medewerkers afgerekend op uitkomsten waar wachttijd, beleid en software over gaan.",
      "Bekende trucs: kiezen wie de enquête krijgt, om een goed cijfer vragen, de lijn openhouden tot de enquête niet meer start.",
    ],
    limits:
      "Welk deel van een cijfer van de medewerker komt verschilt per contact en per bedrijf; hier wordt geen aandeel genoemd. Ook met " +
      "een kwaliteitsscore of ‘gehoord en begrepen’ is te sjoemelen; ze staan hier omdat ze over het gesprek gaan.",
    notWhen:
      "Als medewerkers een contact van begin tot eind zelf in handen hebben, zonder wachtrij, beleid of doorverbinden. Dat is zeldzaam.",
  },
  "satisfaction/average-hides-unhappy": {
    title: "Een gemiddelde zonder de onvoldoendes",
    finds:
      "Een norm voor klanttevredenheid als cijfer, in een bestand zonder norm voor het aandeel onvoldoendes. De melding komt één keer " +
      "per bestand, en niet als het bij andere bestanden hoort, want daar kan dat aandeel in staan.",
    harm:
      "Een gemiddelde wordt overeind gehouden door de meerderheid. De klanten bij wie het misging zijn met weinig, kosten het meest, " +
      "bellen terug en vertrekken, en in het gemiddelde zijn ze weg.",
    evidence: [
      "Een gemiddelde zegt niets over hoe de cijfers eromheen liggen: veel goede maken een paar heel slechte goed.",
      "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: watermeloenrapportages, groen van buiten en rood van binnen.",
    ],
    limits: "Het voorbeeld in de melding is rekenwerk met je eigen norm en schaal, niet wat je klanten gaven.",
    notWhen: "Als elke onvoldoende wordt nagebeld, en iemand buiten het team ziet hoeveel het er waren.",
  },
  "satisfaction/scale": {
    title: "Een cijfer dat niet op de schaal bestaat",
    finds:
      "Een grens, nulmeting, band of punt uit de historie buiten de opgegeven schaal van een score (tevredenheid, klantinspanning, " +
      "gehoord voelen, kwaliteit, NPS en eNPS op -100 tot 100); en, zonder opgegeven schaal, een cijfer boven 10, dat een percentage kan zijn " +
      "of een cijfer op 100. Een cijfer tot en met 10 zonder schaal is iets voor measurement/cannot-tell.",
    harm:
      "Een norm buiten de schaal is rood wat er ook gebeurt, een nulmeting erbuiten maakt elke controle erop onjuist, en niemand merkt " +
      "het tot twee rapporten naast elkaar liggen.",
    evidence: [
      "Een cijfer buiten de uiteinden van de schaal kan niet worden gegeven, en een gemiddelde van cijfers kan daar niet liggen.",
      "Schalen in gebruik: tevredenheid op 1-5 of het rapportcijfer 1-10, NPS van -100 tot 100, klantinspanning op 1-5 of 1-7.",
    ],
    limits:
      "Wat er fout is, het cijfer of de schaal, weet alleen wie het schreef; elke lezing wordt aangeboden en geen wordt genomen.",
    notWhen:
      "Als een schaal andere uiteinden heeft dan gebruikelijk: schrijf die op, elke twee getallen op volgorde zijn goed.",
  },
} satisfies Partial<RulePages>;
