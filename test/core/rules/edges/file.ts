import { mostTroubles } from "../../../../src/core/model/cursor";
import { type Edges, edge, ofTargets } from "./edge";

const target = "fcr: { at_least: 80% }";
const mix = (shares: readonly string[], key = "mix") =>
  ofTargets(
    [target],
    [`demand: { ${key}: [${shares.map((share, index) => `{ class: c${index}${share} }`).join(", ")}] }`],
  );
const shares = (...each: readonly string[]) => each.map(share => `, share: ${share}`);
const content = (key: string, ...each: readonly number[]) =>
  ofTargets([target], [`people: { onboarding: { ${key}: { knowledge: ${each[0]}%, conversation: ${each[1]}% } } }`]);
const list = (...targets: readonly string[]) =>
  `version: 1\ntargets:\n${targets.map(each => `  - ${each}\n`).join("")}`;
/** A file with so many amounts that cannot be read. */
const unreadable = (key: string, count: number) =>
  `version: 1\n${key}: { fcr: { at_least: 80%, history: [${Array(count).fill("soon").join(", ")}] } }\n`;

export const fileEdges: Edges = {
  "file/duplicate-key": [
    edge("two keys", "version: 1\ntargets:\n  fcr: { at_least: 80% }\n  ⟦fcr⟧: { at_least: 70% }\n"),
    edge("two numbers that a comma cut off", ofTargets(["csat: { at_least: 7,5, at_most: 8,5, scale: 1-10 }"])),
    edge("two shares that a comma cut off", ofTargets(["it: { metric: FCR, at_least: 70,5%, at_most: 80,5% }"])),
    edge("two times that a comma cut off", ofTargets(["aht: { at_least: 7,55 min, at_most: 8,55 min }"])),
    edge("two words behind a comma", ofTargets(["aht: { at_least: 7,a5: 1, at_most: 8,⟦a5⟧: 1 }"])),
    edge("two numbers with more behind a comma", ofTargets(["aht: { at_least: 7,5-: 1, at_most: 8,⟦5-⟧: 1 }"])),
    edge("two numbers that no comma cut off", ofTargets(["csat: { at_least: 7, 5: a, ⟦5⟧: b }"])),
    edge("two metrics", list("{ metric: fcr, at_least: 80% }", "{ metric: ⟦fcr⟧, at_least: 70% }")),
    edge("two ids", list("{ id: a, metric: fcr, at_least: 80% }", "{ id: ⟦a⟧, metric: csat, at_least: 70% }")),
    edge("three ids", list("{ id: a, metric: fcr }", "{ id: ⟦a⟧, metric: csat }", "{ id: ⟦a⟧, metric: aht }")),
    edge(
      "two ids of one metric",
      list("{ id: a, metric: fcr, at_least: 80% }", "{ id: b, metric: fcr, at_least: 70% }"),
    ),
  ],
  "file/missing-key": [
    edge("targets that are not there", "⟦version⟧: 1\n", { says: ["targets"] }),
    edge("no targets", "version: 1\n⟦targets⟧: {}\n"),
    edge("no targets in a part of a set", "version: 1\npart_of: whole\ntargets: {}\n"),
    edge("no version", "⟦targets⟧:\n  fcr: { at_least: 80% }\n", { says: ["version: 1"] }),
    edge("a version that is misspelt", "⟦verson⟧: 1\ntargets:\n  fcr: { at_least: 80% }\n", { says: ["version"] }),
    edge("a file that cannot be read", "targets:\n  fcr: { at_least: 80%\n"),
    edge("words", "words\n"),
    edge("a target that is nothing", "version: 1\ntargets:\n  fcr: \n"),
    edge("a target that is a number", ofTargets(["fcr: 80%"])),
  ],
  "file/shares": [
    edge("99.5%, as rounding leaves it", mix(shares("50%", "49.5%"))),
    edge("less", mix(shares("50%", "49.4%"), "⟦mix⟧"), { says: ["99.4%"] }),
    edge("100.5%", mix(shares("50%", "50.5%"))),
    edge("more", mix(shares("50%", "50.6%"), "⟦mix⟧"), { says: ["100.6%"] }),
    edge("less, and a class without a share", mix([...shares("50%", "20%"), ""])),
    edge("more, and a class without a share", mix([...shares("50%", "60%"), ""], "⟦mix⟧")),
    edge("no classes", ofTargets([target], ["demand: { channel: voice }"])),
    edge("onboarding of 100.5%", content("content", 50, 50.5)),
    edge("onboarding of more", content("⟦content⟧", 50, 50.6), { says: ["100.6%"] }),
    edge("onboarding of less", content("content", 50, 20)),
  ],
  "file/syntax": [edge("a comparison", ofTargets(["fcr: ⟦> 80%⟧"]))],
  "file/too-large": [
    edge("as many amounts that cannot be read as are told", unreadable("⟦targets⟧", mostTroubles)),
    edge("one less", unreadable("targets", mostTroubles - 1)),
    edge("one mistake of shape", ofTargets([target], ["nmae: Line"])),
    edge(
      "a part of a set behind another",
      `version: 1\npart_of: whole\ntargets: { fcr: { at_least: 80% } }\n---\n${unreadable("⟦targets⟧", mostTroubles)}part_of: whole\n`,
    ),
  ],
  "file/unknown-key": [
    edge("a key that nobody knows", ofTargets(["fcr: { at_least: 80%, ⟦at_leest⟧: 70% }"]), { says: ["at_least"] }),
    edge("a key at the top", ofTargets([target], ["⟦nmae⟧: Line"]), { says: ["name"] }),
    edge("what a comma cut off", ofTargets(["csat: { at_least: 7,5, scale: 1-10 }"])),
    edge("a key behind a value that cannot be read", ofTargets(["fcr: { at_least: soon, ⟦at_leest⟧: 70% }"])),
    edge(
      "a key of another target than the one that a comma cut",
      ofTargets(["csat: { at_least: 7,5, scale: 1-10 }", "fcr: { at_least: 80%, ⟦at_leest⟧: 70% }"]),
    ),
    edge("a key before what a comma cut off", ofTargets(["csat: { ⟦scaal⟧: 1-10, at_least: 7,5 }"])),
    edge("a key behind what a comma cut off", ofTargets(["csat: { at_least: 7,5, ⟦scaal⟧: 1-10 }"])),
    edge("a value of the wrong kind", ofTargets(["fcr: 80%"])),
    edge("a key like no other", ofTargets(["fcr: { at_least: 80%, ⟦zzzzzz⟧: 3 }"]), {
      says: ["`history` and 9 more."],
    }),
    edge("a key like no other, of few", ofTargets([target], ["team: { ⟦zzzzzz⟧: 3 }"]), {
      says: ["`vacancies`. A key of your own"],
    }),
    edge("a key of another place", ofTargets(["fcr: { at_least: 80%, ⟦leaders⟧: 3 }"]), { says: ["team"] }),
  ],
  "file/wrong-type": [
    edge("what a comma cut off", ofTargets(["csat: { at_least: ⟦7,5⟧, scale: 1-10 }"])),
    edge("a version of another kind", "version: ⟦2⟧\ntargets:\n  fcr: { at_least: 80% }\n"),
    edge("a target that is nothing", "version: 1\ntargets:\n  ⟦fcr⟧: \n"),
    edge("a target that is a number", ofTargets(["fcr: ⟦80%⟧"])),
    edge("a text", "⟦nothing but words⟧\n"),
    edge("words over lines", "⟦nothing⟧\nbut words\n"),
    edge("words below a remark", "# a remark\n⟦nothing⟧\nbut words\n"),
    edge("words that no line ends", "⟦nothing⟧"),
    edge("a target that is a phrase, which may say its bound", ofTargets(["aht: ⟦max. 5 min⟧"]), {
      says: ["`max. 5 min` stands alone, and a target has keys", "Write `{ at_most: 5 min }`"],
    }),
    edge("a band that is an amount", ofTargets(["fcr: { bands: { green: ⟦80%⟧ } }"]), {
      says: ["takes keys with values"],
    }),
    edge("a promise that is an amount", ofTargets([target], ["promise: { fcr: ⟦80%⟧ }"]), {
      says: ["write `{ at_least: 80% }` for `promise.fcr`"],
    }),
    edge("a promise that is a number", ofTargets([target], ["promise: { fcr: ⟦80⟧ }"]), {
      says: ["write `{ at_least: 80% }` for `promise.fcr`"],
    }),
    edge("a promise that is nothing", ofTargets([target], ["promise: { ⟦fcr⟧: }"]), { says: ["here it is nothing"] }),
    edge("a promise that is a list", ofTargets([target], ["promise: { fcr: ⟦[80%]⟧ }"]), {
      says: ["here it is a list"],
    }),
    edge("a target of a list that is a text", list("⟦fcr⟧"), { says: ["takes a target with its keys"] }),
    edge("nothing at all", ""),
    edge("a value without its unit, which is told elsewhere", ofTargets(["aht: { at_most: 300 }"])),
    ...(
      [
        ["⟦1000000000⟧", "0.5 s", "200 s"],
        ["⟦60000000⟧", "10 s", "200 s"],
        ["40000000", "10 s", "200 s"],
        ["1000000000", "1 h", "200 s"],
        ["1000000000", "0 s", "200 s"],
        ["1000000000", "1 werkdag", "200 s"],
      ] as const
    ).map(([contacts, interval, time]) =>
      edge(
        `${contacts} contacts of ${time} in ${interval}`,
        ofTargets(
          ["csat: { at_least: 8, scale: 1-10 }"],
          [
            `demand: { contacts: ${contacts}, interval: ${interval}, mix: [{ class: a, share: 100%, handle_time: ${time} }] }`,
          ],
        ),
        contacts.startsWith("⟦") ? { says: ["more work at a time than any contact centre has"] } : {},
      ),
    ),
    edge("a value that cannot be read", ofTargets(["fcr: { at_least: ⟦soon⟧ }"])),
  ],
};
