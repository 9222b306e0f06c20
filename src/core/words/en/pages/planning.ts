import type { RulePage } from "../../rule-page";

export const planning = {
  "staffing/impossible-together": {
    title: "Service level, occupancy and agents that cannot all hold",
    finds:
      "Service level, waiting time, abandonment and occupancy that no number of agents keeps together, or not the agents in the file, at " +
      "the mean handle time that the mix needs, recovery in wrap-up or aux included. What a handle-time target says does not count: this " +
      "is about the time that contacts need. Each target's own range of agents stands beside it.",
    harm:
      "The hour has to come from somewhere. With too few agents contacts are cut short or passed on, with too many they are stretched, and " +
      "either way the numbers say that the planning was right.",
    evidence: [
      "Erlang C, or Erlang A where customers give up waiting, with the handle time that the mix needs; occupancy is work over agent time. With 80/20 and 180 s, 10 Erlang of work leaves no more than 71% occupancy.",
    ],
    limits:
      "Arithmetic for one planning interval: Erlang C, or Erlang A with `patience`, and occupancy as work over agent time. Real arrivals " +
      "come in waves, agents differ, and a target on a month averages good and bad intervals. Only calls that come one at a time are " +
      "counted, and only targets for all contacts.",
    notWhen:
      "When `agents` is not who is at work in that interval (headcount, or a day's total): declare the agents of the interval with those " +
      "`contacts`.",
  },
  "staffing/occupancy-follows": {
    title: "An occupancy that no agent decides",
    finds:
      "An occupancy target at level `agent`, while agents, contacts and the time they need put occupancy wholly inside or wholly outside " +
      "its bounds, whether or not recovery is taken.",
    harm:
      "Who is not decided by their own work learns nothing from the number. Where it is missed the ways left are to stretch contacts or to " +
      "cut them short; where it is met, it is green for everybody and looks like a merit.",
    evidence: [
      "Occupancy is work over agent time: contacts, the time they need and agents decide it, in the planning interval.",
    ],
    limits:
      "Arithmetic for one planning interval, as the mean of the team. Over a day agents differ by when they work and by how they use aux " +
      "codes, and that is what an occupancy per agent mostly shows.",
    notWhen:
      "When the number is only shown to agents to explain a busy day, and nobody is held to it: leave its bounds out.",
  },
} satisfies Record<string, RulePage>;
