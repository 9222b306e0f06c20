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
    limits:
      "That reports dry up under a target is practitioners' experience. Some organisations bring aggression down in earnest; then the " +
      "number falls as well, and from the number alone nobody can tell which it was.",
    notWhen: "When somebody else counts, such as a random sample of recordings: then say so with a metric of its own.",
  },
} satisfies Record<string, RulePage>;
