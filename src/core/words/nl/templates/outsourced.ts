import type { Texts } from "../../message";

export const outsourced = {
  "template/outsourced":
    a => `# Een eerste normbestand voor een contract met een dienstverlener: betaald wordt wat klanten en medewerkers krijgen. De
# getallen zijn een voorbeeld dat klopt: zet van boven naar beneden je eigen getallen neer en zie het oordeel meebewegen.
version: 1
name: ⟦Contract klantcontact⟧
owner: Regie klantcontact          # wie bij ons over deze normen gaat
review_by: ${a.reviewBy}              # voordat het contractjaar om is

# Waarmee de dienstverlener plant; vraag ernaar, anders betalen klanten en medewerkers de boete op snelheid.
team: { agents: 39, headcount: 62, leaders: 5, remote: 50%, shrinkage: 35%, vacancies: 3 }

# De mix hoort in het contract: wordt die zwaarder, dan bewegen tijden en tarieven mee.
demand:
  channel: voice
  interval: 30 min
  contacts: 150                    # in één interval op een druk uur, volgens onze voorspelling
  patience: 4 min
  mix:
    - { class: status, title: Waar blijft mijn bestelling?, share: 45%, handle_time: 210 s, tone: routine, avoidable: true }
    - { class: wijziging, title: Wijziging of retour, share: 25%, handle_time: 280 s, tone: routine }
    - { class: factuur, title: Vraag over een factuur, share: 20%, handle_time: 7 min, tone: complex }
    - { class: klacht, title: Klacht, share: 10%, handle_time: 10 min, tone: heated }

targets:
  # Waar geld aan hangt, in evenwicht: op tijd aan de lijn en echt geholpen. Geen prijs op afhandeltijd.
  - id: servicelevel
    metric: serviceniveau
    at_least: 80%
    within: 30 s
    level: site
    stakes: penalty
    measured: { by: acd, starts: arrival, covers: 100%, averaged_over: interval }
    guardrails: [opgelost, doorverbonden, zeer-kort]

  - id: opgelost
    metric: in een keer goed
    at_least: 74%
    level: site
    stakes: penalty
    baseline: 77%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }   # uit onze eigen systemen, over alle leveranciers

  - id: opgeloste-klachten         # apart, anders gaan ze schuil achter de grote klassen
    metric: in een keer goed
    at_least: 56%
    applies_to: [klacht]
    level: site
    baseline: 60%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }

  - id: klanttevredenheid          # door ons gevraagd, in een steekproef die wij trekken
    metric: klanttevredenheid
    at_least: 7.6                  # met een punt: YAML leest 7,6 als twee waarden
    scale: 1-10
    level: site
    baseline: 7.8
    measured: { by: survey, sample: { method: random, size: 600, response: 18%, sd: 1.6 } }

  - id: ontevreden
    metric: aandeel ontevreden klanten
    at_most: 14%
    level: site
    baseline: 11%
    measured: { by: survey, sample: { method: random, size: 600, response: 18% } }

  # Gerapporteerd, zodat groen niet te halen is door gesprekken door te verbinden of af te breken
  - { id: doorverbonden, metric: doorverbindpercentage, at_most: 10%, level: site, baseline: 8%, measured: { by: acd } }
  - { id: zeer-kort, metric: aandeel zeer korte contacten, at_most: 2%, level: site, baseline: 1%, measured: { by: acd } }

  # Planning: een bandbreedte in het contract, zodat een laag tarief niet over de rug van mensen wordt verdiend
  - id: bezetting
    metric: bezettingsgraad
    at_least: 68%
    at_most: 82%
    level: site
    measured: { by: acd, averaged_over: interval }

  # Medewerker: de mensen van de dienstverlener spreken met onze klanten
  - { id: hersteltijd, metric: hersteltijd, at_least: 90%, level: site, baseline: 92%, measured: { by: acd } }
  - { id: verloop, metric: verloop, at_most: 35%, level: site, baseline: 30%, measured: { by: hr } }
  - id: medewerkerstevredenheid
    metric: medewerkerstevredenheid
    at_least: 7.3
    scale: 1-10
    level: site
    owner: HR van de dienstverlener
    baseline: 7.4
    measured: { by: survey, sample: { method: all, size: 50, response: 81%, sd: 1.1 } }

# Wat het contract vraagt voor de mensen van de dienstverlener.
people:
  onboarding:
    hours: 80
    content: { knowledge: 35%, systems: 25%, conversation: 20%, emotion: 12%, purpose: 8% }
  coaching: { per_agent: 90 min, every: month }
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
  aftercare: { offered: true, at_home: true, risk_assessment: ${a.assessed} }   # de dag van hun laatste RI&E
  mandate: { approval_above: 50 EUR, may_depart_from_script: true }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
  exit_interviews: { asks: [relevance, workload] }
  feedback_loop: { owner: Regie klantcontact, answer_within: 5 days, consulted_on: [launches, menu_texts] }

# Wat klanten is toegezegd.
promise:
  serviceniveau: { at_least: 80%, within: 30 s }
`,
} satisfies Partial<Texts>;
