import type { RulePage } from "../../rule-page";

export const handleTime = {
  "handle-time/below-need": {
    title: "A handle-time cap below what the mix needs",
    finds:
      "A cap on average handle time that lies more than 2% below the mean handle time of the contacts it applies to, " +
      "weighted by their share of the mix. Recovery that is counted as wrap-up is part of the need.",
    harm:
      "Arithmetic: if every contact gets the time it needs, the cap is missed. The cap can only be met by giving some " +
      "contacts less than they need, and the longest ones, often grief, debt or anger, free the most seconds per " +
      "contact. The dashboard turns green because they are passed on or cut short.",
    evidence: ["The mean of the mix's own handle times, weighted by share, recovery counted as wrap-up included."],
    limits:
      "The arithmetic is exact; the handle times in the file are the file's own. If they were measured under the same " +
      "cap, they already hide what was cut short, and the true need is higher.",
    notWhen:
      "When the cap follows a real change that shortens the work itself (a faster system, a task taken away): change the " +
      "mix's `handle_time` first, and the rule falls silent.",
    options: {
      tolerance: "How far a cap may stay below the need before it is found.",
    },
  },
  "handle-time/blanket-cap": {
    title: "One handle-time cap for every tone",
    finds:
      "One `at_most` on handle time, talk time or wrap-up over a mix in which a complex, emotional or heated class takes " +
      "longer than the cap. Silent where the cap is at or above what the mix needs, is not held against single agents, and " +
      "stands beside a resolution target for those contacts that is counted by repeat contact or survey.",
    harm:
      "A mean is brought down where there is most to take away: with the caller in grief or in anger, who takes 15 minutes " +
      "and not 3. Passing that call on, or ending it early, turns the number green; the customer calls again, or does not.",
    evidence: [
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: do handle-time targets still fit the tone of the conversations?",
      "Practitioners' accounts of early hang-ups and of wrap-up and hold shifted to lower the mean.",
      "Against it: longer is not better as such (5,000 observed calls).",
    ],
    limits:
      "That this happens under a cap is practitioners' experience, not measured here. Longer is not better as such " +
      "(5,000 observed calls), so the rule is not against a cap, only against one for all. The mix of a file says nothing " +
      "about talk or wrap-up apart: a cap on one of those is found for being the same for every tone, and not for being too low.",
    notWhen:
      "When the slow contacts go to another team with targets of its own: give this set the mix of this team. When hurrying " +
      "a class does no harm, its tone is routine.",
  },
  "handle-time/unguarded": {
    title: "A handle-time cap that nothing guards",
    finds:
      "A cap on handle time, talk time or wrap-up, and no target in the document that would turn red if it were met by " +
      "hurrying: first-contact resolution by repeat contact or survey, repeat contact, or conversation quality in a random " +
      "sample, at the same level or wider, for at least some of the same contacts. It counts whether or not it is named in " +
      "`guardrails`; a level that is not said is wide enough. Silent while other parts of its `part_of` are not at hand.",
    harm:
      "The shorter contact is on the dashboard, the second one that it causes is not. By arithmetic the work per solved " +
      "question is about handle time over first-contact resolution: 300 s at 75% is 400 s, 270 s at 65% is 415 s.",
    evidence: [
      "Work per solved question is about handle time divided by first-contact resolution: 300 s / 0.75 = 400 s, 270 s / 0.65 = 415 s.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023, on watermelon reports; practitioners' accounts of early hang-ups.",
      "Against it: longer is not better as such (5,000 observed calls). Hence a guardrail, and not the absence of a cap.",
    ],
    limits:
      "The arithmetic says that a shorter handle time can cost more, not that it does here. Only the targets in the document " +
      "are seen: one that is kept elsewhere guards as well, and the rule cannot know it. The figures that are suggested for a " +
      "guardrail are a judgment: what honest work would give, less five points.",
    notWhen:
      "When the cap is only used for planning and nobody is held to it: then it is a forecast, and belongs in the mix's " +
      "`handle_time`.",
  },
  "handle-time/wrap-up-left-out": {
    title: "Handle time without wrap-up",
    finds:
      "A handle-time target whose formula counts talk, with or without hold, and no other work; one whose `measured.exclude` names " +
      "wrap-up; or a cap of 10 s or less on wrap-up itself. A formula with a time of your own in it is left alone: that may be " +
      "wrap-up, or have it within.",
    harm:
      "Work that is not counted is the first place to put work. Notes are made after the call instead of during it, under a code " +
      "that nobody looks at, or not at all, and then the next agent starts anew with a customer who has told it all before.",
    evidence: [
      "Practitioners' accounts of work shifted between hold, wrap-up and aux codes. That 10 s is too little to note anything is a judgment.",
      "An hour of wrap-up is an hour of work whether it is counted or not; the trade's own formula is (talk + hold + wrap-up) / handled.",
    ],
    limits:
      "That work is shifted is practitioners' experience, and nothing here measures how much. The 10 s are a judgment: no norm for " +
      "wrap-up was found, and what it takes differs per kind of contact.",
    notWhen:
      "When talk time is what you mean: call it that (`metric: talk_time`). When a system makes the notes and agents truly have " +
      "nothing left to do, lower `least`.",
    options: {
      least: "Highest cap on wrap-up that is taken for none.",
    },
  },
  "handle-time/personal-stakes": {
    title: "An agent's bonus, appraisal or job on handle time",
    finds:
      "A cap on handle time, talk time or wrap-up at level `agent` whose `stakes` are heavier than coaching: appraisal, " +
      "bonus, pay, penalty, ranking or dismissal.",
    harm:
      "Who gets which contact is chance, and over a week or a month it does not even out. What an agent can do about the " +
      "mean is choose which contacts to cut short or pass on, and the money says to choose the longest: the customer who " +
      "needs the most time gets the least.",
    evidence: [
      "Practitioners' accounts of early hang-ups, of dialling in from outside to add short calls, and of hold and wrap-up shifted.",
      "UK Health and Safety Executive: strict scripts and measured performance go with worse well-being of call handlers.",
    ],
    limits:
      "Practitioners' accounts, and research on measured performance and well-being in general; no study here compares " +
      "teams with and without such a bonus.",
    notWhen:
      "When every contact an agent gets is of the same short kind, so that the mean says how the agent works and not which " +
      "contacts came in.",
  },
  "handle-time/baseline-disagrees": {
    title: "A baseline that the mix does not give",
    finds:
      "A `baseline` of average handle time that is more than 10% from the mean handle time of the contacts it is about. Recovery " +
      "counted as wrap-up may be in the measurement or not. Chats of which nobody says how many at a time are passed over.",
    harm:
      "A cap is judged by the mix. If the mix is wrong a fair cap looks hard or a hard one fair; if the measurement is right and below the " +
      "mix, contacts are being hurried already and nobody has said so.",
    evidence: [
      "The mean handle time of a mix is the sum of share times handle time. The 10% is a judgment: room for seasons and rounding.",
      "Agents work slower, not faster, as load stays high (several queueing-lab studies): a handle time measured once is no constant.",
    ],
    limits: "Arithmetic on two numbers of the file; it cannot say which of them is wrong. The 10% is a judgment.",
    notWhen: "When the baseline is of another season or another mix: say so in `rationale`, or raise `tolerance`.",
    options: {
      tolerance: "How far the baseline may be from what the mix gives, as a share of that.",
    },
  },
  "handle-time/chat-concurrency": {
    title: "A chat's time without the number of chats at a time",
    finds:
      "A target on handle time or talk time where the channel is chat, and neither `concurrency` under `demand` nor a target on chats at a " +
      "time says how many an agent has.",
    harm:
      "By the clock a chat lasts as long as its agent is away in others. A cap on that is met with fewer chats or with less of each, and the " +
      "number does not tell which.",
    evidence: [
      "Of a time that an agent divides over several chats each gets at most a part: 9 min at three chats at a time is 3 min of attention.",
    ],
    limits:
      "Arithmetic: attention is at most the time over the chats. Customers who are slow to answer leave more for the others.",
    notWhen: "When the time is of attention and not by the clock: declare `concurrency: 1`.",
  },
} satisfies Record<string, RulePage>;
