import type { Format } from "../../format";
import type { TemplateDates } from "../templates";

export const chat = {
  "template/chat": (
    a: TemplateDates,
    _f: Format,
  ) => `# A first target file for chat. The numbers are examples that hold together: put your own in their place, from the top
# down, and see the verdict move. What you do not know yet can go: what cannot be judged then, says so.
version: 1
name: ⟦Customer service by chat⟧
owner: Digital service             # who answers for these targets
review_by: ${a.reviewBy}              # when they are looked at again

# \`agents\`: chatting in the planning interval below; \`headcount\`: people in the team
team: { agents: 27, headcount: 40, leaders: 4, remote: 70%, shrinkage: 32%, vacancies: 1 }

# What gets past the bot at a busy hour, and the time it takes to help people well.
demand:
  channel: chat
  interval: 30 min
  contacts: 110                    # in one interval
  patience: 3 min                  # the mean time after which a waiting customer gives up
  concurrency: 2                   # chats at a time
  exit_to_human: true              # the bot lets go of a customer who asks for a person
  mix:                             # \`handle_time\` as if an agent had one chat at a time
    - { class: bill, title: Bill explained, share: 36%, handle_time: 8 min, tone: routine, avoidable: true }
    - { class: change, title: Change of plan, share: 26%, handle_time: 9 min, tone: routine }
    - { class: fault, title: Fault, share: 30%, handle_time: 14 min, tone: complex }
    - { class: leaving, title: Angry and leaving, share: 8%, handle_time: 14 min, tone: heated }

targets:
  # Customer: a person within a minute, and truly helped
  - id: response
    metric: service_level
    at_least: 80%
    within: 60 s
    level: site
    measured: { by: acd, starts: arrival, covers: 100%, averaged_over: interval }

  - id: abandonment
    metric: abandonment_rate
    at_most: 6%
    level: site
    baseline: 4%
    measured: { by: acd }

  - id: resolved
    metric: first_contact_resolution
    at_least: 72%                  # a floor to be warned by, not an ambition
    level: site
    baseline: 75%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }   # over all channels: who calls later was not helped

  - id: resolved-leaving           # apart, or the large classes hide them
    metric: first_contact_resolution
    at_least: 52%
    applies_to: [leaving]
    level: site
    baseline: 57%
    measured: { by: repeat_contact, window: 7 days, covers: 100% }

  - id: satisfaction
    metric: customer_satisfaction
    at_least: 4.0
    scale: 1-5
    level: site
    baseline: 4.1
    measured: { by: survey, sample: { method: random, size: 700, response: 15%, sd: 1.1 } }

  - id: dissatisfied               # one or two stars: an average hides them
    metric: dissatisfaction_rate
    at_most: 15%
    level: site
    baseline: 12%
    measured: { by: survey, sample: { method: random, size: 700, response: 15% } }

  # Quality: watched, so that nobody gains by passing customers on
  - { id: transfers, metric: transfer_rate, at_most: 10%, level: team, baseline: 8%, measured: { by: acd } }

  # Efficiency: how many chats at a time people can give their attention, and a band for the rest
  - { id: parallel-chats, metric: chat_concurrency, at_most: 2, level: team, baseline: 1.8, measured: { by: acd } }
  - id: occupancy
    metric: occupancy
    at_least: 65%
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
    measured: { by: survey, sample: { method: all, size: 34, response: 85%, sd: 1.1 } }

# What holds people up, and keeps them.
people:
  onboarding:
    hours: 70
    content: { knowledge: 35%, systems: 25%, conversation: 22%, emotion: 10%, purpose: 8% }
  coaching: { per_agent: 90 min, every: month }
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
  aftercare: { offered: true, at_home: true, risk_assessment: ${a.assessed} }   # the day of your last one
  mandate: { approval_above: 50 EUR, may_depart_from_script: true }
  exit_interviews: { asks: [relevance, workload] }
  feedback_loop: { owner: Product management, answer_within: 5 days, consulted_on: [launches, menu_texts] }
`,
};
