import type { Reading } from "../balance/reading";
import { type Stand, type Taken, taken } from "../balance/stand";
import { type CheckedFile, type CheckOptions, check } from "../check";
import type { Finding, Fix } from "../finding";
import { allRules } from "../rules/all-rules";
import type { RuleSetting } from "../rules/run-rules";
import type { Message } from "../words/message";

/** The best suggestion of one or more findings. */
export interface OtherProposal {
  readonly findings: readonly Finding[];
  readonly fix: Fix;
}

/** Offers that are the way to balance itself, or a part of it. */
const ways: readonly string[] = ["offer/balance", "offer/honest-work"];

/** The best suggestions of the findings of a document that are there still at the end of its way to balance; each once. */
export function othersIn(checked: CheckedFile, index: number, atTheEnd: readonly Finding[]): OtherProposal[] {
  const left = new Set(atTheEnd.filter(each => each.document === index).map(({ fingerprint }) => fingerprint));
  const byEdit = new Map<string, { findings: Finding[]; fix: Fix }>();
  for (const finding of checked.findings) {
    if (finding.document !== index || finding.suppressed !== null || !left.has(finding.fingerprint)) continue;
    const fix = bestOf(finding);
    if (!fix) continue;
    const edit = JSON.stringify(fix.edits);
    const same = byEdit.get(edit);
    if (same) same.findings.push(finding);
    else byEdit.set(edit, { findings: [finding], fix });
  }
  return [...byEdit.values()];
}

function bestOf({ fixes }: Finding, like?: Fix): Fix | undefined {
  const suggestions = fixes
    .filter(({ kind, title }) => kind === "suggestion" && !ways.includes(title.id))
    .map(fix => ({ ...fix, title: withoutVerdict(fix.title) }));
  return suggestions.find(({ title }) => title.id === like?.title.id) ?? suggestions[0];
}

/** What a set becomes by one offer alone says nothing of what it becomes by that and others. */
function withoutVerdict(title: Message): Message {
  return title.id === "offer/then" ? (title.args as { readonly title: Message }).title : title;
}

/** Takes it where the set stands now, as it is offered there; null where the finding is gone, or has nothing to offer any more. */
export async function takeOther(
  { findings, fix }: OtherProposal,
  stand: Stand,
  { reading, judgedBy }: { readonly reading: Reading; readonly judgedBy: CheckOptions },
): Promise<(Taken & { readonly fix: Fix }) | null> {
  for (const { rule, fingerprint, document } of findings) {
    const now = await check(stand.text, { ...judgedBy, rules: onlyOf(rule, judgedBy.rules ?? {}), fixes: true });
    const found = now.findings.find(each => each.fingerprint === fingerprint && each.document === document);
    const offered = found && bestOf(found, fix);
    if (!offered) continue;
    const changes = offered.edits.map(({ range, newText }) => ({ do: "replace" as const, range, text: newText }));
    const made = await taken(stand, changes, reading);
    if (made) return { ...made, fix: offered };
  }
  return null;
}

/** Rules that speak of what all others found. */
const lastRules = /^(?:suppression\/|measurement\/cannot-tell$)/;

/** Settings under which no other rule runs, for one that does not look at what the others found. */
function onlyOf(rule: string, settings: Readonly<Record<string, RuleSetting>>): Readonly<Record<string, RuleSetting>> {
  if (lastRules.test(rule)) return settings;
  const off = allRules.filter(({ id }) => id !== rule).map(({ id }) => [id, { severity: "off" }] as const);
  return { ...Object.fromEntries(off), ...(settings[rule] ? { [rule]: settings[rule] } : {}) };
}
