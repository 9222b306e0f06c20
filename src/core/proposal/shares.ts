import type { ContactClass, TargetSet } from "../model/target-set";
import type { Change } from "../source/change";
import { message } from "../words/message";
import { apportion } from "./apportion";
import type { Offer } from "./offer";

/** Shares are written in tenths of a percent. */
const parts = 1000;

/** Brings the shares of the mix to exactly 100%, each in proportion to what it was; those that stay are left alone. */
export function sharesInProportion(set: TargetSet): Offer[] {
  const mix = set.demand?.mix ?? [];
  if (!mix.some(each => amountOf(each) > 0)) return [];
  const rounded = apportion(mix.map(amountOf), parts);
  return [
    {
      title: message("offer/shares-in-proportion", {}),
      kind: "suggestion",
      changes: mix.flatMap((each, index) => shareAt(each, rounded[index]!)),
    },
  ];
}

/** Puts all that is missing or too much on the largest class, where that leaves it a share. */
export function sharesToLargest(set: TargetSet): Offer[] {
  const mix = set.demand?.mix ?? [];
  const [largest, ...others] = [...mix].sort((a, b) => amountOf(b) - amountOf(a));
  if (!largest) return [];
  const rest = parts - Math.round(others.reduce((total, each) => total + amountOf(each), 0) * parts);
  if (rest <= 0) return [];
  return [
    {
      title: message("offer/largest-share", { name: largest.title?.value ?? largest.name, share: percent(rest) }),
      kind: "suggestion",
      changes: shareAt(largest, rest),
    },
  ];
}

function amountOf({ share }: ContactClass): number {
  return share?.value.amount ?? 0;
}

function shareAt({ share }: ContactClass, tenths: number): Change[] {
  if (!share || Math.abs(share.value.amount * parts - tenths) < 1e-6) return [];
  return [{ do: "set", path: share.path, value: percent(tenths) }];
}

function percent(tenths: number): string {
  return `${tenths / 10}%`;
}
