import { withMark } from "../byte-order-mark";
import type { BalanceResult } from "./balance-format";
import { unifiedDiff } from "./unified-diff";

/** All steps as a unified diff. */
export function balanceDiff({ path, text, file }: BalanceResult): string {
  return unifiedDiff(path, text, withMark(file.balanced, text));
}
