import type { MetricPage } from "../../metric-page";

export const quality = {
  reopen_rate: {
    definition: "Share of closed cases that are opened again, because they were closed before they were solved.",
    gamed: "Making it impossible to reopen a case, so that the customer has to start a new one.",
  },
  conversation_quality: {
    definition:
      "Points awarded as a share of the points possible, or a mark, over conversations that an evaluator listened to or read.",
    gamed:
      "Reading the script for the ticks; choosing easy calls to evaluate; judging agents on a handful of conversations.",
  },
  calibration_variance: {
    definition:
      "How far evaluators differ on the same conversation: the standard deviation of their scores, in percentage points.",
    gamed: "Agreeing on the scores beforehand, or calibrating only on conversations nobody doubts.",
  },
  critical_error_accuracy: {
    definition:
      "Share of audited contacts without a single error that harms the customer, the business or compliance. The share with such an error is its complement.",
    gamed: "Defining “critical” so narrowly that hardly anything is.",
  },
  felt_heard: {
    definition:
      "Share of customers who say that they felt heard and understood, or their mean mark for it. An agent can influence this, whatever the queue and the policy were.",
    gamed: "Set phrases of empathy without help; asking only customers of easy contacts.",
  },
  answer_correctness: {
    definition: "Share of tested questions that got a correct and complete answer, by mystery contacts or by audit.",
    gamed: "Announcing the mystery contacts; testing only what is in the knowledge base.",
  },
  short_contact_rate: {
    definition:
      "Share of handled contacts shorter than a threshold, 30 seconds for instance: too short to have helped anyone. It guards against dropping contacts.",
    gamed: "Hanging up just after the threshold; setting the threshold at a few seconds.",
  },
} satisfies Readonly<Record<string, MetricPage>>;
