import type { Configured } from "../configured";
import type { ReadText } from "../read-text";

/** One of the two states that are compared. */
export interface Side {
  /** Target files by their paths from the root of the repository, with what tells whether their contents are the same. */
  readonly files: ReadonlyMap<string, string>;
  /** How they are checked, by the configurations of this side. */
  readonly configured: Configured;
  /** Texts of some of its files, by their paths. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, ReadText>>;
}

/** Tells which paths from the root are asked for, and how they are called elsewhere. */
export interface Places {
  /** Root of the work tree, absolute. */
  readonly top: string;
  /** Whether a file is among what is asked for. */
  isAsked(path: string): boolean;
  /** Whether it is asked for by its own name, so that it is taken for a target file whatever that is. */
  isNamed(path: string): boolean;
  /** Absolute, as the system has it. */
  absolute(path: string): string;
  /** As people read it: from the working folder. */
  shown(path: string): string;
}
