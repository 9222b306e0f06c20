import type { Moved } from "../en/quick-fixes";
import type { Format } from "../format";
import type { Texts } from "../message";
import { verdictWords } from "./day-terms";

/** Wat de lijst met herstel in de editor zegt. */
export const quickFixes = {
  "quick-fix/effect": (a, f) => `${a.title} (${effect(a, f)})`,
  "quick-fix/fix-all": () => "Alles wat veilig te herstellen is, herstellen",
  "quick-fix/disable": a => `${a.rule} hier onderdrukken, met een reden`,
  "quick-fix/copy": a => `Kopieer als tekst: ${a.title}`,
  "quick-fix/copied": () => "Gekopieerd. Dit bestand heeft er geen woorden voor: zet het waar het hoort.",
  "quick-fix/not-copied": () =>
    "Het klembord is niet bereikbaar, dus de tekst staat hier in een nieuw bestand: kopieer hem hier en zet hem waar hij hoort.",
  "quick-fix/explain": a => `${a.rule} uitleggen`,
} satisfies Partial<Texts>;

function effect({ before, after }: Moved, f: Format): string {
  const moves = [
    move("druk", before.pressure, after.pressure, f),
    move("blinde vlek", before.blindSpot, after.blindSpot, f),
  ].filter(said => said !== null);
  if (moves.length === 0) return `daarna ${verdictWords[after.verdict]}`;
  return moves.join(", ");
}

function move(name: string, before: number | null, after: number | null, f: Format): string | null {
  if (after === null) return null;
  if (before === null) return `${name} daarna ${f.number(after)}`;
  const [from, to] = [f.number(before), f.number(after)];
  return from === to ? `${name} blijft ${to}` : `${name} ${from} → ${to}`;
}
