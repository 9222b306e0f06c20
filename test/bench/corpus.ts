/** A target file of the size that people write, different for every `seed`: about eighty lines. */
export function smallFile(seed: number): string {
  const cap = 240 + (seed % 7) * 30;
  return `version: 1
name: Team ${seed}
description: Inbound voice, planning unit ${seed}.
owner: Workforce management
review_by: 2027-03-31

team:
  agents: ${40 + (seed % 20)}
  leaders: 5
  remote: ${30 + (seed % 40)}%
  shrinkage: 32%

demand:
  channel: voice
  interval: 30 min
  contacts: ${180 + (seed % 50)}
  patience: 4 min
  mix:
    - class: order-status
      title: Where is my order?
      share: 55%
      handle_time: 210 s
      tone: routine
    - { class: billing-dispute, share: 30%, handle_time: 7 min, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 10%, handle_time: 9 min, tone: heated }

targets:
${targets(6, cap, "  ")}
people:
  onboarding:
    hours: 60
    content: { knowledge: 50%, systems: 20%, conversation: 20%, emotion: 10% }
  coaching: { per_agent: 2 h, every: month }
  recovery: { after: [heated, emotional], time: 5 min, counted_as: wrap_up }
`;
}

const contacts = [
  "order",
  "billing",
  "damage",
  "grief",
  "delivery",
  "contract",
  "advice",
  "illness",
  "return",
  "outage",
  "claim",
  "threat",
];
const tones = ["routine", "complex", "heated", "emotional"];

/**
 * A set of twelve classes and fifteen targets that the green-day model takes, all of them measured as they should be; another one for
 * every `seed`. With `together: false` they cannot all be green.
 */
export function modelledFile(seed: number, { together }: { readonly together: boolean }): string {
  const wiggle = (step: number) => step * (seed % 17);
  const classes = contacts.map(
    (name, i) =>
      `    - { class: ${name}, share: ${4 + ((i * 5 + seed) % 11)}%, handle_time: ${240 + i * 35 + wiggle(1)} s, tone: ${tones[i % 4]} }`,
  );
  const sampled = "measured: { by: survey, sample: { method: random } }";
  const heard = "measured: { by: monitoring, sample: { method: random } }";
  const repeats = "measured: { by: repeat_contact }";
  const targets = [
    `metric: average_handle_time, at_most: ${(together ? 560 : 360) + wiggle(1)} s`,
    `metric: average_handle_time, at_most: ${530 + wiggle(1)} s, applies_to: [routine]`,
    `metric: first_contact_resolution, at_least: 75%, baseline: 77%, ${repeats}`,
    `metric: first_contact_resolution, at_least: 60%, baseline: 66%, applies_to: [heated], ${repeats}`,
    `metric: repeat_contact_rate, at_most: 30%, baseline: 23%`,
    "metric: transfer_rate, at_most: 12%",
    "metric: escalation_rate, at_most: 9%, applies_to: [complex]",
    "metric: short_contact_rate, at_most: 3%",
    `metric: customer_satisfaction, at_least: 7.2, scale: 1-10, baseline: 7.6, ${sampled}`,
    `metric: customer_satisfaction, at_least: 6.2, scale: 1-10, baseline: 6.5, applies_to: [heated], ${sampled}`,
    `metric: dissatisfaction_rate, at_most: 16%, baseline: 13%, ${sampled}`,
    `metric: conversation_quality, at_least: 80%, baseline: 86%, ${heard}`,
    `metric: conversation_quality, at_least: 78%, baseline: 84%, applies_to: [emotional], ${heard}`,
    "metric: recovery_rate, at_least: 80%",
    "metric: occupancy, at_most: 88%",
  ];
  return `version: 1
team: { agents: 66 }
demand:
  channel: voice
  interval: 30 min
  contacts: ${180 + (seed % 7)}
  mix:
${classes.join("\n")}
targets:
${targets.map((target, i) => `  t${i}: { ${target} }`).join("\n")}
people:
  recovery: { after: [heated, emotional], time: 5 min, counted_as: wrap_up }
`;
}

/** One file of about `lines` lines, eleven to a target. */
export function longFile(lines: number): string {
  return `version: 1\nname: Long\ntargets:\n${targets(Math.round(lines / 11), 300, "  ")}`;
}

function targets(count: number, cap: number, indent: string): string {
  const made = Array.from({ length: count }, (_, i) => {
    const kind = i % 3;
    const body =
      kind === 0
        ? [
            "metric: average_handle_time",
            `at_most: ${cap + i} s # agreed in the spring`,
            "level: agent",
            "stakes: bonus",
            `baseline: ${cap + 20} s`,
          ]
        : kind === 1
          ? ["metric: occupancy", "at_least: 75%", "at_most: 83%", "level: team", "stakes: none"]
          : ["metric: customer_satisfaction", "at_least: 7.9", "scale: 1-10", "level: site", "baseline: 7.8"];
    const rest = [
      "measured:",
      "  by: acd",
      "  covers: 100%",
      "rationale: Agreed with the works council.",
      "owner: Planning",
    ];
    return [`- id: target-${i}`, ...[...body, ...rest].map(line => `  ${line}`)].map(line => indent + line).join("\n");
  });
  return `${made.join("\n")}\n`;
}
