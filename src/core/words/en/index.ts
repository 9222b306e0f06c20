import { action } from "./action";
import { ambition } from "./ambition";
import { assumptions } from "./assumptions";
import { balance } from "./balance";
import { balanceOffers } from "./balance-offers";
import { balancing } from "./balancing";
import { balancingOffers } from "./balancing-offers";
import { beside } from "./beside";
import { cli } from "./cli";
import { cliBalance } from "./cli-balance";
import { cliFix } from "./cli-fix";
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
import { greenDayPage } from "./green-day-page";
import { handleTime } from "./handle-time";
import { hover } from "./hover";
import { ideasPage } from "./ideas-page";
import { init } from "./init";
import { keeping } from "./keeping";
import { measurement } from "./measurement";
import { mending } from "./mending";
import { names } from "./names";
import { occupancy } from "./occupancy";
import { offers } from "./offers";
import { outcomeOffers } from "./outcome-offers";
import { output } from "./output";
import { ownFiles } from "./own-files";
import { page } from "./page";
import { ambition as ambitionPages } from "./pages/ambition";
import { balance as balancePages } from "./pages/balance";
import { file as filePages } from "./pages/file";
import { greenDay as greenDayPages } from "./pages/green-day";
import { handleTime as handleTimePages } from "./pages/handle-time";
import { keeping as keepingPages } from "./pages/keeping";
import { measurement as measurementPages } from "./pages/measurement";
import { occupancy as occupancyPages } from "./pages/occupancy";
import { people as peoplePages } from "./pages/people";
import { planning as planningPages } from "./pages/planning";
import { resolution as resolutionPages } from "./pages/resolution";
import { satisfaction as satisfactionPages } from "./pages/satisfaction";
import { serviceLevel as serviceLevelPages } from "./pages/service-level";
import { staffing as staffingPages } from "./pages/staffing";
import { suppression as suppressionPages } from "./pages/suppression";
import { unseen as unseenPages } from "./pages/unseen";
import { people } from "./people";
import { peopleOffers } from "./people-offers";
import { planning } from "./planning";
import { preview } from "./preview";
import { previewAssumptions } from "./preview-assumptions";
import { previewBalanced } from "./preview-balanced";
import { previewDay } from "./preview-day";
import { previewFooter } from "./preview-footer";
import { previewHandleTime } from "./preview-handle-time";
import { previewLimits } from "./preview-limits";
import { previewMap } from "./preview-map";
import { previewPlaces } from "./preview-places";
import { previewSlices } from "./preview-slices";
import { previewVerdict } from "./preview-verdict";
import { quickFixes } from "./quick-fixes";
import { read } from "./read";
import { report } from "./report";
import { resolution } from "./resolution";
import { review } from "./review";
import { satisfaction } from "./satisfaction";
import { serviceLevel } from "./service-level";
import { sets } from "./sets";
import { staffing } from "./staffing";
import { staffingCommand } from "./staffing-command";
import { study } from "./study";
import { suppression } from "./suppression";
import { templates } from "./templates";
import { unseen } from "./unseen";
import { verdicts } from "./verdicts";
import { weights } from "./weights";

/** Every text in English; the types of their arguments bind the other languages. */
export const en = {
  ...cli,
  ...staffingCommand,
  ...cliBalance,
  ...cliFix,
  ...action,
  ...configuration,
  ...staffing,
  ...page,
  ...completion,
  ...editor,
  ...names,
  ...sets,
  ...quickFixes,
  ...hover,
  ...preview,
  ...previewDay,
  ...previewMap,
  ...previewPlaces,
  ...previewSlices,
  ...previewVerdict,
  ...report,
  ...previewFooter,
  ...exporting,
  ...comparison,
  ...editorReview,
  ...previewHandleTime,
  ...previewLimits,
  ...previewBalanced,
  ...previewAssumptions,
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
  ...greenDayPage,
  ...ideasPage,
  ...people,
  ...keeping,
  ...unseen,
  ...peopleOffers,
  ...templates,
  ...init,
  ...review,
  ...firstSteps,
  ...read,
  ...study,
  ...ownFiles,
  ...output,
  ...cliReview,
};

export const pages = {
  ...handleTimePages,
  ...occupancyPages,
  ...staffingPages,
  ...serviceLevelPages,
  ...filePages,
  ...measurementPages,
  ...satisfactionPages,
  ...resolutionPages,
  ...balancePages,
  ...suppressionPages,
  ...greenDayPages,
  ...planningPages,
  ...peoplePages,
  ...keepingPages,
  ...unseenPages,
  ...ambitionPages,
};
