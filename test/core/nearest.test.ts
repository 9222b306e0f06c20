import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { nearest } from "../../src/core/nearest";

describe("the nearest word", () => {
  const keys = ["targets", "team", "demand", "people", "promise", "at_least", "at_most", "occupancy", "owner"];

  it("reads a slip of the pen", () => {
    assert.deepEqual(nearest("occupany", keys), ["occupancy"]);
    assert.deepEqual(nearest("at_mots", keys), ["at_most"]);
    assert.deepEqual(nearest("poeple", keys), ["people"]);
  });

  it("does not look at case, and gives the candidate as it is written", () => {
    assert.deepEqual(nearest("OCCUPANY", keys), ["occupancy"]);
    assert.deepEqual(nearest("aht", ["AHT"]), ["AHT"]);
  });

  it("allows one edit up to 4 letters, two up to 7, then a third of the length", () => {
    assert.deepEqual(nearest("taem", ["tram"]), []);
    assert.deepEqual(nearest("teem", ["team"]), ["team"]);
    assert.deepEqual(nearest("ownr", ["owner"]), ["owner"]);
    assert.deepEqual(nearest("peuplo", ["people"]), ["people"]);
    assert.deepEqual(nearest("puuplo", ["people"]), []);
    assert.deepEqual(nearest("123456789", ["abc456789"]), ["abc456789"]);
    assert.deepEqual(nearest("123456789", ["abcd56789"]), []);
  });

  it("keeps to the caller's own bound", () => {
    assert.deepEqual(nearest("123456789", ["abc456789"], 1, 2), []);
    assert.deepEqual(nearest("123456789", ["ab3456789"], 1, 2), ["ab3456789"]);
  });

  it("takes a swap of neighbours for likelier than another letter", () => {
    assert.deepEqual(nearest("ath", ["ATT", "AHT"], 2), ["AHT", "ATT"]);
    assert.deepEqual(nearest("abcd", ["dbca"]), [], "letters apart do not swap");
  });

  it("puts the likeliest first, and leaves equals in the order given", () => {
    assert.deepEqual(nearest("cases", ["bases", "caseS!", "cases"], 3), ["cases", "bases", "caseS!"]);
    assert.deepEqual(nearest("cases", ["caseS!", "bases", "cases"], 2), ["cases", "caseS!"]);
  });

  it("gives nothing for a word that is nowhere near, or far too long to be one", () => {
    assert.deepEqual(nearest("revenue", keys), []);
    assert.deepEqual(nearest("", keys), []);
    const long = "x".repeat(121);
    assert.deepEqual(nearest(long, [long]), []);
  });
});
