import { entryOf, type LocatedDocument, type Node, resolved } from "../source/node";
import type { Target, TargetSet } from "./target-set";
import { targetsByStep } from "./targets-by-step";

/** A document and the set that was read of it. */
export interface ReadBefore {
  readonly document: LocatedDocument;
  readonly part: TargetSet;
}

/**
 * What a change to a document left as it was: the changed document has the nodes of the one before wherever nothing changed. Of a document in
 * which something could not be read nothing is kept, for its troubles are told by reading it.
 */
export class Kept {
  private readonly before: ReadBefore | undefined;
  private readonly inherits: boolean;

  constructor(
    private readonly root: Node,
    before: ReadBefore | undefined,
  ) {
    this.before = before?.part.troubles.length === 0 ? before : undefined;
    this.inherits = this.in("owner") !== undefined && this.in("review_by") !== undefined;
  }

  /** The set before, where under this key stands what stood there; undefined where something else does. */
  in(key: string): TargetSet | undefined {
    if (!this.before || inside(this.before.document.root, key) !== inside(this.root, key)) return undefined;
    return this.before.part;
  }

  /** The target before with this index or key, where that and what targets inherit stand as they stood. */
  target(step: number | string): Target | undefined {
    if (!this.before || !this.inherits) return undefined;
    const [then, now] = [this.before.document.root, this.root].map(root => inside(inside(root, "targets"), step));
    return then === now ? targetsByStep(this.before.part).get(step) : undefined;
  }
}

function inside(node: Node | null | undefined, step: number | string): Node | undefined {
  const value = node ? resolved(node) : undefined;
  if (value?.kind === "mapping") return entryOf(value, String(step))?.value;
  return value?.kind === "sequence" ? value.items[Number(step)] : undefined;
}
