import type { Counts } from "../../finding";
import type { Format } from "../format";

export function counted({ errors, warnings, infos, suppressed }: Counts, f: Format): string {
  const parts = [
    ...(errors > 0 ? [f.count(errors, "fout", "fouten")] : []),
    ...(warnings > 0 ? [f.count(warnings, "waarschuwing", "waarschuwingen")] : []),
    ...(infos > 0 ? [f.count(infos, "mededeling", "mededelingen")] : []),
  ];
  const found = parts.length > 0 ? parts.join(", ") : "niets gevonden";
  return suppressed > 0 ? `${found}; ${f.number(suppressed)} onderdrukt` : found;
}
