import type { Severity } from "../finding";
import { message } from "../words/message";
import { assumptionsLabels } from "./assumptions";
import { balancedLabels } from "./balanced-set";
import { mapLabels } from "./map";
import type { Say } from "./picture";
import { barLabels } from "./places";
import { sliceLabels } from "./slices";
import { trialLabels } from "./trial";

/** The words around a picture: headings, columns, buttons. */
export type Labels<Text> = ReturnType<typeof labelsIn<Text>>;

export function labelsIn<Text>(say: Say<Text>) {
  const severity = (each: Severity) => say(message("preview/severity", { severity: each }));
  return {
    sets: say(message("preview/sets", {})),
    heaviest: say(message("preview/heaviest", {})),
    severity: { error: severity("error"), warning: severity("warning"), info: severity("info") },
    bar: barLabels(say),
    slices: sliceLabels(say),
    map: mapLabels(say),
    greenDay: {
      heading: say(message("preview/green-day", {})),
      whatHappens: say(message("preview/day-what-happens", {})),
      heights: {
        contacts: say(message("preview/day-heights", { heights: "contacts" })),
        time: say(message("preview/day-heights", { heights: "time" })),
      },
      rowHeight: say(message("preview/day-row-height", {})),
      height: {
        contacts: say(message("preview/day-height", { heights: "contacts" })),
        time: say(message("preview/day-height", { heights: "time" })),
      },
      lamps: say(message("preview/day-lamps", {})),
      unlit: say(message("preview/day-unlit", {})),
      notModelled: say(message("preview/day-not-modelled", {})),
      green: say(message("preview/day-green", {})),
      red: say(message("preview/day-red", {})),
    },
    targets: {
      heading: say(message("preview/targets", {})),
      facet: say(message("preview/column/facet", {})),
      target: say(message("preview/column/target", {})),
      bounds: say(message("preview/column/bounds", {})),
      level: say(message("preview/column/level", {})),
      findings: say(message("preview/column/findings", {})),
      none: say(message("preview/facet-empty", {})),
      nothingFound: say(message("preview/nothing-found", {})),
      whole: say(message("preview/facet", { facet: "set" })),
    },
    handleTime: {
      shareAxis: say(message("preview/axis/share", {})),
      timeAxis: say(message("preview/axis/time", {})),
      above: say(message("preview/above", {})),
      recovery: say(message("preview/recovery", {})),
      numbers: say(message("preview/numbers", {})),
      class: say(message("preview/column/class", {})),
      tone: say(message("preview/column/tone", {})),
      share: say(message("preview/column/share", {})),
      time: say(message("preview/column/time", {})),
      against: say(message("preview/column/against", {})),
    },
    balanced: balancedLabels(say),
    assumptions: assumptionsLabels(say),
    trial: trialLabels(say),
    checked: {
      heading: say(message("preview/checked", {})),
      checked: say(message("preview/checked-heading", {})),
      notModelled: say(message("preview/footer-not-modelled-heading", {})),
      untold: say(message("preview/untold-heading", {})),
      untoldNothing: say(message("preview/untold-nothing", {})),
    },
  };
}
