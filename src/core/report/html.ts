import { message } from "../words/message";
import { say } from "../words/say";
import type { ReportPage } from "./pages";

/** How the shell of the page marks what is filled in. */
const place = /⟦(language|noscript|data)⟧/g;

/** Every page that this program writes holds this. */
export const reportMark = '<meta name="generator" content="watermelon-lint">';

/**
 * The page as one HTML file. `shell` is the constant page that the build makes, with its script and style; what a page shows
 * goes in as JSON that no browser takes for markup or for a script, and is drawn by that one script.
 */
export function reportHtml(shell: string, page: ReportPage): string {
  const parts: Readonly<Record<string, string>> = {
    language: page.language,
    noscript: [say(message("report/needs-script", {}), page.language), page.title, ...page.summary, page.made]
      .map(text => `<p dir="auto">${escapedText(text)}</p>`)
      .join("\n"),
    data: inertJson(page),
  };
  return shell.replace(place, (_, name: string) => parts[name]!);
}

/** JSON without what would end a script element, and without the line ends that JavaScript knows and JSON does not. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function escapedText(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
