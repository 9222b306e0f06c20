export interface Hostile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly code: 0 | 1;
  /** What is found, each as `line:column: ... (rule)` or a part of it. */
  readonly finds?: readonly RegExp[];
  /** Rules that must not find anything. */
  readonly silent?: readonly string[];
  /** How often one rule finds something. */
  readonly times?: readonly [count: number, rule: string];
  readonly complains?: RegExp;
}

const aht = "aht: { at_most: 300 s }";
export const set = (above = "", targets = aht): string => `version: 1\n${above}targets:\n  ${targets}\n`;
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");
const rows = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");
const onlyTooLarge = [/^x\.targets\.yaml:1:1: error: This file .*, so it was not read .* \(file\/too-large\)\n$/];
const soundSet = {
  code: 0,
  finds: [/:3:19: warning: aht at most 300 s .*\(handle-time\/unguarded\)/],
  silent: ["file/"],
} as const;

const planned = (agents: string, contacts: string): string => `version: 1
team: { agents: ${agents} }
demand: { interval: 30 min, contacts: ${contacts}, patience: 4 min, mix: [{ class: a, share: 100%, handle_time: 300 s }] }
targets: { service_level: { at_least: 80%, within: 20 s }, occupancy: { at_least: 85%, at_most: 90% } }
`;
const mixed = (first: string, second: string): string => `version: 1
demand:
  mix:
    - { class: a, share: ${first}, handle_time: 210 s }
    - { class: b, share: ${second}, handle_time: 300 s }
targets: { aht: { at_most: 300 s } }
`;
const everyNumber = (value: string): string => `version: 1
team: { agents: ${value}, shrinkage: ${value} }
demand: { contacts: ${value}, interval: ${value}, mix: [{ class: a, share: ${value}, handle_time: ${value} }] }
targets: { aht: { at_most: ${value}, baseline: ${value}, history: [${value}], weight: ${value} }, csat: { at_least: ${value} } }
`;

export const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${rows(9, at => `${"bcdefghij"[at]}: &${"bcdefghij"[at]} [${`*${"abcdefghi"[at]}, `.repeat(9)}]\n`)}`;
const merges = `a: &a { ${rows(50, at => `k${at}: 1, `)} }\n${rows(2000, at => `m${at}: &m${at} { <<: [*a${at > 0 ? `, *m${at - 1}` : ""}], z${at}: 1 }\n`)}`;

export const hostiles: readonly Hostile[] = [
  {
    name: "aliases that multiply",
    content: bomb + set(),
    code: 1,
    finds: [...onlyTooLarge, /once its aliases are followed/],
  },
  {
    name: "merge keys that multiply",
    content: merges + set(),
    code: 1,
    finds: [...onlyTooLarge, /once its aliases are followed/],
  },
  {
    name: "50 MB",
    content: set() + `# ${"x".repeat(77)}\n`.repeat(640_000),
    code: 1,
    finds: [...onlyTooLarge, /longer than 1000000 characters/],
  },
  {
    name: "flow sequences 10,000 deep",
    content: set("", `${"[".repeat(10_000)}${"]".repeat(10_000)}`),
    code: 1,
    finds: [...onlyTooLarge, /nested more than 100 levels/],
  },
  {
    name: "flow mappings 10,000 deep, left open",
    content: set("", "{ a: ".repeat(10_000)),
    code: 1,
    finds: [...onlyTooLarge, /nested more than 100 levels/],
  },
  {
    name: "block sequences 10,000 deep",
    content: set("", `${"- ".repeat(10_000)}1`),
    code: 1,
    finds: [...onlyTooLarge, /nested more than 100 levels/],
  },
  {
    name: "block mappings 1,300 deep",
    content: rows(1300, at => `${" ".repeat(at)}a:\n`),
    code: 1,
    finds: [...onlyTooLarge, /nested more than 100 levels/],
  },
  {
    name: "one line of 5 MB",
    content: set(`description: ${"x".repeat(5_000_000)}\n`),
    code: 1,
    finds: [...onlyTooLarge, /longer than 1000000 characters/],
  },
  {
    name: "one line of 900,000 characters",
    content: set(`description: ${"x".repeat(900_000)}\n`),
    code: 0,
    finds: [/:4:19: warning: aht/],
    silent: ["file/"],
  },
  {
    name: "450,000 texts of nothing",
    content: set(`x: ${'"'.repeat(900_000)}\n`),
    code: 1,
    finds: [...onlyTooLarge, /holds more than 100000 signs of YAML/],
  },
  {
    name: "200,000 documents",
    content: "---\n".repeat(200_000),
    code: 1,
    finds: [...onlyTooLarge, /more than 100000 signs/],
  },
  {
    name: "a NUL in a value",
    content: set("", "aht: { at_most: 30\0 s }"),
    code: 1,
    finds: [/:3:21: error: Something invisible .*\(file\/syntax\)/],
  },
  {
    name: "a NUL in a key",
    content: set("na\0me: x\n"),
    code: 1,
    finds: [/:2:3: error: Something invisible .*\(file\/syntax\)/],
  },
  {
    name: "900,000 NULs",
    content: "\0".repeat(900_000),
    code: 1,
    finds: [/^x\.targets\.yaml:1:1: error: Something invisible .*\(file\/syntax\)\n$/],
  },
  {
    name: "lone surrogates as escapes",
    content: set('name: "\\ud800"\n', '"\\udfff": { at_mots: 1 }'),
    code: 0,
    finds: [/:4:15: warning: `at_mots` is no key of `targets\.\ufffd`/],
  },
  {
    name: "lone surrogates as bytes of UTF-8",
    content: Buffer.concat([Buffer.from(set()), Buffer.from([0x23, 0xed, 0xa0, 0x80, 0x0a])]),
    ...soundSet,
    complains: /not valid UTF-8/,
  },
  {
    name: "lone surrogates in UTF-16",
    content: utf16(set(undefined, `${aht} # \ud800`)),
    ...soundSet,
    complains: /not valid UTF-16/,
  },
  { name: "UTF-16, little end first", content: utf16(set()), ...soundSet },
  { name: "UTF-16, big end first", content: utf16(set()).swap16(), ...soundSet },
  { name: "UTF-16 without a byte order mark", content: utf16(set()).subarray(2), ...soundSet },
  {
    name: "UTF-16 with half a character at its end",
    content: Buffer.concat([utf16(set()), Buffer.from([0x41])]),
    code: 1,
    complains: /not valid UTF-16/,
    finds: [/:3:19: warning: aht/],
  },
  {
    name: "UTF-32",
    content: Buffer.concat([
      Buffer.from([0xff, 0xfe, 0, 0]),
      ...[...set()].map(each => Buffer.from([each.charCodeAt(0), 0, 0, 0])),
    ]),
    code: 1,
    finds: [/Something invisible .* not saved as UTF-8/],
  },
  { name: "line ends of Windows", content: set().replaceAll("\n", "\r\n"), ...soundSet },
  { name: "a byte order mark", content: `\ufeff${set()}`, ...soundSet },
  { name: "two byte order marks", content: `\ufeff\ufeff${set()}`, ...soundSet },
  {
    name: "tabs between words",
    content: "version:\t1\ntargets:\n  aht:\t\t{\tat_most:\t300 s\t}\t\n",
    code: 0,
    silent: ["file/"],
    finds: [/:3:20: warning: aht/],
  },
  {
    name: "tabs as indentation",
    content: "version: 1\ntargets:\n\taht:\n\t\tat_most: 300 s\n",
    code: 1,
    finds: [/:3:1: error: YAML does not take tabs .*\(file\/syntax\)/],
  },
  {
    name: "keys of JavaScript's objects",
    content: set(
      "__proto__: { polluted: 1 }\nconstructor: { prototype: 2 }\n",
      "__proto__: { metric: aht, at_most: 300 s, constructor: 1 }\n  toString: { metric: valueOf, at_least: 3, guardrails: [hasOwnProperty] }",
    ),
    code: 1,
    finds: [
      /:2:1: warning: `__proto__` is no key/,
      /:3:1: warning: `constructor` is no key/,
      /toString counts on the guardrail `hasOwnProperty`, and no target has that id/,
    ],
  },
  {
    name: "classes and tones of JavaScript's objects",
    content: mixed("50%", "50%")
      .replace("class: a", "class: __proto__, tone: constructor")
      .replace("class: b", "class: constructor")
      .replace("300 s }\n", "300 s }\nassumptions: { __proto__: 1, constructor: { prototype: 2 } }\n"),
    code: 1,
    finds: [/takes `routine`, `complex`, `emotional` or `heated`; here it is the text `constructor`/],
  },
  { name: "no numbers", content: everyNumber(".nan"), code: 1, times: [11, "file/wrong-type"] },
  { name: "numbers without end", content: everyNumber("-.inf"), code: 1, times: [11, "file/wrong-type"] },
  { name: "1e309", content: everyNumber("1e309"), code: 1, times: [11, "file/wrong-type"] },
  {
    name: "a negative share",
    content: mixed("-20%", "120%"),
    code: 1,
    finds: [/:4:26: error: `-20%` cannot be: .*lies between 0% and 100%/, /:5:26: error: `120%` cannot be/],
  },
  {
    name: "shares that add up to 140%",
    content: mixed("70%", "70%"),
    code: 1,
    finds: [/:3:3: error: The shares of the mix add up to 140%, 40% more than there are contacts.*\(file\/shares\)/],
  },
  {
    name: "no agents at all",
    content: planned("0", "210"),
    code: 1,
    finds: [/, 0 agents cannot keep service_level .*\(staffing\/impossible-together\)/],
  },
  {
    name: "1e9 agents who have nothing to do",
    content: planned("1e9", "210"),
    code: 1,
    finds: [/, 1000000000 agents cannot keep .*occupancy takes \d\d to \d\d agents/],
  },
  {
    name: "as many contacts as are read, and agents for them",
    content: planned("160000000", "1e9"),
    code: 1,
    finds: [/, 160000000 agents cannot keep .*occupancy takes 185185186 to 196078431 agents/],
  },
  {
    name: "numbers beyond any contact centre",
    content: everyNumber("1e300"),
    code: 1,
    times: [11, "file/wrong-type"],
  },
];

/** Files as crowded as is let be: each took long, or much memory, before there was a bound. */
export const crowded: Readonly<Record<string, string>> = {
  quotes: set(`x: ${'"'.repeat(98_000)}\n`),
  aliases: set(`x: [${"*q,".repeat(49_000)}]\n`),
  comparisons: set("x: >= 4\n".repeat(33_000)),
  documents: "version: 1\ntargets: {}\n---\n".repeat(990),
  duplicates: set("a: 1\n".repeat(45_000)),
  anchors: set(rows(30_000, at => `a${at}: &a${at} 1\n`)),
  suppressions: set("# watermelon-disable-next-line a/b -- x\n".repeat(14_000)),
  targets: `version: 1\ntargets:\n${rows(11_000, at => `  t${at}: { metric: fcr, at_least: 75% }\n`)}`,
  formulas: `version: 1\ntargets:\n${rows(4000, at => `  t${at}: { metric: aht, formula: ((((talk + hold) * 2)) / handled) ^ 2 + foo${at}, at_most: 3 s }\n`)}`,
  guardrails: set("", `fcr: { at_least: 75%, guardrails: [${rows(48_000, at => `g${at}, `)}] }`),
  "an amount": set("", `aht: { at_most: '${"5 a".repeat(300_000)}' }`),
  "a date": set(`review_by: ${"2027-".repeat(90_000)}\n`),
};
