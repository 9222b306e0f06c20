import { ambition } from "./ambition";
import { balance } from "./balance";
import type { Edges } from "./edge";
import { fileEdges } from "./file";
import { handleTime } from "./handle-time";
import { measurement } from "./measurement";
import { ownShapeEdges } from "./own-shape";
import { peopleEdges } from "./people";
import { resolution } from "./resolution";
import { satisfaction } from "./satisfaction";
import { serviceLevel } from "./service-level";
import { staffing } from "./staffing";
import { suppression } from "./suppression";

export const allEdges: Edges = {
  ...ambition,
  ...balance,
  ...fileEdges,
  ...handleTime,
  ...measurement,
  ...ownShapeEdges,
  ...peopleEdges,
  ...resolution,
  ...satisfaction,
  ...serviceLevel,
  ...staffing,
  ...suppression,
};
