export { readDate } from "../model/date";
export { type Expected, type Quantity, readQuantity, type Trouble } from "../model/quantity";
export { timeReadings } from "../proposal/unit-readings";
