import assert from "node:assert/strict";
import { contactsToMakeUp } from "../../../src/core/model/handle-time";
import { addGuardrails } from "../../../src/core/proposal/guardrails";
import { lowerStakes, moveToTeam, raiseCap } from "../../../src/core/proposal/handle-time";
import { offered } from "./offered";

describe("raising a cap", () => {
  const raised = (text: string, id = "aht") => offered(text, id, (_, target) => raiseCap(target, 340.5))[0]!;

  it("writes it in the user's own unit and spacing", () => {
    assert.equal(
      raised("targets: { aht: { at_most: 5 min } } # x\n").text,
      "targets: { aht: { at_most: 5.7 min } } # x\n",
    );
    assert.equal(raised("targets:\n- id: aht\n  at_most: '300s'\n").text, "targets:\n- id: aht\n  at_most: 341s\n");
    assert.equal(raised("targets: { aht: { at_most: 300 s } }").title, "Raise AHT to 341 s");
  });

  it("quotes a decimal comma where YAML would see two keys", () => {
    const { text } = raised("targets:\n  afhandeltijd: { at_most: '5,5 minuten', level: team }\n", "afhandeltijd");
    assert.equal(text, 'targets:\n  afhandeltijd: { at_most: "5,7 minuten", level: team }\n');
  });

  it("raises the cap of one target only where several share it", () => {
    const { text } = raised("x: &x { at_most: 300 s }\ntargets: { aht: *x, talk: *x }\n");
    assert.equal(text, "x: &x { at_most: 300 s }\ntargets: { aht: { at_most: 341 s }, talk: *x }\n");
  });

  it("moves the colour bands along", () => {
    const { targets } = raised("targets: { aht: { at_most: 300 s, bands: { green: { at_most: 5 min }, red: {} } } }");
    assert.deepEqual(targets, { aht: { at_most: "341 s", bands: { green: { at_most: "5.7 min" }, red: {} } } });
  });
});

describe("taking a cap off the agent", () => {
  const text = "targets: { aht: { at_most: 300 s, level: agent, stakes: bonus } }\n";

  it("moves it to the team", () => {
    assert.deepEqual(offered(text, "aht", (_, target) => moveToTeam(target))[0]!.targets, {
      aht: { at_most: "300 s", level: "team", stakes: "bonus" },
    });
  });

  it("lowers what is at stake", () => {
    const [offer] = offered(text, "aht", (_, target) => lowerStakes(target, "coaching"));
    assert.deepEqual(offer!.targets, { aht: { at_most: "300 s", level: "agent", stakes: "coaching" } });
    assert.equal(offer!.title, "Use AHT for coaching only");
  });
});

describe("guarding a cap", () => {
  const mix = `demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: threats, share: 40%, handle_time: 9 min, tone: heated }
`;

  it("adds a target at the cap's level or wider and names it among its guardrails", () => {
    const text = `${mix}targets:\n  aht: { at_most: 300 s, level: agent, guardrails: [csat] }\n  fcr: {}\n  quality: {}\n`;
    const offers = offered(text, "aht", addGuardrails);
    const guards = offers.map(({ targets }) => targets as Record<string, { guardrails?: string[] }>);
    assert.deepEqual(
      guards.map(targets => targets.aht!.guardrails),
      [
        ["csat", "fcr-repeat-contact"],
        ["csat", "repeat-contact"],
        ["csat", "quality-sampled"],
      ],
    );
    assert.deepEqual(guards[0]!["fcr-repeat-contact"], {
      metric: "first_contact_resolution",
      at_least: "77%",
      level: "team",
      measured: { by: "repeat_contact", window: "7 days" },
    });
    assert.deepEqual(guards[1]!["repeat-contact"], {
      metric: "repeat_contact_rate",
      at_most: "23%",
      level: "team",
      measured: { by: "repeat_contact", window: "7 days" },
    });
    assert.deepEqual(guards[2]!["quality-sampled"], {
      metric: "conversation_quality",
      at_least: "85%",
      level: "team",
      measured: { by: "monitoring", sample: { method: "random" } },
    });
  });

  it("watches the contacts that the cap is on, at what honest work gives those", () => {
    const text = `${mix}targets:\n  - { id: aht, at_most: 9 min, applies_to: [heated], level: site }\n`;
    const [offer] = offered(text, "aht", addGuardrails);
    assert.deepEqual((offer!.targets as unknown[])[1], {
      id: "fcr",
      metric: "first_contact_resolution",
      at_least: "65%",
      applies_to: ["heated"],
      level: "site",
      measured: { by: "repeat_contact", window: "7 days" },
    });
  });

  it("starts where custom calls resolution good when there is no mix", () => {
    const [resolution, repeat] = offered("targets: { aht: { at_most: 300 s } }", "aht", addGuardrails);
    assert.match(resolution!.title, /at least 70%/);
    assert.match(repeat!.title, /at most 30%/);
  });
});

describe("making up for a slow contact", () => {
  it("takes as many fast ones as bring the mean down to the cap", () => {
    assert.equal(contactsToMakeUp(900, 210, 300), 7);
    assert.equal((900 + 7 * 210) / 8 <= 300 && (900 + 6 * 210) / 7 > 300, true);
    assert.equal(contactsToMakeUp(390, 210, 300), 1);
  });

  it("is needless below the cap and hopeless where nothing is", () => {
    assert.equal(contactsToMakeUp(300, 210, 300), null);
    assert.equal(contactsToMakeUp(900, 300, 300), null);
  });
});
