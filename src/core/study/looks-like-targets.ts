import { roleOf } from "./headers";
import { isSure, type Study, studyYaml } from "./study";

/** A file of targets that somebody keeps by hand is no larger than this, in UTF-16 code units. */
const longestText = 100_000;
/** Fewer metrics may stand in any file: where each says what is asked of it, and where only the header does. */
const leastSaid = 2;
const leastHeaded = 3;
/** One row in so many is a target, or the file is about something else. */
const mostRowsPerTarget = 5;

/** A key that asks something, or a value that does so twice: most other files are told apart by them alone, without being read. */
const askingKey =
  /(?:^|[\s{,])["']?(?:[\w-]*[_ -])?(?:targets?|goals?|norm(?:en|waarde)?|doel\w*|streef\w+|objectives?|thresholds?|drempel\w*|slo|sla|green|groen)(?:[_ -][\w-]*)?["']?\s*:/i;
const askingValue =
  /:\s*["']?(?:[<>≤≥]|at (?:least|most|or )|min|max|less|more|below|above|under|over|within|binnen|minder|meer|onder|boven|(?:ten )?(?:minste|hoogste)|hoogstens)/gi;

/**
 * What a YAML text says of targets, where it plainly lists them: several metrics of the trade by names that leave no doubt, each beside
 * a target that can be read. Null for all other texts, quickly for most.
 */
export function looksLikeTargets(text: string): Study | null {
  if (text.length > longestText || !asksSomething(text)) return null;
  const { study } = studyYaml(text);
  if (!study) return null;
  const { rows } = study;
  const sure = rows.filter(isSure);
  const said = metricsOf(sure.filter(({ asked }) => asked?.kind === "bounds" && asked.direction === "said"));
  const header = headerOf(study);
  const isListed = header !== null && (said >= leastSaid || (header === "target" && metricsOf(sure) >= leastHeaded));
  return isListed && metricsOf(sure) * mostRowsPerTarget >= rows.length ? study : null;
}

function asksSomething(text: string): boolean {
  return askingKey.test(text) || (text.match(askingValue)?.length ?? 0) >= leastSaid;
}

/**
 * What the headers say: that these are metrics, and what is asked of them; or that keys have values. An alert's expression asks nothing
 * of anyone, and a minimum and a maximum may be those of a scale.
 */
function headerOf({ columns }: Study): "target" | "value" | null {
  const [metric, asked] = [columns.get("metric")!, columns.get("target") ?? columns.get("green")];
  if (asked === undefined || (metric !== "$key" && roleOf(metric) !== "metric")) return null;
  const role = roleOf(asked);
  if (role === "target" || role === "green") return "target";
  return asked === "." ? "value" : null;
}

function metricsOf(rows: Study["rows"]): number {
  return new Set(rows.map(({ metric }) => metric!.id)).size;
}
