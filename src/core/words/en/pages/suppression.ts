import type { RulePage } from "../../rule-page";

const harm =
  "A suppression is a decision that outlives the meeting it was made in. Without a reason, an end and somebody who looks again, it turns a " +
  "finding green for good, whatever becomes of customers and agents meanwhile.";

export const suppression = {
  "suppression/no-reason": {
    title: "A suppression without a reason",
    finds: "A `watermelon-disable` comment without ` -- ` and a reason behind it. It suppresses nothing.",
    harm,
    evidence: ["The format of target files: a suppression says why, or it suppresses nothing."],
    limits:
      "Whether a reason is a good one is for people to judge: `watermelon check --format markdown` lists them all for that.",
    notWhen: "There is no case for it: a word or two are enough.",
  },
  "suppression/unused": {
    title: "A suppression that hides nothing",
    finds: "A rule named in a `watermelon-disable` comment that finds nothing where the comment reaches.",
    harm: "What it was written for is gone. Left standing, it hides the next finding of the same rule, which nobody has agreed to.",
    evidence: ["The format of target files: what is suppressed and no longer found can come back unseen."],
    limits: "It looks at this file as it is now, with the rules and options that hold for it.",
    notWhen: "When you are about to put back what it was for.",
  },
  "suppression/expired": {
    title: "A suppression whose day has come",
    finds:
      "A `watermelon-disable` comment whose `until` is today or past, or is no date. It suppresses nothing any more.",
    harm,
    evidence: ["The format of target files: a suppression with `until` ends on that day."],
    limits: "It knows the calendar and not your planning: whether the reason still holds is for its writer to say.",
    notWhen: "There is no case for it: agree on a new end, or mend what is found.",
  },
  "suppression/locked": {
    title: "A suppression of a locked rule",
    finds:
      "A `watermelon-disable` comment on a rule that `.watermelon.yaml`, or one above it, lists under `locked`. It suppresses nothing.",
    harm: "An organisation locks a rule because single teams must not agree it away among themselves.",
    evidence: ["The configuration of the organisation: what it locks is not for a single file to switch off."],
    limits: "It knows what is locked, and not why.",
    notWhen: "There is no case for it in a file: talk to whoever keeps the configuration.",
  },
  "suppression/unknown-rule": {
    title: "A suppression of no known rule",
    finds: "A `watermelon-disable` comment that names a rule that does not exist, or none. It suppresses nothing.",
    harm: "Its writer takes the finding for dealt with.",
    evidence: ["The format of target files: a suppression names the rule that it suppresses."],
    limits: "A near name is a guess: see that it is the rule you meant.",
    notWhen: "There is no case for it.",
  },
} satisfies Record<string, RulePage>;
