export { catalogue } from "./catalogue";
export { findMetric, nearestMetrics } from "./lookup";
export type { Bilingual, Citation, Direction, Facet, Level, Metric, MetricUnit } from "./metric";
