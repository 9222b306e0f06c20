/**
 * Before it is printed a page is drawn as wide as paper with every fold open, and after that as it was. `draw` draws it again at
 * once.
 */
export function openForPrint(draw: () => void): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    document.documentElement.classList.add("printing");
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const each of opened) each.open = true;
    draw();
  });
  addEventListener("afterprint", () => {
    document.documentElement.classList.remove("printing");
    for (const each of opened) each.open = false;
    draw();
  });
}
