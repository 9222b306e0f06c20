import type { RulePages } from "../../rule-page";

export const serviceLevel = {
  "service-level/abandons-excluded": {
    title: "Wachttijd zonder de afhakers",
    finds:
      "Een norm voor serviceniveau of wachttijd die afhakers niet meetelt, met `exclude: [abandoned]` of via de formule, of die " +
      "iedereen weglaat die binnen meer dan 5 seconden afhaakt, terwijl er geen norm is voor het afhaakpercentage.",
    harm:
      "Wie afhaakt, heeft het langst gewacht. Laat je die weg, dan poetst de wachtrij haar eigen cijfer op: hoe slechter het uur, hoe " +
      "meer klanten ophangen, en hoe mooier de rest eruitziet.",
    evidence: [
      "Britse belastingdienst 2012: wie tijdens de automatische boodschap ophing, telde als beantwoord. Amerikaanse belastingdienst 2024: 88% ‘Level of Service’ terwijl 31% van alle telefoontjes werd beantwoord.",
      "Afhaken binnen 5 seconden wordt meestal niet meegeteld; een standaard is er niet.",
    ],
    limits:
      "5 seconden is gewoonte; een standaard is er niet. De voorgestelde 5% afhakers is een inschatting. Van een formule worden alleen " +
      "namen en tekens gelezen. `exclude: [short]` geldt als kort genoeg. In een gemiddelde wachttijd zitten per definitie geen " +
      "afhakers: die wordt alleen gemeld als het bestand het zelf zegt.",
    notWhen: "Als het afhaakpercentage in een ander bestand van dezelfde set staat: leg dat vast met `part_of`.",
    options: {
      short: "Langste tijd tot afhaken die buiten de telling mag blijven.",
    },
  },
  "service-level/mean-hides-tail": {
    title: "Een gemiddelde wachttijd zonder uitschieters",
    finds:
      "Een bovengrens voor de gemiddelde wachttijd, zonder norm voor het 95e percentiel of de langste wachttijd, en zonder een " +
      "serviceniveau van 90% of meer, dat zelf een percentiel is. Zwijgt bij e-mail, social media en backoffice, waar een " +
      "reactietijd meestal een grens is en geen gemiddelde.",
    harm:
      "Niemand wacht het gemiddelde. De meesten krijgen meteen iemand en sommigen wachten tien keer zo lang; uren zonder wachtrij " +
      "betalen voor het uur waarin die er was. En juist over lang wachten vertellen klanten door.",
    evidence: [
      "Erlang C: wacht een deel p en is de gemiddelde wachttijd over iedereen m, dan wacht 5% langer dan m·ln(20p)/p. Dat is hooguit 20/e, ofwel 7,4, keer het gemiddelde.",
      "UWV 2018: de wachttijden liepen op, en wie afhaakte zat in geen enkel cijfer.",
    ],
    limits:
      "De voorgestelde wachttijd is wat een wachtrij met één soort werk bij dat gemiddelde nooit overschrijdt, volgens Erlang C: " +
      "hooguit 7,4 keer het gemiddelde. Over een dag met drukke en rustige uren kan het meer zijn. Kies lager waar het kan.",
    notWhen: "Als het gemiddelde alleen de planning voedt en geen norm is: laat het dan uit de normen.",
    options: {
      tail: "Serviceniveau vanaf waar het zelf de uitschieters laat zien: bijna iedereen op tijd geholpen.",
    },
  },
  "service-level/partial-cover": {
    title: "Bereikbaarheid over een deel van de contacten",
    finds:
      "Een norm voor serviceniveau, wachttijd of afhakers die minder dan 90% van de contacten omvat, die de klok pas na het " +
      "keuzemenu laat lopen, of die geweigerde klanten niet meetelt, terwijl geen norm naar de rest kijkt.",
    harm:
      "Wat er niet in zit, mag zo slecht gaan als het wil. De Amerikaanse belastingdienst meldde in 2024 88% terwijl 31% van alle " +
      "telefoontjes werd beantwoord: het cijfer ging over een kwart ervan.",
    evidence: [
      "Amerikaanse belastingdienst 2024: 88% ‘Level of Service’ op papier terwijl 31% van alle telefoontjes werd beantwoord; het cijfer ging over een kwart ervan, en alleen over het aangifteseizoen. Britse belastingdienst 2012: wie tijdens de automatische boodschap ophing, telde als beantwoord.",
      "NEN 8878 (deels vervallen) vraagt een bereikbaarheid van minstens 99%: vandaar de 1% die voor geweigerde klanten wordt voorgesteld.",
    ],
    limits:
      "De 90% is een inschatting. Of het menu lang is en of klanten er ophangen is niet bekend: de regel zegt dat niemand het zou zien. " +
      "De voorgestelde 5% afhakers is een inschatting, de 1% geweigerd is de bereikbaarheid van 99% uit NEN 8878.",
    notWhen: "Als de rest een norm heeft in een ander bestand van dezelfde set: leg dat vast met `part_of`.",
    options: {
      covers: "Aandeel van alle contacten waar een norm voor bereikbaarheid naar moet kijken.",
    },
  },
  "service-level/averaged-away": {
    title: "Een serviceniveau als maandgemiddelde",
    finds: "Een serviceniveau met `averaged_over: month`, zonder norm voor wachten die per interval geldt.",
    harm:
      "Een maand is lang genoeg om elke maandagochtend in te verstoppen. Medewerkers die ’s avonds niets te doen hebben maken klanten " +
      "goed die ’s middags afhaken, en de planning krijgt er twee keer een compliment voor.",
    evidence: [
      "In een maandgemiddelde telt elk contact even zwaar: 80% klopt ook als elk vijfde contact te laat is, en niets zegt dat die gespreid zijn.",
      "Planners houden de norm per kwartier of halfuur aan; contracten rekenen vaak per maand af.",
    ],
    limits:
      "De voorgestelde ondergrens per interval is drie kwart van die van de maand, een inschatting: een enkel halfuur schommelt al door " +
      "toeval, en in een klein team nog meer. Elk interval aan de maandnorm houden kost meer medewerkers.",
    notWhen:
      "Als het contract per maand telt en de planning elders aan intervallen wordt gehouden: leg dat vast met `part_of`.",
  },
} satisfies Partial<RulePages>;
