import { type Language, message, say } from "../core/doors/words";

/** Fewer files are done before anybody wonders. */
const worthwhile = 300;
const millisecondsBetween = 100;

/** One line on a terminal that says how far the check is. */
export class Progress {
  private done = 0;
  private shownAt = 0;
  private visible = false;
  private readonly wanted: boolean;

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly all: number,
    private readonly language: Language,
  ) {
    this.wanted = stream.isTTY && all >= worthwhile;
  }

  step(): void {
    this.done++;
    const now = performance.now();
    if (!this.wanted || now - this.shownAt < millisecondsBetween) return;
    this.shownAt = now;
    this.visible = true;
    this.stream.write(`\r${say(message("cli/progress", { done: this.done, all: this.all }), this.language)}\u001b[K`);
  }

  /** Takes the line away, for other text or at the end. */
  clear(): void {
    if (!this.visible) return;
    this.visible = false;
    this.stream.write("\r\u001b[K");
  }
}
