import * as vscode from "vscode";
import type { Language, Settings } from "../core";

/**
 * The language that messages are said in: the setting, or where it is left at `auto` that of the configuration of the
 * file that they are about, else the editor's own.
 */
export function language(checked?: { readonly settings: Settings }): Language {
  const chosen = vscode.workspace.getConfiguration("watermelon").get<string>("language", "auto");
  if (chosen === "en" || chosen === "nl") return chosen;
  const configured = checked?.settings.language;
  if (configured) return configured;
  return vscode.env.language.toLowerCase().startsWith("nl") ? "nl" : "en";
}
