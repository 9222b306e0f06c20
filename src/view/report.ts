import type { ReportPage } from "../core/report/pages";
import { drawIndexPage } from "./draw/index-page";
import type { Note } from "./draw/note";
import { drawSetPage } from "./draw/set-page";
import { openForPrint } from "./print";
import { type Marks, Stage } from "./stage";

const page: ReportPage = JSON.parse(document.getElementById("data")!.textContent!);
let note: Note | null = null;

document.title = page.title;

const stage = new Stage(
  document.getElementById("view")!,
  room => (page.kind === "index" ? drawIndexPage(page) : drawSetPage(page, room, note)),
  act,
);
openForPrint(() => stage.drawNow());
stage.drawNow();

addEventListener("keydown", ({ key }) => key === "Escape" && tell(null));

function act({ explain, go, close }: Marks): void {
  if (close !== undefined) tell(null);
  else if (explain !== undefined) tell({ rule: explain });
  else if (go !== undefined) {
    const [start, end] = go.split(" ").map(Number) as [number, number];
    tell({ lines: { start, end } });
  }
}

function tell(next: Note | null): void {
  note = next;
  stage.drawSoon();
}
