import { entryOf, type Node, resolved, type ValueNode } from "../source/node";
import type { TargetSet } from "./target-set";

export type PeoplePart =
  | "onboarding"
  | "coaching"
  | "aftercare"
  | "mandate"
  | "flexibility"
  | "stay_interviews"
  | "exit_interviews";

/**
 * What a set says of a part of its `people` block: that it is there, that there is none, or nothing, because the block
 * leaves it out, because there is no block, or because a part of the set that is not at hand may say it.
 */
export type Told = "there" | "none" | "left-out" | "no-block" | "elsewhere";

export function toldOf({ partOf, told }: TargetSet, part: PeoplePart): Told {
  const [block, own] = [told.get("people"), told.get(`people.${part}`)];
  if (own === "something") return "there";
  if (block === "none" || own === "none") return "none";
  if (partOf) return "elsewhere";
  return block === "something" ? "left-out" : "no-block";
}

/** Whether the set leaves a key of the `people` block out: one whose value cannot be read is there. */
export function isLeftOut({ told }: TargetSet, part: PeoplePart, key: string): boolean {
  return (told.get(`people.${part}.${key}`) ?? "nothing") === "nothing";
}

/** What is written of the `people` block, its parts and their keys. */
export function readTold(root: Node): TargetSet["told"] {
  const told = new Map<string, "none" | "something" | "nothing">();
  const tell = (node: Node, path: string, deeper: number): void => {
    const value = resolved(node);
    told.set(path, written(value));
    if (value.kind !== "mapping" || deeper === 0) return;
    for (const { key, value: inner } of value.entries) tell(inner, `${path}.${key.text}`, deeper - 1);
  };
  const block = resolved(root);
  const people = block.kind === "mapping" ? entryOf(block, "people") : undefined;
  if (people) tell(people.value, "people", 2);
  return told;
}

function written(value: ValueNode): "none" | "something" | "nothing" {
  if (value.kind !== "scalar") return "something";
  if (value.value === null) return "nothing";
  return value.value === false || /^(none|no)$/.test(value.text) ? "none" : "something";
}
