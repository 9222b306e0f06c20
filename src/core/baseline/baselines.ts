import { type Baseline, type KnownFinding, readBaseline } from "./baseline";

/** Baselines by their paths, each read once: absolute paths with forward slashes, as the host has them. */
export class Baselines {
  private readonly read = new Map<string, Promise<Baseline | "absent" | "broken">>();

  constructor(private readonly readText: (path: string) => Promise<string | undefined>) {}

  at(path: string): Promise<Baseline | "absent" | "broken"> {
    let known = this.read.get(path);
    if (!known) {
      known = this.readText(path).then(text => (text === undefined ? "absent" : (readBaseline(text) ?? "broken")));
      this.read.set(path, known);
    }
    return known;
  }

  /** What a baseline knows of a file; nothing where it cannot be read, or where the file lies elsewhere. */
  async knownOf(baselinePath: string, filePath: string): Promise<readonly KnownFinding[]> {
    const baseline = await this.at(baselinePath);
    const path = pathFrom(baselinePath, filePath);
    return typeof baseline === "string" || path === null ? [] : (baseline.get(path) ?? []);
  }

  forget(): void {
    this.read.clear();
  }
}

/** The path of a file as its baseline has it; null for a file outside the baseline's folder. */
export function pathFrom(baselinePath: string, filePath: string): string | null {
  const folder = baselinePath.slice(0, baselinePath.lastIndexOf("/") + 1);
  return filePath.startsWith(folder) ? filePath.slice(folder.length) : null;
}
