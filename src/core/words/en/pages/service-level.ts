import type { RulePage } from "../../rule-page";

export const serviceLevel = {
  "service-level/abandons-excluded": {
    title: "Waiting without those who gave up",
    finds:
      "A target on service level or waiting time that leaves out abandoned contacts, by `exclude: [abandoned]` or by its formula, " +
      "or those who give up within more than 5 seconds, while abandonment is no target.",
    harm:
      "Who gives up has waited longest. Leave them out and the queue cleans up its own record: the worse the hour, the more " +
      "customers hang up, and the better the answered ones look.",
    evidence: [
      "UK revenue service 2012: callers who hung up in the automated message counted as answered. US tax service 2024: 88% “Level of Service” while 31% of all calls were answered.",
      "Giving up within 5 seconds is commonly left out; there is no standard.",
    ],
    limits:
      "5 seconds is custom; there is no standard. The 5% abandonment that is offered is a judgment. Of a formula only names and " +
      "signs are read. `exclude: [short]` is taken to be short enough. An average speed of answer has no abandoned contacts by " +
      "its definition: it is found only where the file says so.",
    notWhen: "When abandonment is watched in another file of the same set: say so with `part_of`.",
    options: {
      short: "Longest time to give up in that may be left out.",
    },
  },
  "service-level/mean-hides-tail": {
    title: "A mean wait without its tail",
    finds:
      "A ceiling on the average speed of answer, without a target on the 95th percentile or the longest wait, and without a " +
      "service level of 90% or more, which is a percentile itself. Silent for e-mail, social media and back office, where a " +
      "time to the first answer is mostly a limit and no mean.",
    harm:
      "Nobody waits the mean. Most are answered at once and some wait ten times as long; hours without a queue pay for the hour " +
      "that had one. It is the long waits that customers tell others about.",
    evidence: [
      "Erlang C: of a share p that waits at all, with a mean wait m over everybody, 5% wait longer than m·ln(20p)/p. That is at most 20/e, or 7.4, times the mean.",
      "UWV (Netherlands) 2018: waits grew, and whoever gave up was in no number.",
    ],
    limits:
      "The wait that is offered is what a queue of one kind of work never exceeds at that mean, by Erlang C: 7.4 times the mean at " +
      "most. Over a day of busy and quiet hours it may be more. Choose a lower one where you can.",
    notWhen: "When the mean only feeds the planning and is no target: leave it out of the targets.",
    options: {
      tail: "Service level from which it shows the tail itself: nearly everybody answered in time.",
    },
  },
  "service-level/partial-cover": {
    title: "Reach measured on a part of the contacts",
    finds:
      "A target on service level, waiting time or abandonment that covers less than 90% of the contacts, that starts its clock " +
      "after the menu, or that leaves out customers who were turned away, while no target looks at the rest.",
    harm:
      "What is not covered may go as badly as it likes. The US tax service reported 88% in 2024 while 31% of all calls were " +
      "answered, for the metric covered a quarter of them.",
    evidence: [
      "US tax service 2024: 88% “Level of Service” on paper while 31% of all calls were answered; the metric covered a quarter of the calls, and only the filing season. UK revenue service 2012: callers who hung up in the automated message counted as answered.",
      "NEN 8878 (superseded in part) asks a reachability of 99% at least: hence the 1% that is offered for customers turned away.",
    ],
    limits:
      "The 90% is a judgment. That the menu is long or that customers hang up in it is not known: the rule says that nobody would " +
      "see it. The 5% abandonment that is offered is a judgment, the 1% turned away is the 99% reachability of NEN 8878.",
    notWhen: "When the rest has a target in another file of the same set: say so with `part_of`.",
    options: {
      covers: "Share of all contacts that a target on reach has to look at.",
    },
  },
  "service-level/averaged-away": {
    title: "A service level averaged over a month",
    finds: "A service level with `averaged_over: month`, without a target on waiting that is held per interval.",
    harm:
      "A month is long enough to hide every Monday morning in it. Agents who sit idle at night make up for customers who give up at " +
      "noon, and planning is praised for both.",
    evidence: [
      "A mean over a month weighs each contact alike: 80% holds with every fifth contact late, and nothing says that these are spread.",
      "Planners hold intervals of a quarter or half an hour to the target; contracts often pay by the month.",
    ],
    limits:
      "The floor per interval that is offered is three quarters of the month's, a judgment: a single half hour varies by chance " +
      "alone, the more so in a small team. Holding each interval to the floor of the month takes more agents.",
    notWhen:
      "When the contract counts by month and the planning is held to intervals elsewhere: say so with `part_of`.",
  },
} satisfies Record<string, RulePage>;
