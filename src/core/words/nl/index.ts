import type { SharedTexts } from "../message";
import { ambition } from "./ambition";
import { assumptions } from "./assumptions";
import { balance } from "./balance";
import { balanceOffers } from "./balance-offers";
import { balancing } from "./balancing";
import { balancingOffers } from "./balancing-offers";
import { beside } from "./beside";
import { cliReview } from "./cli-review";
import { comparison } from "./comparison";
import { completion } from "./completion";
import { configuration } from "./configuration";
import { editor } from "./editor";
import { editorReview } from "./editor-review";
import { exporting } from "./export";
import { file } from "./file";
import { firstSteps } from "./first-steps";
import { formats } from "./formats";
import { formula } from "./formula";
import { greenDay } from "./green-day";
import { handleTime } from "./handle-time";
import { hover } from "./hover";
import { keeping } from "./keeping";
import { measurement } from "./measurement";
import { mending } from "./mending";
import { names } from "./names";
import { occupancy } from "./occupancy";
import { offers } from "./offers";
import { outcomeOffers } from "./outcome-offers";
import { output } from "./output";
import { ownFiles } from "./own-files";
import { people } from "./people";
import { peopleOffers } from "./people-offers";
import { planning } from "./planning";
import { quickFixes } from "./quick-fixes";
import { resolution } from "./resolution";
import { review } from "./review";
import { satisfaction } from "./satisfaction";
import { serviceLevel } from "./service-level";
import { sets } from "./sets";
import { staffing } from "./staffing";
import { suppression } from "./suppression";
import { unseen } from "./unseen";
import { verdicts } from "./verdicts";
import { weights } from "./weights";

export const nl: SharedTexts = {
  ...configuration,
  ...staffing,
  ...completion,
  ...editor,
  ...names,
  ...sets,
  ...quickFixes,
  ...hover,
  ...exporting,
  ...comparison,
  ...editorReview,
  ...greenDay,
  ...planning,
  ...verdicts,
  ...handleTime,
  ...occupancy,
  ...staffing,
  ...serviceLevel,
  ...offers,
  ...outcomeOffers,
  ...balancing,
  ...balancingOffers,
  ...mending,
  ...file,
  ...measurement,
  ...formats,
  ...formula,
  ...satisfaction,
  ...resolution,
  ...balance,
  ...balanceOffers,
  ...ambition,
  ...assumptions,
  ...suppression,
  ...beside,
  ...weights,
  ...people,
  ...keeping,
  ...unseen,
  ...peopleOffers,
  ...review,
  ...firstSteps,
  ...ownFiles,
  ...output,
  ...cliReview,
};
