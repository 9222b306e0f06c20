export { erlangALine } from "./erlang-a";
export { erlangB, logErlangB } from "./erlang-b";
export { erlangC, erlangCLine } from "./erlang-c";
export { feasibleOccupancyOfTeam, feasibleOccupancyOfWork, type OccupancyInterval } from "./feasible-occupancy";
export { fewestAgents, longestHandleTime } from "./inverse";
export {
  type Arrivals,
  offeredLoad,
  type Queue,
  type QueueModel,
  queueModel,
  type Team,
  type Work,
  waitingLine,
} from "./queue";
export { givenIn, type QueueTarget } from "./queue-target";
export { type StaffingQuestion, staffing } from "./staffing";
export { isUnanswerable, largestPool, type QueueField, type Unanswerable } from "./unanswerable";
export { type QueueFigures, queueFigures } from "./waiting";
export type { WaitingLine } from "./waiting-line";
