import type { Assessment } from "../day";
import type { Range, Severity, TextEdit } from "../finding";
import type { Message } from "../words/message";
import type { Subject } from "./subject";

/** A proposal that can be ticked or not. */
export interface Choosable {
  /** The same as long as the proposal is about the same, whatever else changes in the text. */
  readonly key: string;
  /** Steps of the way to balance are ticked where nobody says otherwise. */
  readonly kind: "step" | "other";
  /** Whether the text has a place for it: what it has none for is shown, and never taken. */
  readonly said: boolean;
  /** What it has no place for, as lines of a target file; null where it has one. */
  readonly copy: string | null;
  readonly title: Message;
  /** Why, one message each; of a step one. */
  readonly reasons: readonly Reason[];
  readonly subject: Subject;
  /** Of the finding that asks for it, in the text as it is; null for a step. */
  readonly range: Range | null;
  /** In the text as it is, of the proposal on its own; of a step after those before it, in the text that they leave. */
  readonly edits: readonly TextEdit[];
  /** The text that `edits` count in. */
  readonly text: string;
}

export interface Reason {
  readonly message: Message;
  /** Id of the rule that asks for it; null for a guardrail. */
  readonly rule: string | null;
  /** Null for a step. */
  readonly severity: Severity | null;
}

/** A ticked proposal as it was taken, after those before it. */
export interface TakenProposal {
  readonly key: string;
  /** What is written: the numbers of an offer may be others than without the proposals before it. */
  readonly title: Message;
  /** In the text that those before it leave. */
  readonly edits: readonly TextEdit[];
  /** Under the assumptions that are tried. */
  readonly before: Assessment;
  readonly after: Assessment;
  /** Whether the model reads anything of what it changes. */
  readonly modelled: boolean;
}

/** A ticked proposal that was not taken. */
export interface LeftProposal {
  readonly key: string;
  /** Keys of the proposals that it builds on and that are not ticked; empty where nothing is left to do for it. */
  readonly needs: readonly string[];
}
