import type { SourceName } from "../../../metrics/catalogue/sources";

/** What the catalogue of metrics rests on. */
export const sources: Readonly<Record<SourceName, string>> = {
  tradeUsage: "gangbaar in het vak, geen gepubliceerde bron bij de hand",
  eightyTwenty: "80% binnen 20 seconden is een gewoonte van het vak; er ligt geen onderzoek onder",
  usTaxService:
    "Belastingdienst VS 2024: op papier 88% “Level of Service”, terwijl 31% van alle telefoontjes werd beantwoord; het cijfer besloeg een kwart van de telefoontjes, en alleen het aangifteseizoen",
  ukRevenueService: "Britse belastingdienst 2012: bellers die ophingen tijdens het bandje telden als beantwoord",
  uwv: "UWV 2018: de tevredenheid bleef 80% terwijl de wachttijd opliep; wie opgaf, werd niet bevraagd",
  shortAbandons: "afhakers binnen 5 seconden worden vaak niet meegeteld; een standaard is er niet",
  silentChats: "chat: 30-67% van wie opgeeft, gaat zonder iets te zeggen weg en wordt niet geteld",
  spanishLaw:
    "Ley 10/2025 (Spanje): 95% van de telefoontjes beantwoord, in het algemeen binnen drie minuten wachten, uiterlijk op 28 december 2026",
  nen8878: "NEN 8878 (deels vervangen): bereikbaarheid minimaal 99%; minimaal 90% antwoordt geholpen te zijn",
  resolutionLevels:
    "SQM: in één keer goed tot 69% is laag, 70-79% goed, 80% en hoger zeldzaam; elk extra contact kost zo’n 15% tevredenheid; de termijnen die men gebruikt lopen van 1 tot 30 dagen",
  workPerSolvedIssue: "werk per opgeloste vraag is ongeveer AHT / FCR: 300 s / 0,75 = 400 s, 270 s / 0,65 = 415 s",
  surveyMargin: "95%-marge van een aandeel van 80%: 14,3 punten bij 30 antwoorden, 7,8 bij 100, 5 bij 246",
  surveyResponse: "respons: enquêtes per e-mail 10-30%, direct na het contact 25-50%",
  tricksOnRecord:
    "vastgelegde trucs: vroeg ophangen, tijd schuiven tussen wachtstand en nawerk, auxcodes, kiezen wie de enquête krijgt, zelf van buiten inbellen om het gemiddelde te drukken, de lijn openhouden tot de enquête niet meer uitgaat",
  transferPenalties:
    "Operations Research 71(3), 2023: door boetes op doorverbinden houden medewerkers gesprekken die zij zouden moeten doorgeven",
  longerIsNotBetter: "tegenbewijs uit 5.000 beluisterde gesprekken: langer is op zichzelf niet beter",
  slowerUnderLoad:
    "verschillende wachtrijexperimenten: bij aanhoudende drukte werken medewerkers langzamer, niet sneller",
  occupancyZones:
    "Call Centre Helper: boven zo’n 85% geldt als niet vol te houden; 65-75% bij emotioneel zwaar werk, 75-85% normaal, 85-90% voor korte tijd, boven 90% raken mensen opgebrand",
  belastingtelefoon:
    "BelastingTelefoon 2018 (Handelingen II 2017-2018): afhandeling van 85% naar 95% van de telefoontijd; de staatssecretaris meldde oplopend ziekteverzuim en langere gesprekken",
  occupancyFollowsSize:
    "de hoogste bezettingsgraad waarbij 80/20 standhoudt bij 180 s per contact: 71,4% bij 10 Erlang, 83,3% bij 20, 93,5% bij 100",
  shrinkageRange: "shrinkage van 30-40% is gangbaar",
  adherenceRange: "adherence van 85-95% op telefonie, 80-85% omnichannel; 75-85% voordat uitzonderingen zijn geboekt",
  spanRange:
    "8-15 mensen per teamleider is gangbaar; bij 1:6 is er zo’n 50 minuten coaching per medewerker per maand mogelijk, bij 1:18 zo’n 17",
  coachingShare: "coaching neemt in uitgewerkte shrinkagetabellen zo’n 4% van de betaalde tijd",
  verbalAggression:
    "Grandey, Dickter en Sin 2004 (n=198): zo’n tien verbaal agressieve gesprekken per dag; hoeveel stress die geven voorspelt uitputting, en die voorspelt verzuim; autonomie dempt het",
  exhaustionAndAbsence:
    "Deery, Iverson en Walsh 2002 (n=480): klantcontact, werkdruk en eentonigheid leiden tot uitputting en verzuim",
  scriptsAndWellbeing: "HSE (VK): strakke scripts en gemeten prestaties gaan samen met minder welzijn",
  dutchWorkingConditions:
    "Arbowet art. 3 lid 2 en Arbobesluit art. 2.15: de plicht van de werkgever omvat psychosociale belasting en agressie",
  dutchBreaks: "Nederland, bij wet: 30 minuten pauze bij meer dan 5,5 uur werk, 45 minuten bij meer dan 10 uur",
  noRecoveryNorm:
    "een norm in cijfers voor herstel na verhitte contacten is niet gevonden: ga na of het er is en wordt opgenomen",
  humanMeasureColumn:
    "column “Menselijke maat nog meer onder druk?”: tijd en aandacht, zodat de klant zich gehoord en begrepen voelt; een inwerktraject van 60 uur dat helemaal opgaat aan kennis en knoppen",
  relevanceColumn:
    "column “Relevant”, Geeske te Gussinklo, Ziptone: in exitgesprekken van Mindshare vindt wie het klantcontact verlaat er weinig relevantie in; steeds hetzelfde probleem, en niemand neemt het weg",
  coreContactArticle:
    "“Het toekomstbestendige klantcontactcenter”, deel 3, Chav 2023: ruimte om zelf op te lossen in plaats van voor alles een handtekening",
  heatedCallsColumn:
    "column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: wie thuis werkt kan minder stoom afblazen; blijfgesprekken houden mensen vast",
};
