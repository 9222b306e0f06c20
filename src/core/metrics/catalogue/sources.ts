import type { CitationTag } from "../metric";

/** What the catalogue rests on, and how sure each is; the words say what they are. */
export const sources = {
  /** For a definition that the trade shares and nobody at hand has written down. */
  tradeUsage: "unsourced",
  eightyTwenty: "custom",
  usTaxService: "research",
  ukRevenueService: "research",
  uwv: "research",
  shortAbandons: "custom",
  silentChats: "research",
  spanishLaw: "research",
  nen8878: "custom",
  resolutionLevels: "custom",
  workPerSolvedIssue: "arithmetic",
  surveyMargin: "arithmetic",
  surveyResponse: "custom",
  tricksOnRecord: "custom",
  transferPenalties: "research",
  longerIsNotBetter: "research",
  slowerUnderLoad: "research",
  occupancyZones: "custom",
  belastingtelefoon: "research",
  occupancyFollowsSize: "arithmetic",
  shrinkageRange: "custom",
  adherenceRange: "custom",
  spanRange: "custom",
  coachingShare: "custom",
  verbalAggression: "research",
  exhaustionAndAbsence: "research",
  scriptsAndWellbeing: "research",
  dutchWorkingConditions: "research",
  dutchBreaks: "research",
  noRecoveryNorm: "unsourced",
  humanMeasureColumn: "custom",
  relevanceColumn: "custom",
  coreContactArticle: "custom",
  heatedCallsColumn: "custom",
} as const satisfies Readonly<Record<string, CitationTag>>;

export type SourceName = keyof typeof sources;
