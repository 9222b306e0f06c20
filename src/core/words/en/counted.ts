import type { Counts } from "../../finding";
import type { Format } from "../format";

/** `3 errors, 1 warning; 2 suppressed`. */
export function counted({ errors, warnings, infos, suppressed }: Counts, f: Format): string {
  const parts = [
    ...(errors > 0 ? [f.count(errors, "error", "errors")] : []),
    ...(warnings > 0 ? [f.count(warnings, "warning", "warnings")] : []),
    ...(infos > 0 ? [f.count(infos, "info", "infos")] : []),
  ];
  const found = parts.length > 0 ? parts.join(", ") : "nothing found";
  return suppressed > 0 ? `${found}; ${f.number(suppressed)} suppressed` : found;
}
