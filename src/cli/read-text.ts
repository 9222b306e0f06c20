import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { TextDecoder } from "node:util";
import { maxTextLength } from "../core/doors/workspace";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A code unit of UTF-16 takes at most three bytes of UTF-8: a file beyond this is larger than the core reads. */
const mostBytes = 3 * maxTextLength + 4;

export interface ReadText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16";
  /** False where bytes did not fit the encoding; they stand in the text as U+FFFD. */
  readonly wellFormed: boolean;
  /** Text in the encoding of the file. */
  encode(text: string): Buffer;
}

/**
 * Reads a file as UTF-8, or as UTF-16 where its first bytes say so. Of a file that is larger than the core reads only so
 * much is taken that the core finds it too large. Rejects with the system's error.
 */
export async function readText(path: string): Promise<ReadText> {
  const about = await stat(path);
  if (about.isFile() && about.size <= mostBytes) return decode(await readFile(path));
  return readStream(createReadStream(path, { end: mostBytes - 1 }));
}

/** Reads standard input or another stream as `readText` reads a file. */
export async function readStream(stream: AsyncIterable<Buffer>): Promise<ReadText> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= mostBytes) break;
  }
  return decode(Buffer.concat(chunks).subarray(0, mostBytes));
}

/** The text that the bytes of a file are. */
export function decode(bytes: Buffer): ReadText {
  const encoding = encodingOf(bytes);
  const name = encoding === "utf-8" ? "UTF-8" : "UTF-16";
  const encode = (text: string): Buffer => encoded(text, encoding);
  try {
    return { text: decoder(encoding, true).decode(bytes), encoding: name, wellFormed: true, encode };
  } catch {
    return { text: decoder(encoding, false).decode(bytes), encoding: name, wellFormed: false, encode };
  }
}

function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

/** The core takes the byte order mark away, so that offsets are counted in one place. */
function decoder(encoding: Encoding, fatal: boolean): TextDecoder {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true });
}

/** By the byte order mark, or without one by where the zeros of the first two characters are (YAML 1.2, 5.2). */
function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return "utf-16be";
  return "utf-8";
}
