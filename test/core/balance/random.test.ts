import assert from "node:assert/strict";
import fc from "fast-check";
import { commentsOf } from "../../properties/samples";
import { randomSet } from "../day/random-set";
import { holdsTogether, verdictOf } from "./balancing";
import "../../seed";

/** A comment on every line of a target. */
function commented(text: string): string {
  return text.replace(/^( {2}t\d+: .*)$/gm, (line, target: string) => `${target} # kept ${line.length}`);
}

const layouts: Readonly<Record<string, (text: string) => string>> = {
  "as they are": text => text,
  "with line ends of Windows": text => text.replaceAll("\n", "\r\n"),
  "with a byte order mark": text => `\ufeff${text}`,
};

describe("balancing any set", () => {
  for (const [name, laidOut] of Object.entries(layouts)) {
    it(`holds together, ${name}`, async function () {
      this.timeout(120_000);
      await fc.assert(
        fc.asyncProperty(randomSet, async text => {
          const { balanced, sets } = await holdsTogether(laidOut(commented(text)));
          assert.deepEqual(commentsOf(balanced), commentsOf(laidOut(commented(text))));
          const [{ before, after }] = sets as [(typeof sets)[0]];
          if (["balanced", "no_baseline"].includes(verdictOf(before))) return;
          assert.ok(
            after.honest.filter(each => !each.green).length <= before.honest.filter(each => !each.green).length,
          );
        }),
        { numRuns: 25 },
      );
    });
  }
});
