import assert from "node:assert/strict";
import fc from "fast-check";
import { type CheckedFile, check, influences, languages, type Shown, shownBalanced, shownIn } from "../../src/core";
import { draw } from "../../src/view/draw/draw";
import type { Drawn } from "../../src/view/draw/element";
import { mutatedSample, samples } from "./samples";

const today = "2026-11-22";

const measure = (text: string, bold: boolean) => text.length * (bold ? 7 : 6.5);

function elementsOf(children: readonly (Drawn | string)[]): Drawn[] {
  return children.flatMap(child => (typeof child === "string" ? [] : [child, ...elementsOf(child.children)]));
}

function wordsOf(children: readonly (Drawn | string)[]): string {
  return children.map(child => (typeof child === "string" ? child : wordsOf(child.children))).join("\n");
}

/** Draws every document of a file in both languages, before and after its width is known. */
async function drawSoundly(file: CheckedFile, assume = false): Promise<void> {
  for (let index = 0; index < file.documents.length; index++) {
    const assumed = assume ? { influences: await influences(file.documents[index]!.set) } : { done: 1, of: 2 };
    for (const language of languages) {
      drawAt(shownIn(language, "file:///x.targets.yaml", file, index), null, null, file.text.length);
      const shown = await shownBalanced(language, "file:///x.targets.yaml", file, index, { today }, assumed);
      assert.deepEqual(JSON.parse(JSON.stringify(shown)), shown, "a picture is plain data");
      drawAt(shown, language === "en" ? 900 : 30, Math.floor(file.text.length / 2), file.text.length);
    }
  }
}

function drawAt(shown: Shown, width: number | null, cursor: number | null, length: number): void {
  const drawn = draw({
    ...shown,
    heights: width === null ? "contacts" : "time",
    width,
    cursor,
    measure,
    inEditor: width !== null,
    made: null,
  });
  for (const { tag, attributes } of elementsOf(drawn)) assertSound(tag, attributes, length);
  // The rule measurement/undefined is called so.
  const words = wordsOf(drawn).replace(/measurement\/\s*undefined/g, "");
  assert.doesNotMatch(words, /undefined|\[object|preview\//);
}

function assertSound(tag: string, attributes: ReadonlyMap<string, string>, length: number): void {
  const go = attributes.get("data-go");
  if (go !== undefined) {
    const [start, end] = go.split(" ").map(Number) as [number, number];
    assert.ok(0 <= start && start <= end && end <= length, `${tag} goes to ${go}`);
  }
  for (const [name, value] of attributes) {
    assert.match(name, /^[a-zA-Z][a-zA-Z0-9-]*$/);
    assert.doesNotMatch(name, /^(on|style$|href$|src)/i);
    if (/^([xyd]|[xyc][12xy]|r|width|height|transform)$/.test(name)) {
      assert.doesNotMatch(value, /NaN|Infinity|undefined/, `${tag} ${name}`);
      if (name === "width" || name === "height") assert.ok(Number(value) >= 0, `${tag} ${name}=${value}`);
    }
  }
}

describe("drawing the preview", () => {
  it("takes every sample", async function () {
    this.timeout(300_000);
    for (const { text } of samples) await drawSoundly(await check(text, { today }), true);
  });

  it("takes any mutated sample", async () => {
    const property = fc.asyncProperty(mutatedSample, async text => await drawSoundly(await check(text, { today })));
    await fc.assert(property, { numRuns: 40 });
  });

  it("takes any text", async () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, async each => await drawSoundly(await check(each, { today }))),
      { numRuns: 40 },
    );
  });

  it("takes names and numbers from anywhere", async () => {
    const name = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "<img src=x onerror=alert(1)>",
        "\u202eright to left",
        "a\u0000b",
        "x".repeat(10_000),
        "`",
        "**",
        "",
      ),
    );
    const number = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e308, 5e-324, 0.5));
    const kind = fc.record({
      class: name,
      title: name,
      share: number,
      handle_time: number,
      tone: fc.constantFrom("heated", "routine"),
    });
    const target = fc.record({
      id: name,
      metric: fc.oneof(name, fc.constant("aht")),
      at_most: number,
      applies_to: fc.array(name),
    });
    const file = fc.record({
      mix: fc.array(kind, { maxLength: 30 }),
      targets: fc.array(target, { maxLength: 8 }),
      name,
    });
    await fc.assert(
      fc.asyncProperty(file, async ({ mix, targets, name }) => {
        const timed = mix.map(each => ({ ...each, handle_time: `${each.handle_time} s` }));
        const capped = targets.map(each => ({ ...each, at_most: `${each.at_most} s` }));
        const text = JSON.stringify({ version: 1, name, demand: { mix: timed }, targets: capped });
        await drawSoundly(await check(text, { today }));
      }),
      { numRuns: 40 },
    );
  });

  it("takes planning intervals and surveys with numbers from anywhere", async () => {
    const number = fc.oneof(fc.double(), fc.nat(300), fc.constantFrom(0, 1, 0.5, 1e9, 1e308, 5e-324, -1));
    const file = fc.record({
      agents: number,
      contacts: number,
      interval: number,
      patience: fc.option(number),
      concurrency: fc.option(number),
      handleTime: number,
      bounds: fc.tuple(number, number, number),
      marks: fc.tuple(number, number, number, number),
      method: fc.constantFrom("all", "agent_selected", "after_resolution"),
      size: number,
    });
    await fc.assert(
      fc.asyncProperty(file, async each => {
        const { patience, concurrency, bounds, marks } = each;
        const text = JSON.stringify({
          version: 1,
          team: { agents: each.agents },
          demand: {
            interval: `${each.interval} min`,
            contacts: each.contacts,
            ...(patience === null ? {} : { patience: `${patience} s` }),
            ...(concurrency === null ? {} : { concurrency }),
            mix: [
              { class: "a", share: "60%", handle_time: `${each.handleTime} s` },
              { class: "b", share: "40%", handle_time: "9 min", tone: "heated" },
            ],
          },
          targets: {
            service_level: { at_least: `${bounds[0]}%`, within: `${bounds[1]} s` },
            average_speed_of_answer: { at_most: `${bounds[1]} s` },
            abandonment_rate: { at_most: `${bounds[2]}%` },
            occupancy: { at_least: `${bounds[0]}%`, at_most: `${bounds[2]}%` },
            csat: {
              at_least: marks[0],
              scale: `${marks[1]}-${marks[2]}`,
              baseline: marks[3],
              history: [marks[0], marks[3]],
              measured: { by: "survey", sample: { method: each.method, size: each.size } },
            },
          },
        });
        drawSoundly(await check(text, { today }));
      }),
      { numRuns: 60 },
    );
  });
});
