import type { Texts } from "../../message";

export const chat = {
  "template/chat":
    a => `# Een eerste normbestand voor chat. De getallen zijn een voorbeeld dat klopt: zet van boven naar beneden je eigen getallen
# neer en zie het oordeel meebewegen. Wat je nog niet weet, mag weg: wat dan niet te zeggen is, meldt zich.
version: 1
name: ⟦Klantenservice chat⟧
owner: Digitale dienstverlening    # wie over deze normen gaat
review_by: ${a.reviewBy}              # wanneer ze opnieuw worden bekeken

# \`agents\`: aan het chatten in het interval hieronder; \`headcount\`: mensen in het team
team: { agents: 27, headcount: 40, leaders: 4, remote: 70%, shrinkage: 32%, vacancies: 1 }

# Wat er op een druk uur langs de bot komt, en de tijd die het kost om mensen goed te helpen.
demand:
  channel: chat
  interval: 30 min
  contacts: 110                    # in één interval
  patience: 3 min                  # na hoeveel tijd een wachtende klant gemiddeld afhaakt
  concurrency: 2                   # chats tegelijk
  exit_to_human: true              # de bot laat los wie naar een mens vraagt
  mix:                             # \`handle_time\` alsof een medewerker één chat tegelijk had
    - { class: rekening, title: Uitleg bij de rekening, share: 36%, handle_time: 8 min, tone: routine, avoidable: true }
    - { class: wijziging, title: Ander abonnement, share: 26%, handle_time: 9 min, tone: routine }
    - { class: storing, title: Storing, share: 30%, handle_time: 14 min, tone: complex }
    - { class: opzeggen, title: Boos en weg, share: 8%, handle_time: 14 min, tone: heated }

targets:
  # Klant: binnen een minuut een mens, en echt geholpen
  - id: reactie
    metric: serviceniveau
    at_least: 80%
    within: 60 s
    level: site
    measured: { by: acd, starts: arrival, covers: 100%, averaged_over: interval }

  - id: afhaak
    metric: afhaakpercentage
    at_most: 6%
    level: site
    baseline: 4%
    measured: { by: acd }

  - id: opgelost
    metric: in een keer goed
    at_least: 72%                  # een bodem als waarschuwing, geen ambitie
    level: site
    baseline: 75%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }   # over alle kanalen: wie daarna belt, was niet geholpen

  - id: opgelost-opzeggen          # apart, anders gaan ze schuil achter de grote klassen
    metric: in een keer goed
    at_least: 52%
    applies_to: [opzeggen]
    level: site
    baseline: 57%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }

  - id: klanttevredenheid
    metric: klanttevredenheid
    at_least: 4.0                  # met een punt: YAML leest 4,0 als twee waarden
    scale: 1-5
    level: site
    baseline: 4.1
    measured: { by: survey, sample: { method: random, size: 700, response: 15%, sd: 1.1 } }

  - id: ontevreden                 # een of twee sterren: een gemiddelde verbergt ze
    metric: aandeel ontevreden klanten
    at_most: 15%
    level: site
    baseline: 12%
    measured: { by: survey, sample: { method: random, size: 700, response: 15% } }

  # Kwaliteit: in de gaten gehouden, zodat niemand wint door klanten door te verbinden
  - { id: doorverbonden, metric: doorverbindpercentage, at_most: 10%, level: team, baseline: 8%, measured: { by: acd } }

  # Efficiëntie: hoeveel chats tegelijk mensen hun aandacht kunnen geven, en een bandbreedte voor de rest
  - { id: tegelijk, metric: gelijktijdige chats, at_most: 2, level: team, baseline: 1.8, measured: { by: acd } }
  - id: bezetting
    metric: bezettingsgraad
    at_least: 65%
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
    measured: { by: survey, sample: { method: all, size: 34, response: 85%, sd: 1.1 } }

# Wat mensen overeind houdt, en houdt.
people:
  onboarding:
    hours: 70
    content: { knowledge: 35%, systems: 25%, conversation: 22%, emotion: 10%, purpose: 8% }
  coaching: { per_agent: 90 min, every: month }
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
  aftercare: { offered: true, at_home: true, risk_assessment: ${a.assessed} }   # de dag van jullie laatste RI&E
  mandate: { approval_above: 50 EUR, may_depart_from_script: true }
  exit_interviews: { asks: [relevance, workload] }
  feedback_loop: { owner: Productmanagement, answer_within: 5 days, consulted_on: [launches, menu_texts] }
`,
} satisfies Partial<Texts>;
