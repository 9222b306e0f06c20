import assert from "node:assert/strict";
import { hintsOf } from "../../../src/core/beside/hints";
import { check } from "../../../src/core/check";
import { Lines } from "../../../src/core/source/lines";
import type { Language } from "../../../src/core/words/format";
import { languages, say } from "../../../src/core/words/say";

const today = "2026-06-15";

/** Lines of a text that have hints, with the hints behind their values. */
async function hinted(text: string, language: Language = "en"): Promise<string[]> {
  const { documents, text: clean } = await check(text, { today, fixes: false });
  const lines = new Lines(clean);
  return documents.flatMap(hintsOf).map(({ at, text: said }) => {
    const { line, column } = lines.position(at);
    return `${lines
      .line(line)
      .slice(0, column - 1)
      .trim()} | ${say(said, language)}`;
  });
}

const mix = `version: 1
team:
  agents: 10
demand:
  interval: 30 min
  contacts: 50
  mix:
    - class: routine
      share: 60%
      handle_time: 210 s
    - class: loss
      share: 40%
      handle_time: 10 min
      tone: emotional
`;

const targets = `targets:
  aht:
    at_most: 300 s
  service_level:
    at_least: 80%
    within: 20 s
  occupancy:
    at_least: 75%
    at_most: 85%
`;

describe("hints beside values", () => {
  // 0.6 x 210 + 0.4 x 600 = 366 s; 50 x 366 / 1800 = 10.17 Erlang on 10 agents: a queue without end, nobody ever free.
  it("say what a cap's mix needs, and what a target comes to on the honest day where that is red", async () => {
    assert.deepEqual(await hinted(mix + targets), [
      "at_most: 300 s | needs 366\u00a0s",
      "at_least: 80% | honest day: 0%",
      "at_least: 75% | 122\u00a0s between contacts",
      "at_most: 85% | 65\u00a0s between contacts",
      "at_most: 85% | honest day: 101.7%",
    ]);
  });

  it("speak Dutch, with a decimal comma", async () => {
    const [, , , , last] = await hinted(mix + targets, "nl");
    assert.equal(last, "at_most: 85% | eerlijke dag: 101,7%");
  });

  it("leave out what is green on the honest day", async () => {
    const green = mix.replace("agents: 10", "agents: 14") + targets.replace("300 s", "380 s").replace("75%", "70%");
    assert.deepEqual(
      (await hinted(green)).filter(each => each.includes("honest")),
      [],
    );
  });

  it("stand behind the bound that is missed", async () => {
    const idle = mix.replace("agents: 10", "agents: 20") + targets;
    assert.ok((await hinted(idle)).includes("at_least: 75% | honest day: 50.8%"));
  });

  it("say nothing without a mix, and nothing that is no number", async () => {
    assert.deepEqual(await hinted(`version: 1\n${targets}`), []);
    assert.deepEqual(await hinted(""), []);
    const nobody = mix.replace("contacts: 50", "contacts: 0").replace("agents: 10", "agents: 0") + targets;
    for (const language of languages) {
      for (const said of await hinted(nobody, language)) assert.doesNotMatch(said, /NaN|Infinity|undefined|null/);
    }
  });
});
