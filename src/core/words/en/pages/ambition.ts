import type { RulePage } from "../../rule-page";

export const ambition = {
  "ambition/promise-out-of-reach": {
    title: "A promise that cannot be kept",
    finds:
      "A `promise` more than one step beyond the baseline of the target that follows it (5 points of 100, or 5% of the scale's " +
      "length); on service level, waiting time or abandonment also one that the agents in the file do not give in the planning " +
      "interval, or give only with every vacancy filled.",
    harm:
      "Whoever promises a 9 while customers give a 7 sets up every conversation to disappoint, and leaves the agent to explain it. " +
      "Inside, the promise becomes the target, and the quickest way to a number that cannot be earned is to choose whom to ask.",
    evidence: [
      "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: promise no mountains of gold. That one step may be promised is a judgment.",
      "What a queue gives with so many agents: Erlang C, or Erlang A where customers give up waiting.",
    ],
    limits:
      "That one step may be promised is a judgment. The queue is Erlang's for one interval, with the handle times of the file and " +
      "recovery as the model counts it; a month averages better and worse hours. A baseline says what was measured, not what is possible.",
    notWhen:
      "When something that is already decided changes the outcome, and only the baseline is old: measure again first. When the " +
      "promise is dated for later, keep it out of `promise` until that day.",
    options: {
      step: "Points of 100, or part of the scale's length, that a promise may lie beyond what was last measured.",
    },
  },
  "ambition/all-at-once": {
    title: "Everything at once",
    finds:
      "More than 12 targets in one set, or more than 3 that are red on a day on which every contact gets the attention it needs.",
    harm:
      "With a dozen numbers to turn green, the easiest come first and the customer does not. Where honest work misses several at " +
      "once, no choice of agents or leaders turns the set green: what is left is to pretend, or to stop looking.",
    evidence: [
      "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: an ambition that can be reached, step by step. The counts are a judgment.",
      "Which targets are missed on a day on which every contact gets the attention it needs.",
    ],
    limits:
      "The counts are a judgment, and no study stands behind them. Which targets honest work misses is arithmetic on the file's own " +
      "numbers and on the model's assumptions; targets that the model does not know are not counted as missed.",
    notWhen:
      "When most of the targets are only watched and nothing hangs on them: leave their bounds out, and what is left is what you " +
      "steer by.",
    options: {
      targets: "Most targets that are let be.",
      missed: "Most targets missed by honest work that are let be.",
    },
  },
} satisfies Record<string, RulePage>;
