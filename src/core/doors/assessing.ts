// The green-day model of a set by itself, for what shows more of it than a check tells.

export { assess, assessmentKey, defaultAssumptions, influences, published, sensitivity, summaryOf, ways } from "../day";
