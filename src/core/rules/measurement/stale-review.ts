import { daysBetween, type IsoDate } from "../../model/date";
import type { Located, Target } from "../../model/target-set";
import { reviewIn } from "../../proposal/review-date";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./stale-review.examples";

export const staleReview = defineRule({
  id: "measurement/stale-review",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["arithmetic", "custom"],
  options: {
    months: { value: 6, unit: "number" },
  },
  examples,
  *check({ part: set, options, today }) {
    const offered = ({ path }: Located<IsoDate>) => ({ offers: () => [reviewIn(options.months, path, today)] });
    const { reviewBy } = set;
    const heirs = reviewBy ? set.targets.filter(target => target.reviewBy === reviewBy).length : 0;
    if (reviewBy && heirs > 0 && reviewBy.value < today) {
      yield {
        at: { path: reviewBy.path },
        message: message("measurement/stale-review/set", { ...passed(reviewBy, today), targets: heirs }),
        ...offered(reviewBy),
      };
    }
    for (const target of set.targets) {
      const own = ownReview(target, reviewBy);
      if (!own || own.value >= today) continue;
      yield {
        at: { path: own.path },
        targets: [target],
        message: message("measurement/stale-review", { ...passed(own, today), target: target.id }),
        ...offered(own),
      };
    }
  },
});

function ownReview({ reviewBy }: Target, inherited: Located<IsoDate> | undefined): Located<IsoDate> | undefined {
  return reviewBy === inherited ? undefined : reviewBy;
}

function passed({ value }: Located<IsoDate>, today: IsoDate): { by: IsoDate; days: number } {
  return { by: value, days: daysBetween(value, today) };
}
