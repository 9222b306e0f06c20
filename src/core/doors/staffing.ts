export {
  fewestAgents,
  isUnanswerable,
  largestPool,
  type QueueFigures,
  queueFigures,
  type StaffingQuestion,
  staffing,
  type Unanswerable,
} from "../queue";
