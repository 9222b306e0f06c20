import assert from "node:assert/strict";
import { KeptTexts } from "../../src/cli/kept-texts";
import { decode } from "../../src/cli/read-text";

function counted(sizes: Readonly<Record<string, number>>) {
  const reads: string[] = [];
  const texts = new KeptTexts(async path => {
    reads.push(path);
    if (!(path in sizes)) throw new Error(`${path} is not there`);
    return decode(Buffer.from("x".repeat(sizes[path]!)));
  });
  return { reads, texts };
}

describe("Texts that are looked at twice", () => {
  it("are read once", async () => {
    const { reads, texts } = counted({ a: 3, b: 4 });
    await texts.keep("a");
    await texts.keep("b");
    assert.deepEqual([(await texts.take("a")).text, (await texts.take("b")).text], ["xxx", "xxxx"]);
    assert.deepEqual(reads, ["a", "b"]);
  });

  it("are let go of when they are taken", async () => {
    const { reads, texts } = counted({ a: 3 });
    await texts.keep("a");
    await texts.take("a");
    await texts.take("a");
    assert.deepEqual(reads, ["a", "a"]);
  });

  it("are read again where there was no room for them", async () => {
    const { reads, texts } = counted({ a: 2_000_000, b: 2_000_000, c: 500_000 });
    for (const path of ["a", "b", "c"]) await texts.keep(path);
    for (const path of ["a", "b", "c"]) await texts.take(path);
    assert.deepEqual(reads, ["a", "b", "c", "b"]);
  });

  it("are read again where they could not be read", async () => {
    const { reads, texts } = counted({});
    await assert.rejects(texts.keep("a"), /a is not there/);
    await assert.rejects(texts.take("a"), /a is not there/);
    assert.deepEqual(reads, ["a", "a"]);
  });
});
