import { type DayFigures, type Handled, type HandledWell, type Pretence, ways } from "./assessment";
import { callingForRecovery, type Day, type Floor, sumOver } from "./day";
import type { HeldTarget } from "./problem";
import { perHundred, rounded } from "./rounded";
import { handleTimeOn, meets, showsTruth, truthOn } from "./values";

/** How near a target counts as met by a day that was solved for. */
const solvedTo = 1e-6;

/** A day as a table of class, way and share; what rounds to nothing is left out. */
export function tableOf(floor: Floor, day: Day): HandledWell[] {
  return day.handled.flatMap((handled, cls) =>
    ways.flatMap((way, index) => {
      const share = rounded(handled[index]!);
      if (share === 0) return [];
      const { handleTime, helped, harm } = floor.effects[cls]![index]!;
      return [
        {
          class: floor.classes[cls]!.contactClass.name,
          way,
          share,
          handleTime: rounded(handleTime),
          helped: rounded(share * helped),
          harmed: rounded(share * harm),
        },
      ];
    }),
  );
}

/** The same without what it does. */
export function bareTable(rows: readonly HandledWell[]): Handled[] {
  return rows.map(({ class: name, way, share }) => ({ class: name, way, share }));
}

export function dayFigures(floor: Floor, day: Day): DayFigures {
  return {
    handled: tableOf(floor, day),
    helped: rounded(100 * helpedOn(floor, day)),
    harm: rounded(100 * sumOver(floor, day, effect => effect.harm)),
    handleTime: rounded(handleTimeOn(floor, day)),
    missedRecovery: perHundred(
      day.missed.reduce((sum, each) => sum + each, 0),
      callingForRecovery(floor),
    ),
  };
}

/** Truly helped, as a share of all contacts. */
export function helpedOn(floor: Floor, day: Day): number {
  return sumOver(floor, day, effect => effect.helped);
}

/** How a green day shows green what is not so: in the order of the kinds. */
export function pretenceOf(targets: readonly HeldTarget[], floor: Floor, day: Day): Pretence[] {
  const untrue = targets.filter(({ measure, terms }) => {
    if (showsTruth(measure)) return false;
    const truth = truthOn(measure, floor, day);
    return truth !== null && !meets(terms, truth, solvedTo);
  });
  const stretched = day.handled.some(handled => rounded(handled[ways.indexOf("stretched")]!) > 0);
  const ticked = untrue.some(({ measure }) => measure.kind === "ticked");
  const chosen = untrue.some(({ measure }) => measure.kind === "mean" && measure.asked !== "everyone");
  return [
    ...(stretched ? (["stretching"] as const) : []),
    ...(ticked ? (["ticking"] as const) : []),
    ...(chosen ? (["choosing"] as const) : []),
  ];
}
