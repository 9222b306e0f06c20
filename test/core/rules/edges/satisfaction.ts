import { type Edges, edge, ofTargets } from "./edge";

const csat = (inside: string) => ofTargets([`csat: { ${inside} }`]);
const marked = (inside: string) => csat(`scale: 1-10, ${inside}`);
const sampled = (sample: string, inside = "at_least: 8, baseline: 7.9", metric = "customer_satisfaction") =>
  ofTargets([`it: { metric: ${metric}, scale: 1-10, ${inside}, measured: { by: survey, sample: { ${sample} } } }`]);

export const satisfaction: Edges = {
  "satisfaction/leap": [
    edge("no baseline", marked("at_least: 8"), { lacks: ["targets.csat.baseline"] }),
    edge("a baseline that cannot be read", marked("at_least: 8, baseline: soon")),
    edge("no scale", csat("at_least: 8, baseline: 7.8"), { lacks: ["targets.csat.scale"] }),
    edge("a scale that cannot be read", csat("at_least: 8, baseline: 7.8, scale: long")),
    edge("shares, which have no scale", csat("at_least: 80%, baseline: 78%")),
    edge("shares a tenth apart", csat("at_least: 80%, baseline: 70%")),
    edge("shares more than a tenth apart", csat("at_least: ⟦80.1%⟧, baseline: 70%")),
    edge("a share that was a mark", csat("at_least: 80%, baseline: 6, scale: 1-10")),
    // A tenth of 9.
    edge("a tenth of the scale", marked("at_least: 8, baseline: 7.1")),
    edge("more than a tenth of the scale", marked("at_least: ⟦8⟧, baseline: 7.09"), { says: ["7.09"] }),
    edge("a mark beyond the scale", marked("at_least: 12, baseline: 7.1")),
    edge("what was measured beyond the scale", marked("at_least: 8, baseline: 0")),
    // A step is 0.45; more only where a year has brought half of it.
    edge(
      "a step beyond a year of little",
      marked("at_least: 8.05, baseline: 7.6, history: [7.5, 7.5, 7.5, 7.5, 7.6], history_every: quarter"),
    ),
    edge(
      "more than a step beyond a year of little",
      marked("at_least: ⟦8.06⟧, baseline: 7.6, history: [7.5, 7.5, 7.5, 7.5, 7.6], history_every: quarter"),
    ),
    edge(
      "twice what a year brought",
      marked("at_least: 8.1, baseline: 7.5, history: [7.2, 7.2, 7.2, 7.2, 7.5], history_every: quarter"),
    ),
    edge(
      "more than twice what a year brought",
      marked("at_least: ⟦8.11⟧, baseline: 7.5, history: [7.2, 7.2, 7.2, 7.2, 7.5], history_every: quarter"),
    ),
    edge(
      "results in another unit",
      marked("at_least: 8.2, baseline: 7.5, history: [72%, 72%, 72%, 72%, 75%], history_every: quarter"),
    ),
    edge("customers who leave", ofTargets(["attrition: { metric: attrition_rate, at_least: 8% }"])),
  ],
  "satisfaction/noise": [
    edge("a sample that does not say how large", sampled("method: random"), {
      lacks: ["targets.it.measured.sample.size"],
    }),
    edge("a sample whose size cannot be read", sampled("method: random, size: some")),
    edge("a sample without a baseline", sampled("method: random", "at_least: 8")),
    edge(
      "a sample without a baseline, beside colours",
      sampled("method: random", "at_least: 8, bands: { amber: { at_least: 7 } }"),
      {
        lacks: ["targets.it.measured.sample.size"],
      },
    ),
    edge("a sample without a bound", sampled("method: random", "baseline: 8")),
    edge("a baseline without a sample", marked("at_least: 8, baseline: 7.9")),
    edge("customers who are chosen", sampled("method: opt_in")),
    edge("employees, by lot", sampled("method: random", undefined, "employee_satisfaction"), {
      lacks: ["targets.it.measured.sample.size"],
    }),
    edge(
      "all employees, of whom nobody says how many answer",
      sampled("method: all", undefined, "employee_satisfaction"),
    ),
    edge("conversations, which nobody asks", sampled("method: random", undefined, "conversation_quality")),
  ],
  "satisfaction/outside-influence": [
    edge("a bonus for each agent", marked("at_least: 8, level: ⟦agent⟧, stakes: bonus")),
    edge("coaching", marked("at_least: 8, level: agent, stakes: coaching")),
    edge("a team", marked("at_least: 8, level: team, stakes: bonus")),
    edge("what is not asked of customers", ofTargets(["aht: { at_most: 300 s, level: agent, stakes: bonus }"])),
    edge(
      "an agent who is held to conversations as well",
      ofTargets([
        "csat: { at_least: 80%, level: agent, stakes: bonus }",
        "quality: { metric: conversation_quality, at_least: 80%, level: agent }",
      ]),
    ),
    edge(
      "an agent whose team is held to conversations",
      ofTargets([
        "csat: { at_least: 80%, level: ⟦agent⟧, stakes: bonus }",
        "quality: { metric: conversation_quality, at_least: 80%, level: team }",
      ]),
    ),
    edge("whether a customer felt heard", ofTargets(["felt_heard: { at_least: 80%, level: agent, stakes: bonus }"])),
  ],
  "satisfaction/scale": [
    edge("a ten without a scale", csat("at_least: 10")),
    edge("more than a ten without a scale", csat("at_least: ⟦10.1⟧")),
    edge("more than a ten on a scale that cannot be read", csat("at_least: 11, scale: long")),
    edge("net promoters among employees, below nought too", ofTargets(["eNPS: { at_least: 20, baseline: -5 }"])),
    edge("net promoters by the id of the target", ofTargets(["enps: { metric: MTO, at_least: 20, baseline: 12% }"])),
    edge("a hundred that net promoters do not have", ofTargets(["eNPS: { at_least: ⟦120⟧ }"]), {
      says: ["-100 to 100"],
    }),
    edge("employees who answer without a scale", ofTargets(["MTO: { at_least: ⟦20⟧ }"])),
    edge(
      "colours that run beyond the ends",
      marked("bands: { green: { at_least: 8, at_most: 11 }, red: { at_least: 0, at_most: 7 } }"),
    ),
    edge("a colour that begins beyond the end", marked("bands: { green: { at_least: ⟦11⟧ } }")),
    edge("a colour that ends below the end", marked("bands: { red: { at_most: ⟦0⟧ } }")),
    edge("a ceiling beyond the end", marked("at_most: ⟦11⟧")),
    edge("the ends", marked("at_least: 1, at_most: 10, baseline: 10")),
    edge("a share", csat("at_least: 80%")),
  ],
  "satisfaction/unrepresentative-sample": [
    edge("a tenth answer", sampled("method: random, response: 10%")),
    edge("less than a tenth answer", sampled("method: random, response: ⟦9.9%⟧")),
    edge(
      "less than a tenth answer, beside a target on that",
      `${sampled("method: random, response: 9.9%")}  answers: { metric: survey_response_rate, at_least: 15% }\n`,
    ),
    edge("who the agent picks", sampled("method: ⟦agent_selected⟧")),
  ],
};
