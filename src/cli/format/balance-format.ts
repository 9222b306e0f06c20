import type { BalancedFile } from "../../core/doors/mending";
import type { FormatOptions } from "./check-format";

/** A file and its way to balance. */
export interface BalanceResult {
  readonly path: string;
  /** As it was read, a byte order mark included. */
  readonly text: string;
  readonly file: BalancedFile;
}

type Show = (result: BalanceResult) => string | Promise<string>;

/** The formats of `watermelon balance` by name; each is loaded when it is asked for. */
export const balanceFormats: Readonly<Record<string, (options: FormatOptions) => Promise<Show>>> = {
  pretty: async options => (await import("./balance-pretty")).balancePretty(options),
  json: async options => (await import("./balance-json")).balanceJson(options),
  diff: async () => (await import("./balance-diff")).balanceDiff,
};
