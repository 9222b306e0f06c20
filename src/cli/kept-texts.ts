import type { ReadText } from "./read-text";

/** Characters: a thousand files as people write them, and a small part of the memory that a check takes. */
const most = 3_000_000;

/** Texts of files that are looked at twice, so that those that come first are read once: as many as there is room for. */
export class KeptTexts {
  private readonly kept = new Map<string, ReadText>();
  private room = most;

  constructor(private readonly read: (path: string) => Promise<ReadText>) {}

  /** Reads a file that will be taken later. */
  async keep(path: string): Promise<ReadText> {
    const text = await this.read(path);
    if (text.text.length <= this.room) {
      this.room -= text.text.length;
      this.kept.set(path, text);
    }
    return text;
  }

  /** The text of a file for the last time: as it was kept, or as it stands there now. */
  async take(path: string): Promise<ReadText> {
    const kept = this.kept.get(path);
    if (!kept) return this.read(path);
    this.kept.delete(path);
    return kept;
  }
}
