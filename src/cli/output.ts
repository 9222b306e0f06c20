import { once } from "node:events";
import { lstat, open, realpath, rename, rm } from "node:fs/promises";
import { type FileTrouble, message } from "../core/doors/words";
import { fileTroubleOf } from "./file-trouble";
import { UsageError } from "./usage-error";
import { placeBeside } from "./written-beside";

/** Where a result goes. Writing fails with a UsageError that names the place. */
export interface Output {
  write(text: string): Promise<void>;
  /** Makes what was written last; without it a file is left as it was. */
  finish(): Promise<void>;
  discard(): Promise<void>;
  /** Whether nobody reads any more, as behind `| head`; writing is then without effect. */
  readonly closed: boolean;
}

/** Standard output, or another stream of the process. A reader that goes away ends it quietly. */
export class StreamOutput implements Output {
  closed = false;
  private failure: Error | undefined;

  /** @param name how an error calls it */
  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly name: string,
  ) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.closed = true;
      if (error.code !== "EPIPE") this.failure = error;
    });
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (text.length > 0 && !this.closed && !this.stream.write(text)) await this.drained();
    if (this.failure) throw cannotWrite(this.name, this.failure);
  }

  async finish(): Promise<void> {
    if (!this.closed) await new Promise<void>(done => this.stream.write("", () => done()));
    if (this.failure) throw cannotWrite(this.name, this.failure);
  }

  async discard(): Promise<void> {}

  /** An error while waiting is in `failure` or `closed` already. */
  private async drained(): Promise<void> {
    await once(this.stream, "drain").catch(() => undefined);
  }
}

/** A file, written beside its place and moved there when it is whole. */
export class FileOutput implements Output {
  readonly closed = false;

  private constructor(
    private readonly path: string,
    private readonly written: string,
    private readonly file: Awaited<ReturnType<typeof open>>,
  ) {}

  /** @throws UsageError where it cannot be written */
  static async open(path: string): Promise<FileOutput> {
    try {
      const place = await realpath(path).catch(() => path);
      const isPlain = await lstat(place).then(
        about => about.isFile(),
        () => true,
      );
      const written = isPlain ? await placeBeside(place) : place;
      return new FileOutput(place, written, await open(written, isPlain ? "wx" : "w"));
    } catch (error) {
      throw cannotWrite(path, error);
    }
  }

  async write(text: string): Promise<void> {
    await this.attempt(() => this.file.writeFile(text));
  }

  async finish(): Promise<void> {
    await this.attempt(() => this.file.close());
    if (this.written !== this.path) await this.attempt(() => rename(this.written, this.path));
  }

  async discard(): Promise<void> {
    await this.file.close().catch(() => undefined);
    if (this.written !== this.path) await rm(this.written, { force: true });
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw cannotWrite(this.path, error);
    }
  }
}

function cannotWrite(path: string, error: unknown): unknown {
  const refused: { trouble: FileTrouble; code: string } | undefined = fileTroubleOf(error);
  return refused ? new UsageError(message("cli/cannot-write", { path, ...refused })) : error;
}
