import type { Assessment, Verdict } from "../day";
import type { Copy, Finding, Fix, Severity, TextEdit } from "../finding";
import type { Formulas } from "../formula/formulas";
import type { Metric } from "../metrics/metric";
import type { TargetSet } from "../model/target-set";
import { targetsByStep } from "../model/targets-by-step";
import type { BalancedOffers } from "../proposal/balanced";
import { isMadeHere, type Offer } from "../proposal/offer";
import { textToCopy } from "../proposal/text-to-copy";
import type { ShapeProblem } from "../shape/problem";
import { sayable, toEdits } from "../source/change";
import { nodeAt, rangeAt } from "../source/locate";
import type { LocatedDocument, TooLarge } from "../source/node";
import { leadsElsewhere } from "../source/path";
import type { Directive } from "../suppression/directive";
import { type Judgement, judge } from "../suppression/judge";
import { type Message, message, saidOf } from "../words/message";
import { fingerprint } from "./fingerprint";
import type { Report, Rule, RuleContext } from "./rule";

/** How one rule runs: whether, how severe, and with which options in place of its defaults. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: Readonly<Record<string, number>>;
}

export interface Subject {
  /** Text of the whole file, without its byte order mark. */
  readonly text: string;
  readonly document: LocatedDocument;
  readonly shape: readonly ShapeProblem[];
  /** All that is judged together. */
  readonly set: TargetSet;
  /** What the document holds of it. */
  readonly part: TargetSet;
  /** Whether what is said of the whole set at a key of the document is said in this document. */
  readonly speaksFor: (key: string) => boolean;
  readonly assessment: Assessment;
  readonly formulas: Formulas;
  readonly balanced: BalancedOffers;
  readonly tooLarge: TooLarge | null;
  /** An organisation's own metrics. */
  readonly metrics: readonly Metric[];
  /** The verdict once these changes are made; null where they lead nowhere. Left out where titles need not say it. */
  readonly verdictAfter?: (changes: Offer["changes"]) => Promise<Verdict | null>;
}

/** Verdicts on sets that honest work does not keep green: a change may move a set between them, and its title says so. */
const redWhenHonest: readonly Verdict[] = ["watermelon", "impossible", "strained"];
/** Those of them that are errors. */
const wrong: readonly Verdict[] = ["watermelon", "impossible"];

export interface RunOptions {
  readonly today: string;
  readonly settings: Readonly<Record<string, RuleSetting>>;
  /** What findings of rules without a severity in `settings` are at least. */
  readonly leastSeverity?: Severity | undefined;
  /** Whether fixes are wanted; making them costs more than finding. */
  readonly fixes: boolean;
  /** Left out where nothing can be suppressed. */
  readonly suppressions?: {
    /** Those in the document. */
    readonly directives: readonly Directive[];
    /** Rules that none of them suppresses. */
    readonly locked: ReadonlySet<string>;
    /** Whether they are obeyed; they are judged all the same. */
    readonly obeyed: boolean;
  };
}

const noSetting: RuleSetting = {};
const noOptions: RuleContext["options"] = {};

/** Most findings of one rule in one document: far more than a person reads, few enough for whatever a file holds. */
const mostOfOneRule = 1000;

/**
 * Runs the rules over one document and returns its findings in order of place, each once. The order of `rules` decides
 * only what the last ones see: what all others could not tell for want of, and what became of suppressions.
 */
export async function runRules(rules: readonly Rule[], subject: Subject, options: RunOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { directives = [], obeyed = false } = options.suppressions ?? {};
  const later = new Later(rules, subject, findings, options);
  const contextWith = (values: RuleContext["options"]) => new Context(subject, values, options.today, later);
  const withoutOptions = contextWith(noOptions);
  for (const rule of rules) {
    const setting = options.settings[rule.id] ?? noSetting;
    if (setting.severity === "off") continue;
    let count = 0;
    const values = optionsOf(rule, setting);
    for (const report of rule.check(values === noOptions ? withoutOptions : contextWith(values))) {
      if (!isSaidHere(report, subject)) continue;
      if (++count > mostOfOneRule) break;
      const isMended = options.fixes && report.offers && canBeMended(rule, subject.document);
      const finding = resolve(rule, report, subject, isMended ? await resolveOffers(report, subject) : nothingOffered);
      const severity = setting.severity ?? atLeast(options.leastSeverity ?? "info", finding.severity);
      findings.push(severity === finding.severity ? finding : { ...finding, severity });
    }
  }
  const shown = obeyed && directives.length > 0 ? [...later.judged().findings] : findings;
  return withFingerprints(withoutRepeats(shown.sort(byPlace)));
}

const inOrder: readonly Severity[] = ["info", "warning", "error"];

function atLeast(least: Severity, severity: Severity): Severity {
  return inOrder.indexOf(severity) < inOrder.indexOf(least) ? least : severity;
}

/**
 * What the last rules see of those before them. A class, as `Context` is: V8 gives each object with getters of its own a layout of its own,
 * which lives long and keeps all that the getters see.
 */
class Later implements Pick<RuleContext, "undeclared" | "suppressions" | "ruleIds" | "cannotTell"> {
  private readonly told = new Set<string>();
  private judgement: Judgement<Finding> | undefined;

  /** @param findings those so far */
  constructor(
    private readonly rules: readonly Rule[],
    private readonly subject: Subject,
    private readonly findings: readonly Finding[],
    private readonly options: RunOptions,
  ) {}

  get undeclared() {
    const isOwn = (path: string): boolean => path.startsWith("targets.");
    return [...this.told].filter(path => isOwn(path) || this.subject.speaksFor("targets")).sort();
  }

  get suppressions() {
    this.judgement ??= this.judged();
    return this.judgement.suppressions;
  }

  get ruleIds() {
    return [...idsOf(this.rules)];
  }

  readonly cannotTell = (...declare: readonly string[]): void => {
    for (const each of declare) this.told.add(each);
  };

  judged(): Judgement<Finding> {
    const { directives = [], locked = new Set<string>() } = this.options.suppressions ?? {};
    const { today } = this.options;
    return judge(this.subject.text, directives, this.findings, { today, locked, known: idsOf(this.rules) });
  }
}

/** What a rule sees. Rules without options share one. */
class Context implements RuleContext {
  readonly set;
  readonly part;
  readonly assessment;
  readonly formulas;
  readonly balanced;
  readonly document;
  readonly shape;
  readonly text;
  readonly tooLarge;
  readonly metrics;
  readonly cannotTell;

  constructor(
    subject: Subject,
    readonly options: Readonly<Record<string, number>>,
    readonly today: string,
    private readonly later: Later,
  ) {
    this.set = subject.set;
    this.part = subject.part;
    this.assessment = subject.assessment;
    this.formulas = subject.formulas;
    this.balanced = subject.balanced;
    this.document = subject.document;
    this.shape = subject.shape;
    this.text = subject.text;
    this.tooLarge = subject.tooLarge;
    this.metrics = subject.metrics;
    this.cannotTell = later.cannotTell;
  }

  get undeclared() {
    return this.later.undeclared;
  }

  get suppressions() {
    return this.later.suppressions;
  }

  get ruleIds() {
    return this.later.ruleIds;
  }
}

function idsOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.map(rule => rule.id));
}

function optionsOf(rule: Rule, { options }: RuleSetting): Readonly<Record<string, number>> {
  return options ? { ...defaultsOf(rule), ...options } : defaultsOf(rule);
}

const defaults = new WeakMap<Rule, Readonly<Record<string, number>>>();

function defaultsOf(rule: Rule): Readonly<Record<string, number>> {
  let values = defaults.get(rule);
  if (!values) {
    const named = Object.entries(rule.options).map(([name, option]) => [name, option.value]);
    values = named.length === 0 ? noOptions : (Object.fromEntries(named) as RuleContext["options"]);
    defaults.set(rule, values);
  }
  return values;
}

/** Its fingerprint is yet to be taken: in place of it stands what it is taken of. */
function resolve(rule: Rule, report: Report, subject: Subject, offered: Offered): Finding {
  const { document } = subject;
  const place = [subject.part.name?.value ?? document.index, ...stablePlace(report, subject.part)].join("/");
  const range = rangeAt(document, report.at);
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    confidence: rule.confidence,
    message: saidOf(document, report.message),
    document: document.index,
    targets: report.targets?.map(target => target.id) ?? [],
    range,
    related: (report.related ?? [])
      .filter(({ at }) => !at.path || !leadsElsewhere(at.path))
      .map(({ at, message: said }) => ({ message: saidOf(document, said), range: rangeAt(document, at) })),
    ...offered,
    fingerprint: `${rule.id} ${place}`,
    suppressed: null,
  };
}

/**
 * What lies in another document is said there. What is said of the whole set, on its targets or its people, is said in one document
 * of the set; and so is what would stand in its people block and is missing.
 */
function isSaidHere({ at: { path }, ofPart }: Report, { document, speaksFor }: Subject): boolean {
  if (!path) return true;
  if (leadsElsewhere(path)) return false;
  const [key] = path;
  if (ofPart || (key !== "targets" && key !== "people")) return true;
  if (path.length > 1 && (key === "targets" || nodeAt(document, path))) return true;
  return speaksFor(key);
}

/** Behind a place that the parser stumbled on, what seems absent may be there: until that is mended nothing is added. */
function canBeMended(rule: Rule, { syntax }: LocatedDocument): boolean {
  return syntax.length === 0 || rule.id.startsWith("file/");
}

type Offered = Pick<Finding, "fixes" | "copies">;

const nothingOffered: Offered = { fixes: [], copies: [] };

/** What offers come to in the text; in a file in a shape of its own, what cannot be said there is for a person to copy. */
async function resolveOffers(report: Report, subject: Subject): Promise<Offered> {
  const offers = ((await report.offers?.()) ?? []).filter(isMadeHere);
  const fixes: Fix[] = [];
  const copies: Copy[] = [];
  const { document, part, text } = subject;
  for (const offer of offers) {
    const { changes, kind } = offer;
    const edits = toEdits(text, document, changes);
    const canCopy = sayable(document, changes) === null;
    const copy = offer.copy ?? (canCopy ? textToCopy(part, document, changes) : null);
    if (edits.length > 0) {
      const said = document.shaped ? inOwnWords(offer, edits) : offer;
      fixes.push({ title: await titleOf(said, subject), kind: said.kind, edits });
    } else if (copy !== null) copies.push({ title: await titleOf(offer, subject), kind, text: copy });
  }
  return { fixes, copies };
}

/** Our keys are not those of the text; and where another key is other words, those are for a person to choose. */
function inOwnWords(offer: Offer, edits: readonly TextEdit[]): Offer {
  const { id } = offer.title;
  if (id !== "offer/write-entry" && id !== "offer/rename-key") return offer;
  const text = edits.map(({ newText }) => newText.trim().replace(/^(["'])(.*)\1$/, "$2")).join(", ");
  return {
    ...offer,
    title: message("offer/write", { text }),
    kind: id === "offer/rename-key" ? "suggestion" : offer.kind,
  };
}

async function titleOf(offer: Offer, subject: Subject): Promise<Message> {
  return saidOf(subject.document, await withVerdict(offer, subject));
}

async function withVerdict({ title, kind, changes }: Offer, { assessment, verdictAfter }: Subject): Promise<Message> {
  const before = assessment.verdict;
  if (kind === "fix" || "verdict" in title.args || !verdictAfter || !redWhenHonest.includes(before)) return title;
  const after = await verdictAfter(changes);
  return after !== null && after !== before && wrong.includes(after)
    ? message("offer/then", { title, verdict: after })
    : title;
}

/**
 * A target is known by its id and not by its place in the list, so that moving it keeps its findings what they are. Text
 * that no path leads to is known by what is said of it.
 */
function stablePlace({ at, message }: Report, set: TargetSet): (string | number)[] {
  if (!at.path) return [JSON.stringify(message)];
  const [first, second, ...rest] = at.path;
  const target = first === "targets" ? targetsByStep(set).get(second) : undefined;
  return [("on" in at && at.on) || "", ...(target ? ["targets", target.id, ...rest] : at.path)];
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Findings in order of place and rule, each once: those that say the same stand in a row of the same place and rule. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  let said = new Set<string>();
  return findings.filter((finding, index) => {
    const [before, next] = [findings[index - 1], findings[index + 1]];
    const isAlone = !(before && isBeside(before, finding));
    if (isAlone) said = new Set();
    if (isAlone && !(next && isBeside(finding, next))) return true;
    const message = JSON.stringify(finding.message);
    if (said.has(message)) return false;
    said.add(message);
    return true;
  });
}

function isBeside(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.range.start === b.range.start && a.range.end === b.range.end;
}

/** Findings of one rule at one place that differ only in their words are told apart by their order. */
function withFingerprints(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return findings.map(finding => {
    const base = finding.fingerprint;
    const time = times.get(base) ?? 0;
    times.set(base, time + 1);
    return { ...finding, fingerprint: fingerprint(time === 0 ? base : `${base} ${time}`) };
  });
}
