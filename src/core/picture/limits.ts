import { message } from "../words/message";
import type { PicturedDocument } from "./document";
import { type HandleTimePicture, pictureHandleTime } from "./handle-time";
import type { Say } from "./picture";
import { pictureSatisfaction, type SatisfactionPicture } from "./satisfaction";
import { pictureStaffing, type StaffingPicture } from "./staffing";

/** What limits ask against what honest work takes: time, agents and marks. */
export interface LimitsPicture<Text> {
  readonly heading: Text;
  /** Null where the mix does not tell what handle time the contacts need. */
  readonly handleTime: HandleTimePicture<Text> | null;
  /** Null where no target looks at the planning interval. */
  readonly staffing: StaffingPicture<Text> | null;
  /** Null where no target asks customers how satisfied they are. */
  readonly satisfaction: SatisfactionPicture<Text> | null;
}

/** Null where there is none of them. */
export function pictureLimits<Text>(document: PicturedDocument, say: Say<Text>): LimitsPicture<Text> | null {
  const handleTime = pictureHandleTime(document, say);
  const staffing = pictureStaffing(document, say);
  const satisfaction = pictureSatisfaction(document, say);
  if (!handleTime && !staffing && !satisfaction) return null;
  return { heading: say(message("preview/limits", {})), handleTime, staffing, satisfaction };
}
