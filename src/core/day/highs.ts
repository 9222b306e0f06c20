import type { Highs } from "highs";
import type { Answer, Columns, Program } from "./solve";

/** Gives the bytes of HiGHS' WebAssembly. */
export type SolverBinary = () => Promise<Uint8Array>;

/** Of the WebAssembly of every host, what starting HiGHS takes. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  Instance: new (module: object, imports: object) => object;
};

let binary: SolverBinary | undefined;
let loading: Promise<Highs> | undefined;

/**
 * Says where the bytes of `highs.wasm` are, for a bundle in which HiGHS cannot find them beside its own script. They are asked for
 * once, and only if YALPS does not finish.
 */
export function provideSolver(bytes: SolverBinary): void {
  binary = bytes;
  loading = undefined;
}

/** HiGHS takes its bytes only by way of this hook of its loader, which its types leave out. */
interface Hook {
  instantiateWasm?: (imports: object, done: (instance: object) => void) => void;
}

async function load(): Promise<Highs> {
  const { default: loadHighs } = await import("highs");
  if (!binary) return loadHighs();
  const module = await WebAssembly.compile(await binary());
  const hook: Hook = { instantiateWasm: (imports, done) => done(new WebAssembly.Instance(module, imports)) };
  return loadHighs(hook as object);
}

/** Solves a linear program with HiGHS in WebAssembly; `unfinished` where it cannot be loaded or does not finish. */
export async function solveWithHighs(columns: Columns, program: Program): Promise<Answer> {
  try {
    loading ??= load();
    return run(await loading, columns, program);
  } catch {
    loading = undefined;
    return { status: "unfinished" };
  }
}

function run(highs: Highs, columns: Columns, { limits, direction, objective }: Program): Answer {
  const rows = new Map([...limits.keys()].map((row, index) => [row, index]));
  const bounds = [...limits.values()];
  const colCost = columns.map(([, entries]) => entries.find(([row]) => row === objective)?.[1] ?? 0);
  const inRows = columns.map(([, entries]) => entries.filter(([row]) => rows.has(row)));
  const starts = [0];
  for (const entries of inRows) starts.push(starts.at(-1)! + entries.length);
  const { infinity, constants } = highs;
  const { modelStatus, objectiveSense } = constants;
  return highs.withModel(
    {
      numCols: columns.length,
      numRows: bounds.length,
      sense: direction === "maximize" ? objectiveSense.maximize : objectiveSense.minimize,
      colCost,
      colLower: columns.map(() => 0),
      colUpper: columns.map(() => infinity),
      rowLower: bounds.map(({ atLeast }) => atLeast ?? -infinity),
      rowUpper: bounds.map(({ atMost }) => atMost ?? infinity),
      matrix: {
        format: "csc",
        numCols: columns.length,
        numRows: bounds.length,
        starts,
        indices: inRows.flatMap(entries => entries.map(([row]) => rows.get(row)!)),
        values: inRows.flatMap(entries => entries.map(([, coefficient]) => coefficient)),
      },
    },
    (model): Answer => {
      model.options.set({ output_flag: false, solver: "simplex", primal_feasibility_tolerance: 1e-10 });
      model.run();
      const status = model.getModelStatus();
      // No day is unbounded: every class adds up to its share.
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
        return { status: "infeasible" };
      }
      if (status !== modelStatus.optimal) return { status: "unfinished" };
      return { status: "optimal", values: [...model.getSolution().colValue] };
    },
  );
}
