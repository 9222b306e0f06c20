import type { Texts } from "../../message";

export const voice = {
  "template/voice":
    a => `# Een eerste normbestand voor inkomende telefonie. De getallen zijn een voorbeeld dat klopt: zet van boven naar beneden je
# eigen getallen neer en zie het oordeel meebewegen. Wat je nog niet weet, mag weg: wat dan niet te zeggen is, meldt zich.
version: 1
name: ⟦Klantenservice telefonie⟧
owner: Planning                    # wie over deze normen gaat
review_by: ${a.reviewBy}              # wanneer ze opnieuw worden bekeken

# \`agents\`: aan de telefoon in het interval hieronder; \`headcount\`: mensen in het team
team: { agents: 39, headcount: 58, leaders: 5, remote: 50%, shrinkage: 33%, vacancies: 3 }

# Wat er op een druk uur binnenkomt, en de tijd die het kost om mensen goed te helpen.
demand:
  channel: voice
  interval: 30 min
  contacts: 150                    # in één interval
  patience: 4 min                  # na hoeveel tijd een wachtende klant gemiddeld ophangt
  mix:                             # uit de gesprekscodes; \`handle_time\` is een gemiddelde, met nawerk
    - { class: status, title: Waar blijft mijn bestelling?, share: 45%, handle_time: 210 s, tone: routine, avoidable: true }
    - { class: wijziging, title: Wijziging of retour, share: 25%, handle_time: 280 s, tone: routine }
    - { class: factuur, title: Vraag over een factuur, share: 20%, handle_time: 7 min, tone: complex }
    - { class: klacht, title: Klacht, share: 10%, handle_time: 10 min, tone: heated }

targets:
  # Klant: op tijd aan de lijn, en echt geholpen
  - id: servicelevel
    metric: serviceniveau
    at_least: 80%
    within: 20 s
    level: site
    measured: { by: acd, starts: arrival, covers: 100%, averaged_over: interval }

  - id: opgelost
    metric: in een keer goed
    at_least: 74%                  # een bodem als waarschuwing, geen ambitie
    level: site
    baseline: 77%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }   # en niet het vinkje van de medewerker

  - id: opgeloste-klachten         # apart, anders gaan ze schuil achter de grote klassen
    metric: in een keer goed
    at_least: 56%
    applies_to: [klacht]
    level: site
    baseline: 60%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }

  - id: klanttevredenheid
    metric: klanttevredenheid
    at_least: 7.6                  # met een punt: YAML leest 7,6 als twee waarden
    scale: 1-10
    level: site
    baseline: 7.8
    measured: { by: survey, sample: { method: random, size: 600, response: 18%, sd: 1.6 } }

  - id: ontevreden                 # een 5 of lager: een gemiddelde verbergt ze
    metric: aandeel ontevreden klanten
    at_most: 14%
    level: site
    baseline: 11%
    measured: { by: survey, sample: { method: random, size: 600, response: 18% } }

  # Kwaliteit: in de gaten gehouden, zodat geen norm te halen is door gesprekken door te verbinden of af te breken
  - { id: doorverbonden, metric: doorverbindpercentage, at_most: 10%, level: team, baseline: 8%, measured: { by: acd } }
  - { id: zeer-kort, metric: aandeel zeer korte contacten, at_most: 2%, level: team, baseline: 1%, measured: { by: acd } }

  # Efficiëntie: per team, boven wat deze contacten vragen, en alleen waar gesprekken op elkaar lijken
  - id: aht-routine
    metric: gemiddelde afhandeltijd
    at_most: 255 s                 # de routineklassen vragen 235 s
    applies_to: [routine]
    level: team
    baseline: 238 s
    measured: { by: acd }
    guardrails: [opgelost, doorverbonden, zeer-kort]

  - id: bezetting                  # een bandbreedte: te weinig is duur, te veel put mensen uit
    metric: bezettingsgraad
    at_least: 68%
    at_most: 82%
    level: site
    measured: { by: acd, averaged_over: interval }

  # Medewerker
  - { id: hersteltijd, metric: hersteltijd, at_least: 90%, level: team, baseline: 92%, measured: { by: acd } }
  - id: medewerkerstevredenheid
    metric: medewerkerstevredenheid
    at_least: 7.3
    scale: 1-10
    level: site
    owner: HR
    baseline: 7.4
    measured: { by: survey, sample: { method: all, size: 48, response: 83%, sd: 1.1 } }

# Wat mensen overeind houdt, en houdt.
people:
  onboarding:
    hours: 80
    content: { knowledge: 35%, systems: 25%, conversation: 20%, emotion: 12%, purpose: 8% }
  coaching: { per_agent: 90 min, every: month }
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
  aftercare: { offered: true, at_home: true, risk_assessment: ${a.assessed} }   # de dag van jullie laatste RI&E
  mandate: { approval_above: 75 EUR, may_depart_from_script: true }
  exit_interviews: { asks: [relevance, workload] }
  feedback_loop: { owner: Klantprocessen, answer_within: 5 days, consulted_on: [launches, menu_texts] }

# Wat klanten en directie is toegezegd.
promise:
  serviceniveau: { at_least: 80%, within: 20 s }
`,
} satisfies Partial<Texts>;
