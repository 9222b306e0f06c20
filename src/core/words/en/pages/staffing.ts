import type { RulePage } from "../../rule-page";

export const staffing = {
  "staffing/adherence-rigid": {
    title: "Adherence to the minute",
    finds: "A floor under schedule adherence above 95%, or above 92% where it is held per agent.",
    harm:
      "A conversation does not end when the schedule says so. Where every minute off plan costs, agents cut customers short before " +
      "a break, stop taking calls before the end of the shift, and planners book the rest away as exceptions. The number is green " +
      "and says nothing of whether people were there when customers called.",
    evidence: [
      "Adherence of 85-95% is usual on voice, 80-85% omnichannel; 75-85% before excuses are booked.",
      "UK HSE: strict scripts and measured performance go with worse well-being. It says nothing of a threshold for adherence.",
    ],
    limits:
      "Both limits and the band are custom of the trade: 85-95% is usual on voice. How adherence is counted differs: with " +
      "exceptions booked in afterwards 95% is easy, without them it is not.",
    notWhen:
      "When exceptions are booked in before it is counted and nobody is held to it: say so in `rationale`, and suppress it.",
    options: {
      most: "Highest floor that is let be at team level and wider.",
      agent: "Highest floor that is let be for an agent.",
      foot: "Foot of the band that is suggested.",
    },
  },
} satisfies Record<string, RulePage>;
