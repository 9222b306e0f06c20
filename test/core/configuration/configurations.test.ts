import assert from "node:assert/strict";
import { Configurations, check, metricCardMarkdown } from "../../../src/core";
import { configurationsOf, hostOf, problemsFor } from "./files";

const file = "/desk/teams/voice/a.targets.yaml";
const rule = "occupancy/too-high";

const severity = async (files: Readonly<Record<string, string>>, path = file, id = rule) =>
  (await configurationsOf(files).settingsFor(path)).check.rules?.[id]?.severity;

const turned = (to: string, more = "") => `${more}rules: { ${rule}: ${to} }\n`;

describe("the configuration of a file", () => {
  it("is the nearest one upward, without what lies above it", async () => {
    const files = {
      "/desk/.watermelon.yaml": `language: nl\n${turned("error")}`,
      "/desk/teams/.watermelon.yaml": turned("info"),
    };
    assert.equal(await severity(files), "info");
    assert.equal(await severity(files, "/desk/b.targets.yaml"), "error");
    assert.equal(await severity(files, "/c.targets.yaml"), undefined);
    assert.equal((await configurationsOf(files).settingsFor(file)).language, null);
  });

  it("is nothing but the rules' own where there is none", async () => {
    const { check: options, language, baseline } = await configurationsOf({}).settingsFor(file);
    const check = { rules: {}, metrics: [], assumptions: [], locked: [], obeySuppressions: true };
    assert.deepEqual({ options, language, baseline }, { options: check, language: null, baseline: null });
  });

  it("is looked for once in every folder", async () => {
    const host = hostOf({ "/desk/.watermelon.yaml": "extends: strict\n" });
    const configurations = new Configurations(host);
    const settings = [];
    for (let i = 0; i < 1000; i++)
      settings.push(await configurations.settingsFor(`/desk/teams/t${i % 10}/${i}.targets.yaml`));
    assert.equal(host.reads.length, 13);
    assert.equal(new Set(settings).size, 1, "files for which the same holds share their settings");
  });

  it("can be one that is named, wherever the file lies", async () => {
    const host = hostOf({ "/house/strict.yaml": turned("off"), "/desk/.watermelon.yaml": turned("error") });
    const configurations = new Configurations(host, "/house/strict.yaml");
    assert.equal((await configurations.settingsFor(file)).check.rules?.[rule]?.severity, "off");
  });

  it("works on paths with a drive", async () => {
    assert.equal(await severity({ "C:/desk/.watermelon.yaml": turned("off") }, "C:/desk/a/b.targets.yaml"), "off");
  });
});

describe("extends", () => {
  it("starts from what it names, of which later ones win, and its own values last", async () => {
    const files = {
      "/desk/house.yaml": turned("error", "language: nl\n"),
      "/desk/softer.yaml": turned("info"),
      "/desk/teams/.watermelon.yaml": "extends: [../house.yaml, ../softer.yaml]\n",
    };
    assert.equal(await severity(files), "info");
    assert.equal((await configurationsOf(files).settingsFor(file)).language, "nl");
    const own = {
      ...files,
      "/desk/teams/.watermelon.yaml": turned("off", "extends: [../house.yaml, ../softer.yaml]\n"),
    };
    assert.equal(await severity(own), "off");
  });

  it("keeps options that only the parent gives", async () => {
    const files = {
      "/desk/house.yaml": "rules: { occupancy/too-high: { severity: error, ceiling: 80% } }\n",
      "/desk/.watermelon.yaml": turned("info", "extends: ./house.yaml\n"),
    };
    const { check: options } = await configurationsOf(files).settingsFor(file);
    assert.deepEqual(options.rules?.[rule], { severity: "info", options: { ceiling: 0.8 } });
  });

  it("raises information to a warning with strict, but for a rule that has a severity of its own", async () => {
    const text = "version: 1\ntargets:\n  aht: { at_most: 300 s }\n";
    const severities = async (configuration: string) => {
      const { check: options } = await configurationsOf({ "/desk/.watermelon.yaml": configuration }).settingsFor(file);
      const { findings } = await check(text, { today: "2026-11-22", ...options });
      return findings.filter(({ rule }) => rule === "measurement/cannot-tell").map(each => each.severity);
    };
    assert.deepEqual(await severities("extends: recommended\n"), ["info"]);
    assert.deepEqual(await severities("extends: strict\n"), ["warning"]);
    assert.deepEqual(await severities("extends: strict\nrules: { measurement/cannot-tell: info }\n"), ["info"]);
  });

  it("obeys no suppressions with auditor, which the last preset decides", async () => {
    const obeys = async (configuration: string) =>
      (await configurationsOf({ "/desk/.watermelon.yaml": configuration }).settingsFor(file)).check.obeySuppressions;
    assert.equal(await obeys("extends: auditor\n"), false);
    assert.equal(await obeys("extends: [auditor, strict]\n"), true);
    const { check: options } = await configurationsOf({ "/desk/.watermelon.yaml": "extends: auditor\n" }).settingsFor(
      file,
    );
    assert.equal(options.leastSeverity, "warning");
  });

  it("tells a circle, a file that is not there and what leaves the workspace, each at its place", async () => {
    assert.deepEqual(
      await problemsFor({
        "/desk/.watermelon.yaml": "# first\nextends: ./a.yaml\n",
        "/desk/a.yaml": "extends: [./b.yaml, ./gone.yaml]\n",
        "/desk/b.yaml": "extends: [./a.yaml, ../outside.yaml, /etc/x.yaml]\n",
      }),
      [
        "/desk/b.yaml:1: This goes round in a circle: a.yaml → b.yaml → a.yaml. Take one of these steps away.",
        "/desk/b.yaml:1: `../outside.yaml` lies outside this workspace, and what is there differs from machine to machine: keep the file within it.",
        "/desk/b.yaml:1: `/etc/x.yaml` holds on one machine only: write the path from the folder of this file, with `/` between folders.",
        "/desk/a.yaml:1: There is no file `./gone.yaml`, told from the folder of this file.",
      ],
    );
  });

  it("is followed for eight levels and twenty files, and says where it stops", async () => {
    const levels = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`/desk/${i}.yaml`, `extends: ./${i + 1}.yaml\n`]),
    );
    const deep = await problemsFor({ ...levels, "/desk/.watermelon.yaml": "extends: ./0.yaml\n" });
    assert.deepEqual(
      deep.map(each => each.slice(0, 60)),
      ["/desk/7.yaml:1: Configurations that extend each other are fo"],
    );
    const many = Array.from({ length: 20 }, (_, i) => `./m${i}.yaml`);
    const wide = await problemsFor({
      ...Object.fromEntries(many.map((each, i) => [`/desk/${each.slice(2)}`, `extends: ./n${i}.yaml\n`])),
      ...Object.fromEntries(many.map((_, i) => [`/desk/n${i}.yaml`, "language: nl\n"])),
      "/desk/.watermelon.yaml": `extends: [${many.join(", ")}]\n`,
    });
    assert.match(wide[0]!, /extends at most 20 others/);
  });

  it("may name a file anywhere in the repository, also where only a folder of it is open", async () => {
    const files = {
      "/repo/.git/HEAD": "",
      "/repo/house.yaml": turned("off"),
      "/repo/open/.watermelon.yaml": "extends: ../house.yaml\n",
    };
    assert.deepEqual(await problemsFor(files, "/repo/open/a.targets.yaml"), []);
    assert.equal(await severity(files, "/repo/open/a.targets.yaml"), "off");
  });
});

describe("overrides", () => {
  const files = {
    "/desk/.watermelon.yaml": `rules: { ${rule}: { severity: error, ceiling: 80% } }
overrides:
  - files: ["**/back-office/**"]
    rules: { ${rule}: off }
  - files: ["*.targets.yml"]
    rules: { ${rule}: { ceiling: 82% } }
`,
  };

  it("hold for the files that their patterns take, and change what they say only", async () => {
    const settings = async (path: string) => (await configurationsOf(files).settingsFor(path)).check.rules?.[rule];
    assert.deepEqual(await settings("/desk/a.targets.yaml"), { severity: "error", options: { ceiling: 0.8 } });
    assert.deepEqual(await settings("/desk/x/back-office/y/a.targets.yaml"), {
      severity: "off",
      options: { ceiling: 0.8 },
    });
    assert.deepEqual(await settings("/desk/x/a.targets.yml"), { severity: "error", options: { ceiling: 0.82 } });
    assert.deepEqual(await settings("/desk/back-office.targets.yaml"), {
      severity: "error",
      options: { ceiling: 0.8 },
    });
  });
});

describe("locked", () => {
  it("holds for every folder below, whatever is configured there", async () => {
    const files = {
      "/desk/.watermelon.yaml": `locked: [${rule}]\n`,
      "/desk/teams/.watermelon.yaml": "extends: recommended\nlocked: [file/syntax]\n",
    };
    assert.deepEqual([...(await configurationsOf(files).settingsFor(file)).check.locked!], [rule, "file/syntax"]);
    assert.deepEqual([...(await configurationsOf(files).settingsFor("/desk/a.targets.yaml")).check.locked!], [rule]);
  });

  it("keeps a rule from being turned off below or by who extends it, but not by who locks it", async () => {
    const above = {
      "/desk/.watermelon.yaml": `# house\nlocked: [${rule}]\n`,
      "/desk/teams/.watermelon.yaml": turned("off"),
    };
    assert.deepEqual(await problemsFor(above, file), [
      `/desk/teams/.watermelon.yaml:1: \`${rule}\` cannot be turned off here: .watermelon.yaml:2 has locked it. Take this line away, or unlock the rule there.`,
    ]);
    const extended = {
      "/desk/house.yaml": `locked: [${rule}]\n`,
      "/desk/.watermelon.yaml": `extends: ./house.yaml\noverrides:\n  - files: [a]\n    rules: { ${rule}: off }\n`,
    };
    assert.match((await problemsFor(extended))[0]!, /:4: .*house\.yaml:1 has locked it/);
    assert.deepEqual(await problemsFor({ "/desk/.watermelon.yaml": turned("off", `locked: [${rule}]\n`) }), []);
    assert.deepEqual(await problemsFor({ ...above, "/desk/teams/.watermelon.yaml": turned("info") }, file), []);
  });
});

describe("files and ignore", () => {
  const configurations = configurationsOf({
    "/desk/.watermelon.yaml":
      'files: ["targets/**/*.yaml", "*.txt"]\nignore: [archive, "*.old.targets.yaml", "!kept.old.targets.yaml"]\n',
    "/desk/alone/.watermelon.yaml": "language: en\n",
  });
  const cases: readonly (readonly [string, boolean])[] = [
    ["/desk/a.targets.yaml", true],
    ["/desk/a.TARGETS.YML", true],
    ["/desk/settings.yaml", false],
    ["/desk/targets/a.yaml", true],
    ["/desk/targets/x/y/a.yaml", true],
    ["/desk/targets/x/.watermelon.yaml", false],
    ["/desk/notes.txt", false],
    ["/desk/archive/x/a.targets.yaml", false],
    ["/desk/a.old.targets.yaml", false],
    ["/desk/kept.old.targets.yaml", true],
    ["/desk/alone/targets/a.yaml", false],
  ];
  for (const [path, expected] of cases) {
    it(`${expected ? "make" : "do not make"} ${path} a target file`, async () => {
      assert.equal(await configurations.isTargetFile(path), expected);
    });
  }
});

describe("a broken configuration", () => {
  it("holds as it was when it was last right", async () => {
    const files: Record<string, string> = { "/desk/.watermelon.yaml": turned("off") };
    const configurations = new Configurations(hostOf(files));
    const now = async () => (await configurations.settingsFor(file)).check.rules?.[rule]?.severity;
    assert.equal(await now(), "off");
    files["/desk/.watermelon.yaml"] = turned("offf");
    configurations.forget();
    assert.equal(await now(), "off");
    assert.equal(configurations.problems.length, 1);
    files["/desk/.watermelon.yaml"] = turned("info");
    configurations.forget();
    assert.equal(await now(), "info");
    assert.deepEqual(configurations.problems, []);
  });

  it("holds for nothing where it never was right, but for what the folders above lock", async () => {
    const settings = await configurationsOf({
      "/desk/.watermelon.yaml": `locked: [${rule}]\n`,
      "/desk/teams/.watermelon.yaml": "rules: [\n",
    }).settingsFor(file);
    assert.deepEqual(settings.check.rules, {});
    assert.deepEqual(settings.check.locked, [rule]);
  });
});

describe("metrics and assumptions of a configuration", () => {
  it("reach the check", async () => {
    const { check: options } = await configurationsOf({
      "/desk/.watermelon.yaml": `metrics:
  net_easy_score: { facet: customer, unit: score, direction: up, aliases: [NES] }
assumptions:
  loss: { rushed: { heated: 80% } }
  time.dropped: 30 s
`,
    }).settingsFor(file);
    assert.deepEqual(options.assumptions, [
      { name: "loss.rushed.heated", value: { amount: 0.8, unit: "share", written: "80%" } },
      { name: "time.dropped", value: { amount: 30, unit: "seconds", written: "30 s" } },
    ]);
    const text =
      "version: 1\ntargets:\n  nes: { at_least: 4, scale: 1-5 }\n  other: { metric: Net easy score, at_most: 3, scale: 1-5 }\n";
    const { findings, documents } = await check(text, { today: "2026-11-22", ...options });
    assert.deepEqual(
      documents[0]?.set.targets.map(({ metric }) => metric?.id),
      ["net_easy_score", "net_easy_score"],
    );
    const rules = findings.map(each => each.rule);
    assert.ok(!rules.includes("measurement/unknown-metric"));
    assert.ok(rules.includes("measurement/direction"), "its direction is known");
    const card = metricCardMarkdown(documents[0]!.set.targets[0]!.metric!, "en");
    assert.doesNotMatch(card, /``|: $|\n{3}/m, "what is not known of it is not shown");
  });
});
