/** A whole target to start from: its id, and what stands in it, each value what a person would first change. */
export interface TargetSnippet {
  readonly id: string;
  /** Canonical name of its metric. */
  readonly metric: string;
  /** Keys and values behind `metric`, as written in a target file; in `{…}` what is to be filled in. */
  readonly body: readonly (readonly [key: string, value: string])[];
  /** The target that has to stand beside it; left out where one on its metric is there. */
  readonly beside?: TargetSnippet;
}

const repeat: TargetSnippet = {
  id: "repeat",
  metric: "repeat_contact_rate",
  body: [
    ["at_most", "{15%}"],
    ["measured", "{ by: repeat_contact, window: {7 days} }"],
  ],
};

const abandonment: TargetSnippet = {
  id: "abandonment",
  metric: "abandonment_rate",
  body: [
    ["at_most", "{5%}"],
    ["level", "site"],
    ["measured", "{ by: acd }"],
  ],
};

const low: TargetSnippet = {
  id: "low-scores",
  metric: "dissatisfaction_rate",
  body: [
    ["at_most", "{10%}"],
    ["level", "site"],
    ["measured", "{ by: survey, sample: { method: random, size: {600} } }"],
  ],
};

/** One for each metric that most sets have, laid out so that it is seen through by the rules as little as can be. */
export const targetSnippets: readonly TargetSnippet[] = [
  {
    id: "aht",
    metric: "average_handle_time",
    body: [
      ["at_most", "{360 s}"],
      ["level", "team"],
      ["measured", "{ by: acd }"],
      ["guardrails", "[{repeat}]"],
    ],
    beside: repeat,
  },
  {
    id: "occupancy",
    metric: "occupancy",
    body: [
      ["at_least", "{75%}"],
      ["at_most", "{85%}"],
      ["level", "site"],
      ["measured", "{ by: acd }"],
    ],
  },
  {
    id: "service-level",
    metric: "service_level",
    body: [
      ["at_least", "{80%}"],
      ["within", "{20 s}"],
      ["level", "site"],
      ["measured", "{ by: acd, starts: arrival, averaged_over: interval }"],
    ],
  },
  {
    id: "fcr",
    metric: "first_contact_resolution",
    body: [
      ["at_least", "{75%}"],
      ["level", "team"],
      ["measured", "{ by: repeat_contact, window: {7 days} }"],
    ],
  },
  repeat,
  {
    id: "csat",
    metric: "customer_satisfaction",
    body: [
      ["at_least", "{7.9}"],
      ["scale", "1-10"],
      ["level", "site"],
      ["baseline", "{7.6}"],
      ["measured", "{ by: survey, sample: { method: random, size: {600} } }"],
    ],
    beside: low,
  },
  low,
  {
    id: "quality",
    metric: "conversation_quality",
    body: [
      ["at_least", "{80%}"],
      ["level", "team"],
      ["measured", "{ by: monitoring, sample: { method: random, size: {200} } }"],
    ],
  },
  {
    id: "transfers",
    metric: "transfer_rate",
    body: [
      ["at_most", "{12%}"],
      ["level", "site"],
      ["measured", "{ by: acd }"],
    ],
  },
  abandonment,
  {
    id: "adherence",
    metric: "schedule_adherence",
    body: [
      ["at_least", "{85%}"],
      ["at_most", "{95%}"],
      ["level", "team"],
      ["measured", "{ by: planning }"],
    ],
  },
  {
    id: "employee-satisfaction",
    metric: "employee_satisfaction",
    body: [
      ["at_least", "{7.5}"],
      ["scale", "1-10"],
      ["level", "site"],
      ["measured", "{ by: survey, sample: { method: all } }"],
    ],
  },
  {
    id: "absence",
    metric: "absence_rate",
    body: [
      ["at_most", "{6%}"],
      ["level", "site"],
      ["measured", "{ by: hr }"],
    ],
  },
];

/** How the snippet is to be laid out. */
export interface SnippetPlace {
  /** What opens it: a key of a mapping, or what stands behind the dash of a list. */
  readonly as: "entry" | "item";
  readonly flow: boolean;
  /** Ids of the targets that are there, by canonical name of their metric. */
  readonly present: ReadonlyMap<string, string>;
}

/** The text of a snippet, with numbered stops. */
export function snippetText(snippet: TargetSnippet, { as, flow, present }: SnippetPlace): string {
  let stop = 0;
  const stops = (value: string): string =>
    value.replace(/\{([^{}\s:,][^{}:,]*)\}/g, (_, word: string) => `\${${++stop}:${word}}`).replaceAll(" }", " \\}");
  const guard = snippet.beside && present.get(snippet.beside.metric);
  const written = (each: TargetSnippet): string => {
    const id = `\${${++stop}:${each.id}}`;
    const lines = [["metric", each.metric] as const, ...each.body].map(([key, value]) => {
      const isNamed = key === "guardrails" && guard !== undefined;
      return `${key}: ${stops(isNamed ? `[${guard}]` : value)}`;
    });
    if (flow && as === "entry") return `${id}: { ${lines.join(", ")} \\}`;
    if (flow) return `{ id: ${id}, ${lines.join(", ")} \\}`;
    return as === "entry" ? `${id}:\n  ${lines.join("\n  ")}` : `id: ${id}\n  ${lines.join("\n  ")}`;
  };
  const all = [written(snippet), ...(snippet.beside && guard === undefined ? [written(snippet.beside)] : [])];
  return all.join(flow ? ", " : as === "entry" ? "\n" : "\n- ");
}
