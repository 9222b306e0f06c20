import assert from "node:assert/strict";
import { balance } from "../../../src/core/balance/balance";
import { balancedOffers } from "../../../src/core/balance/offers";
import { readingOf } from "../../../src/core/balance/reading";
import { standAt } from "../../../src/core/balance/stand";
import { assess, type Verdict } from "../../../src/core/day";
import type { BalancedOffers } from "../../../src/core/proposal/balanced";
import type { Offer } from "../../../src/core/proposal/offer";
import { applyEdits, toEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { say } from "../../../src/core/words/say";
import { samples } from "../../properties/samples";
import { readSet } from "../day/sets";
import { today } from "./balancing";

const retail = samples.find(({ name }) => name === "retail.targets.yaml")!.text;
const insurance = samples.find(({ name }) => name === "zorgverzekeraar.targets.yaml")!.text;

async function offersOf(text: string): Promise<BalancedOffers> {
  const file = parseAtOnce(text);
  const reading = readingOf({ today });
  return balancedOffers(() => standAt(file.text, file.documents[0]!, reading), reading);
}

function taken(text: string, { changes }: Offer): string {
  return applyEdits(text, toEdits(text, parseAtOnce(text).documents[0]!, changes));
}

async function verdictOf(text: string): Promise<Verdict> {
  return (await assess(readSet(text))).verdict;
}

function inWords({ title }: Offer): string {
  return say(title, "en").replaceAll("\u00a0", " ");
}

describe("what rules can offer of the balanced set", () => {
  it("is the whole of it, which is what balance makes", async () => {
    const offer = (await (await offersOf(retail)).whole())!;
    assert.match(inWords(offer), /^Take all \d steps to the balanced set \(then: balanced\)$/);
    assert.equal(taken(retail, offer), (await balance(retail, { today })).balanced);
  });

  it("is nothing for a balanced set", async () => {
    const offers = await offersOf((await balance(retail, { today })).balanced);
    assert.deepEqual([await offers.whole(), await offers.honestWork(), await offers.guardrail()], [null, null, null]);
  });

  it("is the steps that make honest work green, and what the set is then", async () => {
    const offer = (await (await offersOf(retail)).honestWork())!;
    assert.equal(inWords(offer), "Make honest work green in 3 steps (then: blind)");
    const after = await assess(readSet(taken(retail, offer)));
    assert.equal(after.verdict, "blind");
    assert.deepEqual(
      after.honest.filter(each => !each.green),
      [],
    );
  });

  it("is the one guardrail that closes most", async () => {
    const blind = taken(retail, (await (await offersOf(retail)).honestWork())!);
    const offer = (await (await offersOf(blind)).guardrail())!;
    assert.equal(inWords(offer), "Draw the sample of CSAT at random");
    assert.equal(await verdictOf(taken(blind, offer)), "balanced");
  });

  it("is for each target in a conflict the value with which the others can hold", async () => {
    const set = readSet(insurance);
    const { conflict } = await assess(set);
    const offers = await (await offersOf(insurance)).easing(set.targets.filter(each => conflict.includes(each.id)));
    assert.deepEqual(offers.map(inWords), ["Set CSAT to at least 6.8, so that the others can hold (then: watermelon)"]);
    assert.equal(await verdictOf(taken(insurance, offers[0]!)), "watermelon");
  });

  it("is the agents too, where the queue is in it, and titles tell the truth", async () => {
    const text = `version: 1
team: { agents: 16 }
demand:
  interval: 30 min
  contacts: 100
  patience: 4 min
  mix: [{ class: order, share: 100%, handle_time: 278 s }]
targets:
  service: { metric: service_level, at_least: 80%, within: 20 s }
  aht: { at_least: 275 s }
`;
    const set = readSet(text);
    assert.deepEqual((await assess(set)).conflict, ["service", "aht"]);
    const offers = await (await offersOf(text)).easing(set.targets);
    assert.deepEqual(offers.map(inWords), [
      "Plan 18 agents in the planning interval instead of 16, so that all can hold (then: blind)",
      "Set SL to at least 64%, so that the others can hold (then: blind)",
      "Set AHT to at least 240 s, so that the others can hold (then: watermelon)",
    ]);
    for (const offer of offers) {
      const then = /then: (\w+)/.exec(inWords(offer))![1]!;
      assert.equal(await verdictOf(taken(text, offer)), then);
    }
  });

  it("has no way out for a target whose bounds cannot be met whatever they are beside", async () => {
    const set = readSet(retail);
    const unmodelled = set.targets.filter(each => each.id === "adherence");
    assert.deepEqual(await (await offersOf(retail)).easing(unmodelled), []);
  });

  it("is worked out once", async () => {
    let looked = 0;
    const file = parseAtOnce(retail);
    const reading = readingOf({ today });
    const offers = balancedOffers(() => {
      looked++;
      return standAt(file.text, file.documents[0]!, reading);
    }, reading);
    assert.equal(looked, 0);
    const [guardrail, whole] = [await offers.guardrail(), await offers.whole()];
    const once = looked;
    assert.deepEqual([await offers.guardrail(), await offers.whole()], [guardrail, whole]);
    assert.equal(looked, once);
  });
});
