import type { Shown } from "../core/picture/shown";
import { draw } from "./draw/draw";
import type { Heights } from "./draw/scene";
import { chartsIn } from "./export/charts";
import type { ChartFormat, FromView, ToView } from "./messages";
import { type Marks, Stage } from "./stage";
import { Tries } from "./tries";

/** What is kept of a preview while it is hidden, and over a restart of the editor. */
interface Kept {
  readonly uri: string;
  readonly scroll: number;
  /** Left out by versions that had no choice. */
  readonly heights?: Heights;
}

interface Host {
  postMessage(message: FromView): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

let shown: Shown | null = null;
let cursor: number | null = null;

const root = document.getElementById("view")!;
const tries = new Tries(root, trying => host.postMessage({ type: "try", trying }));
const stage = new Stage(root, room => shown && draw({ ...shown, ...room, cursor, inEditor: true, made: null }), act);

addEventListener("message", ({ data }: MessageEvent<ToView>) => {
  if (data.type === "charts") return void answer(data.format);
  if (data.type === "cursor") cursor = data.offset;
  else if (!show(data.shown)) return;
  stage.drawSoon();
});

/** False for a picture that what was entered since has overtaken. */
function show(next: Shown): boolean {
  const isOther = shown?.uri !== next.uri || shown.document !== next.document;
  if (!tries.accepts(next.trying, isOther)) return false;
  const before = shown === null ? host.getState() : undefined;
  if (before?.uri === next.uri) requestAnimationFrame(() => scrollTo(0, before.scroll));
  stage.heights = before?.heights ?? stage.heights;
  if (shown?.uri !== next.uri) keep(next.uri, before?.scroll ?? 0);
  shown = next;
  document.documentElement.lang = next.language;
  return true;
}

async function answer(format: ChartFormat): Promise<void> {
  stage.drawNow();
  host.postMessage({ type: "charts", format, charts: await chartsIn(root, format) });
}

function copyRow(key: string): void {
  const rows = shown?.balanced?.groups.flatMap(group => group.rows) ?? [];
  const text = rows.find(row => row.key === key)?.copy;
  if (text) host.postMessage({ type: "copy", text });
}

function keep(uri: string, scroll: number): void {
  host.setState({ uri, scroll, heights: stage.heights });
}

function act({ do: what, copy, explain, file, go, heights }: Marks): void {
  if (what === "apply" || what === "diff" || what === "export" || what === "alone" || what === "write")
    host.postMessage({ type: what });
  else if (what === "copy" && copy !== undefined) copyRow(copy);
  else if (what === "reset") tries.reset();
  else if (what === "as-is" || what === "as-ticked") tries.show(what === "as-ticked");
  else if (heights !== undefined && shown) keep(shown.uri, scrollY);
  else if (explain !== undefined) host.postMessage({ type: "explain", rule: explain });
  else if (go !== undefined) {
    const [start, end] = go.split(" ").map(Number) as [number, number];
    host.postMessage({ type: "go", range: { start, end }, ...(file === undefined ? {} : { file }) });
  }
}

addEventListener("scroll", () => shown && keep(shown.uri, scrollY), { passive: true });

host.postMessage({ type: "ready" });
