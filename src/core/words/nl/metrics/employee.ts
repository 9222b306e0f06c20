import type { MetricPage } from "../../metric-page";

export const employee = {
  absence_rate: {
    definition: "Verzuimdagen door ziekte als aandeel van de beschikbare werkdagen.",
    gamed:
      "Mensen onder druk zetten om ziek door te werken, of om een vrije dag op te nemen in plaats van zich ziek te melden.",
  },
  attrition_rate: {
    definition: "Aantal vertrokken medewerkers in twaalf maanden als aandeel van het gemiddelde aantal medewerkers.",
    gamed: "Uitzendkrachten niet meetellen, of iedereen die binnen 90 dagen weer weg is.",
  },
  tenure: {
    definition: "Mediaan van de tijd dat medewerkers in hun functie werken.",
    gamed:
      "Niemand aannemen: zonder nieuwkomers stijgt de mediaan vanzelf. In een gemiddelde verdwijnen vertrekkende nieuwkomers achter een paar oudgedienden.",
  },
  employee_satisfaction: {
    definition:
      "Wat medewerkers anoniem antwoorden op de vraag hoe zij het werk hier vinden: een gemiddeld cijfer, een aandeel tevreden of een eNPS van -100 tot 100.",
    gamed: "Niet anoniem vragen; vlak na een bonus of uitje vragen; wie op vertrek staat overslaan.",
  },
  aggression_incidents: {
    definition:
      "Gemelde agressie van klanten per 1.000 contacten. Om te volgen en op te handelen, niet om een norm aan te hangen: een laag getal kan betekenen dat niemand meldt.",
    gamed: "Een norm van nul maakt het register leeg, niet de werkvloer: incidenten worden niet meer gemeld.",
  },
  recovery_rate: {
    definition:
      "Aandeel van de contacten die om herstel vragen, zoals verhitte of emotionele, waarna de medewerker die tijd ook nam.",
    gamed: "Een gesprek niet als verhit vastleggen; de tijd wel aanbieden maar wie hem neemt op auxtijd aanspreken.",
  },
  breaks_taken: {
    definition: "Genoten pauzes als aandeel van de pauzes waar medewerkers recht op hadden.",
    gamed: "Pauze boeken en intussen nawerk afmaken; pauzes naar het laatste uur van de dienst schuiven.",
  },
  stay_interview_rate: {
    definition:
      "Aandeel medewerkers met wie in de periode een blijfgesprek is gevoerd: wat houdt je hier, en waardoor zou je weggaan?",
    gamed: "Gesprekken voor het vinkje, waarna er niets verandert.",
  },
  relevance: {
    definition: "Gemiddelde van wat medewerkers antwoorden op de vraag of zij de klant echt konden helpen.",
    gamed: "Niet anoniem vragen, of alleen na makkelijke contacten.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
