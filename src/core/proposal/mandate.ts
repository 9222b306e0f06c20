import type { Quantity } from "../model/quantity";
import type { TargetSet } from "../model/target-set";
import { message } from "../words/message";
import type { Offer } from "./offer";
import { setKeysOfPart, setPeoplePart } from "./people-part";

/** The file format's own example, in the currency of the file: no norm for it was found, so the titles leave it to the reader. */
const exampleAmount = 50;

/** An amount up to which agents decide alone, in place of none. */
export function grantAmount(set: TargetSet, none: Quantity): Offer {
  const amount = amountIn(none.currency ?? set.contactCost?.value.currency);
  return {
    title: message("offer/mandate-amount", { amount }),
    kind: "suggestion",
    changes: setKeysOfPart("mandate", { approval_above: amount.written! }),
  };
}

/** A mandate where agents have none: an amount, and leave to depart from the script. */
export function grantMandate(set: TargetSet): Offer {
  const amount = amountIn(set.contactCost?.value.currency);
  return {
    title: message("offer/mandate", { amount }),
    kind: "suggestion",
    changes: [setPeoplePart(set, "mandate", { approval_above: amount.written!, may_depart_from_script: true })],
  };
}

export function letDepartFromScript(): Offer {
  return {
    title: message("offer/depart-from-script", {}),
    kind: "suggestion",
    changes: setKeysOfPart("mandate", { may_depart_from_script: true }),
  };
}

function amountIn(currency = "EUR"): Quantity {
  return { amount: exampleAmount, unit: "money", currency, written: `${exampleAmount} ${currency}` };
}
