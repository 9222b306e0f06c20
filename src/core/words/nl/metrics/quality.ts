import type { MetricPage } from "../../metric-page";

export const quality = {
  reopen_rate: {
    definition: "Aandeel van de afgesloten zaken dat weer opengaat, omdat ze dicht gingen voordat ze waren opgelost.",
    gamed: "Heropenen onmogelijk maken, zodat de klant een nieuwe zaak moet beginnen.",
  },
  conversation_quality: {
    definition:
      "Behaalde punten als aandeel van het maximum, of een cijfer, over gesprekken die een beoordelaar heeft beluisterd of gelezen.",
    gamed:
      "Het script oplezen voor de vinkjes; makkelijke gesprekken ter beoordeling kiezen; medewerkers afrekenen op een handvol gesprekken.",
  },
  calibration_variance: {
    definition:
      "Hoe ver beoordelaars over hetzelfde gesprek uiteenlopen: de standaarddeviatie van hun scores, in procentpunten.",
    gamed: "Scores vooraf afstemmen, of alleen kalibreren op gesprekken waar niemand over twijfelt.",
  },
  critical_error_accuracy: {
    definition:
      "Aandeel van de gecontroleerde contacten zonder één fout die de klant, de organisatie of de regels schaadt. Het aandeel mét zo'n fout is het complement.",
    gamed: "“Kritiek” zo smal omschrijven dat bijna niets eronder valt.",
  },
  felt_heard: {
    definition:
      "Aandeel klanten dat zegt zich gehoord en begrepen te hebben gevoeld, of hun gemiddelde cijfer daarvoor. Hier heeft de medewerker zelf invloed op, hoe de wachtrij en het beleid ook waren.",
    gamed: "Ingestudeerde empathie zonder oplossing; de vraag alleen na makkelijke contacten stellen.",
  },
  answer_correctness: {
    definition:
      "Aandeel van de getoetste vragen dat juist en volledig is beantwoord, via mystery calls of controle achteraf.",
    gamed: "Mystery calls aankondigen; alleen toetsen wat in de kennisbank staat.",
  },
  short_contact_rate: {
    definition:
      "Aandeel van de afgehandelde contacten dat korter duurt dan een drempel, bijvoorbeeld 30 seconden: te kort om iemand te helpen. Waakt tegen afgebroken contacten.",
    gamed: "Net na de drempel ophangen; de drempel op een paar seconden zetten.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
