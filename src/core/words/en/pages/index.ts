import type { Vocabulary } from "../../vocabulary";
import { metrics } from "../metrics/index";
import { sources } from "../metrics/sources";
import { page } from "../page";
import { ambition as ambitionPages } from "./ambition";
import { balance as balancePages } from "./balance";
import { file as filePages } from "./file";
import { greenDay as greenDayPages } from "./green-day";
import { handleTime as handleTimePages } from "./handle-time";
import { keeping as keepingPages } from "./keeping";
import { measurement as measurementPages } from "./measurement";
import { occupancy as occupancyPages } from "./occupancy";
import { people as peoplePages } from "./people";
import { planning as planningPages } from "./planning";
import { resolution as resolutionPages } from "./resolution";
import { satisfaction as satisfactionPages } from "./satisfaction";
import { serviceLevel as serviceLevelPages } from "./service-level";
import { staffing as staffingPages } from "./staffing";
import { suppression as suppressionPages } from "./suppression";
import { unseen as unseenPages } from "./unseen";

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

export const vocabulary: Vocabulary = { texts: page, pages, metrics, sources };
