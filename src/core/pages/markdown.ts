/** Building blocks of Markdown pages; an empty body makes an empty section. */
export function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

export function bulleted(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join("\n");
}

export function quoted(text: string): string {
  return `> ${text}`;
}

export function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** Text that may stand in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/**
 * A message as a text and no markup: no tag, link, image, mention or cell of a table comes of what it quotes from a file. What stands
 * between backticks is code; an odd one out stands as it is.
 */
export function harmless(said: string): string {
  const parts = visible(said.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ")).split("`");
  if (parts.length % 2 === 0) return escaped(parts.join("`"));
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : escaped(part))).join("");
}

/** The same, with the facts of a sentence, between pairs of asterisks, made strong. */
export function withFacts(sentence: string): string {
  const parts = sentence.split("**");
  if (parts.length % 2 === 0) return harmless(sentence);
  return parts.map((part, index) => (index % 2 === 1 ? `**${harmless(part)}**` : harmless(part))).join("");
}

/** Between backticks, more of them than there are inside. */
export function code(written: string): string {
  const clean = visible(written.replace(/[\r\n|]+/g, " "));
  if (clean.trim() === "") return clean;
  const fence = "`".repeat(1 + Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length)));
  const pad = clean.startsWith("`") || clean.endsWith("`") ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/** What a terminal would obey, and what turns the reading direction, made visible. */
function visible(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]#~<>|]/g, "\\$&")
    .replace(/^(\s*\d*)([-+=.)])(?=\s|$|[-=])/, "$1\\$2")
    .replace(/&(?=[#a-z])/gi, "\\&")
    .replace(/(^|[^\w`])@(?=\w)/g, "$1@\u200b");
}
