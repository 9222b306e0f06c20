import fc from "fast-check";

const tone = fc.constantFrom("routine", "complex", "emotional", "heated");
const percent = (min: number, max: number) => fc.integer({ min, max }).map(each => `${each}%`);
const seconds = (min: number, max: number) => fc.integer({ min, max }).map(each => `${each} s`);

const contactClass = fc.record(
  {
    share: fc.integer({ min: 1, max: 100 }).map(each => `${each}%`),
    handle_time: seconds(15, 1500),
    tone,
    resolved: percent(0, 100),
    satisfaction: percent(5, 100),
    dissatisfied: percent(0, 90),
  },
  { requiredKeys: ["share", "handle_time", "tone"] },
);

const words = ["routine", "complex", "emotional", "heated", "c0", "c1"];
const applies = fc.option(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), {
  nil: undefined,
  freq: 3,
});
const exclude = fc.option(
  fc.uniqueArray(fc.constantFrom("transferred", "escalated", "short", "abandoned", "heated", "c0"), { maxLength: 2 }),
  { nil: undefined, freq: 3 },
);
const method = fc.constantFrom(undefined, undefined, "all", "random", "agent_selected", "after_resolution", "opt_in");
const by = fc.constantFrom(undefined, "agent", "repeat_contact", "survey", "monitoring");

/** Both bounds now and then, and then so that they leave room. */
function bounds(min: number, max: number, write: (each: number) => string, usual: "at_least" | "at_most") {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }), fc.constantFrom(usual, usual, usual, "both", "other"))
    .map(([a, b, which]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const other = usual === "at_least" ? "at_most" : "at_least";
      if (which === "both") return `at_least: ${write(low)}, at_most: ${write(high)}`;
      return `${which === "other" ? other : usual}: ${write(usual === "at_least" ? low : high)}`;
    });
}

const asPercent = (each: number) => `${each}%`;
const asSeconds = (each: number) => `${each} s`;
const asMark = (each: number) => String(each / 10);

const metric = fc.oneof(
  fc.tuple(fc.constant("average_handle_time"), bounds(60, 900, asSeconds, "at_most"), fc.constant("")),
  fc.tuple(fc.constant("first_contact_resolution"), bounds(20, 95, asPercent, "at_least"), baseline(40, 95, asPercent)),
  fc.tuple(fc.constant("repeat_contact_rate"), bounds(5, 60, asPercent, "at_most"), baseline(5, 60, asPercent)),
  fc.tuple(fc.constant("transfer_rate"), bounds(0, 50, asPercent, "at_most"), fc.constant("")),
  fc.tuple(fc.constant("short_contact_rate"), bounds(0, 20, asPercent, "at_most"), fc.constant("")),
  fc.tuple(
    fc.constant("customer_satisfaction"),
    bounds(40, 95, asMark, "at_least").map(each => `${each}, scale: 1-10`),
    baseline(50, 90, asMark),
  ),
  fc.tuple(fc.constant("dissatisfaction_rate"), bounds(2, 50, asPercent, "at_most"), baseline(2, 40, asPercent)),
  fc.tuple(fc.constant("conversation_quality"), bounds(30, 95, asPercent, "at_least"), baseline(50, 95, asPercent)),
  fc.tuple(fc.constant("recovery_rate"), bounds(10, 100, asPercent, "at_least"), fc.constant("")),
  fc.tuple(fc.constant("occupancy"), bounds(40, 100, asPercent, "at_most"), fc.constant("")),
  fc.tuple(
    fc.constant("service_level"),
    bounds(30, 95, each => `${each}%, within: 20 s`, "at_least"),
    fc.constant(""),
  ),
  fc.tuple(fc.constant("average_speed_of_answer"), bounds(2, 200, asSeconds, "at_most"), fc.constant("")),
  fc.tuple(fc.constant("abandonment_rate"), bounds(1, 30, asPercent, "at_most"), fc.constant("")),
);

function baseline(min: number, max: number, write: (each: number) => string) {
  return fc.option(
    fc.integer({ min, max }).map(each => `, baseline: ${write(each)}`),
    { nil: "" },
  );
}

const target = fc.record({ metric, applies, exclude, method, by }).map(({ metric: [id, bound, base], ...rest }) => {
  const applied = rest.applies ? `, applies_to: [${rest.applies.join(", ")}]` : "";
  const measured = [
    ...(rest.by ? [`by: ${rest.by}`] : []),
    ...(rest.exclude ? [`exclude: [${rest.exclude.join(", ")}]`] : []),
    ...(rest.method ? [`sample: { method: ${rest.method} }`] : []),
  ];
  return `metric: ${id}, ${bound}${base}${applied}, measured: { ${measured.join(", ")} }`.replace(
    ", within: 20 s, at_most",
    ", at_most",
  );
});

const hour = fc.record({
  agents: fc.integer({ min: 1, max: 80 }),
  contacts: fc.integer({ min: 5, max: 400 }),
  patience: fc.option(fc.integer({ min: 10, max: 900 }), { nil: undefined }),
  channel: fc.constantFrom("voice", "voice", "video", "chat", "email"),
  concurrency: fc.constantFrom(undefined, 1, 3),
});

const recovery = fc.option(
  fc.record({
    after: fc.uniqueArray(fc.constantFrom("heated", "emotional", "complex", "c1"), { minLength: 1 }),
    time: fc.integer({ min: 0, max: 900 }),
    as: fc.constantFrom("wrap_up", "aux", "break"),
  }),
  { nil: undefined },
);

/** Target sets of every kind that the model takes, as an analyst would write them, good and bad. */
export const randomSet = fc
  .record({
    mix: fc.array(contactClass, { minLength: 1, maxLength: 5 }),
    targets: fc.array(target, { minLength: 1, maxLength: 7 }),
    hour: fc.option(hour, { nil: undefined, freq: 4 }),
    recovery,
  })
  .map(({ mix, targets, hour: planned, recovery: rest }) =>
    [
      "version: 1",
      ...(planned ? [`team: { agents: ${planned.agents} }`] : []),
      "demand:",
      ...(planned
        ? [
            `  channel: ${planned.channel}`,
            "  interval: 30 min",
            `  contacts: ${planned.contacts}`,
            ...(planned.patience ? [`  patience: ${planned.patience} s`] : []),
            ...(planned.concurrency ? [`  concurrency: ${planned.concurrency}`] : []),
          ]
        : []),
      "  mix:",
      ...mix.map(
        (each, index) =>
          `    - { class: c${index}, ${Object.entries(each)
            .map(([key, value]) => `${key}: ${value}`)
            .join(", ")} }`,
      ),
      "targets:",
      ...targets.map((each, index) => `  t${index}: { ${each} }`),
      ...(rest
        ? [`people:\n  recovery: { after: [${rest.after.join(", ")}], time: ${rest.time} s, counted_as: ${rest.as} }`]
        : []),
      "",
    ].join("\n"),
  );
