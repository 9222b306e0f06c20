import type { IFunction } from "@stoplight/spectral-core";

interface ContactClass {
  readonly share?: string;
  readonly handle_time?: string;
  readonly tone?: string;
}

interface Target {
  readonly metric?: string;
  readonly measured?: { readonly by?: string };
}

interface TargetFile {
  readonly owner?: string;
  readonly review_by?: string;
  readonly demand?: { readonly mix?: readonly ContactClass[] };
  readonly people?: { readonly recovery?: { readonly after?: readonly string[]; readonly time?: string } };
  readonly targets?: readonly Target[];
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 };

function seconds(text: unknown): number {
  const [, amount, unit] = /^([\d.]+) (s|min|h)$/.exec(String(text)) ?? [];
  return Number(amount) * secondsIn[unit ?? "s"]!;
}

function share(text: unknown): number {
  return Number.parseFloat(String(text)) / 100;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}

/** Seconds that the mix takes on average, and with them the recovery that counts as wrap-up. */
function handleTimeOf({ demand: { mix = [] } = {}, people: { recovery } = {} }: TargetFile) {
  const mean = sum(mix.map(each => share(each.share) * seconds(each.handle_time)));
  const heavy = mix.filter(({ tone = "" }) => recovery?.after?.includes(tone));
  return { mean, need: mean + sum(heavy.map(each => share(each.share))) * (recovery ? seconds(recovery.time) : 0) };
}

/** A function of a rule that says something about a value where `isWrong` in the light of its file. */
function saidWhere(isWrong: (value: unknown, file: TargetFile) => boolean, said: string): IFunction {
  return (value, _options, { document }) => (isWrong(value, document.data as TargetFile) ? [{ message: said }] : []);
}

export const belowNeed = saidWhere(
  (cap, file) => seconds(cap) < handleTimeOf(file).need,
  "The cap is below the time that this mix needs.",
);
export const otherThanMix = saidWhere((baseline, file) => {
  const { mean, need } = handleTimeOf(file);
  const measured = seconds(baseline);
  return mean > 0 && (measured < 0.9 * mean || measured > 1.1 * need);
}, "The baseline is not what the mix gives.");
export const severalTones = saidWhere(
  (_cap, { demand }) => new Set(demand?.mix?.map(({ tone }) => tone)).size > 1,
  "The cap covers every tone alike.",
);
const guards = ["first_contact_resolution", "repeat_contact_rate", "conversation_quality"];
export const unguarded = saidWhere(
  (_cap, { targets = [] }) => !targets.some(({ metric = "" }) => guards.includes(metric)),
  "Nothing in this set turns red when the cap is met by hurrying.",
);
export const lowMarksUnseen = saidWhere(
  (_mark, { targets = [] }) => !targets.some(({ metric }) => metric === "dissatisfaction_rate"),
  "An average without its low marks.",
);
export const unowned = saidWhere(
  (_targets, file) => file.owner === undefined || file.review_by === undefined,
  "Nobody owns these targets, or no day to review them is set.",
);
export const sharesAmiss = saidWhere(
  mix => Math.abs(sum((mix as readonly ContactClass[]).map(each => share(each.share))) - 1) > 0.005,
  "The shares of the mix do not add up to 100%.",
);
export const aboveCeiling = saidWhere(most => share(most) > 0.85, "Occupancy above what people keep up.");
export const spanTooWide = saidWhere(team => {
  const { agents = 0, leaders = 1 } = team as { agents?: number; leaders?: number };
  return agents / leaders > 15;
}, "Too many people for each leader.");
export const knowledgeOnly = saidWhere(content => {
  const { knowledge, systems } = content as Readonly<Record<string, string>>;
  return share(knowledge) + share(systems) > 0.8;
}, "Onboarding in knowledge and buttons only.");
export const tooLittleCoaching = saidWhere(time => seconds(time) < 1800, "No time for coaching.");
export const markOutsideScale = saidWhere(target => {
  const { at_least: mark, scale } = target as { at_least?: number; scale?: string };
  return Number(mark) > Number(scale?.split("-")[1]);
}, "A mark that its scale does not have.");
