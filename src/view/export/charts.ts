import type { Chart, ChartFormat } from "../messages";
import { standaloneSvg } from "./standalone-svg";

/** Pixels of a picture for each pixel of the page. */
const scale = 2;

/** All charts on the page as files of their own, each by the heading that it stands under. */
export async function chartsIn(root: Element, format: ChartFormat): Promise<Chart[]> {
  const charts: Chart[] = [];
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg[role="group"]')) {
    const name = numbered(headingOf(svg, root), charts);
    const text = standaloneSvg(svg, name);
    charts.push({ name, content: format === "svg" ? text : await pngOf(text, svg) });
  }
  return charts;
}

function headingOf(svg: SVGSVGElement, root: Element): string {
  const before = [...root.querySelectorAll("h1, h2, h3")].filter(
    heading =>
      heading.compareDocumentPosition(svg) & Node.DOCUMENT_POSITION_FOLLOWING && !heading.closest("[aria-hidden=true]"),
  );
  return before.at(-1)?.textContent ?? "";
}

function numbered(name: string, others: readonly Chart[]): string {
  const taken = (wanted: string) => others.some(each => each.name === wanted);
  let number = 1;
  while (taken(number === 1 ? name : `${name} ${number}`)) number++;
  return number === 1 ? name : `${name} ${number}`;
}

async function pngOf(text: string, { clientWidth, clientHeight }: SVGSVGElement): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = clientWidth * scale;
    canvas.height = clientHeight * scale;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, "image/png"));
    return new Uint8Array(await blob!.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
