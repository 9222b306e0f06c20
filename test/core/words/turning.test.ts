import assert from "node:assert/strict";
import { message } from "../../../src/core/words/message";
import { languages, say } from "../../../src/core/words/say";

describe("a name that turns the reading direction", () => {
  it("leaves the words and numbers after it as they are, and is seen", () => {
    const wedges = [
      { name: "live\u202e", share: 0.6 },
      { name: "\u2067שלום\u200f", share: 0.4 },
    ];
    for (const language of languages) {
      const said = say(message("preview/slice-wedges", { wedges }), language);
      assert.match(said, /live\ufffd\u00a060%, \ufffdשלום\u200f\u00a040%$/);
    }
  });
});
