import type { Assessment } from "../day";
import type { TextEdit } from "../finding";
import { textToCopy } from "../proposal/text-to-copy";
import { composed } from "../source/compose";
import type { Message } from "../words/message";
import { nextCare } from "./care";
import { nextForHonestWork } from "./honest-work";
import type { Proposal } from "./proposal";
import type { Reading } from "./reading";
import { redIn, type Stand, taken, takenUnsaid } from "./stand";
import { guardrailsFor, proposed } from "./visible-harm";

/** A step to the balanced set. */
export interface BalanceStep {
  readonly title: Message;
  readonly reason: Message;
  /** Id of the rule that asks for it; null for a guardrail. */
  readonly rule: string | null;
  /** Canonical name of the metric that guards; null for what a rule asks for. */
  readonly guardrail: string | null;
  readonly before: Assessment;
  readonly after: Assessment;
  /** Whether the text has a place for it, which one in a shape of its own may not have. */
  readonly said: boolean;
  /** What the text has no place for, as lines of a target file for a person to put where they belong; null where it has one. */
  readonly copy: string | null;
  /** In the text that the steps before it leave; none of a step that the text has no place for. */
  readonly edits: readonly TextEdit[];
}

/** A step as it was made: what it changes, and where the set stood before. */
export interface Made {
  readonly proposal: Proposal;
  readonly from: Stand;
}

/** The way of one set to balance: where it stands, and the steps taken so far. */
export class Walk {
  readonly steps: BalanceStep[] = [];
  /** For each step, how it was made. */
  readonly made: Made[] = [];

  constructor(
    readonly start: Stand,
    private readonly reading: Reading,
    public stand: Stand = start,
  ) {}

  /** All steps as one round of edits in the text they start from. */
  get edits(): TextEdit[] {
    return composed(
      this.start.text.length,
      this.steps.map(step => step.edits),
    );
  }

  /** Takes every step that makes honest work green, as long as each leaves fewer targets red. */
  async makeHonestWorkGreen(): Promise<void> {
    for (let red = Number.POSITIVE_INFINITY; redIn(this.stand).length < red; ) {
      red = redIn(this.stand).length;
      const next = nextForHonestWork(this.stand, this.reading);
      if (!next || !(await this.take(next))) return;
    }
  }

  /** Takes every step that makes harm visible. */
  async makeHarmVisible(): Promise<void> {
    for (const candidate of await guardrailsFor(this.stand, this.reading)) {
      const next = await proposed(candidate, this.stand, this.reading);
      if (next) await this.take(next);
    }
  }

  /** Takes a step for each rule on people that fires, each once. */
  async lookAfterAgents(): Promise<void> {
    for (;;) {
      const done = new Set(this.steps.flatMap(({ rule }) => rule ?? []));
      const next = await nextCare(this.stand, this.reading, done);
      if (!next || !(await this.take(next))) return;
    }
  }

  private async take(proposal: Proposal): Promise<boolean> {
    const { offer, reason, from } = proposal;
    const made = await taken(this.stand, offer.changes, this.reading);
    const stand = made?.stand ?? (await takenUnsaid(this.stand, offer.changes, this.reading));
    if (!stand) return false;
    const [before, after] = [this.stand.assessment, stand.assessment];
    const { edits = [] } = made ?? {};
    const said = made !== null;
    const copy = said ? null : textToCopy(this.stand.part, this.stand.document, offer.changes);
    this.steps.push({ title: offer.title, reason, ...from, before, after, said, copy, edits });
    this.made.push({ proposal, from: this.stand });
    this.stand = stand;
    return true;
  }
}
