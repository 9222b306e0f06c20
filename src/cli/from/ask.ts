import { createInterface } from "node:readline/promises";
import { isLikely, type Study } from "../../core/doors/study";
import { type Language, message, say } from "../../core/doors/words";
import { harmless } from "../format/terminal-text";

/** More than this are left for the writer to decide in the file. */
const mostQuestions = 30;

/** Asks on a terminal which of the likely metrics are meant; on a pipe it asks nothing, and none are. */
export async function acceptedIn({ rows }: Study, language: Language): Promise<ReadonlySet<string>> {
  const accepted = new Set<string>();
  if (!process.stdin.isTTY || !process.stdout.isTTY) return accepted;
  const likely = new Map(rows.filter(isLikely).map(({ name, metric }) => [name, metric!]));
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  let isOver = false;
  lines.once("close", () => {
    isOver = true;
  });
  for (const [name, metric] of [...likely].slice(0, mostQuestions)) {
    if (isOver) break;
    const question = say(message("init/is-it", { name, metric: metric.name[language], id: metric.id }), language);
    if (await answer(lines, `${harmless(question)} `)) accepted.add(name);
  }
  lines.close();
  return accepted;
}

/** Yes where that is said; the end of the input says no. */
async function answer(lines: ReturnType<typeof createInterface>, question: string): Promise<boolean> {
  const ended = new Promise<string>(resolve => lines.once("close", () => resolve("")));
  return /^(?:y|yes|j|ja)$/i.test((await Promise.race([lines.question(question), ended])).trim());
}
