/** A desk that says what it is held to in a shape of its own, and the configuration that reads it. */
export const configuration = `shapes:
  - files: ["*.yml"]
    name: desk
    team: { at: crew, agents: agents }
    demand: { at: work, contacts: calls, interval: per }
    mix: { at: "work.kinds[*]", class: kind, share: part, handle_time: takes, tone: mood }
    targets: { at: "kpis[*]", metric: name, target: goal, at_most: max, at_least: min, level: for }
`;

export const text = `# What the voice desk is held to
desk: Voice
crew: { agents: 45 }
work:
  calls: 240 # an hour
  per: 60min
  kinds:
    - { kind: order status, part: 60%, takes: 200 s }
    - { kind: billing, part: 25%, takes: 7 min, mood: complex }
    - { kind: bereavement, part: 15%, takes: 15 min, mood: emotional }
kpis:
  - name: Average handle time
    goal: At or below 300 s
    for: agent
  - name: Occupancy
    min: 85% # since 2019
    max: 90%
`;
