import type { RulePage } from "../../rule-page";

export const occupancy = {
  "occupancy/too-high": {
    title: "Occupancy above what people keep up",
    finds:
      "A floor under occupancy above 85%, or a band whose top is. A lone `at_most` of up to 90% is let be: it asks nobody to " +
      "be that busy.",
    harm:
      "Occupancy is the share of the time on the line that is spent handling; the rest is all there is to breathe, look " +
      "something up and recover. A high floor is met by leaving no pause, or by moving time into aux codes, which leave " +
      "the sum: green either way. When a tax helpline went from 85% to 95%, sick leave rose and calls grew longer.",
    evidence: [
      "Call Centre Helper: above about 85% is held unsustainable; 65-75% for emotionally heavy work, 75-85% normal, 85-90% for short spells.",
      "Belastingtelefoon 2018 (Handelingen II 2017-2018): handling raised from 85% to 95% of phone time; the state secretary reported rising sick leave and longer calls.",
    ],
    limits:
      "The 85% is practitioners' custom and not research, and the tax helpline is one case. What occupancy a team can have at " +
      "all follows from its size and its service level: a hundred agents sit above 90% without anyone asking. The agents " +
      "named are arithmetic, load over occupancy in the planning interval, as if nobody gave up waiting.",
    notWhen:
      "For back-office work that waits until somebody takes it: there occupancy says little, and the pause is the worker's " +
      "own to take. Raise `ceiling` where light contacts and short shifts have shown that people keep it up.",
    options: {
      ceiling: "Highest floor, and highest top of a band, that is let be.",
      alone: "Highest `at_most` without a floor that is let be: it asks nobody to be that busy.",
    },
  },
  "occupancy/floor-without-ceiling": {
    title: "An occupancy floor without a ceiling",
    finds: "`at_least` on occupancy with no `at_most` beside it, and no other target that sets one.",
    harm:
      "Above the floor every number is green, 100% included, so the dashboard cannot tell a good day from one without a " +
      "breath. Below it, on a quiet hour, the floor is met by stretching contacts or by parking the rest of the time in aux codes.",
    evidence: [
      "The most occupancy that holds 80/20 at 180 s per contact is 71.4% at 10 Erlang, 83.3% at 20 and 93.5% at 100: a floor alone is out of reach for a small team and met by itself in a large one.",
      "Call Centre Helper: above about 85% is held unsustainable; 75-85% is normal.",
    ],
    limits:
      "Where the ceiling should lie is custom: 75-85% is called normal, 65-75% for emotionally heavy work. Which occupancy " +
      "a team can reach while it holds its service level follows from its size (arithmetic): at 80/20 and 180 s about 71% " +
      "with 10 Erlang of work, 93% with 100.",
    notWhen:
      "When the ceiling is kept in another document with the same force: put it here as well, the pair belongs together.",
    options: {
      ceiling: "The ceiling that is suggested.",
    },
  },
  "occupancy/no-recovery": {
    title: "Heavy contacts and no recovery",
    finds:
      "Emotional and heated contacts are 10% of the mix or more, or heated ones 2% or more, and `people.recovery` is absent or " +
      "none. Said more strongly where 30% or more work at home and aftercare at home is not offered. Silent for e-mail, social " +
      "media and back office, where an agent opens the next contact when ready for it.",
    harm:
      "After a threat or a death the next contact comes straight in. No target turns red: exhaustion builds up, then absence, " +
      "and the callers in between get an agent who is still in the conversation before. At home nobody sits in the next chair.",
    evidence: [
      "Grandey, Dickter and Sin 2004 (n=198): how stressful verbal aggression is felt predicts exhaustion, and exhaustion predicts absence; autonomy softens it.",
      "Column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: who works at home has less chance to let off steam.",
    ],
    limits:
      "That verbal aggression exhausts, and exhaustion leads to absence, is research (n=198). How long recovery should take is " +
      "not known: no numeric norm was found, and the five minutes in the suggestion are only the file format's example. The " +
      "10%, 2% and 30% are judgments.",
    notWhen:
      "When recovery is agreed on and taken, and only this file does not say so: write it under `people`, so that the next " +
      "planner counts it.",
    options: {
      heavy: "Share of emotional and heated contacts from which recovery is asked for.",
      heated: "Share of heated contacts from which recovery is asked for.",
      remote: "Share of the team working at home from which missing aftercare at home is named.",
    },
  },
} satisfies Record<string, RulePage>;
