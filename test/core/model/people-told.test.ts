import assert from "node:assert/strict";
import { coachingPerMonth } from "../../../src/core/model/coaching";
import { humanShare } from "../../../src/core/model/onboarding";
import { isLeftOut, type Told, toldOf } from "../../../src/core/model/people-told";
import { readTargetSet } from "../../../src/core/model/read";
import { spanOf } from "../../../src/core/model/span";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

function read(text: string) {
  return { set: readTargetSet(parseAtOnce(text).documents[0]!) };
}

describe("what is told of people", () => {
  const told = (text: string): Told => {
    const { set } = read(text);
    return toldOf(set, "coaching");
  };

  it("is there, is none, or is left out of a block that is there", () => {
    assert.equal(told("people: { coaching: { per_agent: 1 h } }"), "there");
    assert.equal(told("x: &x { per_agent: 1 h }\npeople: { coaching: *x }"), "there");
    for (const none of ["none", "no", "false"]) assert.equal(told(`people: { coaching: ${none} }`), "none");
    assert.equal(told("people: { mandate: none }"), "left-out");
    assert.equal(told("people: { coaching: }"), "left-out");
  });

  it("is nothing without the block, and none of all where the block is none", () => {
    assert.equal(told("version: 1"), "no-block");
    assert.equal(told("people:"), "no-block");
    assert.equal(told("people: none"), "none");
  });

  it("may be elsewhere where the set is a part of others, unless it says none", () => {
    assert.equal(told("part_of: retail\npeople: { mandate: none }"), "elsewhere");
    assert.equal(told("part_of: retail"), "elsewhere");
    assert.equal(told("part_of: retail\npeople: { coaching: none }"), "none");
    assert.equal(told("part_of: retail\npeople: { coaching: { every: month } }"), "there");
  });

  it("leaves a key out only where nothing is written, readable or not", () => {
    const { set } = read("people: { coaching: { per_agent: often, every: } }");
    assert.equal(isLeftOut(set, "coaching", "per_agent"), false);
    assert.equal(isLeftOut(set, "coaching", "every"), true);
  });
});

describe("coaching per month", () => {
  const seconds = (text: string) => coachingPerMonth(read(`people: { coaching: { ${text} } }`).set);

  it("is what the period comes to", () => {
    assert.equal(seconds("per_agent: 30 min, every: month"), 1800);
    assert.equal(Math.round(seconds("per_agent: 90 min, every: quarter")!), 1800);
    assert.equal(Math.round(seconds("per_agent: 10 min, every: week")!), 2609);
  });

  it("is not told without lengths of time", () => {
    assert.equal(seconds("per_agent: 30 min"), null);
    assert.equal(seconds("per_agent: 1 werkdag, every: year"), null);
    assert.equal(seconds("per_agent: 1 h, every: 0 days"), null);
  });
});

describe("the human share of onboarding", () => {
  const share = (content: string) =>
    humanShare(read(`people: { onboarding: { content: { ${content} } } }`).set.people!.onboarding!);

  it("is conversation, emotion and purpose together", () => {
    assert.ok(
      Math.abs(share("knowledge: 40%, systems: 25%, conversation: 20%, emotion: 10%, purpose: 5%")! - 0.35) < 1e-9,
    );
    assert.equal(share("knowledge: 66.5%, systems: 33%"), 0);
  });

  it("is not told where the shares are no whole", () => {
    assert.equal(share("knowledge: 60%, systems: 30%"), null);
    assert.equal(share("knowledge: 80%, systems: 30%"), null);
    assert.equal(share(""), null);
  });
});

describe("span of control", () => {
  const span = (team: string) => spanOf(read(`team: { ${team} }`).set);

  it("counts the people in the team, else the agents at work", () => {
    assert.equal(span("headcount: 80, agents: 47, leaders: 4")?.perLeader, 20);
    assert.equal(span("agents: 47, leaders: 4")?.perLeader, 11.75);
  });

  it("is not told without people or leaders", () => {
    assert.equal(span("headcount: 80"), null);
    assert.equal(span("leaders: 4"), null);
    assert.equal(span("headcount: 80, leaders: 0"), null);
  });
});
