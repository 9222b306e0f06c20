import type { MetricPage } from "../../metric-page";

export const employee = {
  absence_rate: {
    definition: "Days lost to illness as a share of the days people were available to work.",
    gamed: "Pressing people to work while ill, or to take leave instead of calling in sick.",
  },
  attrition_rate: {
    definition: "People who left in twelve months as a share of the average headcount.",
    gamed: "Leaving temporary workers out, or everyone who goes within the first 90 days.",
  },
  tenure: {
    definition: "Median time that agents have been in their function.",
    gamed:
      "Hiring nobody: without newcomers the median rises by itself. A mean hides the newcomers who leave behind a few old hands.",
  },
  employee_satisfaction: {
    definition:
      "What employees answer when they are asked, without their names, how they like working here: a mean mark, a share of satisfied or an eNPS from -100 to 100.",
    gamed:
      "Asking in a way that is not anonymous; asking right after a bonus or an outing; leaving out who is about to go.",
  },
  aggression_incidents: {
    definition:
      "Reported aggression by customers per 1,000 contacts. Something to watch and to act on, not to set a target for: a low number may mean that nobody reports.",
    gamed: "A target of nil empties the record, not the floor: incidents are no longer reported.",
  },
  recovery_rate: {
    definition:
      "Share of the contacts that call for recovery, such as heated or emotional ones, after which the agent took it.",
    gamed: "Not recording a contact as heated; offering the time but holding aux time against whoever takes it.",
  },
  breaks_taken: {
    definition: "Breaks taken as a share of the breaks people were entitled to.",
    gamed: "Logging a break while finishing wrap-up; moving breaks to the last hour of the shift.",
  },
  stay_interview_rate: {
    definition:
      "Share of agents who had a stay interview in the period: what keeps you here, and what would make you leave?",
    gamed: "Talks for the tick, after which nothing changes.",
  },
  relevance: {
    definition: "Mean of what agents answer to the question whether they could really help the customer.",
    gamed: "Asking in a way that is not anonymous, or after easy contacts only.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
