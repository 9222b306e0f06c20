import type { TargetSet } from "../model/target-set";
import type { Change } from "../source/change";
import { leadsElsewhere } from "../source/path";
import type { Plain } from "../source/plain";

type Values = Readonly<Record<string, Plain>>;

/** Gives a part of the `people` block its values, in a new block behind the targets where the file has none. */
export function setPeoplePart(set: TargetSet, part: string, values: Values): Change {
  return set.people && !leadsElsewhere(set.people.path)
    ? { do: "set", path: ["people", part], value: values }
    : { do: "set", path: ["people"], value: { [part]: values }, after: "targets" };
}

/** Gives some keys of a part that is there their values, and leaves its others. */
export function setKeysOfPart(part: string, values: Values): Change[] {
  return Object.entries(values).map(([key, value]) => ({ do: "set", path: ["people", part, key], value }));
}
