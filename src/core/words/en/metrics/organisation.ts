import type { MetricPage } from "../../metric-page";

export const organisation = {
  span_of_control: {
    definition: "Agents per team leader, counted in people and not in full-time equivalents.",
    gamed: "Counting coordinators and planners as leaders.",
  },
  coaching_hours: {
    definition: "Hours of one-to-one coaching on conversations per agent per month.",
    gamed: "Ticking off sessions; calling a talk about the figures coaching.",
  },
  onboarding_conversation_share: {
    definition:
      "Share of onboarding hours spent on conversation, emotion and the purpose of the work, rather than on knowledge and systems.",
    gamed: "Calling a training in the script a training in conversation.",
  },
  autonomy: {
    definition:
      "Share of contacts that agents solve by using their own discretion, goodwill included, without asking for approval.",
    gamed:
      "Giving goodwill away to be rid of the contact; or granting a mandate so small that using it solves nothing.",
  },
  feedback_loop_closed: {
    definition:
      "Share of the root causes raised by the contact centre that the owner has taken away, so that customers no longer need to call about them.",
    gamed: "Closing a signal without fixing its cause; raising only what is easily fixed.",
  },
  vacancy_rate: {
    definition: "Share of positions that are vacant.",
    gamed: "Dropping positions instead of filling them; hiring faster than people are kept.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
