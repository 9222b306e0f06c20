import * as vscode from "vscode";
import { isLearned, type Language, languages, learn } from "../../core/doors/words";
import type { Settings } from "../../core/doors/workspace";

type SpecialWords = Parameters<typeof learn>[1];

/**
 * The language that messages are said in: the setting, or where it is left at `auto` that of the configuration of the
 * file that they are about, else the editor's own. Until its words have been learned it is the one whose words have.
 */
export function language(checked?: { readonly settings: Settings }): Language {
  const wanted = wantedFor(checked);
  return isLearned(wanted) ? wanted : (languages.find(isLearned) ?? wanted);
}

/** Loads the words in which a file is spoken of, those that only some of the extension says among them. */
export function learnWords(checked?: { readonly settings: Settings }, ...special: SpecialWords[]): Promise<void> {
  return learn(wantedFor(checked), ...special.filter(each => each !== undefined));
}

function wantedFor(checked?: { readonly settings: Settings }): Language {
  const chosen = vscode.workspace.getConfiguration("watermelon").get<string>("language", "auto");
  if (chosen === "en" || chosen === "nl") return chosen;
  const configured = checked?.settings.language;
  if (configured) return configured;
  return vscode.env.language.toLowerCase().startsWith("nl") ? "nl" : "en";
}
