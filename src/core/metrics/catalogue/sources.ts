import type { Citation } from "../metric";

/** For a definition that the trade shares and nobody at hand has written down. */
export const tradeUsage: Citation = {
  text: {
    en: "trade usage, no published source at hand",
    nl: "gangbaar in het vak, geen gepubliceerde bron bij de hand",
  },
  tag: "unsourced",
};

export const eightyTwenty: Citation = {
  text: {
    en: "80% in 20 seconds is a habit of the trade; it has no origin in research",
    nl: "80% binnen 20 seconden is een gewoonte van het vak; er ligt geen onderzoek onder",
  },
  tag: "custom",
};

export const usTaxService: Citation = {
  text: {
    en: "US tax service 2024: 88% “Level of Service” on paper while 31% of all calls were answered; the metric covered a quarter of the calls, and only the filing season",
    nl: "Belastingdienst VS 2024: op papier 88% “Level of Service”, terwijl 31% van alle telefoontjes werd beantwoord; het cijfer besloeg een kwart van de telefoontjes, en alleen het aangifteseizoen",
  },
  tag: "research",
};

export const ukRevenueService: Citation = {
  text: {
    en: "UK revenue service 2012: callers who hung up in the automated message counted as answered",
    nl: "Britse belastingdienst 2012: bellers die ophingen tijdens het bandje telden als beantwoord",
  },
  tag: "research",
};

export const uwv: Citation = {
  text: {
    en: "UWV (NL) 2018: satisfaction stayed at 80% while waits grew; who gave up was not surveyed",
    nl: "UWV 2018: de tevredenheid bleef 80% terwijl de wachttijd opliep; wie opgaf, werd niet bevraagd",
  },
  tag: "research",
};

export const shortAbandons: Citation = {
  text: {
    en: "abandons within 5 seconds are commonly left out; there is no standard",
    nl: "afhakers binnen 5 seconden worden vaak niet meegeteld; een standaard is er niet",
  },
  tag: "custom",
};

export const silentChats: Citation = {
  text: {
    en: "chat: 30-67% of those who give up leave silently and are not counted",
    nl: "chat: 30-67% van wie opgeeft, gaat zonder iets te zeggen weg en wordt niet geteld",
  },
  tag: "research",
};

export const spanishLaw: Citation = {
  text: {
    en: "Ley 10/2025 (Spain): 95% of calls answered, general wait within three minutes, to be met by 28 December 2026",
    nl: "Ley 10/2025 (Spanje): 95% van de telefoontjes beantwoord, in het algemeen binnen drie minuten wachten, uiterlijk op 28 december 2026",
  },
  tag: "research",
};

export const nen8878: Citation = {
  text: {
    en: "NEN 8878 (superseded in part): reachability at least 99%; at least 90% answer that they were helped",
    nl: "NEN 8878 (deels vervangen): bereikbaarheid minimaal 99%; minimaal 90% antwoordt geholpen te zijn",
  },
  tag: "custom",
};

export const resolutionLevels: Citation = {
  text: {
    en: "SQM: first-contact resolution up to 69% is low, 70-79% good, 80% and above rare; each extra contact costs about 15% satisfaction; windows in use run from 1 to 30 days",
    nl: "SQM: in één keer goed tot 69% is laag, 70-79% goed, 80% en hoger zeldzaam; elk extra contact kost zo’n 15% tevredenheid; de termijnen die men gebruikt lopen van 1 tot 30 dagen",
  },
  tag: "custom",
};

export const workPerSolvedIssue: Citation = {
  text: {
    en: "work per solved issue is about AHT / FCR: 300 s / 0.75 = 400 s, 270 s / 0.65 = 415 s",
    nl: "werk per opgeloste vraag is ongeveer AHT / FCR: 300 s / 0,75 = 400 s, 270 s / 0,65 = 415 s",
  },
  tag: "arithmetic",
};

export const surveyMargin: Citation = {
  text: {
    en: "95% margin of a share of 80%: 14.3 points at 30 answers, 7.8 at 100, 5 at 246",
    nl: "95%-marge van een aandeel van 80%: 14,3 punten bij 30 antwoorden, 7,8 bij 100, 5 bij 246",
  },
  tag: "arithmetic",
};

export const surveyResponse: Citation = {
  text: {
    en: "response: e-mail surveys 10-30%, directly after contact 25-50%",
    nl: "respons: enquêtes per e-mail 10-30%, direct na het contact 25-50%",
  },
  tag: "custom",
};

export const tricksOnRecord: Citation = {
  text: {
    en: "tricks on record: early hang-ups, shifting time between hold and wrap-up, aux codes, choosing whom to survey, dialling in from outside to lower the mean, keeping the line until the survey no longer fires",
    nl: "vastgelegde trucs: vroeg ophangen, tijd schuiven tussen wachtstand en nawerk, auxcodes, kiezen wie de enquête krijgt, zelf van buiten inbellen om het gemiddelde te drukken, de lijn openhouden tot de enquête niet meer uitgaat",
  },
  tag: "custom",
};

export const transferPenalties: Citation = {
  text: {
    en: "Operations Research 71(3), 2023: penalties on transfers make agents keep calls that they should pass on",
    nl: "Operations Research 71(3), 2023: door boetes op doorverbinden houden medewerkers gesprekken die zij zouden moeten doorgeven",
  },
  tag: "research",
};

export const longerIsNotBetter: Citation = {
  text: {
    en: "contrary evidence from 5,000 observed calls: longer is not better as such",
    nl: "tegenbewijs uit 5.000 beluisterde gesprekken: langer is op zichzelf niet beter",
  },
  tag: "research",
};

export const slowerUnderLoad: Citation = {
  text: {
    en: "several queueing laboratories: agents work slower, not faster, as load stays high",
    nl: "verschillende wachtrijexperimenten: bij aanhoudende drukte werken medewerkers langzamer, niet sneller",
  },
  tag: "research",
};

export const occupancyZones: Citation = {
  text: {
    en: "Call Centre Helper: above about 85% is held unsustainable; 65-75% for emotionally heavy work, 75-85% normal, 85-90% for short spells, above 90% burnout",
    nl: "Call Centre Helper: boven zo’n 85% geldt als niet vol te houden; 65-75% bij emotioneel zwaar werk, 75-85% normaal, 85-90% voor korte tijd, boven 90% opbranden",
  },
  tag: "custom",
};

export const belastingtelefoon: Citation = {
  text: {
    en: "Belastingtelefoon 2018 (Handelingen II 2017-2018): handling raised from 85% to 95% of phone time; the state secretary reported rising sick leave and longer calls",
    nl: "BelastingTelefoon 2018 (Handelingen II 2017-2018): afhandeling van 85% naar 95% van de telefoontijd; de staatssecretaris meldde oplopend ziekteverzuim en langere gesprekken",
  },
  tag: "research",
};

export const occupancyFollowsSize: Citation = {
  text: {
    en: "the most occupancy that holds 80/20 at 180 s per contact: 71.4% at 10 Erlang, 83.3% at 20, 93.5% at 100",
    nl: "de hoogste bezettingsgraad waarbij 80/20 standhoudt bij 180 s per contact: 71,4% bij 10 Erlang, 83,3% bij 20, 93,5% bij 100",
  },
  tag: "arithmetic",
};

export const shrinkageRange: Citation = {
  text: { en: "shrinkage of 30-40% is usual", nl: "shrinkage van 30-40% is gangbaar" },
  tag: "custom",
};

export const adherenceRange: Citation = {
  text: {
    en: "adherence of 85-95% on voice, 80-85% omnichannel; 75-85% before excuses are booked",
    nl: "adherence van 85-95% op telefonie, 80-85% omnichannel; 75-85% voordat uitzonderingen zijn geboekt",
  },
  tag: "custom",
};

export const spanRange: Citation = {
  text: {
    en: "a span of 8-15 is usual; at 1:6 about 50 coaching minutes per agent per month are possible, at 1:18 about 17",
    nl: "8-15 mensen per teamleider is gangbaar; bij 1:6 is er zo’n 50 minuten coaching per medewerker per maand mogelijk, bij 1:18 zo’n 17",
  },
  tag: "custom",
};

export const coachingShare: Citation = {
  text: {
    en: "coaching takes around 4% of paid time in worked shrinkage tables",
    nl: "coaching neemt in uitgewerkte shrinkagetabellen zo’n 4% van de betaalde tijd",
  },
  tag: "custom",
};

export const verbalAggression: Citation = {
  text: {
    en: "Grandey, Dickter and Sin 2004 (n=198): about ten verbally aggressive calls a day; how stressful they are felt predicts exhaustion, which predicts absence; autonomy softens it",
    nl: "Grandey, Dickter en Sin 2004 (n=198): zo’n tien verbaal agressieve gesprekken per dag; hoeveel stress die geven voorspelt uitputting, en die voorspelt verzuim; autonomie dempt het",
  },
  tag: "research",
};

export const exhaustionAndAbsence: Citation = {
  text: {
    en: "Deery, Iverson and Walsh 2002 (n=480): customer interactions, workload and monotony lead to exhaustion and absence",
    nl: "Deery, Iverson en Walsh 2002 (n=480): klantcontact, werkdruk en eentonigheid leiden tot uitputting en verzuim",
  },
  tag: "research",
};

export const scriptsAndWellbeing: Citation = {
  text: {
    en: "UK HSE: strict scripts and measured performance go with worse well-being",
    nl: "HSE (VK): strakke scripts en gemeten prestaties gaan samen met minder welzijn",
  },
  tag: "research",
};

export const dutchWorkingConditions: Citation = {
  text: {
    en: "Arbowet art. 3(2) and Arbobesluit 2.15 (Netherlands): the employer's duty covers psychosocial load and aggression",
    nl: "Arbowet art. 3 lid 2 en Arbobesluit art. 2.15: de plicht van de werkgever omvat psychosociale belasting en agressie",
  },
  tag: "research",
};

export const dutchBreaks: Citation = {
  text: {
    en: "Netherlands, by law: a break of 30 minutes above 5.5 hours of work, 45 minutes above 10 hours",
    nl: "Nederland, bij wet: 30 minuten pauze bij meer dan 5,5 uur werk, 45 minuten bij meer dan 10 uur",
  },
  tag: "research",
};

export const noRecoveryNorm: Citation = {
  text: {
    en: "no numeric norm for recovery after heated contacts was found: check that it exists and is taken up",
    nl: "een norm in cijfers voor herstel na verhitte contacten is niet gevonden: ga na of het er is en wordt opgenomen",
  },
  tag: "unsourced",
};

export const humanMeasureColumn: Citation = {
  text: {
    en: "column “Menselijke maat nog meer onder druk?”: time and attention, so that the customer feels heard and understood; an onboarding of 60 hours spent wholly on knowledge and buttons",
    nl: "column “Menselijke maat nog meer onder druk?”: tijd en aandacht, zodat de klant zich gehoord en begrepen voelt; een inwerktraject van 60 uur dat helemaal opgaat aan kennis en knoppen",
  },
  tag: "custom",
};

export const relevanceColumn: Citation = {
  text: {
    en: "column “Relevant”, Geeske te Gussinklo, Ziptone: in exit interviews by Mindshare, those who leave customer contact find little relevance in it; the same problem again and again, and nobody takes it away",
    nl: "column “Relevant”, Geeske te Gussinklo, Ziptone: in exitgesprekken van Mindshare vindt wie het klantcontact verlaat er weinig relevantie in; steeds hetzelfde probleem, en niemand neemt het weg",
  },
  tag: "custom",
};

export const coreContactArticle: Citation = {
  text: {
    en: "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: room to solve things oneself instead of a signature for everything",
    nl: "“Het toekomstbestendige klantcontactcenter”, deel 3, Chav 2023: ruimte om zelf op te lossen in plaats van voor alles een handtekening",
  },
  tag: "custom",
};

export const heatedCallsColumn: Citation = {
  text: {
    en: "column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: who works at home has less chance to let off steam; stay interviews keep people",
    nl: "column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: wie thuis werkt kan minder stoom afblazen; blijfgesprekken houden mensen vast",
  },
  tag: "custom",
};
