import { isLeftOut, toldOf } from "../../model/people-told";
import { metricSpot, type Target } from "../../model/target-set";
import { offerRoom } from "../../proposal/flexibility";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./no-room-to-move.examples";

export const noRoomToMove = defineRule({
  id: "people/no-room-to-move",
  severity: "info",
  confidence: "possible",
  since: "0.1.0",
  serves: ["S2", "S1"],
  evidence: ["custom"],
  options: {},
  examples,
  *check({ set, cannotTell }) {
    const adherence = set.targets.find(isAdherence);
    if (!adherence) return;
    const told = toldOf(set, "flexibility");
    if (told === "no-block") cannotTell("people");
    if (told === "left-out") cannotTell("people.flexibility");
    const { schedule, workplace } = set.people?.flexibility ?? {};
    if (schedule?.value === "fixed" && isLeftOut(set, "flexibility", "workplace"))
      cannotTell("people.flexibility.workplace");
    if (workplace?.value === "office" && isLeftOut(set, "flexibility", "schedule"))
      cannotTell("people.flexibility.schedule");
    const isTied = schedule?.value === "fixed" && workplace?.value === "office";
    if (told !== "none" && !isTied) return;
    yield {
      at: { path: schedule?.path ?? ["people", "flexibility"] },
      message: message("people/no-room-to-move", {
        adherence: adherence.id,
        atLeast: adherence.atLeast?.value ?? null,
      }),
      related: [{ at: metricSpot(adherence), message: message("people/no-room-to-move/adherence", {}) }],
      offers: () => offerRoom(set),
    };
  },
});

function isAdherence({ metric }: Target): boolean {
  return metric?.id === "schedule_adherence";
}
