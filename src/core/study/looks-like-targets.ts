import type { ReadRow } from "./read-row";
import { isSure, type Study, studyYaml } from "./study";

/** A file of targets that somebody keeps by hand is no larger than this, in UTF-16 code units. */
const longestText = 200_000;
/** Fewer metrics than this may stand in any file. */
const leastMetrics = 2;

/** Words of which a list of targets has at least one, or a comparison: most other files are told apart by them alone. */
const asks =
  /target|goal|norm|doel|streef|objective|threshold|drempel|slo\b|sla\b|[<>≤≥]|at (?:least|most|or )|minste|hoogste|minimaal|maximaal|green|groen/i;

/**
 * What a YAML text says of targets, where it plainly lists them: several metrics of the trade by names that leave no doubt, each beside
 * a target that can be read or is still to be filled in. Null for all other texts, quickly for most.
 */
export function looksLikeTargets(text: string): Study | null {
  if (text.length > longestText || !asks.test(text)) return null;
  const { study } = studyYaml(text);
  if (!study) return null;
  const sure = study.rows.filter(row => isSure(row) && isAskedFor(row));
  const metrics = new Set(sure.map(({ metric }) => metric!.id));
  return metrics.size >= leastMetrics && metrics.size * 5 >= study.rows.length ? study : null;
}

/** Its text itself says that something is asked, and of how much. */
function isAskedFor({ asked }: ReadRow): boolean {
  return asked?.kind === "bounds" && asked.direction === "said";
}
