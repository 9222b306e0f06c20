import type { Format } from "../../format";
import type { TemplateDates } from "../templates";

export const voice = {
  "template/voice": (
    a: TemplateDates,
    _f: Format,
  ) => `# A first target file for inbound voice. The numbers are examples that hold together: put your own in their place, from
# the top down, and see the verdict move. What you do not know yet can go: what cannot be judged then, says so.
version: 1
name: ⟦Customer service by phone⟧
owner: Workforce management        # who answers for these targets
review_by: ${a.reviewBy}              # when they are looked at again

# \`agents\`: on the phones in the planning interval below; \`headcount\`: people in the team
team: { agents: 39, headcount: 58, leaders: 5, remote: 50%, shrinkage: 33%, vacancies: 3 }

# What comes in at a busy hour, and the time it takes to help people well.
demand:
  channel: voice
  interval: 30 min
  contacts: 150                    # in one interval
  patience: 4 min                  # the mean time after which a waiting customer gives up
  mix:                             # from the wrap-up codes; \`handle_time\` is a mean, wrap-up included
    - { class: status, title: Where is my order?, share: 45%, handle_time: 210 s, tone: routine, avoidable: true }
    - { class: change, title: Change or return, share: 25%, handle_time: 280 s, tone: routine }
    - { class: invoice, title: Question about an invoice, share: 20%, handle_time: 7 min, tone: complex }
    - { class: complaint, title: Complaint, share: 10%, handle_time: 10 min, tone: heated }

targets:
  # Customer: reached in time, and truly helped
  - id: service-level
    metric: service_level
    at_least: 80%
    within: 20 s
    level: site
    measured: { by: acd, starts: arrival, covers: 100%, averaged_over: interval }

  - id: resolved
    metric: first_contact_resolution
    at_least: 74%                  # a floor to be warned by, not an ambition
    level: site
    baseline: 77%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }   # and not the agent's own tick

  - id: resolved-complaints        # apart, or the large classes hide them
    metric: first_contact_resolution
    at_least: 56%
    applies_to: [complaint]
    level: site
    baseline: 60%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }

  - id: satisfaction
    metric: customer_satisfaction
    at_least: 7.6
    scale: 1-10
    level: site
    baseline: 7.8
    measured: { by: survey, sample: { method: random, size: 600, response: 18%, sd: 1.6 } }

  - id: dissatisfied               # marks of 5 and lower: an average hides them
    metric: dissatisfaction_rate
    at_most: 14%
    level: site
    baseline: 11%
    measured: { by: survey, sample: { method: random, size: 600, response: 18% } }

  # Quality: watched, so that no cap can be met by passing calls on or cutting them off
  - { id: transfers, metric: transfer_rate, at_most: 10%, level: team, baseline: 8%, measured: { by: acd } }
  - { id: short-calls, metric: short_contact_rate, at_most: 2%, level: team, baseline: 1%, measured: { by: acd } }

  # Efficiency: per team, above what these contacts need, and only where calls are alike
  - id: aht-routine
    metric: average_handle_time
    at_most: 255 s                 # the routine classes need 235 s
    applies_to: [routine]
    level: team
    baseline: 238 s
    measured: { by: acd }
    guardrails: [resolved, transfers, short-calls]

  - id: occupancy                  # a band: too little is dear, too much wears people out
    metric: occupancy
    at_least: 68%
    at_most: 82%
    level: site
    measured: { by: acd, averaged_over: interval }

  # Employee
  - { id: recovery, metric: recovery_rate, at_least: 90%, level: team, baseline: 92%, measured: { by: acd } }
  - id: employee-satisfaction
    metric: employee_satisfaction
    at_least: 7.3
    scale: 1-10
    level: site
    owner: Human resources
    baseline: 7.4
    measured: { by: survey, sample: { method: all, size: 48, response: 83%, sd: 1.1 } }

# What holds people up, and keeps them.
people:
  onboarding:
    hours: 80
    content: { knowledge: 35%, systems: 25%, conversation: 20%, emotion: 12%, purpose: 8% }
  coaching: { per_agent: 90 min, every: month }
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
  aftercare: { offered: true, at_home: true, risk_assessment: ${a.assessed} }   # the day of your last one
  mandate: { approval_above: 75 EUR, may_depart_from_script: true }
  exit_interviews: { asks: [relevance, workload] }
  feedback_loop: { owner: Customer operations, answer_within: 5 days, consulted_on: [launches, menu_texts] }

# What customers and the board were told.
promise:
  service_level: { at_least: 80%, within: 20 s }
`,
};
