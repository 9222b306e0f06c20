import assert from "node:assert/strict";
import fc from "fast-check";
import { check, type Message, pictureOf, say } from "../../../src/core";
import { givenBy, honestHourOf, plannedTargets } from "../../../src/core/day";
import type { StaffingPicture } from "../../../src/core/picture/staffing";
import { samples } from "../../properties/samples";

const today = "2026-11-22";

async function staffingOf(yaml: string, index = 0): Promise<StaffingPicture<string> | null> {
  const picture = pictureOf(await check(yaml, { today }), index, message => say(message, "en"));
  return picture.limits?.staffing ?? null;
}

async function leadOf(yaml: string): Promise<Message> {
  return pictureOf(await check(yaml, { today }), 0, message => message).limits!.staffing!.lead;
}

const retail = samples.find(({ name }) => name.startsWith("retail"))!.text;

function hour({ agents = "agents: 46", targets = "", demand = "channel: voice" }) {
  return `
version: 1
team: { ${agents} }
demand:
  ${demand}
  interval: 30 min
  contacts: 210
  mix: [{ class: a, share: 100%, handle_time: 386 s }]
targets:
  ${targets || "service_level: { at_least: 80%, within: 20 s }"}
`;
}

describe("agents in a picture", () => {
  it("says what honest work takes, what there is, and what the kindest green day pretends", async () => {
    const { lead, chart } = (await staffingOf(retail))!;
    assert.equal(
      lead,
      "Honest work needs **53 to 64\u00a0agents** to hold both targets; there are 46. At an occupancy of 97.8% an agent has " +
        "**8.8\u00a0s** between contacts. On the kindest green day, at 300\u00a0s a contact and without recovery, 46 look right.",
    );
    assert.deepEqual([chart!.honest!.from, chart!.honest!.to], [53, 64]);
    assert.deepEqual([chart!.pretended!.from, chart!.pretended!.to], [42, 50]);
    assert.equal(chart!.here!.agents, 46);
  });

  it("draws what the model computes: the band is where the honest curves are within every bound", async () => {
    const checked = await check(retail, { today });
    const { set } = checked.documents[0]!;
    const honest = honestHourOf(set);
    assert.ok("arrivals" in honest);
    const planned = plannedTargets(set, honest);
    const { chart } = (await staffingOf(retail))!;
    const [service, occupancy] = chart!.panels;
    assert.equal(chart!.panels.length, 2);
    for (const { agents, value } of service!.curves[0]!.points)
      assert.equal(value, givenBy(agents, honest, planned[0]!.queue));
    const at = (panel: typeof service, agents: number) =>
      panel!.curves[0]!.points.find(point => point.agents === agents)!.value;
    for (let agents = chart!.from; agents <= chart!.to; agents++) {
      const busy = at(occupancy, agents);
      const holds = at(service, agents) >= 0.8 && busy >= 0.7 && busy <= 0.85;
      assert.equal(holds, agents >= 53 && agents <= 64, `${agents}`);
    }
  });

  it("finds the agents there are within the band of a green day that stands on its bounds", async () => {
    const gemeente = samples.find(({ name }) => name.startsWith("gemeente"))!.text;
    const { chart, lead } = (await staffingOf(gemeente))!;
    assert.equal(chart!.honest, null);
    assert.deepEqual([chart!.pretended!.from, chart!.pretended!.to], [18, 18]);
    assert.match(
      lead,
      /^\*\*No number of agents\*\* holds all with honest work: bereikbaarheid takes at least 17, bezettingsgraad at most 16; there are 18\./,
    );
    assert.match(lead, /stretched to 313\u00a0s a contact, 18 look right\.$/);
  });

  it("tells a band without an end, agents that nobody declares, and agents that are too few for the work", async () => {
    const open = (await staffingOf(hour({})))!;
    assert.match(
      open.lead,
      /^Honest work needs \*\*at least 5\d\u00a0agents\*\* to hold service_level; there are 46\./,
    );
    assert.equal(open.chart!.honest!.open, true);
    assert.equal(open.chart!.honest!.to, open.chart!.to);
    const unsaid = (await staffingOf(hour({ agents: "" })))!;
    assert.match(unsaid.lead, /the file does not say how many there are\.$/);
    assert.equal(unsaid.chart!.here, null);
    const few = (await staffingOf(hour({ agents: "agents: 12" })))!;
    assert.match(few.lead, /Honest work is more than 12\u00a0agents have time for\./);
    assert.equal(few.chart!.panels.at(-1)!.here!.text, "over 100%");
  });

  it("says plainly why there is nothing to draw, and nothing where no target looks at the hour", async () => {
    assert.equal((await leadOf(hour({ demand: "channel: chat\n  concurrency: 3" }))).id, "preview/staffing-no-queue");
    // Declaring what comes in would draw nothing for posts.
    const posts =
      "version: 1\ndemand: { channel: social }\ntargets: { sl: { metric: SL, at_least: 80%, within: 1 h } }\n";
    assert.equal((await leadOf(posts)).id, "preview/staffing-no-queue");
    assert.equal((await leadOf(hour({}).replace("contacts: 210", "contacts: 0"))).id, "preview/staffing-nobody");
    const undeclared = await leadOf("version: 1\ntargets: { occupancy: { at_most: 85% } }\n");
    assert.deepEqual(undeclared, {
      id: "preview/staffing-undeclared",
      args: { keys: ["demand.mix", "demand.contacts", "demand.interval"] },
    });
    assert.equal(await staffingOf(hour({ targets: "aht: { at_most: 300 s }" })), null);
  });

  it("has a panel for each thing that is looked at in the queue", async () => {
    const targets = [
      "service_level: { at_least: 80%, within: 20 s }",
      "average_speed_of_answer: { at_most: 25 s }",
      "abandonment_rate: { at_most: 5% }",
    ].join("\n  ");
    const { chart } = (await staffingOf(hour({ targets, demand: "patience: 3 min" })))!;
    assert.deepEqual(
      chart!.panels.map(({ title }) => title),
      ["Answered within 20\u00a0s", "Average wait", "Callers who give up", "Occupancy"],
    );
    for (const { bounds, low, high } of chart!.panels)
      for (const { value } of bounds) assert.ok(low <= value && value <= high);
  });

  it("has few points, within its panels, whatever the numbers are", async () => {
    const agents = fc.oneof(fc.constantFrom(0, 1, 0.5, 1e6, 1e9), fc.nat(500));
    const contacts = fc.oneof(fc.constantFrom(0, 1, 1e6), fc.nat(2000));
    await fc.assert(
      fc.asyncProperty(agents, contacts, fc.nat(2000), fc.boolean(), async (team, calls, seconds, patient) => {
        const yaml = `
version: 1
team: { agents: ${team} }
demand:
  interval: 30 min
  contacts: ${calls}
  ${patient ? "" : "patience: 2 min"}
  mix: [{ class: a, share: 100%, handle_time: ${seconds} s }]
targets:
  service_level: { at_least: 80%, within: 20 s }
  occupancy: { at_least: 60%, at_most: 85% }
`;
        const chart = (await staffingOf(yaml))?.chart;
        if (!chart) return;
        assert.ok(chart.from < chart.to && chart.ticks.length <= 20);
        for (const { curves, low, high, here, ticks } of chart.panels) {
          assert.ok(low < high && ticks.length <= 10);
          for (const { value } of [...curves.flatMap(({ points }) => points), ...(here ? [here] : [])])
            assert.ok(low <= value && value <= high);
          for (const { points } of curves) {
            assert.ok(points.length <= 62);
            for (const { agents } of points)
              assert.ok(Number.isInteger(agents) && chart.from <= agents && agents <= chart.to);
          }
        }
        for (const span of [chart.honest, chart.pretended])
          if (span) assert.ok(chart.from <= span.from && span.from <= span.to && span.to <= chart.to);
      }),
      { numRuns: 60 },
    );
  });
});
