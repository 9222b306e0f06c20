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
  evidence: [
    {
      tag: "research",
      source: {
        en: "Grandey, Dickter and Sin 2004 (n=198): how stressful verbal aggression is felt predicts exhaustion, and exhaustion predicts absence; autonomy softens it.",
        nl: "Grandey, Dickter en Sin 2004 (n=198): hoe belastend verbale agressie wordt ervaren, voorspelt uitputting, en uitputting voorspelt verzuim; autonomie verzacht.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "Column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: who works at home has less chance to let off steam.",
        nl: "Column ‘Verhitte gesprekken in het contactcenter’, Erik Bouwer, Ziptone: wie thuis werkt, kan minder makkelijk stoom afblazen.",
      },
    },
  ],
  options: {
    heavy: {
      value: 0.1,
      unit: "share",
      about: {
        en: "Share of emotional and heated contacts from which recovery is asked for.",
        nl: "Aandeel emotionele en verhitte contacten vanaf waar hersteltijd wordt gevraagd.",
      },
    },
    heated: {
      value: 0.02,
      unit: "share",
      about: {
        en: "Share of heated contacts from which recovery is asked for.",
        nl: "Aandeel verhitte contacten vanaf waar hersteltijd wordt gevraagd.",
      },
    },
    remote: {
      value: 0.3,
      unit: "share",
      about: {
        en: "Share of the team working at home from which missing aftercare at home is named.",
        nl: "Deel van het team dat thuis werkt vanaf waar ontbrekende nazorg thuis wordt genoemd.",
      },
    },
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
