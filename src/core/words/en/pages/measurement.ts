import type { RulePage } from "../../rule-page";

export const measurement = {
  "measurement/unknown-metric": {
    title: "A metric that nobody knows by this name",
    finds:
      "A target or promise whose metric is neither in the catalogue, by any of its names in English or Dutch, nor defined under " +
      "`metrics:` in `.watermelon.yaml`; and a target in a list that names no metric at all.",
    harm:
      "Without knowing what is measured nothing can be said of it: not how it is gamed, not what to hold beside it, not whether " +
      "more is better. It is information and no error: your organisation may well have a metric of its own.",
    evidence: [
      "The catalogue of metrics, by every name the trade has for them in English and Dutch, and the organisation's own.",
    ],
    limits: "Names that look alike can mean different things. Check the one that is offered before you take it.",
    notWhen: "Define a metric of your own in `.watermelon.yaml`, with its facet, unit and direction, and it is known.",
  },
  "measurement/undefined": {
    title: "A target of nobody knows what",
    finds:
      "A target whose name is no metric of the catalogue, nor like one, and is not defined under `metrics:` in `.watermelon.yaml`, " +
      "while it says neither how it is worked out (`formula`) nor where it comes from (`measured.by`). A name that is like a known " +
      "one, or a target with a formula or source, is for measurement/unknown-metric.",
    harm:
      "What nobody has written down is what its reporter makes of it. Such a number can be as green as one likes, and the next " +
      "reporter's can be as red, with the same customers.",
    evidence: [
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023, on reports that are green because of how they are counted.",
      "The catalogue of metrics, and the keys `formula` and `measured.by` of the format.",
    ],
    limits: "Many organisations have the definition elsewhere. This file cannot see that; its reader cannot either.",
    notWhen: "Define your own metrics in `.watermelon.yaml`, once for all files, and the rule is silent.",
  },
  "measurement/unit-missing": {
    title: "A number without its unit",
    finds: "A bare number where the unit decides its size: a time, a percentage above 1, an amount of money.",
    harm:
      "300 for handle time can be five minutes or five hours. Whoever reads it next guesses, and so would every check. The value " +
      "counts as not there until its unit is written.",
    evidence: ["The format of target files: a bare number stands only where the unit is plain, and is never guessed."],
    limits: "The readings are offered in the order of what is usual there; which one was meant only its writer knows.",
    notWhen: "Counts, marks on a scale and rates take a bare number, and so does a share between 0 and 1.",
  },
  "measurement/direction": {
    title: "A bound on the wrong side",
    finds:
      "`at_most` as the only bound on a metric where more is better, or `at_least` where less is better. Metrics of which too " +
      "little and too much both do harm, such as handle time, occupancy and transfers, take either.",
    harm: "The colours are the wrong way round: the better the work, the redder the target.",
    evidence: [
      "The catalogue's direction of each metric: up, down, or neither where too little and too much both do harm.",
    ],
    limits: "The direction is the catalogue's. For a metric of your own it is what you wrote under `metrics:`.",
    notWhen: "Where both ends matter, write both: with a floor and a ceiling there is no finding.",
  },
  "measurement/formula": {
    title: "A formula that does not work out",
    finds:
      "A formula that cannot be read, that has names which neither the catalogue nor `inputs` knows, that adds a time to a bare " +
      "number, or that gives another kind of thing than its metric is. It may hold numbers, with or without a unit, names, " +
      "`+ - * / ^`, parentheses, and `min`, `max`, `sum`, `mean`, `median`, `percentile`, `sd`, `abs` and `round`.",
    harm:
      "A formula is what two people hold against each other when their numbers differ. One that does not work out leaves each " +
      "report to its maker, and the kindest one wins.",
    evidence: [
      "A sum adds like to like, and what a formula gives is in the units of what it is made of.",
      "The format of target files, and the names that the catalogue's own formulas use, with their units.",
    ],
    limits:
      "Units tell a time from a number, and no more than that: a share out of hundred and one out of one are alike to them, and " +
      "so are contacts offered and contacts handled. Money is not told apart by currency. A name means the same in every formula " +
      "of the catalogue; whether your telephone system counts the same under it, it cannot say.",
    notWhen: "Leave `formula` out where it is only a remark: `rationale` takes any text.",
  },
  "measurement/cannot-tell": {
    title: "What the checks cannot tell",
    finds:
      "That some checks had something to judge and lacked what they needed for it: the mix, a baseline, a handle time. It is " +
      "said once a document, and lists everything that would have to be declared.",
    harm: "None in itself. But a check that cannot tell is silent, and its silence is not a clean bill of health.",
    evidence: ["The format of target files: what is left out is never guessed."],
    limits:
      "Declaring is worth it where you know the number. A made-up one is worse than none: it makes a check that looks certain.",
    notWhen: "Turn it off where you know what is missing and leave it out on purpose.",
  },
  "measurement/cliff": {
    title: "Money on a threshold that chance decides",
    finds:
      "A bonus, pay or a penalty on a target with one threshold, where what was last measured lies nearer to it than chance moves " +
      "the result, and amber is missing or thinner than that. Chance is the 95% margin of the declared sample; without a sample, " +
      "what the values of a history of six points or more differ from their neighbours, so that a trend does not count. Without " +
      "money on it a surveyed target is a matter for satisfaction/noise.",
    harm:
      "Just above the threshold everything is won, just below it everything is lost, and the work was the same. What tips the " +
      "result is cheap: one unhappy customer not asked, one call cut short, one minute on another code. Money on the edge buys " +
      "exactly that.",
    evidence: [
      "The 95% margin of the sample: Wilson's for a share, Student's t for a mean. Without a sample, 1.96 standard deviations, estimated from the mean difference between neighbours in the history over 1.128, as in Shewhart's chart of individual values.",
      "Tricks on record around a single number with money on it: surveys picked, calls cut short, time moved to other codes.",
    ],
    limits:
      "The margin takes a random sample for granted, and 1.96 standard deviations take differences for normal, which six points " +
      "cannot show. That such money is gamed is custom and public record, not something this file proves.",
    notWhen:
      "When the amount already rises in steps that the file does not show: write them as bands, amber as wide as the margin, and " +
      "the rule falls silent.",
  },
  "measurement/green-while-worse": {
    title: "Green, while its counterpart gets worse",
    finds:
      "A target that is green and whose history improves, while the history of a metric that the catalogue pairs with it worsens: " +
      "both by Spearman's rank correlation with time, one-sided at 5%, over their last points in common, six or more. Both look at " +
      "the same contacts, and `history_every` does not differ.",
    harm:
      "This is the watermelon itself: every report is greener than the last, and what the customers or the agents get is worse. Each " +
      "of the two has its own page in the report, and nobody lays them side by side.",
    evidence: [
      "Spearman's rank correlation with time, one-sided at 5% on both series: counted out up to ten points, by Student's t beyond.",
      "US tax service 2024: 88% “Level of Service” while 31% of all calls were answered. UWV (Netherlands) 2018: satisfaction stayed at 80% while waits grew.",
    ],
    limits:
      "Two trends in opposite directions do not show that one causes the other; a season or a new product can move both. With many " +
      "pairs one may go apart by chance: for a single pair that happens about once in four hundred times.",
    notWhen:
      "When the cause is known and written down: suppress it with that reason, until the date it should have passed.",
    options: {
      points: "Fewest points of history, in both series, that are judged.",
    },
  },
  "measurement/always-green": {
    title: "A target that is always green",
    finds:
      "A target with one threshold that the baseline and every point of a history of six or more meet by more than 10% of the scale " +
      "(of the threshold itself for times, counts and money); a red that nothing can reach, because amber or the target runs to the " +
      "end of the scale; an amber that lies within green; and a green that lets through what misses the target. A target that others " +
      "name in `guardrails` may be green for years.",
    harm:
      "Green that cannot turn red is decoration. The report looks well with it, the average of the colours too, and the day on which " +
      "customers are served worse than ever is green as well.",
    evidence: [
      "The file's own bounds, colours and history laid side by side.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: watermelon reports, green outside and red inside. The 10% and the six points are a judgment.",
    ],
    limits:
      "The 10%, the six points and the offered colours (green as three of four results had it, amber down to the worst of them) are " +
      "judgments. A history shows what was usual, not what customers deserve.",
    notWhen:
      "When the target is a contract's floor that others steer above: name it as a guardrail of the target that is steered by.",
    options: {
      room: "Part of the scale's length (of the threshold, for times and counts) by which all results may be better than it.",
      points: "Fewest points of history that show what is usual.",
    },
  },
  "measurement/flattering-exclusion": {
    title: "An exclusion that flatters the number",
    finds:
      "A handle-time cap that leaves out classes or tones slower than the rest, or a target on resolution or repeat contact that leaves " +
      "out the hard tones solved less often than the rest, short contacts, or abandoned ones, while no other target looks at them.",
    harm:
      "What is left out is what goes wrong. The number is true of the easy contacts and is read as if it were true of all; the hard " +
      "ones may take as long and end as badly as they like.",
    evidence: [
      "A mean without its slowest part is lower than the mean, and a share without those solved least often is higher.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: sometimes the numbers themselves are no representative picture of the whole.",
    ],
    limits:
      "Which tone is solved less often comes from the file's `resolved`, else from judgments by tone. The bounds that are offered are " +
      "what honest work gives less 5 points where there is a mix, and 70% by custom where there is none; 2% short and 5% " +
      "abandoned contacts are judgments. Transfers left out of resolution, abandoned contacts left out of waiting, and unhappy " +
      "customers left out of a survey have rules of their own.",
    notWhen:
      "When those contacts are held to a target of their own, here or in another file of the set: say so with `part_of`.",
  },
  "measurement/unowned": {
    title: "Targets without an owner or a day of review",
    finds:
      "A file in which targets have no `owner` or no `review_by`, neither their own nor one for the whole file. It is said once for " +
      "all of them; with `part_of` it is left to the set as a whole.",
    harm:
      "Everybody sees what a target does to the work, and nobody is the one to change it. So it stays: the cap from the tender of " +
      "three years ago outlives the contacts it was made for.",
    evidence: [
      "The format of target files has an owner and a day of review, for the whole file or for a target.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: it takes courage to look at how it really goes, and critically at what gives hold. That this takes a name and a date is a judgment.",
    ],
    limits: "A name in a file is no attention. Who the owner is, is not guessed.",
    notWhen: "When it is written down elsewhere who decides on targets and when.",
    options: {
      months: "Months from today to the day of review that is suggested.",
    },
  },
  "measurement/stale-review": {
    title: "A day of review that has passed",
    finds:
      "A `review_by` before today, of a target or of the whole file; the latter is told once for all targets that go by it.",
    harm:
      "The contacts change: simple ones go to the app and the hard ones stay. A target that nobody has looked at since then is met or " +
      "missed for reasons that no longer are the work's.",
    evidence: [
      "The date in the file is before today.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: questions grow more complex and more emotional; do the handle-time targets still fit the tone of the conversations?",
    ],
    limits: "Half a year to the next review is a judgment. Moving the date without looking makes it silent too.",
    notWhen: "Never mind it on an old file that is kept as a record: name it otherwise, or leave it out of the check.",
    options: {
      months: "Months from today to the date that is suggested.",
    },
  },
} satisfies Record<string, RulePage>;
