import { type Edges, edge, ofTargets } from "./edge";

const mix = (classes: string) => `demand: { mix: [${classes}] }`;
const one = mix("{ class: a, share: 100%, handle_time: 300 s }");
const recovering = "people: { recovery: { after: [routine], time: 60 s, counted_as: wrap_up } }";
const timeless = mix("{ class: a, share: 60%, handle_time: 200 s }, { class: b, share: 40%, tone: complex }");
/** Needs 300 s at a second class of 450 s. */
const slow = (seconds: string, tone = "complex") =>
  mix(
    `{ class: a, share: 60%, handle_time: 200 s }, { class: b, share: 40%, handle_time: ${seconds} s, tone: ${tone} }`,
  );
const watched = "repeat: { metric: repeat_contact_rate, at_most: 12% }";
const chat = (rest = "") => `demand: { channel: chat${rest} }`;
const cap = (inside: string, ...before: readonly string[]) => ofTargets([`aht: { ${inside} }`], before);

export const handleTime: Edges = {
  "handle-time/baseline-disagrees": [
    edge("a tenth below", cap("at_most: 400 s, baseline: 270 s", one)),
    edge("more than a tenth below", cap("at_most: 400 s, baseline: ⟦269.9 s⟧", one)),
    edge("a tenth above", cap("at_most: 400 s, baseline: 330 s", one)),
    edge("more than a tenth above", cap("at_most: 400 s, baseline: ⟦330.1 s⟧", one)),
    edge("a tenth below what it is without recovery", cap("at_most: 400 s, baseline: 270 s", one, recovering)),
    edge("a tenth above what it is with recovery", cap("at_most: 400 s, baseline: 396 s", one, recovering)),
    edge("more than a tenth above that", cap("at_most: 400 s, baseline: ⟦396.1 s⟧", one, recovering)),
    edge("a baseline without contacts", cap("at_most: 400 s, baseline: 270 s"), { lacks: ["demand.mix"] }),
    edge("contacts without times", cap("at_most: 400 s, baseline: 270 s", timeless), {
      lacks: ["demand.mix[].handle_time"],
    }),
    edge("a baseline of another metric", cap("metric: talk_time, at_most: 400 s, baseline: 100 s", one)),
    edge("a baseline that is no time", cap("at_most: 400 s, baseline: 100", one)),
    edge("no baseline", cap("at_most: 100 s", one)),
    edge(
      "chats, nobody knows how many at a time",
      cap("at_most: 400 s, baseline: 100 s", one.replace("{ mix", "{ channel: chat, mix")),
    ),
  ],
  "handle-time/below-need": [
    edge("2% below", cap("at_most: 294 s", one)),
    edge("more than 2% below", cap("at_most: ⟦293.9 s⟧", one)),
    edge(
      "less than half, written coarser than what is needed",
      cap("at_most: ⟦2 min⟧", one.replace("300 s", "310 s")),
      {
        says: ["the 310 s this mix needs", "5.2 min"],
      },
    ),
    edge("a cap without contacts", cap("at_most: 100 s"), { lacks: ["demand.mix"] }),
    edge("a cap on talk", cap("metric: talk_time, at_most: 100 s", one)),
    edge("a cap that is no time", cap("at_most: 100", one)),
    edge("a floor", cap("at_least: 100 s", one)),
  ],
  "handle-time/blanket-cap": [
    edge("what takes as long as the cap", cap("at_most: 300 s", slow("300"))),
    edge("what takes longer", cap("at_most: ⟦300 s⟧", slow("301")), { says: ["1 s"] }),
    edge("what takes longer and is routine", cap("at_most: 300 s", slow("450", "routine"))),
    edge(
      "what takes longer alone",
      cap("at_most: 300 s", mix("{ class: b, share: 100%, handle_time: 450 s, tone: heated }")),
    ),
    edge("a file without contacts", cap("at_most: 300 s"), { lacks: ["demand.mix"] }),
    edge("hard contacts without a time", cap("at_most: 300 s", timeless), { lacks: ["demand.mix[].handle_time"] }),
    edge(
      "easy contacts without a time",
      cap(
        "at_most: 500 s",
        mix("{ class: a, share: 60% }, { class: b, share: 40%, handle_time: 450 s, tone: complex }"),
      ),
    ),
    edge("all that is needed, and resolution watched", ofTargets(["aht: { at_most: 300 s }", watched], [slow("450")])),
    edge("less than is needed", ofTargets(["aht: { at_most: ⟦299 s⟧ }", watched], [slow("450")])),
    edge(
      "all that is needed, of single agents",
      ofTargets(["aht: { at_most: ⟦300 s⟧, level: agent }", watched], [slow("450")]),
    ),
    edge(
      "all that is needed, where resolution of others is watched",
      ofTargets(["aht: { at_most: ⟦300 s⟧ }", watched.replace("12%", "12%, applies_to: [a]")], [slow("450")]),
    ),
    edge(
      "all that is needed, where resolution of one of two is watched",
      ofTargets(
        ["aht: { at_most: ⟦400 s⟧ }", watched.replace("12%", "12%, applies_to: [b]")],
        [
          mix(
            "{ class: a, share: 60%, handle_time: 200 s }, { class: b, share: 20%, handle_time: 450 s, tone: complex }, " +
              "{ class: c, share: 20%, handle_time: 500 s, tone: heated }",
          ),
        ],
      ),
    ),
    edge(
      "contacts of one tone, which is not every tone",
      cap(
        "at_most: ⟦9 min⟧, applies_to: [complex]",
        mix(
          "{ class: a, share: 50%, handle_time: 4 min }, { class: b, share: 30%, handle_time: 9 min, tone: complex }, " +
            "{ class: c, share: 20%, handle_time: 12 min, tone: complex }",
        ),
      ),
      { says: ["covers all complex contacts alike, while c (12 min)", "helped. Make it a band per team around"] },
    ),
    edge(
      "contacts of two tones of three",
      cap(
        "at_most: ⟦5 min⟧, applies_to: [routine, complex]",
        mix(
          "{ class: a, share: 50%, handle_time: 4 min }, { class: b, share: 30%, handle_time: 9 min, tone: complex }, " +
            "{ class: c, share: 20%, handle_time: 12 min, tone: heated }",
        ),
      ),
      { says: ["covers routine and complex alike, while b (9 min)", "Split the target by tone, or exempt complex."] },
    ),
    edge(
      "nothing but heavy contacts, of which none is left to exempt",
      cap(
        "at_most: ⟦5 min⟧",
        mix(
          "{ class: a, share: 50%, handle_time: 6 min, tone: heated }, { class: b, share: 50%, handle_time: 9 min, tone: heated }",
        ),
      ),
      { says: ["covers every tone alike", "Make it a band per team"] },
    ),
    edge(
      "heavy contacts alone, of which the shorter ones are no more to be capped than the others",
      cap(
        "at_most: ⟦8 min⟧",
        mix(
          "{ class: a, share: 50%, handle_time: 6 min, tone: heated }, { class: b, share: 50%, handle_time: 12 min, tone: emotional }",
        ),
      ),
      { says: ["covers every tone alike", "Make it a band per team"] },
    ),
    edge(
      "a part of the time, which says nothing of the difference",
      ofTargets(["talk: { metric: talk_time, at_most: ⟦100 s⟧ }"], [slow("450")]),
      { says: ["b (complex) takes 450 s in all with full attention."] },
    ),
    edge(
      "a part of the time of nothing but heavy contacts",
      ofTargets(
        ["wrap: { metric: after_call_work, at_most: ⟦30 s⟧ }"],
        [
          mix(
            "{ class: a, share: 50%, handle_time: 6 min, tone: heated }, { class: b, share: 50%, handle_time: 9 min, tone: heated }",
          ),
        ],
      ),
      { says: ["Hold it at team level with their resolution watched."] },
    ),
    edge(
      "a part of it, and resolution watched",
      ofTargets(["talk: { metric: talk_time, at_most: 100 s }", watched], [slow("450")]),
    ),
  ],
  "handle-time/chat-concurrency": [
    edge("a cap on chats", ofTargets(["⟦aht⟧: { at_most: 300 s }"], [chat()])),
    edge("what was measured of chats", ofTargets(["⟦talk_time⟧: { baseline: 300 s }"], [chat()])),
    edge("a floor under chats", ofTargets(["⟦aht⟧: { at_least: 300 s }"], [chat()])),
    edge("a cap that is no time", cap("at_most: 300", chat())),
    edge("another time", ofTargets(["asa: { at_most: 30 s }"], [chat()])),
    edge("two at a time", cap("at_most: 300 s", chat(", concurrency: 2"))),
    edge("so many at a time that it cannot be read", cap("at_most: 300 s", chat(", concurrency: some"))),
    edge("calls", cap("at_most: 300 s", "demand: { channel: voice }")),
  ],
  "handle-time/personal-stakes": [
    // Of 540 s 240 are too many; one of 200 s makes up for 100.
    edge("a slow contact to make up for", cap("at_most: 300 s, level: agent, stakes: ⟦bonus⟧", slow("540")), {
      says: ["takes 3 × a"],
    }),
    edge("a slow contact that two make up for", cap("at_most: 300 s, level: agent, stakes: ⟦bonus⟧", slow("500")), {
      says: ["takes 2 × a"],
    }),
    edge("slow contacts alone", cap("at_most: 150 s, level: agent, stakes: ⟦bonus⟧", slow("540"))),
    edge("fast contacts alone", cap("at_most: 600 s, level: agent, stakes: ⟦bonus⟧", slow("540"))),
    edge("coaching", cap("at_most: 300 s, level: agent, stakes: coaching", slow("540"))),
    edge("a team", cap("at_most: 300 s, level: team, stakes: bonus", slow("540"))),
    edge("one class", cap("at_most: 200 s, level: agent, stakes: ⟦bonus⟧", one)),
  ],
  "handle-time/unguarded": [
    edge("a cap for nobody", ofTargets(["aht: { at_most: 300 s, applies_to: [nobody] }"], [one])),
    edge("a cap for somebody, in a file without contacts", ofTargets(["aht: { at_most: ⟦300 s⟧, applies_to: [a] }"])),
    edge("a part of a set", ofTargets(["aht: { at_most: 300 s }"], ["part_of: whole"])),
    edge("a floor", ofTargets(["aht: { at_least: 300 s }"], [one])),
    edge("what was measured", ofTargets(["aht: { baseline: 300 s }"], [one])),
    edge("repeat contact beside it", ofTargets(["aht: { at_most: 300 s }", watched], [one])),
  ],
  "handle-time/wrap-up-left-out": [
    edge("ten seconds of wrap-up", ofTargets(["acw: { metric: after_call_work, at_most: ⟦10 s⟧ }"])),
    edge("more than ten seconds of wrap-up", ofTargets(["acw: { metric: after_call_work, at_most: 10.1 s }"])),
    edge("ten seconds of talk", ofTargets(["talk: { metric: talk_time, at_most: 10 s }"])),
    edge(
      "wrap-up left out of what is answered in time",
      ofTargets(["sl: { metric: service_level, at_least: 80%, within: 20 s, measured: { exclude: [wrap_up] } }"]),
    ),
    edge("wrap-up left out of handle time", cap("at_most: 300 s, measured: { exclude: [short, ⟦wrap_up⟧] }")),
    edge("a formula of talk alone", cap("at_most: 300 s, formula: ⟦talk_time / handled⟧")),
    edge(
      "a formula of talk alone, of talk time",
      ofTargets(["talk: { metric: talk_time, at_most: 300 s, formula: talk_time / handled }"]),
    ),
  ],
};
