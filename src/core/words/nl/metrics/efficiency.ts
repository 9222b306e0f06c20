import type { MetricPage } from "../../metric-page";

export const efficiency = {
  average_handle_time: {
    definition:
      "Gemiddelde tijd die een medewerker aan één afgehandeld contact besteedt: gesprek, wachtstand en nawerk. Allereerst een planningsgetal: het volgt uit de mix van vragen.",
    gamed:
      "Vroeg ophangen, lange gesprekken afraffelen of doorverbinden, niets vastleggen, nawerk in een auxcode wegboeken, zelf van buiten inbellen om er korte gesprekken bij te krijgen.",
  },
  talk_time: {
    definition: "Gemiddelde tijd in gesprek per afgehandeld contact, zonder wachtstand en nawerk.",
    gamed: "De klant in de wacht zetten of de microfoon dempen, zodat gesprekstijd ergens anders wordt geboekt.",
  },
  hold_time: {
    definition:
      "Gemiddelde tijd per afgehandeld contact dat de klant tijdens het gesprek in de wacht staat. Iets anders dan wachttijd in de wachtrij.",
    gamed: "De lijn open laten staan terwijl je zoekt, zodat wachtstand als gesprekstijd telt.",
  },
  after_call_work: {
    definition:
      "Gemiddelde tijd per afgehandeld contact die een medewerker na het gesprek nodig heeft om vast te leggen, te regelen en af te ronden.",
    gamed:
      "Nawerk op nul zetten, zodat notities ontbreken of in het volgende gesprek worden gemaakt; de rest op een auxcode boeken.",
  },
  occupancy: {
    definition:
      "Aandeel van de inzetbare tijd waarin medewerkers contacten afhandelen; de rest is wachten op het volgende contact. Volgt uit werklast, teamgrootte en serviceniveau.",
    gamed:
      "Wachttijd tussen contacten op een auxcode boeken, zodat die uit de noemer verdwijnt; gesprek en nawerk rekken om bezet te lijken.",
  },
  utilisation: {
    definition:
      "Aandeel van de betaalde tijd dat aan afhandelen opgaat. Anders dan bij de bezettingsgraad tellen ook pauze, coaching en verzuim in de noemer mee.",
    gamed: "Snijden in pauzes, coaching en opleiding.",
  },
  contacts_per_hour: {
    definition: "Aantal afgehandelde contacten per ingelogd uur. Beweegt mee met de afhandeltijd en met de drukte.",
    gamed: "Korte contacten eruit pikken, ophangen, doorverbinden wat lang duurt.",
  },
  cost_per_contact: {
    definition: "Kosten van de operatie per afgehandeld contact.",
    gamed: "Klanten laten terugbellen: meer korte herhaalcontacten maken elk contact goedkoper en het geheel duurder.",
  },
  cost_per_resolution: {
    definition: "Kosten van de operatie per vraag die echt is opgelost, hoeveel contacten daar ook voor nodig waren.",
    gamed: "Als opgelost tellen wat alleen is afgesloten.",
  },
  schedule_adherence: {
    definition:
      "Aandeel van de ingeroosterde tijd waarin de medewerker precies doet wat het rooster op dat moment aangeeft.",
    gamed: "Een klant afkappen om op tijd met pauze te gaan; achteraf uitzonderingen in het rooster zetten.",
  },
  schedule_conformance: {
    definition:
      "Gewerkte uren als aandeel van de ingeroosterde uren, ongeacht het moment van de dag. Zowel onder als boven 100% wijkt af van de planning.",
    gamed: "Het juiste aantal uren werken op de verkeerde momenten.",
  },
  shrinkage: {
    definition:
      "Aandeel van de betaalde tijd waarin medewerkers niet voor contacten beschikbaar zijn: verlof, ziekte, pauze, opleiding, coaching, overleg.",
    gamed: "Opleiding, coaching en overleg schrappen; verlof weigeren.",
  },
  forecast_accuracy: {
    definition:
      "Eén min de gemiddelde absolute procentuele afwijking (MAPE) van de voorspelde contacten, per interval. De afwijking zelf is het complement en loopt de andere kant op.",
    gamed:
      "Per dag of maand rapporteren in plaats van per interval, zodat te veel in de ochtend en te weinig in de middag tegen elkaar wegvallen.",
  },
  containment_rate: {
    definition:
      "Aandeel van de bot- of menusessies dat daar eindigt, zonder dat de klant een mens spreekt. Zegt niet dat de klant is geholpen.",
    gamed: "De weg naar een medewerker verstoppen; afhakers als geholpen tellen.",
  },
  chat_concurrency: {
    definition: "Gemiddeld aantal chats dat een medewerker tegelijk open heeft tijdens het chatten.",
    gamed:
      "Afgeronde chats open laten staan, of er meer aannemen dan je kunt volgen, zodat elke klant tussen twee antwoorden zit te wachten.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
