import type { SourceName } from "../../../metrics/catalogue/sources";

/** What the catalogue of metrics rests on. */
export const sources: Readonly<Record<SourceName, string>> = {
  tradeUsage: "trade usage, no published source at hand",
  eightyTwenty: "80% in 20 seconds is a habit of the trade; it has no origin in research",
  usTaxService:
    "US tax service 2024: 88% “Level of Service” on paper while 31% of all calls were answered; the metric covered a quarter of the calls, and only the filing season",
  ukRevenueService: "UK revenue service 2012: callers who hung up in the automated message counted as answered",
  uwv: "UWV (NL) 2018: satisfaction stayed at 80% while waits grew; who gave up was not surveyed",
  shortAbandons: "abandons within 5 seconds are commonly left out; there is no standard",
  silentChats: "chat: 30-67% of those who give up leave silently and are not counted",
  spanishLaw:
    "Ley 10/2025 (Spain): 95% of calls answered, general wait within three minutes, to be met by 28 December 2026",
  nen8878: "NEN 8878 (superseded in part): reachability at least 99%; at least 90% answer that they were helped",
  resolutionLevels:
    "SQM: first-contact resolution up to 69% is low, 70-79% good, 80% and above rare; each extra contact costs about 15% satisfaction; windows in use run from 1 to 30 days",
  workPerSolvedIssue: "work per solved issue is about AHT / FCR: 300 s / 0.75 = 400 s, 270 s / 0.65 = 415 s",
  surveyMargin: "95% margin of a share of 80%: 14.3 points at 30 answers, 7.8 at 100, 5 at 246",
  surveyResponse: "response: e-mail surveys 10-30%, directly after contact 25-50%",
  tricksOnRecord:
    "tricks on record: early hang-ups, shifting time between hold and wrap-up, aux codes, choosing whom to survey, dialling in from outside to lower the mean, keeping the line until the survey no longer fires",
  transferPenalties:
    "Operations Research 71(3), 2023: penalties on transfers make agents keep calls that they should pass on",
  longerIsNotBetter: "contrary evidence from 5,000 observed calls: longer is not better as such",
  slowerUnderLoad: "several queueing laboratories: agents work slower, not faster, as load stays high",
  occupancyZones:
    "Call Centre Helper: above about 85% is held unsustainable; 65-75% for emotionally heavy work, 75-85% normal, 85-90% for short spells, above 90% burnout",
  belastingtelefoon:
    "Belastingtelefoon 2018 (Handelingen II 2017-2018): handling raised from 85% to 95% of phone time; the state secretary reported rising sick leave and longer calls",
  occupancyFollowsSize:
    "the most occupancy that holds 80/20 at 180 s per contact: 71.4% at 10 Erlang, 83.3% at 20, 93.5% at 100",
  shrinkageRange: "shrinkage of 30-40% is usual",
  adherenceRange: "adherence of 85-95% on voice, 80-85% omnichannel; 75-85% before excuses are booked",
  spanRange:
    "a span of 8-15 is usual; at 1:6 about 50 coaching minutes per agent per month are possible, at 1:18 about 17",
  coachingShare: "coaching takes around 4% of paid time in worked shrinkage tables",
  verbalAggression:
    "Grandey, Dickter and Sin 2004 (n=198): about ten verbally aggressive calls a day; how stressful they are felt predicts exhaustion, which predicts absence; autonomy softens it",
  exhaustionAndAbsence:
    "Deery, Iverson and Walsh 2002 (n=480): customer interactions, workload and monotony lead to exhaustion and absence",
  scriptsAndWellbeing: "UK HSE: strict scripts and measured performance go with worse well-being",
  dutchWorkingConditions:
    "Arbowet art. 3(2) and Arbobesluit 2.15 (Netherlands): the employer's duty covers psychosocial load and aggression",
  dutchBreaks: "Netherlands, by law: a break of 30 minutes above 5.5 hours of work, 45 minutes above 10 hours",
  noRecoveryNorm: "no numeric norm for recovery after heated contacts was found: check that it exists and is taken up",
  humanMeasureColumn:
    "column “Menselijke maat nog meer onder druk?”: time and attention, so that the customer feels heard and understood; an onboarding of 60 hours spent wholly on knowledge and buttons",
  relevanceColumn:
    "column “Relevant”, Geeske te Gussinklo, Ziptone: in exit interviews by Mindshare, those who leave customer contact find little relevance in it; the same problem again and again, and nobody takes it away",
  coreContactArticle:
    "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: room to solve things oneself instead of a signature for everything",
  heatedCallsColumn:
    "column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: who works at home has less chance to let off steam; stay interviews keep people",
};
