import type { Told } from "../../model/told";
import type { Format } from "../format";

/** `service-level at least 80% within 20 s`. */
export function named({ target, atLeast, atMost, within }: Told, f: Format): string {
  const bounds = [
    ...(atLeast ? [`at least ${f.quantity(atLeast)}`] : []),
    ...(atMost ? [`at most ${f.quantity(atMost)}`] : []),
  ];
  return `${target}${bounds.length > 0 ? ` ${f.list(bounds)}` : ""}${within ? ` within ${f.quantity(within)}` : ""}`;
}
