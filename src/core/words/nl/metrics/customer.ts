import type { MetricPage } from "../../metric-page";

export const customer = {
  service_level: {
    definition:
      "Aandeel van de aangeboden contacten dat binnen de afgesproken tijd is beantwoord, zoals 80% binnen 20 seconden. Leg vast welke afhakers als aangeboden tellen.",
    gamed:
      "De klok pas na het keuzemenu laten lopen, afhakers niet meetellen, bellers weigeren als het druk is, rustige uren de piek laten goedmaken in een dag- of maandgemiddelde.",
  },
  average_speed_of_answer: {
    definition:
      "Gemiddelde wachttijd van beantwoorde contacten, van de wachtrij tot het eerste woord van een medewerker.",
    gamed: "Een gemiddelde verbergt de uitschieters, en wie na lang wachten afhaakte telt niet mee.",
  },
  wait_time_p95: {
    definition:
      "De wachttijd waar 95 van de 100 contacten binnen blijven, beantwoord en afgehaakt samen; sommigen rapporteren de langste wachttijd.",
    gamed:
      "Alleen beantwoorde contacten tellen, zodat de langste wachttijden met de afhakers verdwijnen; een terugbeloptie aanbieden die de klok stilzet.",
  },
  abandonment_rate: {
    definition:
      "Aandeel van de aangeboden contacten waarbij de klant afhaakt voordat een medewerker antwoordt. Leg vast of snelle afhakers buiten de telling blijven.",
    gamed:
      "De drempel voor snelle afhakers ophogen, bellers in het keuzemenu wegsturen, chats die stilletjes worden verlaten niet meetellen.",
  },
  blocked_contact_rate: {
    definition:
      "Aandeel van de pogingen dat al vóór de wachtrij wordt geweigerd: een bezettoon, of een melding dat het te druk is.",
    gamed:
      "Geweigerde pogingen niet als aangeboden tellen, zodat serviceniveau en afhaakpercentage mooier zijn dan de dag was.",
  },
  customer_satisfaction: {
    definition:
      "Hoe tevreden klanten zeggen te zijn: een gemiddeld cijfer (1-10, of 1-5), of het aandeel positieve antwoorden.",
    gamed:
      "Kiezen wie de vraag krijgt, alleen na een opgelost contact vragen, de klant om een goed cijfer vragen, de lijn openhouden tot de enquête niet meer start.",
  },
  net_promoter_score: {
    definition:
      "Aandeel dat met een 9 of 10 zou aanbevelen min het aandeel dat 0 tot en met 6 geeft, van -100 tot 100. Merk en prijs wegen er net zo in mee als het contact.",
    gamed: "Bedelen om een negen of een tien.",
  },
  customer_effort_score: {
    definition:
      "Hoeveel moeite het de klant naar eigen zeggen kostte om geholpen te worden: een gemiddelde op 1-5 of 1-7, of het aandeel dat het makkelijk vond. Of hoog goed is, hangt van de vraagstelling af: leg die vast.",
    gamed: "Wisselen tussen een schaal waarop hoog moeilijk is en een waarop hoog makkelijk is.",
  },
  survey_response_rate: {
    definition: "Aandeel van de uitgenodigde klanten dat de enquête invult.",
    gamed:
      "Alleen klanten uitnodigen die waarschijnlijk tevreden zijn: de respons stijgt, maar steeds minder klanten krijgen de vraag.",
  },
  first_contact_resolution: {
    definition:
      "Aandeel van de vragen dat bij het eerste contact is opgelost: niemand komt binnen de termijn over hetzelfde terug, of de klant zegt het zelf.",
    gamed:
      "De medewerker zelf laten aanvinken, een termijn van één dag, doorverbinden als opgelost tellen, andere kanalen niet meetellen.",
  },
  repeat_contact_rate: {
    definition:
      "Aandeel van de contacten dat binnen de termijn volgt op een eerder contact over dezelfde vraag, over alle kanalen.",
    gamed: "Een nieuw zaaknummer openen, zodat het tweede contact een eerste lijkt.",
  },
  transfer_rate: {
    definition:
      "Aandeel van de afgehandelde contacten dat wordt doorverbonden naar een andere medewerker, een ander team of een andere organisatie.",
    gamed:
      "Als er een straf op staat: contacten houden die je niet kunt oplossen. Als dat niet zo is: de lastige doorschuiven.",
  },
  escalation_rate: {
    definition:
      "Aandeel van de afgehandelde contacten dat naar een hoger niveau gaat: een leidinggevende, een specialist, de tweede lijn.",
    gamed: "De klant het uit het hoofd praten, of de escalatie niet registreren.",
  },
  callback_kept_rate: {
    definition: "Aandeel van de beloofde terugbelafspraken dat op tijd is nagekomen én waarbij de klant is bereikt.",
    gamed: "Eén keer laten overgaan en als teruggebeld afsluiten.",
  },
  complaint_rate: {
    definition: "Geregistreerde klachten per 1.000 contacten.",
    gamed: "Niet registreren, of het een vraag noemen.",
  },
  resolution_time: {
    definition: "Gemiddelde tijd tussen het openen en het afsluiten van een zaak, wachten inbegrepen.",
    gamed: "Afsluiten en heropenen, of een zaak op “wacht op klant” zetten om de klok stil te zetten.",
  },
  backlog_age: {
    definition:
      "De ouderdom waar 90 van de 100 openstaande zaken onder blijven. Hoe oud het werk is, niet hoeveel er ligt.",
    gamed: "Oude zaken afsluiten zonder antwoord.",
  },
  dissatisfaction_rate: {
    definition:
      "Aandeel klanten dat een onvoldoende geeft: 5 of lager op 1-10, 1 of 2 op 1-5. Laat de ontevreden klanten zien die in een gemiddelde verdwijnen.",
    gamed: "Kiezen aan wie je de vraag stelt.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
