import type { Range } from "../finding";
import type { ChangeDirection } from "../model/told-change";
import { rangeAt } from "../source/locate";
import type { Directive } from "../suppression/directive";
import { reachOf } from "../suppression/judge";
import { directivesOf } from "../suppression/of-document";
import type { Change, ChangeSide } from "./change";
import { labelOf } from "./guards";
import type { DocumentIn, SetPair } from "./reviewed";

/** A rule that a comment suppresses, and where. */
interface Suppression {
  readonly rule: string;
  readonly directive: Directive;
  /** The target on the line that it speaks of; null where that is no target's, or it speaks of all below it. */
  readonly target: { readonly id: string; readonly label: string } | null;
  readonly side: ChangeSide;
}

/** The comments that a change adds, takes away, or gives another reason or end; one that moved along is none. */
export function compareSuppressions({ before, after }: SetPair): Change[] {
  const left = before ? suppressionsIn(before) : [];
  const changes: Change[] = [];
  const take = (isSame: (other: Suppression) => boolean): Suppression | undefined => {
    const index = left.findIndex(isSame);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const unmatched = (after ? suppressionsIn(after) : []).filter(
    each => !take(other => isAlike(each, other) && each.side.value === other.side.value),
  );
  for (const each of unmatched) {
    const other = take(candidate => isAlike(each, candidate));
    changes.push(changeOf(after!, other ?? null, each));
  }
  const home = (after ?? before)!;
  return [...changes, ...left.map(each => changeOf(home, each, null))];
}

function isAlike(a: Suppression, b: Suppression): boolean {
  return a.rule === b.rule && a.directive.reach === b.directive.reach && a.target?.id === b.target?.id;
}

function changeOf(
  { file, checked: { document, part } }: DocumentIn,
  before: Suppression | null,
  after: Suppression | null,
): Change {
  const { rule, target } = (after ?? before)!;
  return {
    kind: "suppression",
    path: file.path,
    document: document.index,
    set: part.name?.value ?? null,
    target: target?.id ?? null,
    label: target?.label ?? null,
    field: rule,
    before: before?.side ?? null,
    after: after?.side ?? null,
    direction: directionOf(before?.directive ?? null, after?.directive ?? null),
    held: null,
    guards: [],
    lostGuards: [],
    guarded: [],
  };
}

/** To hide something, or for longer, asks less. */
function directionOf(before: Directive | null, after: Directive | null): ChangeDirection {
  if (!before) return "looser";
  if (!after) return "tighter";
  const [was, is] = [before.until ?? forEver, after.until ?? forEver];
  if (was === is) return "other";
  return is > was ? "looser" : "tighter";
}

/** Behind every date, as text. */
const forEver = "9999-12-31";

function suppressionsIn(within: DocumentIn): Suppression[] {
  const { file, checked } = within;
  const documents = file.documents.map(({ document }) => document);
  const directives = directivesOf(checked.document, documents, file.directives);
  return directives.flatMap(directive => {
    const target = targetAt(within, directive);
    return directive.rules.map(({ id }) => ({
      rule: id,
      directive,
      target,
      side: { value: saidIn(directive), path: file.path, range: directive.range },
    }));
  });
}

/** The end and the reason, as a comment has them. */
function saidIn({ reason, untilWritten }: Directive): string {
  return [...(untilWritten ? [`until ${untilWritten.text}`] : []), ...(reason === null ? [] : [reason])].join(" -- ");
}

function targetAt({ file, checked: { document, part } }: DocumentIn, directive: Directive): Suppression["target"] {
  if (directive.reach === "rest") return null;
  const line = reachOf(directive, file.text);
  const meets = ({ start, end }: Range): boolean => start < line.end && end > line.start;
  const target = part.targets.find(({ path }) => meets(rangeAt(document, { path, on: "entry" })));
  return target ? { id: target.id, label: labelOf(target) } : null;
}
