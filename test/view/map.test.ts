import assert from "node:assert/strict";
import fc from "fast-check";
import type { MapPicture, MapPlace } from "../../src/core/picture/map";
import { badgeRadius, layOutMap, lineHeight } from "../../src/view/charts/map";
import type { Box } from "../../src/view/charts/place-labels";

const measure = (text: string, bold: boolean): number => text.length * (bold ? 7 : 6);

const words = {
  limits: { blindSpot: 10, hardBlindSpot: 30 },
  limitWord: "limits",
  quadrants: ["blind", "watermelon", "balanced", "strained"].map(verdict => ({
    verdict,
    name: verdict,
    meaning: "honest is green, harm shows",
  })),
};

function pointOf(place: MapPlace) {
  return { place, lines: ["today", "pressure 2.8", "blind spot 67.8", "hard blind spot 100"] };
}

function pictureOf(today: MapPlace | null, places: readonly (MapPlace | null)[]): MapPicture<string> {
  return {
    lead: "",
    remains: null,
    range: { start: 0, end: 0 },
    today: today && pointOf(today),
    steps: places.map((place, index) => ({ number: index + 1, title: "", effect: "", point: place && pointOf(place) })),
  };
}

const amount = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 10, 100));
const place: fc.Arbitrary<MapPlace> = fc.record({
  honestIsGreen: fc.boolean(),
  pressure: amount,
  blindSpot: amount,
  hardBlindSpot: fc.option(amount),
});

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const at = (today: Partial<MapPlace>, ...steps: Partial<MapPlace>[]) => {
  const whole = (each: Partial<MapPlace>) => ({
    honestIsGreen: false,
    pressure: 0,
    blindSpot: 0,
    hardBlindSpot: null,
    ...each,
  });
  return layOutMap(pictureOf(whole(today), steps.map(whole)), [], words, 1000, measure);
};

describe("the map", () => {
  it("keeps everything inside, and puts no words over words, places or numbers", () => {
    fc.assert(
      fc.property(
        fc.option(place),
        fc.array(fc.option(place), { maxLength: 9 }),
        fc.array(place, { maxLength: 6 }),
        fc.option(place),
        fc.integer({ min: 200, max: 1200 }),
        (today, steps, beside, base, width) => {
          const picture = pictureOf(today, steps);
          const { stops, arrows, height, quadrants, others } = layOutMap(
            picture,
            beside,
            words,
            width,
            measure,
            base && pointOf(base),
          );
          const texts: Box[] = stops.flatMap(stop => stop.words?.box ?? []);
          const names = quadrants.map(({ name, verdict }) => ({
            x: name.x,
            y: name.y - 11,
            width: measure(verdict, true),
            height: lineHeight,
          }));
          const badges = arrows.map(({ badge }) => ({
            x: badge.x - badgeRadius,
            y: badge.y - badgeRadius,
            width: 2 * badgeRadius,
            height: 2 * badgeRadius,
          }));
          texts.forEach((box, index) => {
            assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height);
            for (const other of [...texts.slice(index + 1), ...names, ...badges]) assert.ok(!overlap(box, other));
            for (const { x, y } of [...stops.map(stop => stop.at), ...others]) {
              const dot = { x: x - 2, y: y - 2, width: 4, height: 4 };
              assert.ok(!overlap(box, dot));
            }
          });
          for (const { path, head } of arrows) assert.doesNotMatch(path + head, /NaN|Infinity/);
          for (const stop of stops) {
            assert.ok(stop.at.x >= 0 && stop.at.x <= width && stop.at.y >= 0 && stop.at.y <= height);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("marks the version that it is compared with by name, but not where the set stands still", () => {
    const place = { honestIsGreen: false, pressure: 4, blindSpot: 40, hardBlindSpot: null };
    const stopsBeside = (base: MapPlace) =>
      layOutMap(pictureOf(place, []), [], words, 1000, measure, { place: base, lines: ["branch main"] }).stops;
    const [today, base] = stopsBeside({ ...place, pressure: 9 });
    assert.ok(base?.kind === "base" && base.at.x > today!.at.x);
    assert.deepEqual(base.words?.lines, ["branch main"]);
    assert.deepEqual(
      stopsBeside(place).map(({ kind }) => kind),
      ["today"],
    );
  });

  it("has a column for honest work that is green, and square-root scales beside it", () => {
    const { stops, quadrants, pressureTicks, blindTicks } = at(
      { pressure: 10, blindSpot: 100 },
      { honestIsGreen: true },
    );
    const [today, end] = stops;
    const column = quadrants.find(({ verdict }) => verdict === "balanced")!.box;
    assert.ok(end!.at.x > column.x && end!.at.x < column.x + column.width);
    assert.ok(today!.at.x > column.x + column.width);
    const atPressure = (value: number) => pressureTicks.find(each => each.value === value)!.at;
    const half = (atPressure(2) - atPressure(0)) / (atPressure(10) - atPressure(0));
    assert.ok(Math.abs(half - Math.sqrt(0.2)) < 1e-9);
    const atBlind = (value: number) => blindTicks.find(each => each.value === value)!.at;
    assert.ok(Math.abs((atBlind(0) - atBlind(25)) / (atBlind(0) - atBlind(100)) - 0.5) < 1e-9);
    assert.equal(today!.at.y, atBlind(100));
  });

  it("has the limits of both blind spots on one line", () => {
    const { limit, blindTicks, hardTicks } = at({ blindSpot: 20, hardBlindSpot: 70 });
    for (const ticks of [blindTicks, hardTicks]) {
      const [only, ...others] = ticks.filter(({ isLimit }) => isLimit);
      assert.ok(Math.abs(only!.at - limit.y) < 1e-9);
      assert.deepEqual(others, []);
    }
    assert.deepEqual(at({ blindSpot: 20 }).hardTicks, []);
  });

  it("draws an arrow for each step that moves the set, and bends one that goes back the way another came", () => {
    const { arrows } = at(
      { blindSpot: 50 },
      { honestIsGreen: true, blindSpot: 50 },
      { honestIsGreen: true, blindSpot: 50 },
      { blindSpot: 50 },
    );
    assert.deepEqual(
      arrows.map(({ step }) => step),
      [1, 3],
    );
    const [there, back] = arrows.map(({ points }) => new Set(points.map(({ y }) => Math.round(y))).size);
    assert.equal(there, 1);
    assert.ok(back! > 5);
  });
});
