import assert from "node:assert/strict";
import { formatWithOptions } from "node:util";
import { type ExcerptLine, excerpt, withoutBlankEnd } from "../../src/cli/format/excerpt";
import { showMarkdown } from "../../src/cli/format/markdown";
import { pretty } from "../../src/cli/format/pretty";
import { widthOf } from "../../src/cli/format/terminal-text";
import { wrap } from "../../src/cli/format/wrap";
import { languageOf } from "../../src/cli/language";
import { type Terminal, terminalOf } from "../../src/cli/terminal";
import { check, Lines } from "../../src/core";
import { capBelowNeed } from "./folder";

const screen = { isTTY: true, columns: 80 } as const;

async function shownOn(terminal: Terminal): Promise<string> {
  const file = await check(capBelowNeed, { today: "2026-11-22" });
  const counts = { errors: 1, warnings: 0, infos: 0, suppressed: 0 };
  const result = { path: "a.targets.yaml", file, lines: new Lines(file.text), shown: file.findings, counts, rules: 1 };
  return pretty({ language: "en", terminal }).file(result);
}

describe("colours and links", () => {
  it("are there on a terminal", async () => {
    const shown = await shownOn(terminalOf(screen, true, { TERM: "xterm", TERM_PROGRAM: "vscode" }));
    assert.ok(shown.includes("\u001b[31m^^^^^\u001b[39m"), formatWithOptions({ colors: false }, shown));
    assert.ok(
      shown.includes("\u001b]8;;https://github.com/mensenmaat/watermelon-lint/blob/main/docs/rules/handle-time/"),
    );
  });

  it("are not there elsewhere, with NO_COLOR, --no-color, or on a dumb terminal", async () => {
    const terminals = [
      terminalOf({ isTTY: false, columns: 80 }, true, { TERM: "xterm" }),
      terminalOf(screen, true, { TERM: "xterm", NO_COLOR: "1" }),
      terminalOf(screen, false, { TERM: "xterm" }),
      terminalOf(screen, true, { TERM: "dumb", TERM_PROGRAM: "vscode" }),
    ];
    for (const terminal of terminals) assert.ok(!(await shownOn(terminal)).includes("\u001b"));
  });

  it("take an empty NO_COLOR for none", async () => {
    assert.ok((await shownOn(terminalOf(screen, true, { NO_COLOR: "" }))).includes("\u001b[31m"));
  });

  it("make links only where they are known to be shown", async () => {
    assert.ok(!(await shownOn(terminalOf(screen, true, { TERM: "xterm" }))).includes("\u001b]8"));
    assert.ok((await shownOn(terminalOf(screen, true, { VTE_VERSION: "7600" }))).includes("\u001b]8"));
  });

  it("leave lines within the terminal", async () => {
    const narrow = await shownOn(terminalOf({ isTTY: true, columns: 50 }, false, {}));
    const wide = narrow.split("\n").filter(line => line.length > 50 && !line.includes("https:"));
    assert.deepEqual(wide.length, 1, narrow);
    assert.match(wide[0]!, /^a\.targets\.yaml: .* 3 targets held against 1 rule: 1 error$/);
  });
});

describe("an excerpt", () => {
  const marked = (text: string, part: string, width = 60): ExcerptLine => {
    const start = text.indexOf(part);
    return excerpt(new Lines(text), { start, end: start + part.length }, width)[0]!;
  };
  const underMark = (line: ExcerptLine): string => line.text.slice(line.before, line.before + line.marked);

  it("marks exactly its range", () => {
    const line = marked("a: 1\naht: { at_most: 300 s }\n", "300 s");
    assert.deepEqual(line, { number: 2, text: "aht: { at_most: 300 s }", before: 16, marked: 5 });
  });

  it("brings tabs to their stops", () => {
    assert.deepEqual(marked("a\tbc\td: e", "d"), { number: 1, text: "a   bc  d: e", before: 8, marked: 1 });
    assert.equal(marked("a\tb", "\t").marked, 3);
  });

  it("counts two columns for wide characters, none for marks, and two for an emoji of many parts", () => {
    assert.equal(widthOf("日本"), 4);
    assert.equal(widthOf("e\u0301"), 1);
    assert.equal(widthOf("👩🏽‍🚒"), 2);
    assert.equal(widthOf("één"), 3);
    const { before, marked: wide } = marked("日本 é: 店", "店");
    assert.deepEqual([before, wide], [8, 2]);
  });

  it("shows a long line around its mark, at its start, middle and end", () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${i}`).join(" ");
    for (const part of ["w0", "w30", "w59"]) {
      const line = marked(words, `${part}`);
      assert.equal(underMark(line), part);
      assert.ok(widthOf(line.text) <= 60, line.text);
    }
    assert.match(marked(words, "w0").text, /^w0 .*…$/);
    assert.match(marked(words, "w30").text, /^….*…$/);
    assert.match(marked(words, "w59").text, /^….*w59$/);
  });

  it("does not look at all of a line of millions of characters", () => {
    const line = marked(`${"x".repeat(5_000_000)} here ${"x".repeat(5_000_000)}`, "here");
    assert.equal(underMark(line), "here");
  });

  it("marks a place between two characters, at the end of a line, and in an empty text", () => {
    const at = (text: string, offset: number) => excerpt(new Lines(text), { start: offset, end: offset }, 60)[0]!;
    assert.deepEqual(at("aht:\n", 4), { number: 1, text: "aht:", before: 4, marked: 1 });
    assert.deepEqual(at("aht: 1", 2), { number: 1, text: "aht: 1", before: 2, marked: 1 });
    assert.deepEqual(at("", 0), { number: 1, text: "", before: 0, marked: 1 });
  });

  it("marks what there is on each of several lines, and leaves out the middle of many", () => {
    const text = "a:\n  b: 1\n\n  c: 2\nd: 3\n";
    const range = withoutBlankEnd(text, { start: 0, end: text.indexOf("d") });
    const shown = excerpt(new Lines(text), range, 60).map(({ before, marked, number }) => [number, before, marked]);
    assert.deepEqual(shown, [
      [1, 0, 2],
      [2, 2, 4],
      [4, 2, 4],
    ]);
    const many = Array.from({ length: 9 }, (_, i) => `k${i}: 1`).join("\n");
    const numbers = excerpt(new Lines(many), { start: 0, end: many.length }, 60).map(({ number }) => number);
    assert.deepEqual(numbers, [1, 2, null, 9]);
  });
});

describe("wrapping", () => {
  it("breaks at spaces, and not between a number and its unit", () => {
    assert.deepEqual(wrap("needs 341\u00a0s here", 9), ["needs", "341\u00a0s", "here"]);
  });

  it("gives a word that is too long a line of its own", () => {
    assert.deepEqual(wrap("a veryverylong b", 5), ["a", "veryverylong", "b"]);
  });
});

describe("Markdown on a terminal", () => {
  const page =
    "# Title\n\nSome **bold** and `code` in a paragraph that is long.\n\n```yaml\na: 1\n```\n\n- one two three four\n";

  it("loses its marks and is wrapped", () => {
    const shown = showMarkdown(page, terminalOf({ isTTY: true, columns: 40 }, false, {}));
    assert.equal(
      shown,
      "Title\n\nSome bold and code in a paragraph\nthat is long.\n\n    a: 1\n\n- one two three four\n",
    );
  });

  it("stays Markdown elsewhere", () => {
    assert.equal(showMarkdown(page, terminalOf({ isTTY: false, columns: 40 }, true, {})), page);
  });
});

describe("the language", () => {
  it("is that of --language, else of LC_ALL, LC_MESSAGES and LANG in this order, else English", () => {
    assert.equal(languageOf([], {}), "en");
    assert.equal(languageOf([], { LANG: "nl_NL.UTF-8" }), "nl");
    assert.equal(languageOf([], { LANG: "nl_NL.UTF-8", LC_ALL: "C" }), "en");
    assert.equal(languageOf([], { LANG: "en_GB", LC_MESSAGES: "nl" }), "nl");
    assert.equal(languageOf([], { LANG: "nl", LC_ALL: "" }), "nl");
    assert.equal(languageOf([], { LANG: "nld_NL" }), "en");
    assert.equal(languageOf(["check", "--language", "nl"], { LC_ALL: "en_US" }), "nl");
    assert.equal(languageOf(["check", "--language=en"], { LC_ALL: "nl_NL" }), "en");
  });
});
