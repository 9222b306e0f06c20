import type { Plain } from "../source/plain";
import type { Route } from "./path";

/**
 * Where a field comes from: what is put together of its parts, the first of its paths that says something, else what is always so. Of a word that `words` does not
 * have nobody knows the meaning; one that means null says nothing.
 */
export interface Feed {
  readonly from: readonly Route[];
  /** What is put together where all its parts say something, each the first of its paths that does. */
  readonly join?: { readonly parts: readonly (readonly Route[])[]; readonly with: string };
  readonly words?: ReadonlyMap<string, string | null>;
  /** Unit of numbers that have none. */
  readonly unit?: string;
  readonly is?: string;
}

/** By key of the format, `measured.by`. */
export type Feeds = ReadonlyMap<string, Feed>;

/** The places that something is read from, and what feeds it there. */
export interface Group {
  readonly at: readonly Route[];
  readonly feeds: Feeds;
}

/** How files that somebody has already are read as target files. */
export interface OwnShape {
  /** Of the set itself, from the top of the document. */
  readonly set: Feeds;
  readonly team?: Group;
  readonly demand?: Group;
  readonly people?: Group;
  readonly mix: readonly Group[];
  readonly targets: readonly Group[];
  readonly promise: readonly Group[];
  /** As it is written, without its files. */
  readonly written: Plain;
}
