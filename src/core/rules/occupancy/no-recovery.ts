import { agentsTakeTheNext } from "../../model/channel";
import { type HeavyContacts, heavyContacts } from "../../model/heavy-contacts";
import type { TargetSet } from "../../model/target-set";
import { offerRecovery } from "../../proposal/recovery";
import { type Message, message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./no-recovery.examples";

export const noRecovery = defineRule({
  id: "occupancy/no-recovery",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S4", "D"],
  evidence: ["research", "custom"],
  options: {
    heavy: { value: 0.1, unit: "share" },
    heated: { value: 0.02, unit: "share" },
    remote: { value: 0.3, unit: "share" },
  },
  examples,
  *check({ set, options, cannotTell }) {
    if (set.people?.recovery || agentsTakeTheNext(set)) return;
    const heavy = heavyContacts(set);
    if (heavy === "unknown") cannotTell("demand.mix[].share");
    else if (heavy && (heavy.share >= options.heavy - 1e-9 || heavy.heated >= options.heated - 1e-9)) {
      yield {
        at: { path: [set.told.has("people") ? "people" : "targets"], on: "key" },
        message: said(set, heavy, options.remote),
        offers: () => offerRecovery(set, heavy.tones),
      };
    }
  },
});

function said(set: TargetSet, { share, classes, tones, every }: HeavyContacts, mostRemote: number): Message {
  const contacts = { share, classes, tones, every };
  const remote = set.team?.remote?.value.amount ?? 0;
  const alone = remote >= mostRemote - 1e-9 && set.people?.aftercare?.atHome?.value !== true;
  return alone
    ? message("occupancy/no-recovery/at-home", { ...contacts, remote })
    : message("occupancy/no-recovery", contacts);
}
