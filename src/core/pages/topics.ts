import { allRules } from "../rules/all-rules";
import type { Rule, RuleTopic } from "../rules/rule";

/** All rules by the first part of their ids, in the order in which the topics first come up. */
export function rulesByTopic(): ReadonlyMap<RuleTopic, readonly Rule[]> {
  const topics = new Map<RuleTopic, Rule[]>();
  for (const rule of allRules) {
    const topic = rule.id.slice(0, rule.id.indexOf("/")) as RuleTopic;
    topics.set(topic, [...(topics.get(topic) ?? []), rule]);
  }
  return topics;
}
