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
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: what does a signature for everything do to efficiency, to autonomy and to being able to offer a solution? “Menselijke maat nog meer onder druk?” (mensenmaat): agents must be able to act outside the lines where a case is distressing.",
        nl: "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: wat doet voor alles een handtekening moeten halen met efficiëntie, autonomie en zelf een oplossing mogen bieden? ‘Menselijke maat nog meer onder druk?’ (mensenmaat): medewerkers moeten buiten de kaders kunnen handelen als een situatie schrijnend is.",
      },
    },
    {
      tag: "research",
      source: {
        en: "UK HSE: strict scripts go with worse well-being of call handlers. Grandey, Dickter and Sin 2004 (n=198): autonomy softens what verbal aggression does.",
        nl: "HSE (Verenigd Koninkrijk): strakke scripts gaan samen met een slechter welzijn van medewerkers. Grandey, Dickter en Sin 2004 (n=198): autonomie verzacht wat verbale agressie doet.",
      },
    },
  ],
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
