import type { RulePage } from "../../rule-page";

export const satisfaction = {
  "satisfaction/leap": {
    title: "A satisfaction target that leaps",
    finds:
      "A target for customer satisfaction, NPS or employee satisfaction above its baseline by more than 10% of the scale's " +
      "length: 0.4 on 1-5, 0.9 on 1-10, 10 points of a percentage, 20 points of NPS. Or, where the history holds a whole year " +
      "or more, by more than twice the best gain of any year in it, as soon as that is more than a step of 5%.",
    harm:
      "Satisfaction follows from waiting, rules, software and staffing as much as from the conversation, and none of that " +
      "leaps. What can leap is the measurement: who is asked, when, and with which words. A 9 on the dashboard and a 7 at " +
      "the customer's table is the watermelon in its plainest form.",
    evidence: [
      "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: boards that want a 9 while customers give a 7. The 10% and the twofold of the best year are a judgment.",
    ],
    limits:
      "The 10%, the twofold and the step of 5% are judgments. No research was found that says how fast satisfaction can rise. " +
      "The dates offered with the steps are half a year apart, which is a judgment too: change them to what can be done.",
    notWhen:
      "When something large has changed since the baseline, such as a queue of an hour that is gone: measure again, write the " +
      "new baseline, and the rule falls silent.",
    options: {
      scale: "Part of the scale's length that a target may lie above its baseline.",
      years: "Times the best yearly gain in the history that a target may ask.",
      step: "Part of the scale's length that is a step: never a leap, and what is offered.",
    },
  },
  "satisfaction/unrepresentative-sample": {
    title: "A survey that misses the unhappy",
    finds:
      "A survey for which the agent picks the customers, which goes out only after resolution, or which customers have to look " +
      "for; exclusions that drop those who gave up, were passed on, came back or were upset; a response below 10% where " +
      "neither `silent` says who does not answer nor a target watches the response. It is an error where agents pick and " +
      "something is at stake for them.",
    harm:
      "Whoever is not asked cannot turn the target red. At UWV in 2018 satisfaction stayed at 80% while waits grew, for whoever " +
      "gave up was not surveyed. The mark is true of those who were asked and says nothing of the others.",
    evidence: [
      "UWV (Netherlands) 2018: satisfaction stayed at 80% while waits grew; whoever gave up was not surveyed.",
      "Tricks on record: choosing whom to survey, keeping the line until the survey no longer fires. Response: e-mail surveys 10-30%, directly after contact 25-50%.",
    ],
    limits:
      "A random sample is not a representative answer: those who respond differ from those who do not. The 10% is a judgment; " +
      "custom has e-mail surveys at 10-30% and surveys right after the contact at 25-50%.",
    notWhen:
      "When the question is meant for some customers only (how was the solution?), name the target after that, and put another " +
      "beside it for all.",
    options: {
      response: "Response below which it must be said who stays silent.",
    },
  },
  "satisfaction/noise": {
    title: "A target within its own noise",
    finds:
      "A surveyed target (satisfaction, NPS, effort, dissatisfaction, felt heard) whose 95% margin at the declared sample size is " +
      "wider than the distance from the target to what was last measured, or than amber between green and red. It keeps silent " +
      "where amber is as wide as the margin, for then chance alone does not turn green into red; where the target is what was " +
      "measured, for then no difference is asked; and where it is met with more room than one standard error, half the margin, for " +
      "then chance turns it red less than one period in six. Money on such a target is what measurement/cliff speaks of.",
    harm:
      "The colour changes and nothing else did. A red month gets an action plan, a green one gets cake, and both teach the wrong " +
      "lesson. Whoever is held to it soon learns that choosing whom to ask works better than working better.",
    evidence: [
      "95% intervals: Wilson's for shares (Journal of the American Statistical Association 22, 1927), Student's t for means (Biometrika 6, 1908). 80% among 100 answers is 71% to 87%.",
      "Where the sample gives no `sd`, a quarter of the scale's length is assumed: a judgment, named in the message.",
    ],
    limits:
      "The interval covers who happened to answer, not who never does: a random sample is taken for granted. The assumed standard " +
      "deviation, a quarter of the scale, is a judgment; declare `sd` and it is yours. Where all employees are asked, only those who " +
      "did not answer are left to chance.",
    notWhen:
      "When the size is that of one agent and nobody looks at one agent: write the level the target is held at, and the answers " +
      "of that level.",
  },
  "satisfaction/outside-influence": {
    title: "Agents held to what they cannot change",
    finds:
      "A surveyed target (satisfaction, NPS, effort, dissatisfaction) at agent level with more than coaching at stake, in a set that " +
      "holds agents neither to whether customers felt heard nor to the quality of their conversations.",
    harm:
      "A customer marks the whole: the wait, the opening hours, the bot, the policy that said no, the software that hung. An agent " +
      "decides a part of that and is paid for all of it. What an agent can change at once is who is asked, and how.",
    evidence: [
      "“Verhitte gesprekken in het contactcenter”, column by Erik Bouwer (Ziptone): agents are held to results that waiting, policy and software decide.",
      "Tricks on record: choosing whom to survey, asking for a good mark, keeping the line until the survey no longer fires.",
    ],
    limits:
      "How much of a mark is the agent's differs by contact and by company, and no share of it is claimed here. A quality score or " +
      "felt heard can be gamed too; they are named because they are about the conversation.",
    notWhen:
      "When all that agents handle is theirs from beginning to end, without queue, policy or transfers. That is rare.",
  },
  "satisfaction/average-hides-unhappy": {
    title: "An average without its low marks",
    finds:
      "A customer satisfaction target in marks, in a set without a target on the share of low marks. It is told once a set, and not " +
      "where the set is part of several files, for another may hold that share.",
    harm:
      "Averages are kept up by the many. The customers for whom it went wrong are few, cost most, call again and leave, and in the " +
      "average they vanish.",
    evidence: [
      "A mean says nothing of how the marks lie around it: many good ones make up for a few very bad ones.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: watermelon reports, green outside and red inside.",
    ],
    limits: "The example in the message is arithmetic on your own target and scale, not what your customers gave.",
    notWhen: "When low marks are called back one by one, and somebody outside the team sees how many there were.",
  },
  "satisfaction/scale": {
    title: "A mark that its scale does not have",
    finds:
      "A bound, baseline, band or point of history outside the declared scale of a score (satisfaction, effort, felt heard, quality, " +
      "NPS and eNPS on -100 to 100); and, where no scale is declared, a mark above 10, which may be a percentage or a mark out of 100. A mark " +
      "up to 10 without its scale is left to measurement/cannot-tell.",
    harm:
      "A target beyond the scale is red whatever happens, a baseline beyond it makes every check on it wrong, and nobody notices until " +
      "two reports are laid side by side.",
    evidence: [
      "A mark beyond the ends of its scale cannot be given, and a mean of marks cannot lie there.",
      "Scales in use: satisfaction on 1-5 or the Dutch 1-10, net promoters from -100 to 100, effort on 1-5 or 1-7.",
    ],
    limits:
      "Which of the two is wrong, the mark or the scale, only its writer knows; each reading is offered and none is taken.",
    notWhen: "When a scale has other ends than the usual ones, declare those: any two numbers in order will do.",
  },
} satisfies Record<string, RulePage>;
