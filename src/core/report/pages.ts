import type { Shown } from "../picture/shown";
import type { Language } from "../words/format";

/** What a page of the report draws; it goes into the page as JSON. Plain data in words of one language. */
export type ReportPage = SetPage | IndexPage;

interface Page {
  readonly language: Language;
  /** Of the tab and the browser's history. */
  readonly title: string;
  /** What the page says, for where nothing can be drawn: sentences. */
  readonly summary: readonly string[];
  /** When and by which version it was made. */
  readonly made: string;
}

/** One target set as the preview shows it. */
export interface SetPage extends Page {
  readonly kind: "set";
  readonly shown: Shown;
  /** Path of the target file as people read it, and its text: what is clicked is shown as it stands there. */
  readonly file: string;
  readonly text: string;
  /** What the rules that the page names look for, by id. */
  readonly rules: Readonly<Record<string, RuleNote>>;
  /** Other pages of the same report; empty for a page that stands alone. */
  readonly links: readonly PageLink[];
  readonly labels: SetPageLabels;
}

export interface RuleNote {
  readonly title: string;
  readonly finds: string;
  readonly harm: string;
  /** Address of the rule's page on the web. */
  readonly address: string;
}

/** File name of a page beside this one. */
export interface PageLink {
  readonly page: string;
  readonly title: string;
}

export interface SetPageLabels {
  readonly pages: string;
  readonly line: string;
  readonly close: string;
  readonly rulePage: string;
}

/** Many target sets, by verdict. */
export interface IndexPage extends Page {
  readonly kind: "index";
  readonly heading: string;
  /** What the sets come to; `**` stands around the facts in it. */
  readonly lead: string;
  /** What the figures are, by column. */
  readonly columns: IndexColumns;
  /** The worst first; only those that a set has. */
  readonly groups: readonly IndexGroup[];
  /** What the figures rest on. */
  readonly model: string;
}

export interface IndexColumns {
  readonly worst: string;
  readonly set: string;
  readonly pressure: string;
  readonly blindSpot: string;
  readonly hardBlindSpot: string;
  readonly recovery: string;
  readonly red: string;
  /** In place of a figure that the file declares nothing for. */
  readonly notDeclared: string;
}

export interface IndexGroup {
  readonly verdict: string;
  readonly name: string;
  /** The verdict in a few words. */
  readonly meaning: string;
  readonly sets: readonly IndexEntry[];
}

/** A target set in the index. Figures are of 100, in words; null where there are none. */
export interface IndexEntry {
  readonly page: string;
  readonly title: string;
  readonly file: string;
  readonly sentence: string;
  readonly found: string;
  readonly pressure: string | null;
  readonly blindSpot: string | null;
  readonly hardBlindSpot: string | null;
  readonly recovery: string | null;
  /** Left unhelped on the worst green day that honest work helps, of all contacts, 0..1; null where no day is green. */
  readonly unhelped: number | null;
  /** What stands in place of the bar where there is none. */
  readonly noDay: string;
  /** Names of the targets that honest work turns red. */
  readonly red: readonly string[];
  readonly noneRed: string;
}
