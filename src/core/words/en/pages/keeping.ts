import type { RulePage } from "../../rule-page";

export const keeping = {
  "people/hiring-without-keeping": {
    title: "Hiring without keeping",
    finds:
      "A target on vacancies, and no target on attrition, time in function or stay interviews, nor stay interviews in the `people` " +
      "block. Silent while other parts of its `part_of` are not at hand.",
    harm:
      "Vacancies fall when somebody starts, whoever leaves the week after. Hiring and showing newcomers the ropes eat the time for " +
      "those who are here, coaching first, so that more of them go: the number stays green for as long as the bucket is filled " +
      "faster than it leaks.",
    evidence: [
      "“Menselijke maat nog meer onder druk?” (mensenmaat): in a tight labour market play the cards that bind people, and not only those that recruit them; whoever does is less busy recruiting.",
    ],
    limits:
      "A column's conviction and simple counting; no study here weighs hiring against keeping. The attrition that is offered has " +
      "no bound: what it ought to be is yours to say.",
    notWhen: "When a new site or service is being built up and there is nobody yet to keep.",
  },
  "people/relevance-unasked": {
    title: "Nobody asks whether agents can help",
    finds:
      "Stay and exit interviews none of which ask about `relevance`, by that name or one that the catalogue knows, or a `people` block " +
      "where exit interviews are none and stay interviews are not there. Silent where `relevance` is a target, and where " +
      "people/no-stay-interviews or people/hiring-without-keeping says that nobody is asked.",
    harm:
      "People take this work to help customers, and go when they find that they cannot: the same question every day, and " +
      "nobody who takes its cause away. Asked about pay and rosters, they answer about pay and rosters, and that is what gets mended.",
    evidence: [
      "Column “Relevant”, Geeske te Gussinklo, Ziptone: in exit interviews by Mindshare, those who leave customer contact found very little relevance in it. They got up to help customers and could not do as much as they wanted. How many were asked the column does not say.",
    ],
    limits:
      "Exit interviews by one bureau, told in a column, without numbers. What people say when they leave is not always why they " +
      "leave. The subjects in `asks` are free words, and one that means the same may not be known here.",
    notWhen: "When a survey among employees asks it: make that a target on `relevance`.",
  },
  "people/no-room-to-move": {
    title: "No room in time or place",
    finds:
      "A target on schedule adherence while `people.flexibility` says a fixed schedule and the office, or is none.",
    harm:
      "Adherence asks people to be where the roster says. Where they had no say in it, neither in the hours nor in the place, life is " +
      "fitted around the roster until it no longer can be: a sick day, a quarrel over a swap, a job elsewhere. The minutes that " +
      "were kept are green.",
    evidence: [
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: autonomy and radical flexibility, such as room to choose one's own place, approach and focus. Column “Relevant” (Ziptone): autonomy and self-direction on the agenda of the trade's own HR congress.",
    ],
    limits:
      "That autonomy softens the load is research (n=198); that flexible rosters lower absence or attrition is not shown here. " +
      "Fixed hours are what some people want.",
    notWhen:
      "When agents have chosen the fixed hours, or the place is bound to a counter, a control room or secret data.",
  },
  "people/absence-with-stakes": {
    title: "Somebody's pay or job on being ill",
    finds: "A target on absence at level `agent` whose `stakes` are heavier than coaching.",
    harm:
      "An agent can do little about being ill and much about reporting it. The number falls when people come in ill or take " +
      "leave for it; what they would have been spared comes later and lasts longer, and the team catches it in between. What made them " +
      "ill, often the work, is no longer seen.",
    evidence: [
      "Deery, Iverson and Walsh 2002 (n=480): customer interactions, workload and monotony lead to exhaustion and absence. What absence follows from is the work, and not the agent's will.",
      "Practitioners' accounts of people who come in ill or take a day of leave for it.",
    ],
    limits:
      "That exhausting work leads to absence is research (n=480). That stakes make people come in ill is practitioners' " +
      "experience, not measured here.",
    notWhen:
      "Not that we know: a talk about being ill needs no target, and frequent absence is no agent's number to steer by.",
  },
  "people/incidents-as-target": {
    title: "Few incidents as a target",
    finds: "A target on aggression incidents with `at_most`, or with a green band that has one.",
    harm:
      "The number counts reports and not shouting. With a target on it a report is a red mark, so it is not made, and with it goes " +
      "what a report sets going: recovery, aftercare, a letter to the customer, the case for a second pair of ears. The record is empty " +
      "and the floor is not.",
    evidence: [
      "Grandey, Dickter and Sin 2004 (n=198): about ten verbally aggressive calls a day for each agent in one sample. A number near nil says more about the record than about the calls.",
      "Practitioners' accounts: once a low number is the target, incidents are no longer reported. Column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: policy on aggression belongs in the risk assessment.",
    ],
    limits:
      "That reports dry up under a target is practitioners' experience. Some organisations bring aggression down in earnest; then the " +
      "number falls as well, and from the number alone nobody can tell which it was.",
    notWhen: "When somebody else counts, such as a random sample of recordings: then say so with a metric of its own.",
  },
} satisfies Record<string, RulePage>;
