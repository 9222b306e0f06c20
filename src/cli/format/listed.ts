import type { Finding, Suppressed } from "../../core/doors/checking";
import { type Language, message, say } from "../../core/doors/words";
import type { FileResult } from "./check-format";

/** The findings of a file that are shown and, among them in their order, those that are suppressed: for formats that keep both. */
export function listedIn({ file, shown }: FileResult): readonly Finding[] {
  const isShown = new Set(shown);
  return file.findings.filter(finding => finding.suppressed !== null || isShown.has(finding));
}

/** Why a finding is suppressed. */
export function reasonOf(suppressed: Suppressed, language: Language): string {
  return suppressed.by === "comment" ? suppressed.reason : say(message("baseline/known", {}), language);
}
