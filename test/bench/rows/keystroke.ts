import { longFile, smallFile } from "../corpus";
import { median, quantile } from "../measure";
import { languageServer } from "../peers/language-server";
import { spectral } from "../peers/spectral";
import { type Shares, saidByPart } from "../profile/parts";
import { sharesInLongFile } from "../profile/profile";
import { milliseconds, type Row } from "../row";
import { core, options } from "../shipped";

export async function keystrokes(): Promise<Row[]> {
  return [
    await keystroke("120-line file", smallFile(1) + "# the end\n".repeat(40), { own: 1000, others: 100 }, 16),
    await keystroke("file of 10,000 lines", longFile(10_000), { own: 300, others: 10 }, 50, sharesInLongFile),
  ];
}

/**
 * From the text after a character is typed to what the editor shows: place and words of every finding. Where it takes more than it may, a profile
 * says what of.
 */
async function keystroke(
  file: string,
  text: string,
  strokes: { readonly own: number; readonly others: number },
  mostP99: number,
  profile?: () => Promise<Shares>,
): Promise<Row> {
  const [lint, validate] = [spectral(), languageServer()];
  const own = await typing(text, strokes.own, diagnostics);
  const reached = quantile(own, 0.99) < mostP99;
  const bounds = reached || !profile ? "" : `; of its time ${saidByPart(await profile())}`;
  return {
    work: `from a keystroke to its diagnostics, ${file}`,
    measured: `${said(own)}${bounds}`,
    spectral: said(await typing(text, strokes.others, lint)),
    languageServer: said(await typing(text, strokes.others, validate)),
    toReach: `p99 ${mostP99} ms`,
    reached,
  };
}

async function diagnostics(text: string): Promise<unknown> {
  const { findings } = await core.check(text, options);
  const lines = new core.Lines(text);
  return findings.map(({ message, range }) => [
    core.say(message, "en"),
    lines.position(range.start),
    lines.position(range.end),
  ]);
}

/** Milliseconds for each of so many characters typed one after another, a fifth as many before them for the engine to warm up. */
async function typing(text: string, strokes: number, check: (text: string) => Promise<unknown>): Promise<number[]> {
  const at = text.indexOf("rationale: ") + "rationale: ".length;
  const warmUp = Math.ceil(strokes / 5);
  const taken: number[] = [];
  for (let typed = 1; typed <= warmUp + strokes; typed++) {
    const now = `${text.slice(0, at)}${"x".repeat(typed)}${text.slice(at)}`;
    const start = performance.now();
    await check(now);
    if (typed > warmUp) taken.push(performance.now() - start);
  }
  return taken;
}

function said(taken: readonly number[]): string {
  return `p50 ${milliseconds(median(taken))}, p99 ${milliseconds(quantile(taken, 0.99))}`;
}
