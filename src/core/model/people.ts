import type { Cursor } from "./cursor";
import { given } from "./given";
import type { Interviews, People } from "./target-set";

/** Reads the `people` block. A part written as `none`, `false` or `no` reads as left out of a block that is there. */
export function readPeople(people: Cursor | undefined): People | undefined {
  if (!people?.isMapping) return undefined;
  const part = (key: string): Cursor | undefined => {
    const cursor = people.at(key);
    return cursor?.isMapping ? cursor : undefined;
  };
  const onboarding = part("onboarding");
  const coaching = part("coaching");
  const recovery = part("recovery");
  const aftercare = part("aftercare");
  const mandate = part("mandate");
  const flexibility = part("flexibility");
  const stayInterviews = part("stay_interviews");
  const exitInterviews = part("exit_interviews");
  const growth = part("growth");
  const retention = part("retention");
  const feedbackLoop = part("feedback_loop");
  return {
    path: people.path,
    ...given({
      onboarding: onboarding && {
        path: onboarding.path,
        content: (onboarding.at("content")?.entries() ?? []).flatMap(({ key, value }) => {
          const share = value.quantity("part");
          return share ? [{ name: key, ...share }] : [];
        }),
        ...given({ hours: onboarding.at("hours")?.quantity("count") }),
      },
      coaching: coaching && {
        path: coaching.path,
        ...given({ perAgent: coaching.at("per_agent")?.quantity("time"), every: coaching.at("every")?.period() }),
      },
      recovery: recovery && {
        path: recovery.path,
        after: recovery.at("after")?.texts() ?? [],
        ...given({
          time: recovery.at("time")?.quantity("time"),
          countedAs: recovery.at("counted_as")?.oneOf(["wrap_up", "aux", "break"]),
        }),
      },
      aftercare: aftercare && {
        path: aftercare.path,
        ...given({
          offered: aftercare.at("offered")?.boolean(),
          atHome: aftercare.at("at_home")?.boolean(),
          riskAssessment: aftercare.at("risk_assessment")?.date(),
        }),
      },
      mandate: mandate && {
        path: mandate.path,
        ...given({
          approvalAbove: mandate.at("approval_above")?.quantity("limit"),
          mayDepartFromScript: mandate.at("may_depart_from_script")?.boolean(),
        }),
      },
      flexibility: flexibility && {
        path: flexibility.path,
        ...given({ schedule: flexibility.at("schedule")?.text(), workplace: flexibility.at("workplace")?.text() }),
      },
      stayInterviews: stayInterviews && {
        ...interviews(stayInterviews),
        ...given({ every: stayInterviews.at("every")?.period() }),
      },
      exitInterviews: exitInterviews && interviews(exitInterviews),
      growth: growth && {
        path: growth.path,
        ...given({ paths: growth.at("paths")?.boolean(), belonging: growth.at("belonging")?.text() }),
      },
      retention: retention && { path: retention.path, ...given({ bonus: retention.at("bonus")?.boolean() }) },
      feedbackLoop: feedbackLoop && {
        path: feedbackLoop.path,
        consultedOn: feedbackLoop.at("consulted_on")?.texts() ?? [],
        ...given({
          owner: feedbackLoop.at("owner")?.text(),
          answerWithin: feedbackLoop.at("answer_within")?.quantity("time"),
        }),
      },
    }),
  };
}

function interviews(cursor: Cursor): Interviews {
  return { path: cursor.path, asks: cursor.at("asks")?.texts() ?? [] };
}
