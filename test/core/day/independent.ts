import loadHighs, { type Highs } from "highs";
import type { Quantity } from "../../../src/core/model/quantity";
import type { ContactClass, Target, TargetSet } from "../../../src/core/model/target-set";
import { waitingLine } from "../../../src/core/queue/queue";

// The green-day model once more, written from the text of its design and solved by another solver, so that a slip in the model
// proper shows. It shares no code with it but the queue's: shares of contacts and of recovery are the unknowns as the design has
// them, one row a constraint, nothing left out that is the same or cannot bind. Default assumptions, and sets whose numbers are whole.

export interface IndependentAnswer {
  readonly verdict: string;
  /** By id of a modelled target; satisfaction and quality on 0..1. */
  readonly honest: Readonly<Record<string, { readonly value: number | null; readonly green: boolean }>>;
  readonly pressure: number | null;
  readonly blindSpot: number | null;
  readonly hardBlindSpot: number | null;
  readonly recoveryPressure: number | null;
  readonly recoveryBlindSpot: number | null;
  /** Share of contacts with full attention. */
  readonly kindestAttended: number | null;
  readonly worstAttended: number | null;
  readonly conflict: readonly string[];
}

const wayNames = ["attend", "stretched", "brisk", "rushed", "passed_on", "closed_early", "dropped"] as const;
type WayName = (typeof wayNames)[number];

const byTone = {
  routine: { p: 0.9, q: 0.82, d: 0.05, loss: { brisk: 0.05, rushed: 0.25, passed_on: 0.6, closed_early: 0.85 } },
  complex: { p: 0.8, q: 0.78, d: 0.1, loss: { brisk: 0.15, rushed: 0.5, passed_on: 0.5, closed_early: 0.9 } },
  emotional: { p: 0.8, q: 0.78, d: 0.1, loss: { brisk: 0.3, rushed: 0.7, passed_on: 0.7, closed_early: 0.95 } },
  heated: { p: 0.7, q: 0.6, d: 0.25, loss: { brisk: 0.3, rushed: 0.7, passed_on: 0.6, closed_early: 0.95 } },
} as const;

function lossOf(tone: keyof typeof byTone, way: WayName): number {
  if (way === "attend" || way === "stretched") return 0;
  return way === "dropped" ? 1 : byTone[tone].loss[way];
}

function timeOf(h: number, way: WayName): number {
  const factor = { attend: 1, stretched: 1.5, brisk: 0.75, rushed: 0.5, closed_early: 0.4 } as const;
  if (way === "passed_on") return Math.min(h, 90);
  if (way === "dropped") return Math.min(h, 20);
  return factor[way] * h;
}

interface Kind {
  readonly source: ContactClass;
  readonly s: number;
  readonly h: number;
  p: number;
  q: number;
  d: number;
  m: number;
  readonly recovers: boolean;
}

/** coefficients of x (class by way) and of y (class), with bounds of the sum. */
interface Constraint {
  readonly target: string;
  readonly x: number[][];
  readonly y: number[];
  readonly low: number;
  readonly high: number;
}

const up = Number.POSITIVE_INFINITY;

function numberOf(quantity: Quantity | undefined, target: Target): number | undefined {
  if (!quantity) return undefined;
  const scale = target.scale?.value;
  if (quantity.unit === "number" && scale) return (quantity.amount - scale.lowest) / (scale.highest - scale.lowest);
  return quantity.amount;
}

const letterOf: Readonly<Record<string, "p" | "q" | "d" | "m">> = {
  first_contact_resolution: "p",
  repeat_contact_rate: "p",
  customer_satisfaction: "q",
  dissatisfaction_rate: "d",
  conversation_quality: "m",
};

let solver: Promise<Highs> | undefined;

export async function independently(set: TargetSet): Promise<IndependentAnswer> {
  solver ??= loadHighs();
  const highs = await solver;
  const mix = set.demand!.mix;
  const whole = mix.reduce((sum, each) => sum + each.share!.value.amount, 0);
  const recovery = set.people?.recovery;
  const r = recovery?.time?.value.amount;
  const named = (word: string, each: ContactClass) => word === each.name || word === each.tone;
  const kinds: Kind[] = mix.map(source => ({
    source,
    s: source.share!.value.amount / whole,
    h: source.handleTime!.value.amount,
    p: source.resolved?.value.amount ?? byTone[source.tone].p,
    q: source.satisfaction?.value.amount ?? byTone[source.tone].q,
    d: source.dissatisfied?.value.amount ?? byTone[source.tone].d,
    m: 0.9,
    recovers: r !== undefined && recovery!.after.some(word => named(word.value, source)),
  }));

  // Honest levels: first those of a target for all, once a kind; then those for some.
  let lacksBaseline = false;
  const applies = (target: Target, each: Kind) =>
    target.appliesTo.length === 0 || target.appliesTo.some(word => named(word.value, each.source));
  const setsLevel = (target: Target) => {
    const method = target.measured?.sample?.method?.value;
    if (!letterOf[target.metric?.id ?? ""]) return false;
    if (target.metric?.id === "first_contact_resolution" && target.measured?.by?.value === "agent") return false;
    if (target.measured?.exclude.length) return false;
    return method === undefined || method === "all" || method === "random";
  };
  const moveLevel = (target: Target) => {
    const letter = letterOf[target.metric!.id]!;
    const inside = kinds.filter(each => applies(target, each) && each.s > 0);
    if (inside.length === 0) return;
    const turned = target.metric!.id === "repeat_contact_rate";
    const turn = (value: number | undefined) => (value === undefined ? undefined : turned ? 1 - value : value);
    const low = turn(numberOf((turned ? target.atMost : target.atLeast)?.value, target));
    const high = turn(numberOf((turned ? target.atLeast : target.atMost)?.value, target));
    const baseline = turn(numberOf(target.baseline?.value, target));
    const weight = inside.reduce((sum, each) => sum + each.s, 0);
    const mean = inside.reduce((sum, each) => sum + each.s * each[letter], 0) / weight;
    let level: number;
    if (baseline === undefined) {
      lacksBaseline = true;
      level = mean;
      if (low !== undefined && level < low) level = low;
      if (high !== undefined && level > high) level = high;
    } else {
      level = baseline;
      if (low !== undefined && low > baseline && low - baseline <= 0.05 + 1e-9) level = low;
      if (high !== undefined && high < baseline && baseline - high <= 0.05 + 1e-9) level = high;
    }
    level = Math.min(1, Math.max(0, level));
    for (const each of inside) {
      if (level < mean) each[letter] *= level / mean;
      else if (mean < 1) each[letter] = 1 - ((1 - each[letter]) * (1 - level)) / (1 - mean);
    }
  };
  const done = new Set<string>();
  for (const target of set.targets.filter(setsLevel)) {
    const letter = letterOf[target.metric!.id]!;
    if (done.has(letter) || !kinds.every(each => applies(target, each))) continue;
    done.add(letter);
    moveLevel(target);
  }
  for (const target of set.targets.filter(setsLevel)) {
    if (!kinds.every(each => applies(target, each))) moveLevel(target);
  }

  // Effects of each way on each class.
  const t = kinds.map(each => wayNames.map(way => timeOf(each.h, way)));
  const loss = kinds.map(each => wayNames.map(way => lossOf(each.source.tone, way)));
  const table = (value: (each: Kind, lost: number) => number) =>
    kinds.map((each, i) => wayNames.map((_, k) => value(each, loss[i]![k]!)));
  const helped = table((each, lost) => each.p * (1 - lost));
  const harm = table((each, lost) => each.p * lost);
  const flagged = kinds.map((each, i) =>
    wayNames.map((way, k) => (way === "closed_early" ? 1 : each.p * (1 - loss[i]![k]!))),
  );
  const valueTables: Readonly<Record<string, number[][]>> = {
    average_handle_time: t,
    first_contact_resolution: helped,
    repeat_contact_rate: helped.map(row => row.map(value => 1 - value)),
    transfer_rate: kinds.map(() => wayNames.map(way => (way === "passed_on" ? 1 : 0))),
    escalation_rate: kinds.map(() => wayNames.map(way => (way === "passed_on" ? 1 : 0))),
    short_contact_rate: kinds.map(() => wayNames.map(way => (way === "dropped" ? 1 : 0))),
    customer_satisfaction: table((each, lost) => each.q * (1 - 0.8 * lost)),
    dissatisfaction_rate: table((each, lost) => 1 - (1 - each.d) * (1 - 0.8 * lost)),
    conversation_quality: table((each, lost) => each.m * (1 - lost)),
  };

  const wrapUp = recovery?.countedAs?.value === "wrap_up";
  const aux = recovery?.countedAs?.value === "aux";
  const honestTime = kinds.reduce((sum, each) => sum + each.s * each.h, 0);
  const honestRecovery = (r ?? 0) * kinds.reduce((sum, each) => sum + (each.recovers ? each.s : 0), 0);
  const channel = set.demand?.channel?.value ?? "voice";
  const agents = set.team?.agents?.value.amount;
  const contacts = set.demand?.contacts?.value.amount;
  const interval = set.demand?.interval?.value.amount;
  const patience = set.demand?.patience?.value.amount;

  const honest: Record<string, { value: number | null; green: boolean }> = {};
  const constraints: Constraint[] = [];
  const order: string[] = [];
  const zeroX = () => kinds.map(() => wayNames.map(() => 0));
  const zeroY = () => kinds.map(() => 0);

  for (const target of set.targets) {
    const { id } = target;
    const metric = target.metric?.id ?? "";
    const T = { low: numberOf(target.atLeast?.value, target), high: numberOf(target.atMost?.value, target) };
    if (T.low === undefined && T.high === undefined) continue;
    const isGreen = (value: number) =>
      (T.low === undefined || value >= T.low - 1e-9) && (T.high === undefined || value <= T.high + 1e-9);
    const excluded = target.measured?.exclude.map(word => word.value) ?? [];
    const ofPopulation = kinds.map(
      each => applies(target, each) && !excluded.some(word => named(word, each.source)) && each.s > 0,
    );
    const counts = kinds.map((_, i) =>
      wayNames.map(
        way =>
          ofPopulation[i]! &&
          !(way === "passed_on" && (excluded.includes("transferred") || excluded.includes("escalated"))) &&
          !(way === "dropped" && excluded.includes("short")),
      ),
    );
    const everything = counts.every((row, i) => kinds[i]!.s === 0 || row.every(Boolean));
    const weight = kinds.reduce((sum, each, i) => sum + (ofPopulation[i] ? each.s : 0), 0);

    if (valueTables[metric]) {
      if (target.atLeast?.value.unit === "number" && !target.scale) continue;
      if (target.atMost?.value.unit === "number" && !target.scale) continue;
      order.push(id);
      if (weight === 0) {
        honest[id] = { value: null, green: true };
        continue;
      }
      const v = valueTables[metric]!;
      const inTime = metric === "average_handle_time" && wrapUp;
      let value = kinds.reduce((sum, each, i) => sum + (ofPopulation[i] ? each.s * v[i]![0]! : 0), 0);
      if (inTime)
        value += r! * kinds.reduce((sum, each, i) => sum + (ofPopulation[i] && each.recovers ? each.s : 0), 0);
      value /= weight;
      honest[id] = { value, green: isGreen(value) };
      const by = target.measured?.by?.value;
      if (metric === "first_contact_resolution" && by === "agent") continue;
      const asked =
        metric === "first_contact_resolution" || metric === "repeat_contact_rate"
          ? by === "survey" || by === "monitoring"
          : metric === "customer_satisfaction" ||
            metric === "dissatisfaction_rate" ||
            metric === "conversation_quality";
      const method = asked ? target.measured?.sample?.method?.value : undefined;
      const free = method === "agent_selected" || method === "opt_in";
      const w = kinds.map((_, i) =>
        wayNames.map((_, k) => (counts[i]![k] ? (method === "after_resolution" ? flagged[i]![k]! : 1) : 0)),
      );
      const combine = (f: (v: number) => number) => w.map((row, i) => row.map((each, k) => each * f(v[i]![k]!)));
      const y = kinds.map((each, i) => (inTime && ofPopulation[i] && each.recovers ? r! : 0));
      if (T.low !== undefined) {
        const bound = T.low;
        const x = free ? combine(each => each - 0.05 * bound) : combine(each => each - bound);
        constraints.push({ target: id, x, y, low: 0, high: up });
      }
      if (T.high !== undefined) {
        const bound = T.high;
        if (free) {
          const x = combine(each => 1 - each - 0.05 * (1 - bound));
          constraints.push({ target: id, x, y: zeroY(), low: 0, high: up });
        } else constraints.push({ target: id, x: combine(each => each - bound), y, low: -up, high: 0 });
      }
      if (!everything || method === "after_resolution") {
        const kept = kinds.reduce((sum, each, i) => sum + each.s * w[i]![0]!, 0);
        constraints.push({ target: id, x: w, y: zeroY(), low: 0.05 * kept, high: up });
      }
    } else if (metric === "recovery_rate" && r !== undefined) {
      order.push(id);
      const inside = kinds.map((each, i) => each.recovers && ofPopulation[i]!);
      const total = kinds.reduce((sum, each, i) => sum + (inside[i] ? each.s : 0), 0);
      honest[id] = total > 0 ? { value: 1, green: isGreen(1) } : { value: null, green: true };
      if (total === 0) continue;
      const y = inside.map(each => (each ? 1 : 0));
      constraints.push({ target: id, x: zeroX(), y, low: (T.low ?? -up) * total, high: (T.high ?? up) * total });
    } else if (!agents || !contacts || !interval || !kinds.every((each, i) => ofPopulation[i] || each.s === 0)) {
    } else if (metric === "occupancy") {
      const concurrency = set.demand?.concurrency?.value.amount;
      if (concurrency === undefined ? channel === "chat" : concurrency !== 1) continue;
      order.push(id);
      const time = (agents * interval) / contacts;
      const handled = honestTime + (wrapUp ? honestRecovery : 0);
      const left = time - (aux ? honestRecovery : 0);
      honest[id] =
        left > 0 ? { value: handled / left, green: isGreen(handled / left) } : { value: null, green: !T.high };
      for (const [bound, low] of [
        [T.low, true],
        [T.high, false],
      ] as const) {
        if (bound === undefined) continue;
        const y = kinds.map(each => (each.recovers ? (wrapUp ? r! : 0) + (aux ? bound * r! : 0) : 0));
        constraints.push({ target: id, x: t, y, low: low ? bound * time : -up, high: low ? up : bound * time });
      }
    } else if (["service_level", "average_speed_of_answer", "abandonment_rate"].includes(metric)) {
      if (channel !== "voice" && channel !== "video") continue;
      if (metric === "service_level" ? T.low === undefined || !target.within : T.high === undefined) continue;
      if (metric === "abandonment_rate" && patience === undefined) continue;
      order.push(id);
      const at = (handleTime: number): number => {
        const within = target.within?.value.amount ?? 0;
        const line = waitingLine({ agents: Math.floor(agents), contacts, interval, patience, handleTime });
        if (metric === "service_level") return line.answeredWithin(within);
        return metric === "abandonment_rate" ? line.abandonment : line.averageWait;
      };
      const holds = (handleTime: number) =>
        metric === "service_level" ? at(handleTime) >= T.low! : at(handleTime) <= T.high!;
      const value = at(honestTime + (wrapUp || aux ? honestRecovery : 0));
      honest[id] = {
        value: Number.isFinite(value) ? value : null,
        green: metric === "service_level" ? value >= T.low! - 1e-9 : value <= T.high! + 1e-9,
      };
      let [low, high] = [0, 1];
      while (holds(high) && high < 1e12) high *= 2;
      if (high >= 1e12) continue;
      while (high - low > 1e-7) {
        const middle = (low + high) / 2;
        if (holds(middle)) low = middle;
        else high = middle;
      }
      const y = kinds.map(each => (each.recovers && (wrapUp || aux) ? r! : 0));
      constraints.push({ target: id, x: t, y, low: -up, high: low });
    }
  }

  // Programs: x by class and way, then y by class.
  const n = kinds.length;
  const columns = n * 7 + n;
  const flat = (x: number[][], y: number[]) => [...x.flat(), ...y];
  const optimum = (
    rows: readonly Constraint[],
    objective: readonly number[],
    maximize: boolean,
    held: readonly { readonly row: readonly number[]; readonly low: number; readonly high: number }[] = [],
  ): { value: number; at: readonly number[] } | null => {
    const all = [
      ...kinds.map((each, i) => {
        const row = new Array<number>(columns).fill(0);
        for (let k = 0; k < 7; k++) row[i * 7 + k] = 1;
        return { row, low: each.s, high: each.s };
      }),
      ...rows.map(({ x, y, low, high }) => ({ row: flat(x, y), low, high })),
      ...held,
    ].map(({ row, low, high }) => {
      const size = Math.max(1e-12, ...row.map(Math.abs));
      return { row: row.map(each => each / size), low: low / size, high: high / size };
    });
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { row } of all) {
      for (const [index, each] of row.entries()) {
        if (each === 0) continue;
        indices.push(index);
        values.push(each);
      }
      starts.push(indices.length);
    }
    return highs.withModel(
      {
        numCols: columns,
        numRows: all.length,
        sense: maximize ? highs.constants.objectiveSense.maximize : highs.constants.objectiveSense.minimize,
        colCost: objective,
        colLower: new Array<number>(columns).fill(0),
        colUpper: [...new Array<number>(n * 7).fill(1), ...kinds.map(each => (each.recovers ? each.s : 0))],
        rowLower: all.map(({ low }) => low),
        rowUpper: all.map(({ high }) => high),
        matrix: { format: "csr", numCols: columns, numRows: all.length, starts, indices, values },
      },
      model => {
        model.options.set({ output_flag: false, primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9 });
        model.run();
        if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
        const at = [...model.getSolution().colValue];
        return { value: at.reduce((sum, each, index) => sum + each * objective[index]!, 0), at };
      },
    );
  };

  const unhelped = flat(harm, zeroY());
  const hard = kinds.map(each => each.source.tone === "emotional" || each.source.tone === "heated");
  const unhelpedHard = flat(
    harm.map((row, i) => (hard[i] ? row : row.map(() => 0))),
    zeroY(),
  );
  const taken = flat(
    zeroX(),
    kinds.map(each => (each.recovers ? 1 : 0)),
  );
  const attended = flat(
    kinds.map(() => wayNames.map(way => (way === "attend" ? 1 : 0))),
    zeroY(),
  );
  const calling = kinds.reduce((sum, each) => sum + (each.recovers ? each.s : 0), 0);
  const hardHelped = kinds.reduce((sum, each, i) => sum + (hard[i] ? each.s * each.p : 0), 0);
  const allGreen = order.every(id => honest[id]!.green);
  const none = {
    pressure: null,
    blindSpot: null,
    hardBlindSpot: null,
    recoveryPressure: null,
    recoveryBlindSpot: null,
    kindestAttended: null,
    worstAttended: null,
    conflict: [],
  };
  if (order.length === 0) return { verdict: "unknown", honest, ...none };

  const least = optimum(constraints, unhelped, false);
  if (!least && !allGreen) {
    let left = order;
    for (const id of order) {
      const rest = left.filter(each => each !== id);
      const rows = constraints.filter(each => rest.includes(each.target));
      if (!optimum(rows, unhelped, false)) left = rest;
    }
    return { verdict: "impossible", honest, ...none, conflict: left };
  }
  const most = optimum(constraints, unhelped, true);
  const mostHard = optimum(constraints, unhelpedHard, true);
  const leastTaken = optimum(constraints, taken, false);
  const pressure = allGreen ? 0 : least!.value;
  let kindestTaken = calling;
  let kindestAttended = 1;
  /** The solver finds thin regions empty: what is held is given more room until it does not. */
  const afterTie = (objective: readonly number[], held: (slack: number) => Parameters<typeof optimum>[3]): number => {
    for (const slack of [1e-10, 1e-9, 1e-8, 1e-7]) {
      const found = optimum(constraints, objective, true, held(slack));
      if (found) return found.value;
    }
    throw new Error("nothing is left of a tie");
  };
  if (!allGreen) {
    const holdHarm = (slack: number) => ({ row: unhelped, low: -up, high: least!.value + slack });
    kindestTaken = afterTie(taken, slack => [holdHarm(slack)]);
    const holdTaken = (slack: number) => ({ row: taken, low: kindestTaken - slack, high: up });
    kindestAttended = afterTie(attended, slack => [holdHarm(slack), ...(calling > 0 ? [holdTaken(slack)] : [])]);
  }
  const worstAttended = most ? afterTie(attended, slack => [{ row: unhelped, low: most.value - slack, high: up }]) : 1;
  const blindSpot = 100 * (most?.value ?? 0);
  const hardBlindSpot = hardHelped > 0 ? (100 * (mostHard?.value ?? 0)) / hardHelped : null;
  const above = blindSpot > 10 + 1e-6 || (hardBlindSpot ?? 0) > 30 + 1e-6;
  const verdict = allGreen
    ? above
      ? "blind"
      : lacksBaseline
        ? "unknown"
        : "balanced"
    : above
      ? "watermelon"
      : "strained";
  return {
    verdict,
    honest,
    pressure: 100 * pressure,
    blindSpot,
    hardBlindSpot,
    recoveryPressure: calling > 0 ? (100 * (calling - kindestTaken)) / calling : null,
    recoveryBlindSpot: calling > 0 ? (100 * (calling - (leastTaken?.value ?? calling))) / calling : null,
    kindestAttended,
    worstAttended,
    conflict: [],
  };
}
