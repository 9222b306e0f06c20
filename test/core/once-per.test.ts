import assert from "node:assert/strict";
import { oncePer } from "../../src/core/once-per";

interface Owner {
  readonly name: string;
}

describe("A fact that is worked out once about an object", () => {
  function counted() {
    const askedOf: Owner[] = [];
    const fact = oncePer((owner: Owner) => {
      askedOf.push(owner);
      return owner.name === "" ? undefined : owner.name.length;
    });
    return { askedOf, fact };
  }

  it("is the same however often it is asked for, also where it is nothing", () => {
    const { askedOf, fact } = counted();
    const [named, nameless] = [{ name: "retail" }, { name: "" }];
    assert.deepEqual([fact(named), fact(named), fact(nameless), fact(nameless)], [6, 6, undefined, undefined]);
    assert.deepEqual(askedOf, [named, nameless]);
  });

  it("is kept apart from other facts about it", () => {
    const owner = { name: "retail" };
    assert.equal(counted().fact(owner), 6);
    assert.equal(oncePer(({ name }: Owner) => name.toUpperCase())(owner), "RETAIL");
  });

  it("is not that of a copy", () => {
    const { askedOf, fact } = counted();
    const owner = { name: "retail" };
    fact(owner);
    assert.equal(fact({ ...owner, name: "chat" }), 4);
    assert.equal(fact(structuredClone(owner)), 6);
    assert.equal(askedOf.length, 3);
  });

  it("is seen by nobody else", () => {
    const owner = { name: "retail" };
    counted().fact(owner);
    assert.deepEqual(owner, { name: "retail" });
    assert.equal(JSON.stringify(owner), '{"name":"retail"}');
  });
});
