import type { Trying } from "../core/picture/trial";

/**
 * What the reader ticks and moves, as it is entered: boxes marked `data-tick` and `data-all`, sliders and numbers marked
 * `data-assume`. Each change is one more try; answers to earlier ones are of no use any more.
 */
export class Tries {
  private latest: Trying | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly post: (trying: Trying) => void,
  ) {
    root.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === "checkbox") this.tick(target);
      else if (target.type === "number") this.move(target);
    });
    root.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "range") this.move(target);
    });
    root.addEventListener("keydown", event => {
      const { target } = event;
      if (target instanceof HTMLInputElement && target.type === "range" && stepBy(target, event.key)) {
        event.preventDefault();
        this.move(target);
      }
    });
  }

  /** Whether a picture takes in all that was entered; remembers what it says is tried. */
  accepts(trying: Trying | null, isOther: boolean): boolean {
    if (!isOther && this.latest && trying && trying.id < this.latest.id) return false;
    if (trying) this.latest = isOther || !this.latest ? trying : { ...trying, id: Math.max(trying.id, this.latest.id) };
    else if (isOther) this.latest = null;
    return true;
  }

  /** Shows the set as ticked, or the file as it is. */
  show(asTicked: boolean): void {
    this.try({ asTicked });
  }

  /** Back to what the file and the model say. */
  reset(): void {
    this.try({ moved: {} });
  }

  private tick(box: HTMLInputElement): void {
    const { all } = box.dataset;
    const boxes = [...this.root.querySelectorAll<HTMLInputElement>("input[data-tick]")];
    if (all !== undefined) {
      const group = box.closest("tbody");
      for (const each of boxes) if (each.closest("tbody") === group) each.checked = box.checked;
    }
    const chosen = boxes.flatMap(({ checked, dataset }) => (checked ? (dataset["tick"] ?? []) : []));
    this.try({ chosen, asTicked: true });
  }

  private move(input: HTMLInputElement): void {
    const { assume, size } = input.dataset;
    const [shown, low, high] = [input.value, input.min, input.max].map(Number) as [number, number, number];
    if (assume === undefined || input.value === "" || !Number.isFinite(shown)) return;
    const value = Math.min(high, Math.max(low, tidy(shown)));
    for (const other of this.root.querySelectorAll<HTMLInputElement>(`input[data-assume]`))
      if (other !== input && other.dataset["assume"] === assume) other.value = String(value);
    this.try({ moved: { ...this.latest?.moved, [assume]: tidy(value * Number(size)) } });
  }

  private try(entered: Partial<Trying>): void {
    if (!this.latest) return;
    this.latest = { ...this.latest, ...entered, id: this.latest.id + 1 };
    this.post(this.latest);
  }
}

/** Moves a slider by its own step: its track has none, so that a value between steps can be shown. Tells whether it did. */
function stepBy(slider: HTMLInputElement, key: string): boolean {
  const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
  const by = (steps as Readonly<Record<string, number>>)[key];
  if (by === undefined) return false;
  const step = Number(slider.dataset["step"]);
  slider.value = String(tidy((Math.round(Number(slider.value) / step) + by) * step));
  return true;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
