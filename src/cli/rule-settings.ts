import { nearestRules, type RuleSetting, ruleById, type Severity } from "../core/doors/checking";
import { message } from "../core/doors/words";
import { oneOf, shownSeverities } from "./option-values";
import { UsageError } from "./usage-error";

const ruleSeverities: readonly (Severity | "off")[] = [...shownSeverities, "off"];

/** What each `--rule handle-time/below-need=warning` says, by the rule's id; the last one counts. */
export function ruleSettingsOf(texts: readonly string[]): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(texts.map(settingOf));
}

function settingOf(text: string): [string, RuleSetting] {
  const [id = "", severity, ...rest] = text.split("=");
  if (severity === undefined || rest.length > 0) throw new UsageError(message("cli/rule-form", { text }));
  if (!ruleById(id)) throw new UsageError(message("cli/unknown-rule", { id, near: nearestRules(id) }));
  return [id, { severity: oneOf(`--rule ${id}`, ruleSeverities, severity) }];
}
