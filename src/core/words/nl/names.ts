import type { Named } from "../en/names";
import type { Texts } from "../message";
import { toneWords } from "./tones";

const things: Readonly<Record<Named, string>> = {
  target: "een norm",
  class: "een soort contact",
  set: "een normenset",
};

export const names = {
  "names/empty": () => "Een naam kan niet leeg zijn.",
  "names/no-name": () => "Een naam staat op één regel, zonder spaties eromheen.",
  "names/long": (a, f) => `Een naam heeft hoogstens ${f.number(a.longest)} tekens.`,
  "names/own-key": a => `${a.name} zou niet worden gelezen: sleutels die met x- beginnen, zijn van jou.`,
  "names/word": a => `${a.name} betekent zelf al iets op de plaats van een soort contact. Kies een andere naam.`,
  "names/taken": a =>
    `Er is al ${things[a.kind]} met de naam ${a.name}${a.file === null ? "" : ` in ${a.file}`}. Kies een eigen naam.`,
  "names/own-shape": a =>
    `${a.file} heeft een eigen vorm, en die woorden zijn niet alleen van ons: wijzig de naam in de tekst zelf.`,
  "names/nothing": () => "Alleen namen van normen, van soorten contact en van normensets zijn te wijzigen.",
  "outline/unnamed": (a, f) => `set ${f.number(a.number)}`,
  "outline/set": (a, f) => f.count(a.targets, "norm", "normen"),
  "outline/target": (a, f) =>
    [
      ...(a.metric ? [f.pick(a.metric)] : []),
      ...(a.atLeast ? [`minimaal ${f.quantity(a.atLeast)}`] : []),
      ...(a.atMost ? [`maximaal ${f.quantity(a.atMost)}`] : []),
    ].join(", "),
  "outline/class": (a, f) => [...(a.share ? [f.quantity(a.share)] : []), toneWords[a.tone]].join(", "),
} satisfies Partial<Texts>;
