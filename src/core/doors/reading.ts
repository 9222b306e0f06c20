export { catalogue } from "../metrics";
export { findMetric, nearestMetrics } from "../metrics/lookup";
export type { Facet, Level, Metric } from "../metrics/metric";
export { type Recognition, type RecognitionConfidence, recogniseMetric } from "../metrics/recognise/recognise";
export { type Margin, marginOf } from "../model/margin";
export { handleTimeNeed, measuredMix } from "../model/mix";
export { readPhrase } from "../phrases/read-phrase";
export type { Reading } from "../phrases/reading";
export type { PhraseUnit } from "../phrases/units";
