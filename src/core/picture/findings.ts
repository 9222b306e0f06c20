import type { Confidence, Finding, Severity } from "../finding";
import type { FindingPicture, Say } from "./picture";

const severities: readonly Severity[] = ["error", "warning", "info"];
const confidences: readonly Confidence[] = ["certain", "likely", "possible"];

/** Findings of one target or of the whole set, what weighs most first, else in the order of the text. */
export function pictureFindings<Text>(findings: readonly Finding[], say: Say<Text>): FindingPicture<Text>[] {
  return [...findings].sort(byWeight).map(finding => pictureFinding(finding, say));
}

export function pictureFinding<Text>(finding: Finding, say: Say<Text>): FindingPicture<Text> {
  const { rule, severity, message, range } = finding;
  return { rule, severity, text: say(message), range };
}

/** Negative where `a` weighs more: severity, then confidence. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)
  );
}

/** The heaviest severity; null where there is no finding. */
export function worstOf(findings: readonly Finding[]): Severity | null {
  return severities.find(severity => findings.some(finding => finding.severity === severity)) ?? null;
}
