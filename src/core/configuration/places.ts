import type { Range } from "../finding";
import { Lines } from "../source/lines";
import { rangeAt, type Spot } from "../source/locate";
import type { LocatedDocument } from "../source/node";
import type { Message } from "../words/message";
import type { ConfigurationProblem, From, Origin } from "./configuration";

/** Most problems that are told of one configuration: far more than a person reads. */
const mostProblems = 100;

/** Names the places of one configuration, and gathers what is wrong at them. */
export class Places {
  private readonly told = new Map<number, ConfigurationProblem>();
  private readonly lines: Lines;

  constructor(
    readonly path: string,
    text: string,
    readonly document: LocatedDocument,
  ) {
    this.lines = new Lines(text);
  }

  /** In order of place. */
  get problems(): readonly ConfigurationProblem[] {
    return [...this.told.values()].sort((a, b) => a.range.start - b.range.start);
  }

  from<T>(value: T, spot: Spot): From<T> {
    return { value, origin: this.origin(rangeAt(this.document, spot)) };
  }

  /** One slip is told once: of what is wrong at one place the first. */
  tell(spot: Spot, message: Message): void {
    const range = rangeAt(this.document, spot);
    if (this.told.size === mostProblems || this.told.has(range.start)) return;
    const { line, column } = this.lines.position(range.start);
    this.told.set(range.start, { path: this.path, range, line, column, message });
  }

  private origin(range: Range): Origin {
    return { path: this.path, line: this.lines.position(range.start).line, range };
  }
}
