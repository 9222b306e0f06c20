export { type Place, placeAt, slotAt } from "./place";
export type { Frame, Slot } from "./scan";
