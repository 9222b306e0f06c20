import assert from "node:assert/strict";
import fc from "fast-check";
import type { SatisfactionChart } from "../../src/core/picture/satisfaction";
import type { StaffingChart } from "../../src/core/picture/staffing";
import type { Box } from "../../src/view/charts/place-labels";
import { overlap } from "../../src/view/charts/place-labels";
import { layOutSatisfaction } from "../../src/view/charts/satisfaction";
import { layOutStaffing, type Words } from "../../src/view/charts/staffing";

const measure = (text: string, bold: boolean): number => text.length * (bold ? 7 : 6);
const range = { start: 0, end: 0 };

function boxOf({ x, y, text }: Words, bold: boolean): Box {
  return { x: x + 0.5, y: y - 9, width: measure(text, bold) - 1, height: 10 };
}

function assertApart(boxes: readonly Box[], width: number): void {
  boxes.forEach((box, index) => {
    assert.ok(box.x >= -0.01 && box.x + box.width <= width + 0.01, `${box.x} ${box.width} of ${width}`);
    for (const other of boxes.slice(0, index)) assert.ok(!overlap(box, other));
  });
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const staffing = fc
  .record({
    from: fc.integer({ min: 0, max: 1000 }),
    length: fc.integer({ min: 2, max: 1000 }),
    here: share,
    band: fc.option(fc.tuple(share, share)),
    values: fc.array(fc.array(share, { minLength: 2, maxLength: 61 }), { minLength: 1, maxLength: 4 }),
    bounds: fc.array(share, { maxLength: 3 }),
  })
  .map(({ from, length, here, band, values, bounds }) => {
    const at = (part: number) => from + part * length;
    const span = band && {
      from: at(Math.min(...band)),
      to: at(Math.max(...band)),
      open: false,
      text: "53-64 agents: honest work holds all",
    };
    return {
      from,
      to: from + length,
      axis: "agents",
      targets: "Asked",
      everyAgent: true,
      ticks: [0, 0.25, 0.5, 0.75, 1].map(part => ({ value: Math.round(at(part)), text: `${Math.round(at(part))}` })),
      here: { agents: at(here), text: `you: ${Math.round(at(here))}`, range },
      honest: span,
      pretended: span && { ...span, text: "42-50 agents: so does the kindest green day" },
      panels: values.map((each, index) => ({
        key: `${index}`,
        title: "Occupancy, recovery counted as work",
        low: 0,
        high: 1,
        ticks: [0, 0.5, 1].map(value => ({ value, text: `${100 * value}%` })),
        curves: [
          {
            kind: "honest" as const,
            name: "honest work, 386 s",
            points: each.map((value, point) => ({ agents: at(point / (each.length - 1)), value })),
          },
        ],
        bounds: bounds.map((value, bound) => ({
          target: `${bound}`,
          range,
          value,
          text: `${Math.round(100 * value)}%`,
        })),
        here: { value: each[0]!, text: "97.8%" },
      })),
    } satisfies StaffingChart<string>;
  });

describe("the figure of agents", () => {
  it("lets no words run into each other or out of it, and keeps every curve in its panel", () => {
    fc.assert(
      fc.property(staffing, fc.integer({ min: 260, max: 1100 }), (chart, width) => {
        const { panels, spans } = layOutStaffing(chart, width, measure);
        const words = panels.flatMap(({ title, ticks, agentTicks, curves, bounds, here }) => [
          boxOf(title, true),
          ...[...ticks, ...agentTicks].map(each => boxOf(each, false)),
          ...curves.flatMap(({ words }) => (words ? [boxOf(words, false)] : [])),
          ...bounds.flatMap(({ words }) => (words ? [boxOf(words, true)] : [])),
          ...(here ? [boxOf(here.name, true), ...(here.at?.words ? [boxOf(here.at.words, true)] : [])] : []),
        ]);
        assertApart([...words, ...spans.map((span, index) => boxOf(span.words, index === 0))], width);
        for (const { plot, curves } of panels)
          for (const { x, y } of curves.flatMap(({ dots }) => dots))
            assert.ok(plot.x <= x && x <= plot.x + plot.width + 0.01 && plot.y <= y && y <= plot.y + plot.height);
      }),
    );
  });

  it("names a curve that has no room for its name in the key above", () => {
    const [chart] = fc.sample(staffing, 1);
    const crowded = {
      ...chart!,
      panels: chart!.panels.map(panel => ({
        ...panel,
        curves: panel.curves.map(curve => ({ ...curve, name: "x".repeat(500) })),
      })),
    };
    assert.deepEqual(layOutStaffing(crowded, 900, measure).unnamed, ["honest"]);
  });
});

const mark = share.map(value => ({ value: 1 + 9 * value, text: (1 + 9 * value).toFixed(2) }));

const satisfaction = fc.record({
  bound: share,
  rows: fc.array(
    fc.record({ asked: fc.option(mark), everyone: fc.option(mark), margin: fc.option(share), named: fc.boolean() }),
    { maxLength: 4 },
  ),
});

describe("the figure of satisfaction", () => {
  it("lets no words run into each other or out of it", () => {
    fc.assert(
      fc.property(satisfaction, fc.integer({ min: 260, max: 1100 }), ({ bound, rows }, width) => {
        const chart: SatisfactionChart<string> = {
          target: "csat",
          range,
          lead: "",
          low: 1,
          high: 10,
          ticks: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(value => ({ value, text: `${value}` })),
          bound: { value: 1 + 9 * bound, text: "target 9.2", atLeast: true },
          rows: rows.map(({ asked, everyone, margin, named }) => ({
            kind: "worst",
            name: "Worst green day",
            note: named ? "n = 120, ± 0.29" : null,
            margin: margin === null ? null : { from: 1, to: 1 + 9 * margin },
            history: [],
            asked,
            everyone,
          })),
        };
        const layout = layOutSatisfaction({ asked: "those asked", everyone: "everyone" }, chart, width, measure);
        const words = layout.rows.flatMap(({ lines, asked, everyone }) => [
          ...lines.map(each => boxOf(each, false)),
          ...[asked, everyone].flatMap(each => (each?.words ? [boxOf(each.words, true)] : [])),
        ]);
        const ticks = layout.ticks.flatMap(({ words }) => (words ? [boxOf(words, false)] : []));
        assertApart([...words, ...ticks, boxOf(layout.target.words, true)], width);
      }),
    );
  });
});
