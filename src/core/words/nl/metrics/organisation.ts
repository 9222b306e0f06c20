import type { MetricPage } from "../../metric-page";

export const organisation = {
  span_of_control: {
    definition: "Aantal medewerkers per teamleider, geteld in mensen en niet in fte.",
    gamed: "Coördinatoren en planners als leidinggevende meetellen.",
  },
  coaching_hours: {
    definition: "Uren persoonlijke coaching op gesprekken per medewerker per maand.",
    gamed: "Sessies afvinken; een gesprek over de cijfers coaching noemen.",
  },
  onboarding_conversation_share: {
    definition:
      "Aandeel van de inwerkuren dat gaat over gesprek, emotie en de bedoeling van het werk, in plaats van over kennis en systemen.",
    gamed: "Een scripttraining een gesprekstraining noemen.",
  },
  autonomy: {
    definition:
      "Aandeel van de contacten dat medewerkers binnen hun eigen mandaat oplossen, coulance inbegrepen, zonder om toestemming te vragen.",
    gamed:
      "Coulance weggeven om van het contact af te zijn; of een mandaat geven dat zo klein is dat je er niets mee oplost.",
  },
  feedback_loop_closed: {
    definition:
      "Aandeel van de door het klantcontact gemelde oorzaken dat de eigenaar heeft weggenomen, zodat klanten er niet meer over hoeven te bellen.",
    gamed: "Een signaal afsluiten zonder de oorzaak weg te nemen; alleen melden wat makkelijk te verhelpen is.",
  },
  vacancy_rate: {
    definition: "Aandeel van de formatieplaatsen dat vacant is.",
    gamed: "Formatieplaatsen schrappen in plaats van vervullen; sneller werven dan je mensen weet te houden.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
