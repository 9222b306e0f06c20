import type { PreviewTexts } from "../message";
import type { Vocabulary } from "../vocabulary";
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
import { report } from "./report";

/** What only the preview and the report say. */
export const shown: PreviewTexts = {
  ...preview,
  ...previewDay,
  ...previewMap,
  ...previewPlaces,
  ...previewSlices,
  ...previewVerdict,
  ...report,
  ...previewFooter,
  ...previewHandleTime,
  ...previewLimits,
  ...previewBalanced,
  ...previewAssumptions,
};

export const vocabulary: Vocabulary = { texts: shown };
