import type { RulePage } from "../../rule-page";

export const people = {
  "people/knowledge-only-onboarding": {
    title: "Onboarding in knowledge and buttons only",
    finds:
      "`people.onboarding.content` with less than 20% for conversation, emotion and purpose together, most of all where it is " +
      "nothing. Silent where the shares that are given do not add up to the whole.",
    harm:
      "A newcomer who knows every product and every screen is ready by the checklist. Then somebody calls in anger or in grief, " +
      "or with a case that fits no screen, and there is nothing to fall back on: the procedure is read out, the customer " +
      "is stuck in it, and the agent does not stay. No target in the set was about that.",
    evidence: [
      "“Menselijke maat nog meer onder druk?” (mensenmaat): a real onboarding of 60 hours, all of it knowledge and a “button training”, none of it how to hold a good conversation, what to do with a short fuse, or why good service matters. The 20% is a judgment.",
    ],
    limits:
      "The onboarding of 60 hours is one that a columnist was shown. That 20% would be enough is a judgment, and no study here " +
      "compares onboardings. Hours say little of how good they are: a script training can be booked as conversation.",
    notWhen:
      "When newcomers learn conversation elsewhere, next to a colleague or in a traineeship: count those hours as onboarding. " +
      "When only people who have done the work for years are taken on.",
    options: {
      least: "Least share of onboarding for conversation, emotion and purpose together.",
    },
  },
  "people/coaching-crowded-out": {
    title: "No time for coaching",
    finds:
      "A `people` block with no coaching, or with less than 30 minutes per agent per month. Left out is not there, unless a target " +
      "on coaching hours plans it, or `part_of` says that another file may have it.",
    harm:
      "Coaching is time away from customers, so every busy day pays for itself with it, and the queue looks better at once. What " +
      "is lost shows months later: agents who learn from nobody, customers who notice first, people who go.",
    evidence: [
      "“Menselijke maat nog meer onder druk?” (mensenmaat): coaching sinks on the list of priorities while everybody is busy showing newcomers the ropes.",
      "Trade pages: about 17 minutes per agent per month are possible at 18 people per leader, 50 at 6; worked shrinkage tables count some 4% of paid time. The 30 minutes lie between, as a judgment.",
    ],
    limits:
      "The 30 minutes are a judgment between figures of the trade, 17 minutes at a wide span of control and 50 at a narrow one. " +
      "More is not better as such: a talk about somebody's figures is easily booked as coaching.",
    notWhen:
      "When coaching is done by colleagues or a separate coach and is planned elsewhere: write it down here, so that the " +
      "planning counts with it.",
    options: {
      least: "Least coaching per agent per month.",
    },
  },
  "people/span-of-control": {
    title: "Too many people per leader",
    finds:
      "More than 15 people per team leader: `team.headcount` over `team.leaders`, or `team.agents` where no headcount is given. " +
      "Silent for `leaders: 0`, a team that leads itself.",
    harm:
      "Whoever has twenty people leads by dashboard: the red ones get a talk, the rest is left alone. Time to listen along, to " +
      "notice that somebody has grown quiet after a bad week, or to ask why they would stay is not there, and no target misses it.",
    evidence: [
      "Trade pages: 8 to 15 people per team leader; with 6 about 50 minutes of coaching per agent per month are possible, with 18 about 17.",
      "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: see to enough leaders who give their people attention.",
    ],
    limits:
      "The 8 to 15 of the trade are custom and not research, and so are its coaching minutes, which come to about five hours " +
      "per leader per month. Agents at work in the planning interval are fewer than the people in the team, so without a headcount " +
      "the rule says less than there is.",
    notWhen:
      "When leaders share the work with coaches, planners or senior agents who have time for it: count those who lead people as " +
      "leaders, or raise `most`.",
    options: {
      most: "Most people per team leader.",
    },
  },
  "people/approval-for-everything": {
    title: "A signature for everything",
    finds:
      "`people.mandate` with `approval_above: 0`, with `may_depart_from_script: false`, or written as none. A mandate that is left " +
      "out is not found: then it cannot be told.",
    harm:
      "The agent who sees what would put it right is not the one who may do it. The customer is passed on, called back or told " +
      "that nothing can be done, the call stays within its time, and a monitor with the script in hand gives full marks. Those " +
      "who came to help customers find that they cannot, and look for work where they can.",
    evidence: [
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: what does a signature for everything do to efficiency, to autonomy and to being able to offer a solution? “Menselijke maat nog meer onder druk?” (mensenmaat): agents must be able to act outside the lines where a case is distressing.",
      "UK HSE: strict scripts go with worse well-being of call handlers. Grandey, Dickter and Sin 2004 (n=198): autonomy softens what verbal aggression does.",
    ],
    limits:
      "That autonomy softens the load is research (n=198); how much an agent should be able to give away is not, and the 50 in " +
      "the suggestion is only the file format's example. A mandate on paper says nothing of whether using it is held against somebody.",
    notWhen:
      "Where the law wants the words exactly as they are, such as terms read out at a sale: then depart from the script " +
      "everywhere else, and say so in this key.",
  },
  "people/no-aftercare": {
    title: "Nobody there after a hard contact",
    finds:
      "A mix with an emotional or heated class, and in the `people` block no aftercare, none at home while 10% or more work there, " +
      "or a risk assessment that is absent, older than two years, or put off for more than three months.",
    harm:
      "After a threat or a death the queue goes on, and the agent with it. In the office a colleague may have heard it; at home " +
      "nobody has. No target turns red that week. Exhaustion comes months later, as absence, and by then nobody knows of which call.",
    evidence: [
      "Dutch law (Arbowet art. 3(2), Arbobesluit 2.15) counts psychosocial load and aggression among what an employer assesses, and asks for an RI&E that is kept up to date. It names no term: the two years are custom.",
      "Grandey, Dickter and Sin 2004 (n=198): how stressful verbal aggression is felt predicts exhaustion, and exhaustion predicts absence.",
      "Column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: at home nobody sits beside you who heard that you were in the trenches for a while.",
    ],
    limits:
      "That verbal aggression exhausts, and that exhaustion leads to absence, is research (n=198); what aftercare does about it is " +
      "not in it. The two years, the three months and the 10% are custom or judgment: the law asks for a risk assessment that is up to " +
      "date and names no term. A date in this file does not show that anything was assessed.",
    notWhen:
      "When the mix names as heated what only sounds loud, and those who take it say that it does not stay with them: then its tone is another.",
    options: {
      remote: "Share of the team working at home from which aftercare is asked for there.",
      years: "Years after which a risk assessment is no longer up to date.",
    },
  },
  "people/no-stay-interviews": {
    title: "Nobody asks what would make people stay",
    finds:
      "No `people.stay_interviews`, and no target that counts them, while attrition is a target or vacancies are above 10% of " +
      "the people in the team. Silent where people/hiring-without-keeping says it.",
    harm:
      "An attrition target shows that people leave and never why. The reasons come out in the exit interview, if at all, and the " +
      "seat is filled before anything has changed, so the number recovers and the next one leaves over the same thing.",
    evidence: [
      "Column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: the stay interview, counterpart of the exit interview, keeps a finger on the pulse, if what bothers people then changes. The 10% of vacancies is a judgment.",
    ],
    limits:
      "A columnist's advice and an article in a newspaper; no study here shows that stay interviews lower attrition. Held for the " +
      "tick, with nothing done afterwards, they may do harm. The 10% is a judgment.",
    notWhen:
      "When what keeps people is asked in another way that names them and is followed up, such as in every talk with their leader.",
    options: {
      vacancies: "Vacancies, as a share of the people in the team, above which stay interviews are asked for.",
    },
  },
} satisfies Record<string, RulePage>;
