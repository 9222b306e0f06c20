export type { Frame, Slot } from "./layout";
export { type Place, placeAt, slotAt } from "./place";
