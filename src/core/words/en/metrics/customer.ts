import type { MetricPage } from "../../metric-page";

export const customer = {
  service_level: {
    definition:
      "Share of offered contacts answered within a set time, such as 80% within 20 seconds. Which abandoned contacts count as offered must be said.",
    gamed:
      "Starting the clock after the menu, leaving abandoned contacts out, turning callers away when it is busy, letting quiet hours make up for the peak in a daily or monthly mean.",
  },
  average_speed_of_answer: {
    definition: "Mean wait of answered contacts, from joining the queue to the first word of an agent.",
    gamed: "A mean hides the long tail, and whoever gave up after a long wait is not in it.",
  },
  wait_time_p95: {
    definition:
      "The wait that 95 of 100 contacts stay within, answered and abandoned together; some report the longest wait instead.",
    gamed:
      "Counting answered contacts only, so that the longest waits leave with those who gave up; offering a call-back that stops the clock.",
  },
  abandonment_rate: {
    definition:
      "Share of offered contacts in which the customer gives up before an agent answers. A threshold below which giving up does not count must be said.",
    gamed:
      "Raising the threshold of a short abandon, sending callers away in the menu, not counting chats that are left in silence.",
  },
  blocked_contact_rate: {
    definition:
      "Share of attempts that are turned away before they reach the queue: a busy tone, or a message that it is too busy.",
    gamed:
      "Leaving blocked attempts out of the contacts offered, so that service level and abandonment look better than the day was.",
  },
  customer_satisfaction: {
    definition:
      "How satisfied customers say they are: a mean mark (1-5, or the Dutch 1-10), or the share of answers that are positive.",
    gamed:
      "Choosing who is asked, asking only after a solved contact, asking the customer for a good mark, keeping the line until the survey no longer fires.",
  },
  net_promoter_score: {
    definition:
      "Share that would recommend with a 9 or 10 less the share that gives 0 to 6, from -100 to 100. It carries the brand and the price as much as the contact.",
    gamed: "Begging for a nine or a ten.",
  },
  customer_effort_score: {
    definition:
      "How much effort the customer says it took to get help: a mean on 1-5 or 1-7, or the share that found it easy. Whether high is good depends on the wording: say which.",
    gamed: "Changing between a scale where high is hard and one where high is easy.",
  },
  survey_response_rate: {
    definition: "Share of invited customers who answer the survey.",
    gamed:
      "Inviting only customers who are likely to be content; coverage of the invitations falls while response rises.",
  },
  first_contact_resolution: {
    definition:
      "Share of issues solved at the first contact: nobody comes back about the same thing within the window, or the customer says so.",
    gamed: "A tick box for the agent, a window of a day, counting a transfer as resolved, leaving other channels out.",
  },
  repeat_contact_rate: {
    definition:
      "Share of contacts that come after an earlier one about the same issue within the window, over all channels.",
    gamed: "Opening a new case number, so that the second contact looks like a first.",
  },
  transfer_rate: {
    definition: "Share of handled contacts passed on to another agent, team or organisation.",
    gamed: "When it is punished: keeping contacts one cannot solve. When it is not: passing on the hard ones.",
  },
  escalation_rate: {
    definition: "Share of handled contacts taken to a higher level: a supervisor, a specialist, the second line.",
    gamed: "Talking customers out of it, or not registering it.",
  },
  callback_kept_rate: {
    definition: "Share of promised call-backs made in the promised time, with the customer reached.",
    gamed: "Letting it ring once and closing it as done.",
  },
  complaint_rate: {
    definition: "Registered complaints per 1,000 contacts.",
    gamed: "Not registering, or calling it a question.",
  },
  resolution_time: {
    definition: "Mean time from opening to closing a case, waiting included.",
    gamed: "Closing and reopening, or parking a case as “waiting for customer” to stop the clock.",
  },
  backlog_age: {
    definition: "The age that 90 of 100 open items stay within. How old the work is, not how much of it there is.",
    gamed: "Closing old items without an answer.",
  },
  dissatisfaction_rate: {
    definition:
      "Share of customers who give a low score: 1 or 2 on 1-5, 5 or less on 1-10. It shows the unhappy whom a mean hides.",
    gamed: "Choosing whom to ask.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
