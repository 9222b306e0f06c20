import { parse } from "yaml";

/** The plain value of a YAML text, merge keys followed, as the source folder gives it. */
export function plain(text: string): unknown {
  return parse(text, { merge: true });
}

/** A target set as a whole: every block of the format and nearly every key. */
export const wholeExample = `version: 1
name: Retail voice
description: Inbound voice for the web shop.
owner: Workforce management
review_by: 2027-03-31      

team:
  agents: 46
  headcount: 68
  leaders: 5
  remote: 60%
  shrinkage: 32%
  vacancies: 6

demand:
  channel: voice
  interval: 30 min
  contacts: 210
  patience: 4 min
  concurrency: 1
  exit_to_human: true
  mix:
    - class: order-status
      title: Where is my order?
      share: 55%
      handle_time: 210 s
      tone: routine
      resolved: 90%
      vulnerable: false
      avoidable: true
      owner: Logistics
    - { class: billing-dispute, share: 30%, handle_time: 7 min, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional, satisfaction: 78%, dissatisfied: 10% }
    - { class: threats, share: 10%, handle_time: 9 min, tone: heated }

targets:
  - id: aht
    metric: average_handle_time
    at_most: 300 s
    applies_to: all
    level: agent
    stakes: bonus
    weight: 40%
    baseline: 338 s
    history: [342 s, 340 s, 338 s]
    history_every: month
    bands: { green: { at_most: 300 s }, amber: { at_most: 330 s } }
    formula: (talk + hold + wrap_up) / handled
    inputs: { talk: s, hold: s, wrap_up: s, handled: 1 }
    measured:
      by: acd
      window: 7 days
      sample: { method: random, size: 380, response: 12%, sd: 1.1, silent: "..." }
      starts: arrival
      covers: 100%
      averaged_over: interval
      exclude: [transferred, short]
    guardrails: [repeat]
    owner: Team lead planning
    review_by: 2027-01-31
    rationale: Agreed with the works council on the 2026 mix.
  - { id: repeat, metric: repeat_contact_rate, at_most: 20%, applies_to: [emotional, billing-dispute] }
  - { metric: service_level, at_least: 80%, within: 20 s }
  - { metric: csat, at_least: 9, scale: 1-10 }

people:
  onboarding:
    hours: 60
    content: { knowledge: 70%, systems: 30%, conversation: 0%, emotion: 0%, purpose: 0% }
  coaching: { per_agent: 2 h, every: month }
  recovery: { after: [heated, emotional], time: 5 min, counted_as: wrap_up }
  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
  mandate: { approval_above: 50 EUR, may_depart_from_script: true }
  flexibility: { schedule: self_rostered, workplace: own_choice }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
  growth: { paths: true, belonging: team_days }
  retention: { bonus: true }
  exit_interviews: { asks: [relevance, workload] }
  feedback_loop: { owner: Customer operations, answer_within: 5 days, consulted_on: [launches, menu_texts] }

promise:
  customer_satisfaction: { at_least: 9, scale: 1-10 }
  service_level: { at_least: 80%, within: 20 s }

costs: { contact: 6.50 EUR }
score: { green_at: 80% }
part_of: retail-voice
assumptions: {}
`;
