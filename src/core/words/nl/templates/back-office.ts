import type { Texts } from "../../message";

export const backOffice = {
  "template/back-office":
    a => `# Een eerste normbestand voor de backoffice: formulieren, brieven en zaken die wachten tot iemand ze oppakt. De getallen
# zijn een voorbeeld dat klopt: zet van boven naar beneden je eigen getallen neer en zie het oordeel meebewegen.
version: 1
name: ⟦Zaakbehandeling⟧
owner: Operatie                    # wie over deze normen gaat
review_by: ${a.reviewBy}              # wanneer ze opnieuw worden bekeken

team: { agents: 17, headcount: 24, leaders: 2, remote: 60%, shrinkage: 30%, vacancies: 1 }

# Wat er binnenkomt, en de tijd die het kost om het goed te doen.
demand:
  channel: back_office
  interval: 60 min
  contacts: 55                     # zaken in één interval
  mix:                             # \`handle_time\`: werktijd aan één zaak, niet hoe lang die openstaat
    - { class: wijziging, title: Gegevens wijzigen, share: 45%, handle_time: 9 min, tone: routine, avoidable: true }
    - { class: aanvraag, title: Aanvraag, share: 35%, handle_time: 18 min, tone: complex }
    - { class: bezwaar, title: Bezwaar, share: 12%, handle_time: 30 min, tone: complex }
    - { class: overlijden, title: Na een overlijden, share: 8%, handle_time: 25 min, tone: emotional }

targets:
  # Klant: antwoord als het is toegezegd, en in één keer
  - id: op-tijd
    metric: serviceniveau
    at_least: 90%
    within: 5 days
    level: site
    measured: { by: acd, starts: arrival, covers: 100%, averaged_over: day }

  - id: opgelost
    metric: in een keer goed
    at_least: 78%                  # geen tweede brief of telefoontje over dezelfde zaak
    level: site
    baseline: 82%
    measured: { by: repeat_contact, window: 28 days, covers: 100% }

  - id: opgelost-overlijden        # apart, anders gaan ze schuil achter de grote klassen
    metric: in een keer goed
    at_least: 70%
    applies_to: [overlijden]
    level: site
    baseline: 74%
    measured: { by: repeat_contact, window: 28 days, covers: 100% }

  - id: klachten                   # per 1.000 zaken
    metric: klachtenpercentage
    at_most: 4
    level: site
    baseline: 2.5
    measured: { by: acd }

  # Kwaliteit: in de gaten gehouden, zodat niets wordt gesloten om de klok stil te zetten
  - { id: heropend, metric: heropend, at_most: 6%, level: team, baseline: 4%, measured: { by: acd, window: 28 days } }
  - { id: voorraad, metric: werkvoorraad, at_most: 10 days, level: site, baseline: 7 days, measured: { by: acd, covers: 100% } }

  # Efficiëntie
  - id: doorlooptijd
    metric: doorlooptijd
    at_most: 4 days
    level: site
    baseline: 3 days
    measured: { by: acd, starts: arrival, covers: 100% }
    guardrails: [heropend, opgelost, voorraad]

  # Medewerker
  - id: medewerkerstevredenheid
    metric: medewerkerstevredenheid
    at_least: 7.3                  # met een punt: YAML leest 7,3 als twee waarden
    scale: 1-10
    level: site
    owner: HR
    baseline: 7.4
    measured: { by: survey, sample: { method: all, size: 22, response: 91%, sd: 1.0 } }

# Wat mensen overeind houdt, en houdt.
people:
  onboarding:
    hours: 90
    content: { knowledge: 45%, systems: 30%, conversation: 12%, emotion: 6%, purpose: 7% }
  coaching: { per_agent: 60 min, every: month }
  aftercare: { offered: true, at_home: true, risk_assessment: ${a.assessed} }   # de dag van jullie laatste RI&E
  mandate: { approval_above: 100 EUR, may_depart_from_script: true }
  exit_interviews: { asks: [relevance, workload] }
  feedback_loop: { owner: Klantprocessen, answer_within: 5 days, consulted_on: [launches, brieven] }
`,
} satisfies Partial<Texts>;
