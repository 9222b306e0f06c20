import assert from "node:assert/strict";
import { balance } from "../../../src/core/balance/balance";
import { check } from "../../../src/core/check";
import { type Choices, choicesIn, tryChoice } from "../../../src/core/choice/choices";
import { applyEdits } from "../../../src/core/source/change";
import { samples } from "../../properties/samples";

const judgedBy = { today: "2026-11-22" };
const textOf = (name: string) => samples.find(each => each.name === `${name}.targets.yaml`)!.text;

async function choicesOf(text: string): Promise<Choices> {
  return choicesIn(await check(text, judgedBy), 0, judgedBy);
}

function steps({ proposals }: Choices): string[] {
  return proposals.filter(({ kind }) => kind === "step").map(({ key }) => key);
}

describe("a choice of proposals", () => {
  it("is the balanced set where every step is taken, and the file as it is where none is", async () => {
    const text = textOf("retail");
    const choices = await choicesOf(text);
    const all = await choices.try(steps(choices));
    const whole = await balance(text, judgedBy);
    assert.equal(all.text, whole.balanced);
    assert.deepEqual(all.edits, whole.edits);
    assert.deepEqual(all.after, whole.sets[0]!.after);
    assert.deepEqual(
      all.taken.map(({ before, after }) => [before, after]),
      whole.sets[0]!.steps.map(({ before, after }) => [before, after]),
    );
    assert.equal(all.remains, null);
    const none = await choices.try([]);
    assert.deepEqual([none.edits, none.taken, none.left], [[], [], []]);
    assert.equal(none.text, text);
    assert.equal(none.after.verdict, "watermelon");
  });

  it("lists what no step serves behind the steps, once each, with what asks for it", async () => {
    const { proposals } = await choicesOf(textOf("retail"));
    const kinds = proposals.map(({ kind }) => kind);
    assert.equal(kinds.lastIndexOf("step") + 1, kinds.indexOf("other"));
    assert.equal(new Set(proposals.map(({ key }) => key)).size, proposals.length);
    const rules = proposals.filter(({ kind }) => kind === "other").flatMap(({ reasons }) => reasons.map(r => r.rule));
    assert.ok(rules.includes("resolution/self-reported"));
    assert.ok(!rules.includes("handle-time/below-need"), "the split of the cap serves it");
    assert.ok(!rules.some(rule => rule?.startsWith("balance/watermelon")), "the way itself is no other proposal");
    const split = proposals.find(({ title }) => title.id === "offer/split-by-tone")!;
    assert.deepEqual(split.subject, { facet: "efficiency", target: "aht", keys: ["targets"] });
    const agents = proposals.find(({ title }) => title.id === "offer/plan-agents")!;
    assert.deepEqual([agents.subject.facet, agents.subject.keys], ["organisation", ["team"]]);
  });

  it("shows at once what unticking the random draw leaves hidden", async () => {
    const choices = await choicesOf(textOf("retail"));
    const draw = choices.proposals.find(({ title }) => title.id === "offer/draw-at-random")!;
    const { after, remains } = await choices.try(steps(choices).filter(key => key !== draw.key));
    assert.equal(after.verdict, "blind");
    assert.equal(after.hardBlindSpot, 100);
    assert.equal(remains?.id, "balancing/not-balanced");
  });

  it("keeps its keys where the text changes elsewhere", async () => {
    const text = textOf("retail");
    const before = (await choicesOf(text)).proposals.map(({ key }) => key);
    const changed = `# a line more\n${text.replace("at_most: 300 s", "at_most: 310 s")}`;
    assert.notEqual(changed, `# a line more\n${text}`);
    const after = new Set((await choicesOf(changed)).proposals.map(({ key }) => key));
    assert.deepEqual(
      before.filter(key => !after.has(key)),
      [],
    );
  });

  it("judges under other assumptions and writes the same", async () => {
    const choices = await choicesOf(textOf("retail"));
    const [cap] = steps(choices);
    const moved = [{ name: "loss.passed_on.emotional", value: { amount: 0.2, unit: "share" as const } }];
    const [as, otherwise] = [await choices.try([cap!]), await choices.try([cap!], moved)];
    assert.ok(otherwise.before.pressure! < as.before.pressure!);
    assert.equal(otherwise.text, as.text);
    const { documents } = await check(otherwise.text, { ...judgedBy, moved });
    assert.deepEqual(documents[0]!.assessment, otherwise.after);
  });

  it("passes over keys that nothing has, and an order of ticking changes nothing", async () => {
    const text = textOf("zorgverzekeraar");
    const choices = await choicesOf(text);
    const keys = choices.proposals.map(({ key }) => key);
    const there = await choices.try([...keys, "nothing has this"]);
    const back = await choices.try([...keys].reverse());
    assert.deepEqual(back.edits, there.edits);
    assert.deepEqual((await tryChoice(text, 0, { chosen: keys }, judgedBy)).edits, there.edits);
    assert.equal(applyEdits(text, there.edits), there.text);
  });
});
