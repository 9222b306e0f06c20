import type { TextEdit } from "../finding";
import type { BalancedOffers } from "../proposal/balanced";
import type { Offer } from "../proposal/offer";
import { type Message, message } from "../words/message";
import { easingOf } from "./easing";
import { once } from "./once";
import type { Reading } from "./reading";
import { rememberedWalk } from "./remembered-walk";
import { isTooLarge } from "./size";
import { type Stand, taken } from "./stand";
import { closingMost } from "./visible-harm";
import { Walk } from "./walk";

/**
 * What the rules offer of the balanced set, each worked out once, when it is asked for.
 *
 * @param stand where the set stands
 */
export function waysToBalance(stand: () => Promise<Stand>, reading: Reading): BalancedOffers {
  return {
    whole: once(async () => {
      const walk = await rememberedWalk(await stand(), reading);
      if (walk.stand.assessment.verdict === (await stand()).assessment.verdict) return null;
      return walked(
        walk,
        message("offer/balance", { steps: walk.steps.length, verdict: walk.stand.assessment.verdict }),
      );
    }),
    honestWork: once(async () => {
      const walk = new Walk(await stand(), reading);
      if (isTooLarge(walk.stand)) return null;
      await walk.makeHonestWorkGreen();
      return walked(
        walk,
        message("offer/honest-work", { steps: walk.steps.length, verdict: walk.stand.assessment.verdict }),
      );
    }),
    guardrail: once(async () => {
      if (isTooLarge(await stand())) return null;
      const most = await closingMost(await stand(), reading);
      const after = most && (await taken(await stand(), most.offer.changes, reading));
      return after && after.stand.assessment.verdict !== "blind" ? most.offer : null;
    }),
    easing: async conflict => easingOf(await stand(), conflict, reading),
  };
}

/** None where the text has no place for some of it: the title promises the whole. */
function walked({ steps, edits }: Walk, title: Message): Offer | null {
  return steps.length === 0 || steps.some(({ said }) => !said)
    ? null
    : { title, kind: "suggestion", changes: edits.map(asChange) };
}

function asChange({ range, newText }: TextEdit): Offer["changes"][number] {
  return { do: "replace", range, text: newText };
}
