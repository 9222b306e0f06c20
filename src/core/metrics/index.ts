export { catalogue } from "./catalogue";
export { findMetric, nearestMetrics } from "./lookup";
export type { Bilingual, CitationTag, Direction, Facet, Level, Metric, MetricUnit } from "./metric";
