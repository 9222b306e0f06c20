import type { CheckedDocument, CheckedFile } from "../check";
import type { Range } from "../finding";
import type { Sample } from "../formula/sample";
import type { Metric } from "../metrics/metric";
import { handleTimeNeed, measuredMix, secondsBetweenContacts } from "../model/mix";
import type { Quantity } from "../model/quantity";
import { type ContactClass, type Located, metricSpot, type Target, type TargetSet } from "../model/target-set";
import { ruleById } from "../rules/all-rules";
import type { Rule } from "../rules/rule";
import { rangeAt, type Spot } from "../source/locate";
import { type Message, message } from "../words/message";

/** What there is to say about a place in the text: the card of a metric or a rule, or some sentences. */
export interface Hover {
  readonly range: Range;
  readonly metric?: Metric;
  readonly rule?: Rule;
  readonly messages: readonly Message[];
}

/** What to show at an offset of a file; undefined where there is nothing to say. */
export function hoverAt({ directives, documents }: CheckedFile, offset: number): Hover | undefined {
  for (const document of documents) {
    const found = hoverIn(document, offset);
    if (found) return found;
  }
  return ruleSuppressedAt(directives, offset);
}

/** The rule that a suppression names there. */
function ruleSuppressedAt(directives: CheckedFile["directives"], offset: number): Hover | undefined {
  const named = directives.flatMap(({ rules }) => rules).find(({ range }) => isWithin(offset, range));
  const rule = named && ruleById(named.id);
  return rule && { range: named.range, rule, messages: [] };
}

function isWithin(offset: number, { start, end }: Range): boolean {
  return offset >= start && offset < end;
}

function hoverIn({ document, part, set, formulas }: CheckedDocument, offset: number): Hover | undefined {
  const within = (spot: Spot): Range | undefined => {
    const range = rangeAt(document, spot);
    return isWithin(offset, range) ? range : undefined;
  };
  for (const target of part.targets) {
    const named = target.metric && within(metricSpot(target));
    if (named) return { range: named, metric: target.metric!, messages: [] };
    for (const value of [target.atLeast, target.atMost, target.baseline]) {
      const range = value && within({ path: value.path });
      if (range) return given(range, aboutValue(set, target, value));
    }
    const calculated = target.formula && within({ path: target.formula.path });
    if (calculated) return given(calculated, aboutFormula(formulas.get(target)?.sample));
  }
  for (const contactClass of part.demand?.mix ?? []) {
    const range = within({ path: [...contactClass.path, "class"] });
    if (range) return given(range, aboutClass(set, contactClass));
  }
  return undefined;
}

function given(range: Range, messages: readonly Message[]): Hover | undefined {
  return messages.length > 0 ? { range, messages } : undefined;
}

function aboutValue(set: TargetSet, target: Target, { value }: Located<Quantity>): Message[] {
  const said: Message[] = [];
  if (value.unit === "seconds") said.push(message("hover/time", { value, seconds: value.amount }));
  if (value.unit === "share") said.push(message("hover/share", { value, share: value.amount }));
  const need = handleTimeNeed(set, target);
  if (need && target.metric?.id === "average_handle_time") {
    said.push(message("hover/need", { need: need.seconds, recovery: need.recovery, classes: need.classes.length }));
  }
  const between = need && target.metric?.id === "occupancy" ? secondsBetweenContacts(need.seconds, value.amount) : null;
  if (need && between !== null) {
    said.push(message("hover/between-contacts", { occupancy: value.amount, handleTime: need.seconds, between }));
  }
  return said;
}

function aboutFormula(sample: Sample | null | undefined): Message[] {
  return sample && sample.inputs.length > 0 ? [message("hover/formula", sample)] : [];
}

function aboutClass(set: TargetSet, contactClass: ContactClass): Message[] {
  const mix = measuredMix(set);
  const measured = mix?.find(each => each.contactClass === contactClass);
  if (!mix || !measured) return [];
  const work = mix.reduce((sum, each) => sum + each.share * each.handleTime, 0);
  return [
    message("hover/class", {
      title: contactClass.title?.value ?? contactClass.name,
      tone: contactClass.tone,
      share: measured.share,
      handleTime: measured.handleTime,
      work: (measured.share * measured.handleTime) / work,
    }),
  ];
}
