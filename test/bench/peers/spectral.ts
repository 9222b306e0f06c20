import { Document, type ISpectralDiagnostic, type RulesetDefinition, Spectral } from "@stoplight/spectral-core";
import { Yaml } from "@stoplight/spectral-parsers";
import { rules } from "./ruleset";

/** Lints texts with Spectral and its ruleset, as its own command does: file after file, with one linter for all. */
export function spectral(): (text: string, path?: string) => Promise<ISpectralDiagnostic[]> {
  const linter = new Spectral();
  linter.setRuleset({ rules } as RulesetDefinition);
  return (text, path = "a.targets.yaml") => linter.run(new Document(text, Yaml, path));
}
