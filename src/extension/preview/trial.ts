import { assessmentKey, influences } from "../../core/doors/assessing";
import { type CheckedFile, check, type Influences, type Override } from "../../core/doors/checking";
import {
  type Assumed,
  type Choices,
  overridesOf,
  type Shown,
  shownTrial,
  type Tried,
  type Trying,
} from "../../core/doors/preview";
import type { Checked } from "../checking/checks";
import { language } from "../reader/language";

/** Milliseconds that the search for what assumptions do goes on before others get their turn, and between words of how far it is. */
const turn = 25;
const tellEvery = 400;
/** Sets of which it is remembered what their assumptions do. */
const mostRemembered = 16;

/** What is tried of one set of a file. */
interface Kept {
  /** Keys that the reader ticked or unticked against what stands there otherwise. */
  readonly ticked: ReadonlySet<string>;
  readonly unticked: ReadonlySet<string>;
  readonly moved: Trying["moved"];
  readonly asTicked: boolean;
  readonly id: number;
}

const untouched: Kept = { ticked: new Set(), unticked: new Set(), moved: {}, asTicked: false, id: 0 };

/**
 * What a reader of the preview tries: kept for each set while its file is edited, worked out for the text as it is, and never
 * written without being asked. Finds out in the background what each assumption does.
 */
export class PreviewTrial {
  private readonly kept = new Map<string, Kept>();
  private readonly known = new Map<string, Influences>();
  /** The set whose assumptions are being looked at, and how far that is. */
  private looking: { readonly key: string; assumed: Assumed; stopped: boolean } | undefined;

  /** @param onAssumed told when more is known of the assumptions of the set that was shown last */
  constructor(private readonly onAssumed: () => void) {}

  dispose(): void {
    this.stop();
  }

  /** Takes in what the reader has ticked and moved since. */
  async keep(checked: Checked, index: number, { id, chosen, moved, asTicked }: Trying): Promise<void> {
    const choices = await checked.choices(index);
    const now = new Set(chosen);
    const before = this.keptOf(checked, index);
    const [ticked, unticked] = [new Set(before.ticked), new Set(before.unticked)];
    for (const { key, kind } of choices.proposals) {
      ticked.delete(key);
      unticked.delete(key);
      if (now.has(key) !== (kind === "step")) (now.has(key) ? ticked : unticked).add(key);
    }
    this.kept.set(nameOf(checked, index), { ticked, unticked, moved, asTicked, id });
  }

  /** The file has taken over what was tried: nothing is any more. */
  forget(checked: Checked, index: number, what: "ticks" | "assumptions"): void {
    const kept = this.keptOf(checked, index);
    const left = what === "ticks" ? { ...untouched, moved: kept.moved } : { ...kept, moved: {} };
    this.kept.set(nameOf(checked, index), { ...left, id: kept.id });
  }

  /** The set as ticked, under what is moved. */
  async tried(checked: Checked, index: number): Promise<Tried> {
    const choices = await checked.choices(index);
    return choices.try(...this.wanted(checked, index, choices));
  }

  /** Assumptions that are moved, in their base units. */
  moved(checked: Checked, index: number): Trying["moved"] {
    return this.keptOf(checked, index).moved;
  }

  async shown(checked: Checked, mended: CheckedFile, index: number): Promise<Shown> {
    const choices = await checked.choices(index);
    const { asTicked, id } = this.keptOf(checked, index);
    const [chosen, moved] = this.wanted(checked, index, choices);
    const tried = await choices.try(chosen, moved);
    const isAsIs = moved.length === 0 && (!asTicked || tried.edits.length === 0);
    const text = asTicked ? tried.text : mended.text;
    const showing = isAsIs ? mended : await check(text, { ...checked.options, moved, fixes: false });
    const trying = {
      id,
      chosen: [...chosen],
      moved: Object.fromEntries(moved.map(each => [each.name, each.value.amount])),
      asTicked,
    };
    const assumed = this.assumedOf(checked, index);
    return shownTrial(language(checked), checked.uri.toString(), mended, index, {
      choices,
      tried,
      trying,
      showing,
      assumed,
    });
  }

  private wanted(checked: Checked, index: number, { proposals }: Choices): [ReadonlySet<string>, readonly Override[]] {
    const { ticked, unticked, moved } = this.keptOf(checked, index);
    const chosen = proposals.filter(({ key, kind }) => (kind === "step" ? !unticked.has(key) : ticked.has(key)));
    return [new Set(chosen.map(({ key }) => key)), overridesOf(moved)];
  }

  private keptOf(checked: Checked, index: number): Kept {
    return this.kept.get(nameOf(checked, index)) ?? untouched;
  }

  /** What is known already; begins to look where nothing is. */
  private assumedOf(checked: Checked, index: number): Assumed | null {
    const { set, assessment } = checked.file.documents[index]!;
    if (assessment.verdict === "unknown") return null;
    const { assumptions = [] } = checked.options;
    const key = `${assessmentKey(set)} ${JSON.stringify(assumptions)}`;
    const known = this.known.get(key);
    if (known) {
      this.stop();
      return { influences: known };
    }
    if (this.looking?.key !== key) {
      this.stop();
      const looking = { key, assumed: { done: 0, of: 0 } as Assumed, stopped: false };
      this.looking = looking;
      void this.look(set, assumptions, looking);
    }
    return this.looking!.assumed;
  }

  private stop(): void {
    if (this.looking) this.looking.stopped = true;
    this.looking = undefined;
  }

  private async look(
    set: Parameters<typeof influences>[0],
    assumptions: readonly Override[],
    looking: NonNullable<PreviewTrial["looking"]>,
  ): Promise<void> {
    let since = performance.now();
    let told = since;
    const pause = async (): Promise<void> => {
      if (performance.now() - since > turn) {
        await new Promise(resolve => setTimeout(resolve, 0));
        since = performance.now();
      }
      if (looking.stopped) throw new Overtaken();
    };
    const onDone = (done: number, of: number): void => {
      looking.assumed = { done, of };
      if (performance.now() - told < tellEvery) return;
      told = performance.now();
      this.onAssumed();
    };
    try {
      const found = await influences(set, { assumptions, pause, onDone });
      this.known.set(looking.key, found);
      if (this.known.size > mostRemembered) this.known.delete(this.known.keys().next().value!);
      if (!looking.stopped) this.onAssumed();
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

class Overtaken extends Error {}

function nameOf({ uri }: Checked, index: number): string {
  return `${uri.toString()} ${index}`;
}
