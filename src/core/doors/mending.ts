export { type BalancedFile, type BalancedSet, balance } from "../balance/balance";
export type { BalanceStep } from "../balance/walk";
export { type Effect, effectOf } from "../effect/effect";
export { type FixedFile, fixFile } from "../fix-file";
export { applyEdits } from "../source/change";
