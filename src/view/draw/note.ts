import type { Range } from "../../core/finding";
import type { SetPage } from "../../core/report/pages";
import { type Child, type Drawn, h, webPage } from "./element";
import { rich } from "./rich";

/** What a page on its own tells of what was clicked: lines of the target file, or a rule. */
export type Note = { readonly lines: Range } | { readonly rule: string };

const mostLines = 12;

/** At the foot of the window, where a screen reader tells of it too. */
export function drawNote(page: SetPage, note: Note | null): Drawn {
  const told = note && ("lines" in note ? lines(page, note.lines) : rule(page, note.rule));
  return h(
    "div",
    { key: "note", role: "status", class: "note-bar" },
    told && [h("div", {}, told), h("button", { type: "button", "data-close": true }, page.labels.close)],
  );
}

function lines({ text, file, labels }: SetPage, { start, end }: Range): Child {
  const first = text.slice(0, start).split(lineBreak).length;
  const from = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const touched = text.slice(from).split(lineBreak);
  const last = text.slice(from, Math.max(start, end)).trimEnd().split(lineBreak).length;
  return [
    h("p", { class: "small muted" }, h("bdi", {}, file), `, ${labels.line} ${first}`),
    h(
      "div",
      { class: "lines" },
      touched
        .slice(0, Math.min(last, mostLines))
        .map(line => h("code", { class: "same" }, h("bdi", {}, line === "" ? " " : line))),
      last > mostLines && h("code", { class: "same" }, "…"),
    ),
  ];
}

const lineBreak = /\r\n|\r|\n/;

function rule({ rules, labels }: SetPage, id: string): Child {
  const told = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (!told) return null;
  const { title, finds, harm, address } = told;
  return [
    h("p", {}, h("strong", {}, title), " ", h("code", { class: "muted" }, id)),
    h("p", {}, rich(finds)),
    h("p", {}, rich(harm)),
    h("p", { class: "small" }, h("a", { class: "page-link", href: webPage(address) }, labels.rulePage)),
  ];
}
