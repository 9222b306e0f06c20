import type { ChangeDirection } from "../../model/told-change";
import type { ToldKind } from "../en/cli-review";
import type { Texts } from "../message";
import { beside } from "./beside";

const kinds: Readonly<Record<ToldKind, string>> = {
  added: "toegevoegd",
  removed: "verwijderd",
  renamed: "hernoemd",
  changed: "gewijzigd",
  configuration: "gewijzigd",
  suppression: "gewijzigd",
};

const effects: Readonly<Record<ChangeDirection, string>> = {
  tighter: "strenger",
  looser: "ruimer",
  weaker_measure: "zwakker gemeten",
  guard_removed: "bewaking weg",
  stakes_raised: "meer op het spel",
  other: "gewijzigd",
};

function effect(kind: ToldKind, direction: ChangeDirection): string {
  if (kind === "suppression" && direction === "looser") return "verbergt een bevinding";
  if (kind === "suppression" && direction === "tighter") return "telt weer mee";
  if (kind === "configuration" && direction === "looser") return "controleert minder";
  if (kind === "configuration" && direction === "tighter") return "controleert meer";
  if (kind === "removed" && direction === "guard_removed") return "verwijderd: bewaking weg";
  return kind === "changed" || kind === "configuration" || kind === "suppression" ? effects[direction] : kinds[kind];
}

/** Wat `watermelon review` zegt naast de kop. */
export const cliReview = {
  "review/effect": a => effect(a.kind, a.direction),
  "review/column-what": () => "Wat is gewijzigd",
  "review/column-before": () => "Was",
  "review/column-after": () => "Wordt",
  "review/column-effect": () => "Gevolg",
  "review/column-guards": () => "Bewaakt door",
  "review/column-place": () => "Plaats",
  "review/whole-set": a => `normenset ${a.name}`,
  "review/more-changes": (a, f) =>
    `Nog ${f.count(a.count, "wijziging", "wijzigingen")}: --format json noemt ze allemaal.`,
  "review/rewards": () => "Wat de normen belonen",
  "review/from-to": (a, f) => {
    const [before, after] = [a.before, a.after].map(each => each && beside["day/verdict"](each, f));
    if (!before) return `${a.name}: ${after}`;
    if (before === after) return `${a.name}: ${after}, net als eerst`;
    return after ? `${a.name}: ${before} → ${after}` : `${a.name}: was ${before}`;
  },
  "review/new-findings": (a, f) => `${f.count(a.count, "nieuwe bevinding", "nieuwe bevindingen")} door deze wijziging`,
  "review/solved-findings": (a, f) => `${f.count(a.count, "bevinding", "bevindingen")} opgelost`,
  "review/no-git": () =>
    "Het programma git is niet gevonden, en een review vergelijkt wat git heeft. Installeer git, of zet de map ervan in PATH.",
  "review/no-repository": a =>
    `${a.path} ligt niet in de werkmap van een git-repository, dus er is niets om mee te vergelijken.`,
  "review/git-refuses": a => `git weigert: ${a.said}`,
  "review/no-commit": a =>
    `git kent geen commit ${a.ref}.${a.near === null ? " Haal die eerst op, of noem een andere." : ` Is ${a.near} bedoeld?`}`,
  "review/shallow": a =>
    `Deze kloon is ondiep: ${a.base}, of de plek waar de geschiedenissen uiteengaan, zit er niet in. Haal de hele geschiedenis op: ` +
    "fetch-depth: 0 bij actions/checkout, GIT_DEPTH: 0 in GitLab, of git fetch --unshallow.",
  "review/nothing-in-common": a =>
    `${a.base} en ${a.head} hebben geen geschiedenis gemeen, dus er is geen plek om vanaf te vergelijken.`,
  "review/outside": a => `${a.path} ligt buiten de repository, dus er is niets om mee te vergelijken.`,
  "review/content-absent": a =>
    `In deze kloon zit niet wat er eerder in ${a.path} stond, en een review haalt niets op. Kloon zonder --filter, of haal het eerst op.`,
  "cli/help/review": () => "laat zien wat een wijziging van normbestanden met mensen doet",
  "cli/help/base": () => "commit, branch of tag om mee te vergelijken: het gaat om waar de geschiedenissen uiteengaan",
  "cli/help/head": () => "commit, branch of tag die wordt vergeleken (standaard: de bestanden zoals ze nu zijn)",
  "cli/help/review-paths": () => "bestanden, en mappen waarin naar normbestanden wordt gezocht",
  "cli/help/review/exit-codes": () =>
    "Afsluitcodes: 0 geen nieuwe bevinding op of boven --fail-on, of niets gewijzigd; 1 nieuwe bevindingen; 2 verkeerd gebruik of verkeerde " +
    "configuratie, of een basis die er niet is; 3 interne fout.",
} satisfies Partial<Texts>;
