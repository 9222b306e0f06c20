import type { Finding } from "../finding";
import type { BalancedOffers } from "../proposal/balanced";
import { ruleById } from "../rules/all-rules";
import { runRules } from "../rules/run-rules";
import type { Proposal } from "./proposal";
import type { Reading } from "./reading";
import type { Stand } from "./stand";

/** The rules that ask for recovery, a voice for agents, whether they can really help, and coaching. */
export const careRules: readonly string[] = [
  "occupancy/no-recovery",
  "balance/no-employee-voice",
  "people/relevance-unasked",
  "people/coaching-crowded-out",
];

/** What agents need and lack by the first of these rules that fires and has something to offer, `done` apart. */
export async function nextCare(stand: Stand, reading: Reading, done: ReadonlySet<string>): Promise<Proposal | null> {
  for (const id of careRules.filter(each => !done.has(each))) {
    const proposal = await careBy(id, stand, reading);
    if (proposal) return proposal;
  }
  return null;
}

/** What one of these rules asks for; null where it does not fire, or has nothing to offer. */
export async function careBy(rule: string, stand: Stand, reading: Reading): Promise<Proposal | null> {
  const finding = (await findingsOf(rule, stand, reading)).find(each => each.fixes.length > 0);
  return finding ? proposalFrom(finding) : null;
}

function findingsOf(id: string, stand: Stand, { today, rules, metrics }: Reading): Promise<Finding[]> {
  const { text, document, part, set, speaksFor, assessment } = stand;
  const subject = {
    text,
    document,
    part,
    set,
    speaksFor,
    assessment,
    metrics,
    shape: [],
    formulas: new Map(),
    tooLarge: null,
  };
  return runRules([ruleById(id)!], { ...subject, balanced: nothing }, { today, settings: rules, fixes: true });
}

function proposalFrom({ fixes, message, rule }: Finding): Proposal {
  const { title, kind, edits } = fixes[0]!;
  const changes = edits.map(({ range, newText }) => ({ do: "replace" as const, range, text: newText }));
  return { offer: { title, kind, changes }, reason: message, from: { rule, guardrail: null } };
}

/** These rules speak of people, not of what the model says of the set. */
const nothing: BalancedOffers = {
  whole: async () => null,
  honestWork: async () => null,
  guardrail: async () => null,
  easing: async () => [],
};
