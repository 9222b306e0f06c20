import type { Format } from "../../format";
import type { TemplateDates } from "../templates";

export const backOffice = {
  "template/back-office": (
    a: TemplateDates,
    _f: Format,
  ) => `# A first target file for back-office work: forms, letters and cases that wait until somebody takes them. The numbers are
# examples that hold together: put your own in their place, from the top down, and see the verdict move.
version: 1
name: ⟦Case handling⟧
owner: Operations                  # who answers for these targets
review_by: ${a.reviewBy}              # when they are looked at again

team: { agents: 17, headcount: 24, leaders: 2, remote: 60%, shrinkage: 30%, vacancies: 1 }

# What comes in, and the time it takes to do it well.
demand:
  channel: back_office
  interval: 60 min
  contacts: 55                     # cases in one interval
  mix:                             # \`handle_time\`: hands-on time for one case, not how long it is open
    - { class: change, title: Change of details, share: 45%, handle_time: 9 min, tone: routine, avoidable: true }
    - { class: claim, title: Claim, share: 35%, handle_time: 18 min, tone: complex }
    - { class: objection, title: Objection, share: 12%, handle_time: 30 min, tone: complex }
    - { class: bereavement, title: After a death, share: 8%, handle_time: 25 min, tone: emotional }

targets:
  # Customer: an answer when it was promised, and once
  - id: in-time
    metric: service_level
    at_least: 90%
    within: 5 days
    level: site
    measured: { by: acd, starts: arrival, covers: 100%, averaged_over: day }

  - id: resolved
    metric: first_contact_resolution
    at_least: 78%                  # no second letter or call about the same case
    level: site
    baseline: 82%
    measured: { by: repeat_contact, window: 28 days, covers: 100% }

  - id: resolved-bereavement       # apart, or the large classes hide them
    metric: first_contact_resolution
    at_least: 70%
    applies_to: [bereavement]
    level: site
    baseline: 74%
    measured: { by: repeat_contact, window: 28 days, covers: 100% }

  - id: complaints                 # per 1,000 cases
    metric: complaint_rate
    at_most: 4
    level: site
    baseline: 2.5
    measured: { by: acd }

  # Quality: watched, so that nothing is closed to stop the clock
  - { id: reopened, metric: reopen_rate, at_most: 6%, level: team, baseline: 4%, measured: { by: acd, window: 28 days } }
  - { id: backlog, metric: backlog_age, at_most: 10 days, level: site, baseline: 7 days, measured: { by: acd, covers: 100% } }

  # Efficiency
  - id: throughput
    metric: resolution_time
    at_most: 4 days
    level: site
    baseline: 3 days
    measured: { by: acd, starts: arrival, covers: 100% }
    guardrails: [reopened, resolved, backlog]

  # Employee
  - id: employee-satisfaction
    metric: employee_satisfaction
    at_least: 7.3
    scale: 1-10
    level: site
    owner: Human resources
    baseline: 7.4
    measured: { by: survey, sample: { method: all, size: 22, response: 91%, sd: 1.0 } }

# What holds people up, and keeps them.
people:
  onboarding:
    hours: 90
    content: { knowledge: 45%, systems: 30%, conversation: 12%, emotion: 6%, purpose: 7% }
  coaching: { per_agent: 60 min, every: month }
  aftercare: { offered: true, at_home: true, risk_assessment: ${a.assessed} }   # the day of your last one
  mandate: { approval_above: 100 EUR, may_depart_from_script: true }
  exit_interviews: { asks: [relevance, workload] }
  feedback_loop: { owner: Customer operations, answer_within: 5 days, consulted_on: [launches, letters] }
`,
};
