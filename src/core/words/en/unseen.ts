import type { Bilingual } from "../../metrics/metric";
import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { metricName } from "../in-sentence";

/** What a set owes or has promised, and no target looks at. */
export const unseen = {
  "balance/vulnerable-unseen": (
    a: {
      title: string;
      /** Of all contacts, 0..1; null where the file does not tell. */
      share: number | null;
    },
    f: Format,
  ) =>
    `Those who contact you about ${a.title} need more care, and no target on customers or quality looks at them apart: ` +
    (a.share === null
      ? "in a number over all contacts they drown. "
      : `they are ${f.share(a.share)} of the contacts, so if every one of those went wrong, a share over all contacts would move by ` +
        `${f.count(a.share * 100, "point", "points")} at most. `) +
    "Give them a target of their own, such as resolution counted by repeat contact.",
  "ambition/promise-unmeasured": (
    a: { metric: Bilingual; atLeast: Quantity | null; atMost: Quantity | null; within: Quantity | null },
    f: Format,
  ) =>
    `${f.pick(a.metric)}${bounds(a, f)} was promised, and no target here follows it: every target can be green while the promise is ` +
    "broken, and it is customers who find out first. Add a target on it, or take the promise back.",
  "offer/watch-vulnerable": (a: { classes: readonly string[]; atLeast: number }, f: Format) =>
    `Watch ${f.list(a.classes)} apart: resolution by repeat contact within 7 days, at least ${f.share(a.atLeast)} to start with`,
  "offer/follow-promise": (a: { metric: Bilingual }, f: Format) =>
    `Add a target on ${metricName(a.metric, f)} as it was promised`,
};

function bounds(
  { atLeast, atMost, within }: { atLeast: Quantity | null; atMost: Quantity | null; within: Quantity | null },
  f: Format,
): string {
  return (
    (atLeast ? ` at least ${f.quantity(atLeast)}` : "") +
    (atMost ? ` at most ${f.quantity(atMost)}` : "") +
    (within ? ` within ${f.quantity(within)}` : "")
  );
}
