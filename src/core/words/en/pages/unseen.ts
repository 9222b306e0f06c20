import type { RulePage } from "../../rule-page";

export const unseen = {
  "balance/vulnerable-unseen": {
    title: "Vulnerable customers whom no target sees",
    finds:
      "A class that is `vulnerable`, while every target on customers or quality that covers it covers routine contacts of others " +
      "as well. A target on hard contacts together is enough; a cap on handle time is not. Silent while other parts of its `part_of` are not at hand.",
    harm:
      "In a number over all contacts a small class drowns: everything can go wrong for the bereaved or the indebted, and the " +
      "dashboard moves by a point or two. They are also the ones who seldom complain and seldom answer a survey.",
    evidence: [
      "A class moves a mean over all contacts by no more than its own share: at 5% of the contacts, 5 points if every one of them goes wrong.",
      "“Menselijke maat nog meer onder druk?” (mensenmaat): act outside the lines where a customer's situation is distressing. Without a target nobody sees whether that happens.",
    ],
    limits:
      "Arithmetic says how little a class can move; not that it goes wrong here. Small classes give noisy numbers: over a month the " +
      "target that is offered may say little, and its bound is what honest work would give less five points, a judgment.",
    notWhen: "When somebody reads those contacts one by one: that sees more than a target.",
  },
  "ambition/promise-unmeasured": {
    title: "A promise that nobody follows",
    finds:
      "A `promise` on a metric that no target in the document is about, whatever its bound. Silent while other parts of its `part_of` are not at hand.",
    harm:
      "What was promised to customers or the board is not what the floor is steered by, so the two drift apart, and green targets say " +
      "nothing of it. Nobody sees the day on which the promise should have been made smaller.",
    evidence: [
      "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: a mission is a promise, to be adjusted where it cannot be kept. That takes somebody who sees whether it is.",
    ],
    limits:
      "Certain as far as the document goes: a promise may be followed in a report that is not a target set. Whether it can be kept is " +
      "another question.",
    notWhen:
      "When the promise is followed elsewhere with the same force: put the target here as well, or say `part_of`.",
  },
} satisfies Record<string, RulePage>;
