import type { Format } from "../../format";
import type { TemplateDates } from "../templates";

export const outsourced = {
  "template/outsourced": (
    a: TemplateDates,
    _f: Format,
  ) => `# A first target file for a contract with an outsourcer: what is paid for is what customers and agents get. The numbers are
# examples that hold together: put your own in their place, from the top down, and see the verdict move.
version: 1
name: ⟦Contract for customer calls⟧
owner: Vendor management           # who answers for these targets on our side
review_by: ${a.reviewBy}              # before the contract year ends

# What the vendor plans with; ask for it, or a penalty on speed is paid by customers and agents.
team: { agents: 39, headcount: 62, leaders: 5, remote: 50%, shrinkage: 35%, vacancies: 3 }

# The mix belongs in the contract: when it becomes heavier, times and rates move with it.
demand:
  channel: voice
  interval: 30 min
  contacts: 150                    # in one interval at a busy hour, as forecast by us
  patience: 4 min
  mix:
    - { class: status, title: Where is my order?, share: 45%, handle_time: 210 s, tone: routine, avoidable: true }
    - { class: change, title: Change or return, share: 25%, handle_time: 280 s, tone: routine }
    - { class: invoice, title: Question about an invoice, share: 20%, handle_time: 7 min, tone: complex }
    - { class: complaint, title: Complaint, share: 10%, handle_time: 10 min, tone: heated }

targets:
  # Paid on, in balance: reached in time and truly helped. No price on handle time.
  - id: service-level
    metric: service_level
    at_least: 80%
    within: 30 s
    level: site
    stakes: penalty
    measured: { by: acd, starts: arrival, covers: 100%, averaged_over: interval }
    guardrails: [resolved, transfers, short-calls]

  - id: resolved
    metric: first_contact_resolution
    at_least: 74%
    level: site
    stakes: penalty
    baseline: 77%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }   # from our own systems, over all vendors

  - id: resolved-complaints        # apart, or the large classes hide them
    metric: first_contact_resolution
    at_least: 56%
    applies_to: [complaint]
    level: site
    baseline: 60%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }

  - id: satisfaction               # asked by us, of customers drawn by us
    metric: customer_satisfaction
    at_least: 7.6
    scale: 1-10
    level: site
    baseline: 7.8
    measured: { by: survey, sample: { method: random, size: 600, response: 18%, sd: 1.6 } }

  - id: dissatisfied
    metric: dissatisfaction_rate
    at_most: 14%
    level: site
    baseline: 11%
    measured: { by: survey, sample: { method: random, size: 600, response: 18% } }

  # Reported, so that green cannot be had by passing calls on or cutting them off
  - { id: transfers, metric: transfer_rate, at_most: 10%, level: site, baseline: 8%, measured: { by: acd } }
  - { id: short-calls, metric: short_contact_rate, at_most: 2%, level: site, baseline: 1%, measured: { by: acd } }

  # Planning: a band in the contract, so that a low rate is not earned with people's breath
  - id: occupancy
    metric: occupancy
    at_least: 68%
    at_most: 82%
    level: site
    measured: { by: acd, averaged_over: interval }

  # Employee: the vendor's people speak with our customers
  - { id: recovery, metric: recovery_rate, at_least: 90%, level: site, baseline: 92%, measured: { by: acd } }
  - { id: attrition, metric: attrition_rate, at_most: 35%, level: site, baseline: 30%, measured: { by: hr } }
  - id: employee-satisfaction
    metric: employee_satisfaction
    at_least: 7.3
    scale: 1-10
    level: site
    owner: The vendor's HR
    baseline: 7.4
    measured: { by: survey, sample: { method: all, size: 50, response: 81%, sd: 1.1 } }

# What the contract asks for the vendor's people.
people:
  onboarding:
    hours: 80
    content: { knowledge: 35%, systems: 25%, conversation: 20%, emotion: 12%, purpose: 8% }
  coaching: { per_agent: 90 min, every: month }
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
  aftercare: { offered: true, at_home: true, risk_assessment: ${a.assessed} }   # the day of their last one
  mandate: { approval_above: 50 EUR, may_depart_from_script: true }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
  exit_interviews: { asks: [relevance, workload] }
  feedback_loop: { owner: Vendor management, answer_within: 5 days, consulted_on: [launches, menu_texts] }

# What customers were told.
promise:
  service_level: { at_least: 80%, within: 30 s }
`,
};
