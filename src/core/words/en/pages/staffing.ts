import type { RulePage } from "../../rule-page";

export const staffing = {
  "staffing/adherence-rigid": {
    title: "Adherence to the minute",
    finds: "A floor under schedule adherence above 95%, or above 92% where it is held per agent.",
    harm:
      "A conversation does not end when the schedule says so. Where every minute off plan costs, agents cut customers short before " +
      "a break, stop taking calls before the end of the shift, and planners book the rest away as exceptions. The number is green " +
      "and says nothing of whether people were there when customers called.",
    limits:
      "Both limits and the band are custom of the trade: 85-95% is usual on voice. How adherence is counted differs: with " +
      "exceptions booked in afterwards 95% is easy, without them it is not.",
    notWhen:
      "When exceptions are booked in before it is counted and nobody is held to it: say so in `rationale`, and suppress it.",
  },
} satisfies Record<string, RulePage>;
