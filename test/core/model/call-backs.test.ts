import assert from "node:assert/strict";
import { callbacksCounted } from "../../../src/core/model/call-backs";

describe("call-backs in a formula", () => {
  const counted: readonly (readonly [formula: string, direction: "up" | "down", name: string | null])[] = [
    ["(answered_within + callbacks) / offered", "up", "callbacks"],
    ["callbacks / offered", "up", "callbacks"],
    ["answered / (offered - call_backs)", "up", "call_backs"],
    ["(answered + terugbelafspraken) / offered", "up", "terugbelafspraken"],
    ["answered / (offered + callbacks)", "up", null],
    ["(answered - callbacks) / offered", "up", null],
    ["answered / offered", "up", null],
    ["(answered + callbacks_made) / offered", "up", null],
    ["(abandoned - callbacks) / offered", "down", "callbacks"],
    ["abandoned / (offered + callbacks)", "down", "callbacks"],
    ["(abandoned + callbacks) / offered", "down", null],
    ["(answered + callbacks / offered", "up", "callbacks"],
    ["", "up", null],
  ];
  for (const [formula, direction, name] of counted) {
    it(`are ${name ?? "not"} counted as made in “${formula}” where ${direction} is better`, () => {
      assert.equal(callbacksCounted(formula, direction), name);
    });
  }
});
