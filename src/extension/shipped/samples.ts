import * as vscode from "vscode";
import { type Language, message, say } from "../../core/doors/words";
import { openUnsaved } from "../files/unsaved-file";
import { language, learnWords } from "../reader/language";

/** The samples that come with the extension, by language of the reader: those written in it first. */
const samples = {
  en: ["retail", "chat", "insurer-claims", "balanced", "gemeente", "zorgverzekeraar"],
  nl: ["zorgverzekeraar", "gemeente", "retail", "chat", "insurer-claims", "balanced"],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

type Sample = (typeof samples)["en"][number];

/** Opens a sample as a document of its own, unsaved: the one that is asked for, or the first, else the one that is chosen. */
export async function openSample(extension: vscode.Uri, asked?: unknown): Promise<void> {
  await learnWords();
  const names = samples[language()];
  const name = asked === "first" ? names[0] : (names.find(each => each === asked) ?? (await choose(names)));
  if (!name) return;
  const file = `${name}.targets.yaml`;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, "samples", file));
  await openUnsaved(file, new TextDecoder().decode(bytes));
}

async function choose(names: readonly Sample[]): Promise<Sample | undefined> {
  const choices = names.map(name => ({ name, label: name, detail: say(message(`sample/${name}`, {}), language()) }));
  const title = say(message("sample/choose", {}), language());
  return (await vscode.window.showQuickPick(choices, { title, matchOnDetail: true }))?.name;
}
