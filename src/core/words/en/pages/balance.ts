import type { RulePage } from "../../rule-page";

export const balance = {
  "balance/output-only": {
    title: "Targets on output only",
    finds:
      "A target set in which every target is about efficiency: handle time, occupancy, adherence, volume, cost. One unknown " +
      "metric is enough to keep silent, and so is `part_of`: the other facets may stand in another file.",
    harm:
      "Whatever is not measured gives way to what is. Shorter contacts, calls passed on and no pause between them all make the " +
      "numbers greener, and there is no number here that they would turn red.",
    evidence: [
      "“Verhitte gesprekken in het contactcenter”, column by Erik Bouwer (Ziptone): steering on output only.",
      "UK HSE: strict scripts and measured performance go with worse well-being.",
    ],
    limits:
      "A target set is not all there is to steering: a good team leader sees more than the dashboard. The targets that are " +
      "offered carry bounds from the file's mix where it has one, and from custom or judgment otherwise: set your own.",
    notWhen: "When this file holds the planning side of a set that is whole elsewhere: say so with `part_of`.",
  },
  "balance/score-hides-red": {
    title: "A green score over red targets",
    finds:
      "A composite score that is green, at or above `score.green_at` (80% where it is not said), while a target on customers " +
      "or employees is red. A green target adds its `weight`, a red one nothing, and neither does one of whose `guardrails` is " +
      "red. Weights are brought to a sum of 100% first; a set with `part_of` whose weights stay below that is passed over.",
    harm:
      "A score is read instead of what it is made of. Arithmetic: whatever weighs no more than the score has to spare can be " +
      "red for good and turn nothing red, and the lightest targets are often those on customers and agents.",
    evidence: [
      "A target adds its weight to the score while it is green, and nothing while it is red: a weight of at most 100% less the green share can be lost unseen.",
      "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023, on watermelon reports. That a score is green at 80% is the default of this format, a judgment.",
    ],
    limits:
      "The arithmetic is exact; that red targets go unseen is not shown by it. Who also reads the targets one by one sees them. " +
      "The green share is the file's own choice, and 80% where it makes none is a judgment.",
    notWhen:
      "When nobody steers or pays by the score. A floor is written in three ways, each of which ends the finding: name the " +
      "target in the `guardrails` of those on efficiency, so that they count only while it is green; raise `score.green_at` " +
      "above what is left without it; or give it more weight than the score has to spare.",
  },
  "balance/weights": {
    title: "Weights that are no whole",
    finds:
      "Weights that differ from 100% by more than half a point together; and, as a warning, targets without a weight beside " +
      "others that have one. A target without a weight that stands in the `guardrails` of one with it has its say in the score " +
      "and is not found; nor is what may stand in another file, where the set says `part_of`.",
    harm:
      "Nobody can tell what the score is green at, so everybody picks the sum that suits. A target that the score passes over " +
      "can be red for good: it is the first to give way.",
    evidence: [
      "The parts of a whole add up to the whole; what has no weight takes nothing off the score while it is red.",
    ],
    limits:
      "Arithmetic. It cannot say which weight is wrong; sharing the difference out in proportion is a convenience.",
    notWhen:
      "When a target is only watched: give it a weight of 0%, and it is plain that this is meant. A suggestion that adds a target gives it " +
      "that weight too: how much it is to count is for people to say.",
  },
  "balance/efficiency-weight": {
    title: "More than half of the score on efficiency",
    finds:
      "Targets on efficiency (handle time, occupancy, adherence, volume, cost) that weigh more than 50% of the score together. " +
      "Speed of answer is the customer's and does not count as efficiency. Silent where every target that weighs is on " +
      "efficiency, and where the weights do not tell.",
    harm:
      "Whoever has an hour to win puts it where the score is. Above half, a shorter contact is worth more than a customer who " +
      "is helped, and the score says that this was a good day.",
    evidence: [
      "“Verhitte gesprekken in het contactcenter”, column by Erik Bouwer (Ziptone): steering on output. That half of the weights is the most is a judgment; no research gives a number.",
      "Above 50% of the weights, efficiency moves the score more than everything else together.",
    ],
    limits:
      "That half is the border is a judgment: no research gives a number, and 45% is no safe weight. What people do with a score " +
      "depends on what hangs on it.",
    notWhen: "When the score is a planner's own, about the planning, and nobody else is held to it.",
    options: {
      most: "The most that targets on efficiency may weigh together.",
    },
  },
  "balance/no-employee-voice": {
    title: "No target on those who do the work",
    finds:
      "A set with four different metrics or more and none on employees: absence, attrition, tenure, employee satisfaction, relevance, " +
      "recovery, stay interviews. Silent where `people` has stay interviews, where a metric is unknown, in a set with `part_of`, " +
      "and where all targets are on efficiency, which is a finding of its own.",
    harm:
      "Fuller hours and heavier conversations cost nothing on this dashboard. What they cost comes later, as absence and " +
      "vacancies, and then in somebody else's numbers.",
    evidence: [
      "Deery, Iverson and Walsh 2002 (n=480): customer interactions and workload lead to exhaustion, and exhaustion to absence. Belastingtelefoon 2018: more of the phone time handling, and rising sick leave.",
      "“Verhitte gesprekken in het contactcenter”, Erik Bouwer (Ziptone), and “Met zo weinig handjes al blij”, Annelies Raaijmakers-Bredius. From how many metrics on a set is held to be whole is a judgment.",
    ],
    limits:
      "That workload goes with exhaustion and absence is research; that a target on it prevents that is not shown. The marks that " +
      "are offered are a judgment. From how many metrics on a set is held to be whole is a judgment too.",
    notWhen:
      "When HR keeps such targets in a file of its own: say so with `part_of`. For a smaller or larger set change `least`.",
    options: {
      least: "Different metrics from which a set is held to be whole; a smaller one is let be.",
    },
  },
  "balance/unpaired-experience": {
    title: "Customers asked and employees not, or the reverse",
    finds:
      "A set with four different metrics or more in which customers are asked how it was (satisfaction, NPS, effort, dissatisfaction, felt " +
      "heard) and employees are not (employee satisfaction, relevance), or the reverse. Where employees are in no target at all, " +
      "`balance/no-employee-voice` says so instead.",
    harm:
      "The two move together only as long as neither pays for the other. With one of them out of sight a good mark can be bought " +
      "with overtime and swallowed anger, and the bill comes when people leave.",
    evidence: [
      "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: relate what employees and customers experience. From how many metrics on a set is held to be whole is a judgment.",
    ],
    limits:
      "A practitioner's advice, not research. What relation the two have in your team is not known before both are asked.",
    notWhen: "When one of the two is asked elsewhere and laid beside this set: say so with `part_of`.",
    options: {
      least: "Different metrics from which a set is held to be whole; a smaller one is let be.",
    },
  },
  "balance/ranking": {
    title: "A ranking or a job on one number",
    finds:
      "A target whose `stakes` are `ranking` or `dismissal`, at whatever level. An agent's own handle time or absence with such stakes " +
      "belongs to `handle-time/personal-stakes` and `people/absence-with-stakes`.",
    harm:
      "A ranking has a last place, whatever people do, and a job is worth any shortcut. Both pay for the number and not for the " +
      "customer, and they fall on whoever got the hard contacts.",
    evidence: [
      "Whoever is ranked, somebody is last, however well all of them work. The 95% margin of a share of 80% is 14.3 points at 30 answers and 7.8 at 100: much of the distance between places is chance.",
      "UK Health and Safety Executive: strict scripts and measured performance go with worse well-being of call handlers.",
    ],
    limits:
      "The arithmetic says that small samples move places by chance; it does not say how much of yours is chance. That people " +
      "take shortcuts under threat is practitioners' experience here.",
    notWhen:
      "When the number is one of several that a person weighs: then write the stakes that this one has by itself.",
  },
  "balance/one-sided-contract": {
    title: "Penalties on speed and none on outcome",
    finds:
      "Penalties above the agent's level on speed or volume (service level, waiting, abandonment, backlog, and every metric of " +
      "efficiency), while no target on outcome or quality has a bonus, pay or a penalty at stake. Silent where the penalised " +
      "targets name an outcome in their `guardrails`, where an unknown metric may be that outcome, and with `part_of`.",
    harm:
      "A contract says what a supplier can afford. With money on speed alone, answering in time and ending early is the best " +
      "business, and the customer who has to call again is even paid for twice where contacts are billed.",
    evidence: [
      "Transfer penalties make agents keep calls that they should pass on (Operations Research 71(3), 2023): what costs money is avoided, whatever it does to the customer.",
      "Practitioners' accounts of outsourced contracts; “Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023.",
    ],
    limits:
      "Research on penalties shows that what is penalised is avoided, for transfers; for other targets it is practitioners' " +
      "experience. The file does not say what else the contract holds.",
    notWhen: "When the contract pays for outcome elsewhere: put that target here too, or say `part_of`.",
  },
  "balance/contradiction": {
    title: "Bounds that cannot both hold",
    finds:
      "A floor above a ceiling on the same number: the same metric, contacts and way of counting, at whatever level, or within one " +
      "target. As a warning: a bound that is tighter for each agent than for the team, site or organisation together.",
    harm:
      "One of the two is red whatever people do, so green comes from the way of counting. And where each agent has to do better than " +
      "all together, those who get the hard contacts are red on a day that is good.",
    evidence: [
      "No number is above a floor and below a lower ceiling; and where every agent keeps a bound, so does the mean over all of them.",
    ],
    limits:
      "Arithmetic, on what the file says: targets that say different ways of counting are not held against each other. What is left " +
      "out is taken to be the plain way: from arrival, all contacts, the usual formula.",
    notWhen: "When the two count something else after all: say so in `measured`, `within`, `formula` or `applies_to`.",
  },
  "balance/guardrail-missing": {
    title: "A guardrail that is not there or sees nothing",
    finds:
      "An id in `guardrails` that no target has; a set with `part_of` may have it elsewhere. As a warning: a guardrail that is the " +
      "target itself, has no bound, looks at other contacts, or, for a cap on handle time, does not show hurried contacts. Where " +
      "nothing guards such a cap, `handle-time/unguarded` says so instead.",
    harm:
      "A guardrail is why a hard number is let pass. One that is not there, or stays green whatever is done, makes the number look " +
      "safe and leaves customers to whatever is quickest.",
    evidence: [
      "`guardrails` holds ids of targets that must be green for this one to count.",
      "What hurried contacts turn red and what they leave green: practitioners' accounts of early hang-ups and of ticked boxes.",
    ],
    limits:
      "That an id is missing is certain. Which targets hurry turns red is practitioners' experience; of most pairs the rule cannot " +
      "tell, and is silent.",
    notWhen: "When the target stands in another file: say so with `part_of`.",
  },
} satisfies Record<string, RulePage>;
