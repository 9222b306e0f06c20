import { ambition } from "./ambition";
import { balance } from "./balance";
import type { Edges } from "./edge";
import { handleTime } from "./handle-time";
import { peopleEdges } from "./people";
import { resolution } from "./resolution";
import { satisfaction } from "./satisfaction";
import { serviceLevel } from "./service-level";
import { suppression } from "./suppression";

export const allEdges: Edges = {
  ...ambition,
  ...balance,
  ...handleTime,
  ...peopleEdges,
  ...resolution,
  ...satisfaction,
  ...serviceLevel,
  ...suppression,
};
