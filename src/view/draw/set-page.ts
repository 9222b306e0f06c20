import type { SetPage } from "../../core/report/pages";
import type { Room } from "../stage";
import { draw } from "./draw";
import { type Drawn, h, pageBeside } from "./element";
import { drawNote, type Note } from "./note";

/** A target set on a page of its own: what the preview shows, with nothing to change. */
export function drawSetPage(page: SetPage, room: Room, note: Note | null): Drawn[] {
  const cursor = note && "lines" in note ? note.lines.start : null;
  const scene = { ...page.shown, ...room, cursor, inEditor: false, made: page.made };
  return [...(page.links.length > 0 ? [links(page)] : []), ...draw(scene), drawNote(page, note)];
}

function links({ labels, links }: SetPage): Drawn {
  return h(
    "nav",
    { key: "pages", class: "page pages", "aria-label": labels.pages },
    h(
      "ul",
      {},
      links.map(({ page, title }) =>
        h("li", {}, h("a", { class: "page-link", href: pageBeside(page) }, h("bdi", {}, title))),
      ),
    ),
  );
}
