import type { Language } from "./format";
import { remember, type Vocabulary } from "./vocabulary";

/** Words that only some of the product says: the command line, the pages of docs/, the preview and the report, the own pages of rules and metrics. */
export type Special = "command-line" | "documents" | "preview" | "pages" | "templates";

type Load = () => Promise<{ readonly vocabulary: Vocabulary }>;

const shared: Readonly<Record<Language, Load>> = {
  en: () => import("./en/vocabulary"),
  nl: () => import("./nl/vocabulary"),
};

const special: Readonly<Record<Special, Readonly<Record<Language, Load>>>> = {
  "command-line": { en: () => import("./en/command-line"), nl: () => import("./nl/command-line") },
  documents: { en: () => import("./en/documents"), nl: () => import("./nl/documents") },
  preview: { en: () => import("./en/shown"), nl: () => import("./nl/shown") },
  pages: { en: () => import("./en/pages/index"), nl: () => import("./nl/pages/index") },
  templates: { en: () => import("./en/templates"), nl: () => import("./nl/templates") },
};

const asked = new Map<Load, Promise<void>>();

/**
 * Loads the words of a language: what everything says, and what only some of the product does. Comes before all that says something in
 * it, once.
 */
export async function learn(language: Language, ...parts: readonly Special[]): Promise<void> {
  await Promise.all(
    [shared[language], ...parts.map(part => special[part][language])].map(load => once(load, language)),
  );
}

function once(load: Load, language: Language): Promise<void> {
  const known = asked.get(load) ?? load().then(({ vocabulary }) => remember(language, vocabulary));
  asked.set(load, known);
  return known;
}
