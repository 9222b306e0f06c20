import type { IsoDate } from "../../model/date";
import { heavyClasses, heavyContacts } from "../../model/heavy-contacts";
import { titleOf } from "../../model/mix";
import { isLeftOut, toldOf } from "../../model/people-told";
import { standingOf } from "../../model/risk-assessment";
import type { Located, TargetSet } from "../../model/target-set";
import { offerAftercare, planAssessment, reachHome } from "../../proposal/aftercare";
import type { Path } from "../../source/path";
import { message } from "../../words/message";
import { defineRule, type Report, type RuleContext } from "../rule";
import { examples } from "./no-aftercare.examples";

const options = {
  remote: { value: 0.1, unit: "share" },
  years: { value: 2, unit: "number" },
} as const;

export const noAftercare = defineRule({
  id: "people/no-aftercare",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S4", "D"],
  evidence: ["research", "research", "custom"],
  options,
  examples,
  *check(context) {
    const { set, cannotTell } = context;
    const told = toldOf(set, "aftercare");
    if (told === "no-block") cannotTell("people");
    const isLacking = told === "none" || told === "left-out";
    if (isLacking && !set.demand?.mix.length) cannotTell("demand.mix");
    if (heavyClasses(set).length === 0) return;
    if (isLacking) yield notOffered(context, ["people", "aftercare"]);
    else if (told === "there") yield* lackingIn(context);
  },
});

type Context = RuleContext<typeof options>;

/** What a block on aftercare that is there says is missing. */
function* lackingIn(context: Context): Iterable<Report> {
  const { set, today, cannotTell } = context;
  const { offered, atHome, riskAssessment, path } = set.people?.aftercare ?? {};
  if (!path) return;
  if (offered?.value === false && atHome?.value !== true) {
    yield notOffered(context, offered.path);
    return;
  }
  if (!offered && !atHome) cannotTell("people.aftercare.offered");
  if (!atHome && remoteOf(set) >= context.options.remote - 1e-9) cannotTell("people.aftercare.at_home");
  if (atHome?.value === false && remoteOf(set) >= context.options.remote - 1e-9) {
    yield {
      at: { path: atHome.path },
      message: message("people/no-aftercare/at-home", { remote: remoteOf(set), classes: classesOf(set) }),
      offers: () => [reachHome()],
    };
  }
  if (!set.partOf && isLeftOut(set, "aftercare", "risk_assessment")) {
    yield {
      at: { path, on: "key" },
      message: message("people/no-aftercare/not-assessed", { classes: classesOf(set) }),
      offers: () => [planAssessment(today)],
    };
  }
  if (riskAssessment) yield* assessedAt(context, riskAssessment);
}

function* assessedAt({ set, today, options }: Context, { value: date, path }: Located<IsoDate>): Iterable<Report> {
  const standing = standingOf(date, today, options.years);
  if (standing === "current") return;
  const said = { date, classes: classesOf(set) };
  yield {
    at: { path },
    message:
      standing === "old"
        ? message("people/no-aftercare/assessed-long-ago", { ...said, years: options.years })
        : message("people/no-aftercare/assessed-far-ahead", said),
    offers: () => [planAssessment(today)],
  };
}

function notOffered({ set, today, options }: Context, path: Path): Report {
  const heavy = heavyContacts(set);
  const remote = remoteOf(set);
  return {
    at: { path },
    message: message("people/no-aftercare", {
      share: heavy === "unknown" || heavy === null ? null : heavy.share,
      classes: classesOf(set),
      remote: remote >= options.remote - 1e-9 ? remote : null,
    }),
    offers: () => [offerAftercare(set, today, options.years)],
  };
}

function remoteOf({ team }: TargetSet): number {
  return team?.remote?.value.amount ?? 0;
}

function classesOf(set: TargetSet): string[] {
  return heavyClasses(set).map(titleOf);
}
