import type { Told } from "../../model/told";
import type { Format } from "../format";

/** `bereikbaarheid minimaal 80% binnen 20 s`. */
export function named({ target, atLeast, atMost, within }: Told, f: Format): string {
  const bounds = [
    ...(atLeast ? [`minimaal ${f.quantity(atLeast)}`] : []),
    ...(atMost ? [`maximaal ${f.quantity(atMost)}`] : []),
  ];
  return `${target}${bounds.length > 0 ? ` ${f.list(bounds)}` : ""}${within ? ` binnen ${f.quantity(within)}` : ""}`;
}
