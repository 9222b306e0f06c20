import type { Language } from "./format";

const pages = "https://github.com/mensenmaat/watermelon-lint/blob/main/docs/";

/** Folder of a language's pages below `docs/`; the English ones lie in `docs/` itself. */
const folders: Readonly<Record<Language, string>> = { en: "", nl: "nl/" };

/** Where a rule's page lies below `docs/`. */
export function rulePagePath(ruleId: string, language: Language): string {
  return `${folders[language]}rules/${ruleId}.md`;
}

/** Where the index of the rule pages lies below `docs/`. */
export function rulesPagePath(language: Language): string {
  return `${folders[language]}rules/index.md`;
}

/** Where the catalogue of metrics lies below `docs/`. */
export function metricsPagePath(language: Language): string {
  return `${folders[language]}metrics.md`;
}

/** Where the page on the green-day model lies below `docs/`. */
export function greenDayPagePath(language: Language): string {
  return `${folders[language]}green-day.md`;
}

/** Where the page of ideas lies below `docs/`. */
export function ideasPagePath(language: Language): string {
  return `${folders[language]}ideas.md`;
}

/** Address of a rule's page on the web. */
export function rulePageAddress(ruleId: string, language: Language): string {
  return pages + rulePagePath(ruleId, language);
}
