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
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: autonomy and radical flexibility, such as room to choose one's own place, approach and focus. Column “Relevant” (Ziptone): autonomy and self-direction on the agenda of the trade's own HR congress.",
        nl: "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: autonomie en radicale flexibiliteit, zoals de ruimte om werkplek, aanpak en focus zelf in te vullen. Column ‘Relevant’ (Ziptone): autonomie en zelfsturing staan centraal op het HR-congres van het vak.",
      },
    },
  ],
  options: {},
  examples,
  *check({ set, cannotTell }) {
    const adherence = set.targets.find(isAdherence);
    if (!adherence) return;
    const told = toldOf(set, "flexibility");
    if (told === "no-block") cannotTell("people");
    if (told === "left-out") cannotTell("people.flexibility");
    const { schedule, workplace, path } = set.people?.flexibility ?? {};
    if (path) {
      if (schedule?.value === "fixed" && isLeftOut(set, "flexibility", "workplace"))
        cannotTell("people.flexibility.workplace");
      if (workplace?.value === "office" && isLeftOut(set, "flexibility", "schedule"))
        cannotTell("people.flexibility.schedule");
    }
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
