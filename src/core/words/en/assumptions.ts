import type { AssumptionName, Way } from "../../day";
import type { Tone } from "../../model/target-set";
import type { Format } from "../format";

const ways: Readonly<Partial<Record<Way, string>>> = {
  stretched: "is stretched",
  brisk: "is handled briskly",
  rushed: "is rushed",
  passed_on: "is passed on",
  closed_early: "is closed early",
  dropped: "is cut off",
};

/** What an assumption of the green-day model says, by its dotted name. */
function assumed(name: AssumptionName): string {
  const [first, second, third] = name.split(".") as [string, Tone & Way, Tone];
  switch (first) {
    case "resolved":
      return `part of ${second} contacts that full attention truly helps`;
    case "satisfaction":
      return `satisfaction after full attention in ${second} contacts, as a share of the scale`;
    case "dissatisfied":
      return `part of ${second} contacts that is dissatisfied in spite of full attention`;
    case "loss":
      return `what ${third === "emotional" ? "an" : "a"} ${third} contact loses of being helped when it ${ways[second]}`;
    case "time":
      return second === "passed_on" || second === "dropped"
        ? `time that a contact takes when it ${ways[second]}`
        : `time that a contact takes when it ${ways[second]}, as a part of what it needs`;
    case "satisfaction_weight":
      return "how much of what help loses is lost in satisfaction too";
    case "monitored_quality":
      return "quality that a monitor hears in a contact with full attention";
    default:
      return "least share of the contacts that is asked where somebody chooses whom to ask";
  }
}

export const assumptions = {
  "assumption/name": (a: { name: AssumptionName }, _f: Format) => assumed(a.name),
};
