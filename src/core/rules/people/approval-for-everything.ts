import { heavyContacts } from "../../model/heavy-contacts";
import { toldOf } from "../../model/people-told";
import type { TargetSet } from "../../model/target-set";
import { grantAmount, grantMandate, letDepartFromScript } from "../../proposal/mandate";
import type { Path } from "../../source/path";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./approval-for-everything.examples";

export const approvalForEverything = defineRule({
  id: "people/approval-for-everything",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "S0"],
  evidence: ["custom", "research"],
  options: {},
  examples,
  *check({ set, cannotTell }) {
    const told = toldOf(set, "mandate");
    if (told === "no-block") cannotTell("people");
    if (told === "left-out") cannotTell("people.mandate");
    if (told === "none") yield { ...asksForAll(set, ["people", "mandate"]), offers: () => [grantMandate(set)] };
    const { approvalAbove, mayDepartFromScript } = set.people?.mandate ?? {};
    if (approvalAbove && approvalAbove.value.amount <= 0)
      yield { ...asksForAll(set, approvalAbove.path), offers: () => [grantAmount(set, approvalAbove.value)] };
    if (mayDepartFromScript?.value === false) {
      yield {
        at: { path: mayDepartFromScript.path },
        message: message("people/approval-for-everything/script", { heavy: knownHeavy(set) }),
        offers: () => [letDepartFromScript()],
      };
    }
  },
});

function asksForAll(set: TargetSet, path: Path): Report {
  return {
    at: { path },
    message: message("people/approval-for-everything", {
      above: set.people?.mandate?.approvalAbove?.value ?? null,
      contact: set.contactCost?.value ?? null,
      heavy: knownHeavy(set),
    }),
  };
}

function knownHeavy(set: TargetSet) {
  const heavy = heavyContacts(set);
  return heavy === "unknown" ? null : heavy;
}
