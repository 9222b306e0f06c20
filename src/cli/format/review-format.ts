import type { Compared } from "../review/compare-sides";
import { checkFormats, type Load } from "./check-format";

const { compact, github, gitlab, junit, rdjson, sarif } = checkFormats as Record<
  "compact" | "github" | "gitlab" | "junit" | "rdjson" | "sarif",
  Load
>;

type LoadReview = (compared: Compared) => Load;

/** The formats of `watermelon review` by name. Those for programs write the new findings as a check writes all. */
const formats: Readonly<Record<string, LoadReview>> = {
  pretty: compared => async options => (await import("./review-pretty")).reviewPretty(compared, options),
  markdown: compared => async options => (await import("./review-markdown")).reviewMarkdown(compared, options),
  json: compared => async options => (await import("./review-json")).reviewJson(compared, options),
  compact: () => compact,
  sarif: () => sarif,
  github: () => github,
  gitlab: () => gitlab,
  junit: () => junit,
  rdjson: () => rdjson,
};

export const reviewFormatNames: readonly string[] = Object.keys(formats);

/** The formats, ready to write what was compared. */
export function reviewFormats(compared: Compared): Readonly<Record<string, Load>> {
  return Object.fromEntries(Object.entries(formats).map(([name, load]) => [name, load(compared)]));
}
