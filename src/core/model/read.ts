import { findMetric } from "../metrics/lookup";
import type { Metric } from "../metrics/metric";
import type { LocatedDocument } from "../source/node";
import type { Path } from "../source/path";
import { assumedIn } from "./assumed";
import { planned, summed } from "./conceivable";
import { Cursor, Readings } from "./cursor";
import type { IsoDate } from "./date";
import { given } from "./given";
import { Kept, type ReadBefore } from "./kept";
import { readPeople } from "./people";
import { readTold } from "./people-told";
import type { Expected, Quantity } from "./quantity";
import { countsPromoters } from "./satisfaction";
import type { Bounds, ContactClass, Demand, Located, Measured, Promised, Target, TargetSet, Team } from "./target-set";
import { stakesInOrder, tones } from "./target-set";

export interface ModelOptions {
  /** An organisation's own metrics. */
  readonly metrics?: readonly Metric[] | undefined;
  /** Where all paths start; the root of the document without it. */
  readonly root?: Path | undefined;
  /** The document before a change, read with the same metrics and root: what the change left as it was is not read again. */
  readonly before?: ReadBefore | undefined;
}

/** Reads the target set that a document holds; whatever is absent or of another kind than the format says is left out. */
export function readTargetSet(document: LocatedDocument, options: ModelOptions = {}): TargetSet {
  const readings = new Readings();
  if (!document.root) return { ...empty, troubles: [] };
  const root = new Cursor(document.root, options.root ?? [], readings);
  const kept = new Kept(document.root, options.before);
  const owner = root.at("owner")?.text();
  const reviewBy = root.at("review_by")?.date();
  return {
    ...given({
      name: root.at("name")?.text(),
      owner,
      reviewBy,
      partOf: root.at("part_of")?.text(),
      team: kept.in("team")?.team ?? readTeam(root.at("team")),
      demand: kept.in("demand")?.demand ?? readDemand(root.at("demand")),
      people: kept.in("people")?.people ?? readPeople(root.at("people")),
      contactCost: root.at("costs")?.at("contact")?.quantity("money"),
      scoreGreenAt: root.at("score")?.at("green_at")?.quantity("part"),
    }),
    targets: readTargets(root.at("targets"), { owner, reviewBy }, options.metrics, kept),
    promises: readPromises(root.at("promise"), options.metrics),
    assumptions: readAssumptions(root.at("assumptions")),
    told: kept.in("people")?.told ?? readTold(document.root),
    troubles: readings.troubles,
  };
}

const empty: TargetSet = { targets: [], promises: [], assumptions: [], told: new Map(), troubles: [] };

function readTeam(team: Cursor | undefined): Team | undefined {
  if (!team?.isMapping) return undefined;
  return {
    path: team.path,
    ...given({
      agents: team.at("agents")?.quantity("count"),
      headcount: team.at("headcount")?.quantity("count"),
      leaders: team.at("leaders")?.quantity("count"),
      remote: team.at("remote")?.quantity("part"),
      shrinkage: team.at("shrinkage")?.quantity("part"),
      vacancies: team.at("vacancies")?.quantity("count"),
    }),
  };
}

function readDemand(demand: Cursor | undefined): Demand | undefined {
  if (!demand?.isMapping) return undefined;
  const interval = demand.at("interval")?.quantity("time");
  const contacts = demand.at("contacts")?.quantity("count");
  const mix = (demand.at("mix")?.items() ?? []).map(readClass);
  const isTooMuch = contacts !== undefined && interval !== undefined && isBeyondQueues(contacts, interval, mix);
  if (isTooMuch) demand.at("contacts")!.refuse({ kind: "together" });
  return {
    path: demand.path,
    ...given({
      channel: demand.at("channel")?.oneOf(["voice", "chat", "email", "social", "video", "back_office"]),
      interval,
      contacts: isTooMuch ? undefined : contacts,
      patience: demand.at("patience")?.quantity("time"),
      concurrency: demand.at("concurrency")?.quantity("count"),
      exitToHuman: demand.at("exit_to_human")?.boolean(),
    }),
    mix,
  };
}

/** Whether that many contacts a second, or that much handling of them, is more than a queue is worked out for. */
function isBeyondQueues(
  contacts: Located<Quantity>,
  interval: Located<Quantity>,
  mix: readonly ContactClass[],
): boolean {
  const { amount, unit } = interval.value;
  if (unit !== "seconds" || amount === 0) return false;
  const [, most] = planned.number;
  const handling = mix.reduce(
    (sum, { share, handleTime }) => sum + (share?.value.amount ?? 0) * (handleTime?.value.amount ?? 0),
    0,
  );
  return (contacts.value.amount / amount) * Math.max(1, handling) > most;
}

function readClass(item: Cursor, index: number): ContactClass {
  const tone = item.at("tone")?.oneOf(tones);
  return {
    path: item.path,
    name: item.at("class")?.text()?.value ?? String(index + 1),
    tone: tone?.value ?? "routine",
    ...given({
      title: item.at("title")?.text(),
      share: item.at("share")?.quantity("part"),
      handleTime: item.at("handle_time")?.quantity("length"),
      toneAt: tone?.path,
      resolved: item.at("resolved")?.quantity("part"),
      satisfaction: item.at("satisfaction")?.quantity("part"),
      dissatisfied: item.at("dissatisfied")?.quantity("part"),
      vulnerable: item.at("vulnerable")?.boolean(),
      avoidable: item.at("avoidable")?.boolean(),
      owner: item.at("owner")?.text(),
    }),
  };
}

/** What a set says for all its targets, unless they say it themselves. */
interface Inherited {
  readonly owner: Located<string> | undefined;
  readonly reviewBy: Located<IsoDate> | undefined;
}

function readTargets(
  targets: Cursor | undefined,
  inherited: Inherited,
  own: readonly Metric[] | undefined,
  kept: Kept,
): Target[] {
  if (!targets) return [];
  if (targets.isSequence) {
    return targets.items().flatMap((item, index) => {
      const before = kept.target(index);
      if (before) return [before];
      const said = item.at("metric") ?? item.at("id");
      const name = said?.text() ?? { value: String(index + 1), path: item.path };
      const id = item.at("id")?.text()?.value ?? name.value;
      return item.isMapping ? [readTarget(item, id, name, !item.at("metric"), inherited, own)] : [];
    });
  }
  return targets.entries().map(({ key, value }) => {
    const before = kept.target(key);
    if (before) return before;
    const said = value.at("metric")?.text();
    return readTarget(value, key, said ?? { value: key, path: value.path }, said === undefined, inherited, own);
  });
}

function readTarget(
  item: Cursor,
  id: string,
  metricName: Located<string>,
  named: boolean,
  inherited: Inherited,
  own: readonly Metric[] | undefined,
): Target {
  const metric = findMetric(metricName.value, own);
  const expected = expectedOf({ metric, metricName, id });
  return given({
    path: item.path,
    id,
    metricName,
    named,
    metric,
    appliesTo: readApplies(item.at("applies_to")),
    history: (item.at("history")?.items() ?? []).flatMap(each => each.quantity(expected, summed) ?? []),
    bands: (item.at("bands")?.entries() ?? []).map(({ key, value }) => ({
      colour: key,
      path: value.path,
      ...readBounds(value, expected),
    })),
    inputs: (item.at("inputs")?.entries() ?? []).flatMap(({ key, value }) => {
      const unit = value.text();
      return unit ? [{ name: key, ...unit }] : [];
    }),
    guardrails: item.at("guardrails")?.texts() ?? [],
    atLeast: item.at("at_least")?.quantity(expected, summed),
    atMost: item.at("at_most")?.quantity(expected, summed),
    within: item.at("within")?.quantity("time"),
    scale: item.at("scale")?.scale(),
    level: item.at("level")?.oneOf(["agent", "team", "site", "organisation"]),
    stakes: item.at("stakes")?.oneOf(stakesInOrder),
    weight: item.at("weight")?.quantity("part"),
    baseline: item.at("baseline")?.quantity(expected, summed),
    historyEvery: item.at("history_every")?.text(),
    formula: item.at("formula")?.text(),
    measured: readMeasured(item.at("measured")),
    owner: item.at("owner")?.text() ?? inherited.owner,
    reviewBy: item.at("review_by")?.date() ?? inherited.reviewBy,
    rationale: item.at("rationale")?.text(),
  });
}

function readBounds(item: Cursor, expected: Expected): Bounds {
  return given({
    atLeast: item.at("at_least")?.quantity(expected, summed),
    atMost: item.at("at_most")?.quantity(expected, summed),
  });
}

/** What a bound of the metric is written in; anything readable where the metric is not known. */
function expectedOf(named: Pick<Target, "metric" | "metricName"> & Partial<Pick<Target, "id">>): Expected {
  return countsPromoters(named) ? "points" : (named.metric?.unit ?? "any");
}

/** `all` is the same as leaving it out; one word stands for a list of one. */
function readApplies(cursor: Cursor | undefined): Located<string>[] {
  if (!cursor) return [];
  if (cursor.isSequence) return cursor.texts();
  const word = cursor.text();
  return !word || word.value === "all" ? [] : [word];
}

function readMeasured(measured: Cursor | undefined): Measured | undefined {
  if (!measured?.isMapping) return undefined;
  const sample = measured.at("sample");
  return {
    path: measured.path,
    exclude: measured.at("exclude")?.texts() ?? [],
    ...given({
      by: measured.at("by")?.oneOf(["acd", "agent", "repeat_contact", "survey", "monitoring", "hr", "planning"]),
      window: measured.at("window")?.quantity("time"),
      starts: measured.at("starts")?.text(),
      covers: measured.at("covers")?.quantity("part"),
      averagedOver: measured.at("averaged_over")?.text(),
      sample: sample?.isMapping
        ? {
            path: sample.path,
            ...given({
              method: sample.at("method")?.oneOf(["all", "random", "agent_selected", "after_resolution", "opt_in"]),
              size: sample.at("size")?.quantity("count"),
              response: sample.at("response")?.quantity("part"),
              sd: sample.at("sd")?.quantity("score"),
              silent: sample.at("silent")?.text(),
            }),
          }
        : undefined,
    }),
  };
}

function readPromises(promise: Cursor | undefined, own: readonly Metric[] | undefined): Promised[] {
  return (promise?.entries() ?? []).map(({ key, value }) => {
    const metric = findMetric(key, own);
    const metricName = { value: key, path: value.path };
    return {
      path: value.path,
      metricName,
      metric,
      ...readBounds(value, expectedOf({ metric, metricName })),
      ...given({ within: value.at("within")?.quantity("time"), scale: value.at("scale")?.scale() }),
    };
  });
}

/** Values in place of the defaults of the green-day model, under dotted names or nested. */
export function readAssumptions(assumptions: Cursor | undefined, prefix = ""): TargetSet["assumptions"] {
  return (assumptions?.entries() ?? []).flatMap(({ key, value }) => {
    const name = prefix + key;
    if (value.isMapping) return readAssumptions(value, `${name}.`);
    const quantity = value.quantity(assumedIn(name));
    return quantity ? [{ name, ...quantity }] : [];
  });
}
