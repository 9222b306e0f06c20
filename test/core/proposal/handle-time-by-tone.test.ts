import assert from "node:assert/strict";
import { bandOnTeamLevel, exemptTones, splitByTone } from "../../../src/core/proposal/handle-time-by-tone";
import { offered } from "./offered";

const mix = `version: 1
demand:
  mix:
    - { class: order-status, share: 55%, handle_time: 210 s }
    - { class: billing-dispute, share: 30%, handle_time: 7 min, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 10%, handle_time: 9 min, tone: heated }
`;

const watched = (tone: string, atLeast: string, level = "team") => ({
  metric: "first_contact_resolution",
  at_least: atLeast,
  applies_to: [tone],
  level,
  measured: { by: "repeat_contact", window: "7 days" },
});

const split = {
  aht: { at_most: "300 s", level: "agent", applies_to: ["routine"] },
  "aht-complex": { metric: "aht", at_most: "420 s", applies_to: ["complex"], level: "team" },
  "fcr-emotional": watched("emotional", "75%"),
  "fcr-heated": watched("heated", "65%"),
};

describe("splitting a handle-time target by tone", () => {
  it("keeps the cap for routine, gives complex its need, and watches the others on resolution", () => {
    const text = `${mix}targets:\n  aht: { at_most: 300 s, level: agent } # cap\n  occupancy: { at_most: 85% }\n`;
    const [offer, ...more] = offered(text, "aht", splitByTone);
    assert.equal(more.length, 0);
    assert.equal(
      offer!.title,
      "Split AHT by tone: routine at most 300 s, complex at most 420 s; emotional and heated watched on resolution",
    );
    assert.deepEqual(offer!.targets, { ...split, occupancy: { at_most: "85%" } });
    assert.match(offer!.text, /level: agent } # cap\n {2}aht-complex:/);
  });

  it("adds items to a list of targets", () => {
    const text = `${mix}targets:\n- metric: Afhandeltijd\n  id: aht\n  at_most: 5 minuten\n- { id: x, metric: occupancy }\n`;
    const [offer] = offered(text, "aht", splitByTone);
    assert.deepEqual(offer!.targets, [
      { metric: "Afhandeltijd", id: "aht", at_most: "5 minuten", applies_to: ["routine"] },
      { id: "aht-complex", metric: "Afhandeltijd", at_most: "7 minuten", applies_to: ["complex"], level: "team" },
      { id: "fcr-emotional", ...watched("emotional", "75%") },
      { id: "fcr-heated", ...watched("heated", "65%") },
      { id: "x", metric: "occupancy" },
    ]);
  });

  it("works through an alias, a merge key and an aliased list", () => {
    const cap = "{ at_most: 300 s, level: agent }";
    const forms = [
      `${mix}x-cap: &cap ${cap}\ntargets:\n  aht: *cap\n`,
      `${mix}x-cap: &cap ${cap}\ntargets:\n  aht:\n    <<: *cap\n`,
      `${mix}x-cap: &cap ${cap}\ntargets:\n  aht: { <<: *cap }\n`,
      `${mix}x-all: &all\n  aht: ${cap}\ntargets: *all\n`,
      `${mix}x-all: &all\n  aht: ${cap}\ntargets:\n  <<: *all\n`,
      `{ ${mix.replace("version: 1\n", "version: 1, ").replace(/demand:[\s\S]*/, "")}${demandInFlow()}, targets: { aht: ${cap} } }\n`,
    ];
    for (const text of forms) {
      const [offer] = offered(text, "aht", splitByTone);
      assert.deepEqual(offer!.targets, split, offer!.text);
    }
  });

  it("leaves an aliased list in its place and targets a copy", () => {
    const text = `${mix}x-all: &all\n  - { id: aht, metric: aht, at_most: 300 s }\ntargets: *all\n`;
    const [offer] = offered(text, "aht", splitByTone);
    assert.ok(offer!.text.startsWith(text.slice(0, text.indexOf("*all"))), offer!.text);
    assert.deepEqual(
      (offer!.targets as { id: string }[]).map(target => target.id),
      ["aht", "aht-complex", "fcr-emotional", "fcr-heated"],
    );
  });

  it("raises the routine cap where routine alone needs more, its floor and colours with it", () => {
    const text = `${mix}targets:
  aht:
    at_least: 250 s
    at_most: 200 s
    bands: { green: { at_most: 200 s }, amber: { at_most: 220 s } }
`;
    const [offer] = offered(text, "aht", splitByTone);
    const { aht } = offer!.targets as { aht: unknown };
    assert.deepEqual(aht, {
      at_least: "210 s",
      at_most: "210 s",
      applies_to: ["routine"],
      bands: { green: { at_most: "210 s" }, amber: { at_most: "230 s" } },
    });
  });

  it("does not tighten the complex contacts of a wide cap", () => {
    const [offer] = offered(`${mix}targets:\n  aht: { at_most: 8 min }\n`, "aht", splitByTone);
    assert.match(offer!.title, /complex at most 8 min;/);
  });

  it("makes it the target of the complex contacts where there are no routine ones", () => {
    const text = `${mix.replace("210 s", "8 min, tone: complex")}targets:\n  aht: { at_most: 300 s, level: agent }\n`;
    const [offer] = offered(text, "aht", splitByTone);
    assert.deepEqual(offer!.targets, {
      aht: { at_most: "459 s", level: "team", applies_to: ["complex"] },
      "fcr-complex": watched("complex", "75%"),
      "fcr-emotional": watched("emotional", "75%"),
      "fcr-heated": watched("heated", "65%"),
    });
  });

  it("adds no watch where the document has one for the tone", () => {
    const text = `${mix}targets:
  aht: { at_most: 300 s, level: site }
  all: { metric: repeat_contact_rate, at_most: 20% }
  hard: { metric: fcr, at_least: 60%, applies_to: [heated, emotional], measured: { by: survey } }
  fcr-heated: { metric: occupancy, at_most: 85% }
`;
    const [offer] = offered(text, "aht", splitByTone);
    assert.deepEqual(Object.keys(offer!.targets as object), ["aht", "aht-complex", "all", "hard", "fcr-heated"]);
  });

  it("names classes where a tone is not wholly covered, and gives new targets ids of their own", () => {
    const text = `${mix}    - { class: refund, share: 10%, handle_time: 5 min, tone: heated }
targets:
  aht: { at_most: 300 s, applies_to: [order-status, threats], level: site }
  fcr-heated: { metric: occupancy, at_most: 85% }
`;
    const [offer] = offered(text, "aht", splitByTone);
    assert.deepEqual(offer!.targets, {
      aht: { at_most: "300 s", applies_to: ["routine"], level: "site" },
      "fcr-heated-2": { ...watched("threats", "65%", "site") },
      "fcr-heated": { metric: "occupancy", at_most: "85%" },
    });
  });

  it("has nothing to offer for one tone, for tones without a cap, for a part, or without a whole mix", () => {
    for (const applies of ["[routine]", "[emotional, heated]"]) {
      const text = `${mix}targets:\n  aht: { at_most: 300 s, applies_to: ${applies} }\n`;
      assert.deepEqual(offered(text, "aht", splitByTone), []);
    }
    assert.deepEqual(offered(`${mix}targets:\n  talk_time: { at_most: 300 s }\n`, "talk_time", splitByTone), []);
    const partial = mix.replace("share: 30%, ", "");
    assert.deepEqual(offered(`${partial}targets:\n  aht: { at_most: 300 s }\n`, "aht", splitByTone), []);
    assert.deepEqual(offered("version: 1\ntargets:\n  aht: { at_most: 300 s }\n", "aht", splitByTone), []);
  });
});

describe("exempting tones from a handle-time target", () => {
  it("leaves those that stay below the cap", () => {
    const text = `${mix}targets:\n  aht: { at_most: 450 s, applies_to: all }\n`;
    const [offer] = offered(text, "aht", exemptTones);
    assert.equal(offer!.title, "Exempt emotional and heated contacts from AHT: at most 450 s for routine and complex");
    assert.deepEqual(offer!.targets, { aht: { at_most: "450 s", applies_to: ["routine", "complex"] } });
  });

  it("needs no handle times beyond those above the cap", () => {
    const text = `${mix.replace("handle_time: 210 s", "title: x")}targets:\n  talk: { metric: talk_time, at_most: 400 s }\n`;
    const [offer] = offered(text, "talk", exemptTones);
    assert.deepEqual(offer!.targets, { talk: { metric: "talk_time", at_most: "400 s", applies_to: ["routine"] } });
  });

  it("has nothing to offer where all of it is above the cap, or none", () => {
    const all = `${mix}targets:\n  aht: { at_most: 300 s, applies_to: [heated, complex] }\n`;
    assert.deepEqual(offered(all, "aht", exemptTones), []);
    assert.deepEqual(offered(`${mix}targets:\n  aht: { at_most: 20 min }\n`, "aht", exemptTones), []);
  });
});

describe("a band for handle time", () => {
  it("lies around the need at team level, with the slow tones watched", () => {
    const [offer] = offered(`${mix}targets:\n  aht: { at_most: 5 min, level: agent }\n`, "aht", bandOnTeamLevel);
    assert.equal(
      offer!.title,
      "Hold AHT in a band of 5.1 min to 6.3 min at team level, and watch complex, emotional and heated on resolution",
    );
    assert.deepEqual(offer!.targets, {
      aht: { at_most: "6.3 min", level: "team", at_least: "5.1 min" },
      "fcr-complex": watched("complex", "75%"),
      "fcr-emotional": watched("emotional", "75%"),
      "fcr-heated": watched("heated", "65%"),
    });
  });

  it("keeps a wider level and a higher cap", () => {
    const [offer] = offered(`${mix}targets:\n  aht: { at_most: 20 min, level: site }\n`, "aht", bandOnTeamLevel);
    assert.deepEqual(offer!.targets, { aht: { at_most: "20 min", level: "site", at_least: "5.1 min" } });
  });
});

function demandInFlow(): string {
  const classes = [...mix.matchAll(/- (\{.*\})/g)].map(match => match[1]);
  return `demand: { mix: [${classes.join(", ")}] }`;
}
