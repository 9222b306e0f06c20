import type { CitationTag } from "../metrics/metric";
import type { metrics } from "./en/metrics/index";

/** What a metric is, in one language. */
export interface MetricPage {
  readonly definition: string;
  /** How the number is made green without the thing it stands for. */
  readonly gamed: string;
}

/** A page with the sources of the metric, in their order. */
export interface SourcedPage extends MetricPage {
  readonly sources: readonly { readonly tag: CitationTag; readonly text: string }[];
}

/** Pages by the id of a metric of the catalogue; the English ones say which there are. */
export type MetricPages = Readonly<Record<keyof typeof metrics, MetricPage>>;
