import type { Texts } from "../message";
import { verdictWords } from "./day-terms";

/** Wat in de editor om normensets heen staat. */
export const sets = {
  "lens/preview": () => "Voorbeeld",
  "lens/balance": () => "In balans brengen",
  "lens/compare": () => "Vergelijken met …",
  "status/name": () => "Watermelon: oordeel over het normbestand",
  "status/click": () => "Klik voor het voorbeeld.",
  "editor/balance-tab": a => `${a.name}: nu naast in balans`,
  "editor/balance-take": () => "Alle stappen zetten",
  "editor/assumptions-unsaid": () =>
    "De vorm van dit bestand heeft geen plaats voor aannames: ze kunnen in `.watermelon.yaml` onder `assumptions` staan.",
  "editor/overtaken": () =>
    "De tekst is veranderd sinds dit werd uitgerekend, en er is niets geschreven. Vraag het opnieuw.",
  "editor/balance-unsaid": (a, f) =>
    a.all
      ? `Voor ${a.unsaid === 1 ? "de stap" : `geen van de ${f.number(a.unsaid)} stappen`} naar balans heeft de vorm van dit bestand ${a.unsaid === 1 ? "geen " : ""}plaats: in het voorbeeld staat wat je kunt schrijven.`
      : `Voor ${a.unsaid === 1 ? "één daarvan" : `${f.number(a.unsaid)} daarvan`} heeft de vorm van dit bestand geen plaats, en die ${a.unsaid === 1 ? "komt" : "komen"} niet in de tekst.`,
  "editor/balance-steps": (a, f) =>
    `${f.count(a.steps, "stap", "stappen")} naar balans` +
    `${a.sets === 1 ? `; daarna is het oordeel: ${verdictWords[a.verdict]}` : ` in ${f.count(a.sets, "set", "sets")}`}. ` +
    "Samen zijn ze één bewerking, die je ongedaan kunt maken.",
  "editor/balance-no-steps": a => `Er is geen stap naar balans te zetten. Het oordeel is: ${verdictWords[a.verdict]}.`,
} satisfies Partial<Texts>;
