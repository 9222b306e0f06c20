import { blindSpotLimit, type Figures, hardBlindSpotLimit, type Verdict } from "../../day";
import type { Facet } from "../../metrics/metric";
import type { Format } from "../format";
import { verdictWords } from "./day-terms";

/** The figures of a set, and how much recovery can be missed unseen. */
export interface Effected extends Figures {
  readonly recoveryBlindSpot: number | null;
}

const groups: Readonly<Record<Facet | "set" | "unknown", string>> = {
  customer: "for the customer",
  quality: "on quality",
  efficiency: "on efficiency",
  employee: "for the employee",
  organisation: "for the organisation",
  set: "for the set as a whole",
  unknown: "on unknown metrics",
};

const figures = {
  pressure: "Pressure",
  blindSpot: "Blind spot",
  hardBlindSpot: "Hard blind spot",
  recoveryBlindSpot: "Recovery missed unseen, of 100",
} as const;

/** What is proposed for a set, ticked or not. */
export const previewBalanced = {
  "preview/balanced": (_: object, _f: Format) => "The balanced set",
  "preview/balanced-lead": (a: { proposals: number; ticked: number; before: Effected; after: Effected }, f: Format) => {
    const ticked =
      a.ticked === a.proposals
        ? a.proposals === 1
          ? "ticked"
          : "all of them ticked"
        : a.ticked === 0
          ? "none ticked"
          : `${f.number(a.ticked)} of them ticked`;
    const start = `${f.count(a.proposals, "proposal", "proposals")}, ${ticked}.`;
    if (a.ticked === 0) return `${start} What is ticked is tried at once, and nothing is written before you apply it.`;
    const moves = [
      moved("pressure", a.before.pressure, a.after.pressure, f),
      moved("blind spot", a.before.blindSpot, a.after.blindSpot, f),
      moved("recovery that can be missed unseen", a.before.recoveryBlindSpot, a.after.recoveryBlindSpot, f),
    ].filter(each => each !== null);
    const turn =
      a.before.verdict === a.after.verdict
        ? `Together they leave the set ${said(a.after.verdict)}`
        : `Together they take the set from ${said(a.before.verdict)} to ${said(a.after.verdict)}`;
    return `${start} ${turn}${moves.length > 0 ? `: ${f.list(moves)}` : ""}.`;
  },
  "preview/balanced-result": (a: { after: Figures; changes: boolean }, f: Format) => {
    const { verdict, pressure, blindSpot, hardBlindSpot } = a.after;
    const start = `The set ${a.changes ? "ends" : "stays"} **${said(verdict)}**`;
    if (verdict === "impossible") return `${start}: no day is all green.`;
    if (pressure === null || blindSpot === null) return `${start}.`;
    const hides = fact(`blind spot ${f.number(blindSpot)}`, blindSpot > blindSpotLimit);
    const hard =
      hardBlindSpot === null
        ? ""
        : `, ${fact(`hard blind spot ${f.number(hardBlindSpot)}`, hardBlindSpot > hardBlindSpotLimit)}`;
    return `${start}: pressure ${f.number(pressure)}, ${hides}${hard}.`;
  },
  "preview/balanced-count": (a: { proposals: number; ticked: number }, f: Format) =>
    `${f.number(a.ticked)} of ${f.number(a.proposals)} ticked`,
  "preview/balanced-all-of": (a: { facet: Facet | "set" | null }, _f: Format) =>
    `All proposals ${groups[a.facet ?? "unknown"]}`,
  "preview/balanced-no-gain": (a: { modelled: boolean }, _f: Format): string =>
    a.modelled ? "the model sees no further gain" : "not in the model",
  "preview/balanced-unsaid": (_: object, _f: Format) =>
    "the shape of this file has no place for it: it is yours to write",
  "preview/balanced-to-copy": (_: object, _f: Format) => "As a target file says it",
  "preview/balanced-copy": (_: object, _f: Format) => "Copy",
  "preview/balanced-left": (a: { needs: number }, f: Format) =>
    a.needs === 0
      ? "nothing left to do with what is ticked"
      : `builds on ${a.needs === 1 ? "a proposal that is" : `${f.number(a.needs)} proposals that are`} not ticked`,
  "preview/balanced-figure": (a: { figure: keyof typeof figures }, _f: Format): string => figures[a.figure],
  "preview/balanced-effect": (a: { before: number; after: number }, f: Format) =>
    `${f.number(a.before)} → ${f.number(a.after)}`,
  "preview/balanced-verdict": (_: object, _f: Format) => "Verdict",
  "preview/balanced-turns": (a: { before: Verdict; after: Verdict }, _f: Format) =>
    `${verdictWords[a.before]} → ${verdictWords[a.after]}`,
  "preview/balanced-step": (_: object, _f: Format) => "Step on the map",
  "preview/balanced-diff": (_: object, _f: Format) => "Show as diff",
  "preview/balanced-apply": (_: object, _f: Format) => "Apply selected",
  "preview/column/tick": (_: object, _f: Format) => "Apply",
  "preview/column/effect": (_: object, _f: Format) => "Effect",
  "preview/today-nothing": (_: object, _f: Format) => "nothing",
  "preview/today-agents": (a: { agents: number }, f: Format) =>
    `${f.count(a.agents, "agent", "agents")} in the planning interval`,
  "preview/today-block": (a: { key: string }, f: Format) =>
    f.key(a.key, `what \`${a.key}\` says`, "what the file says of it"),

  "preview/trial": (a: { ticked: number; proposals: number; moved: number; asTicked: boolean }, f: Format) => {
    const moved = a.moved > 0 ? `with **${f.count(a.moved, "assumption", "assumptions")} moved**` : "";
    if (!a.asTicked) return `You see the file as it is, ${moved}. Nothing of that is in the file.`;
    const taken = `**${f.number(a.ticked)} of ${f.count(a.proposals, "proposal", "proposals")} taken**`;
    return `You see the set as ticked: ${taken}${moved === "" ? "" : `, ${moved}`}. Nothing of that is in the file.`;
  },
  "preview/trial-as-is": (_: object, _f: Format) => "Show the file as it is",
  "preview/trial-as-ticked": (_: object, _f: Format) => "Show it as ticked",
  "preview/diff-title": (a: { name: string }, _f: Format) => `${a.name}: today ↔ as ticked`,
};

function said(verdict: Verdict): string {
  return verdict === "unknown" ? "a set of which the model cannot tell" : verdictWords[verdict];
}

function fact(text: string, stands: boolean): string {
  return stands ? `**${text}**` : text;
}

function moved(name: string, before: number | null, after: number | null, f: Format): string | null {
  if (before === null || after === null || Math.abs(before - after) < 0.05) return null;
  return `${name} ${f.number(before)} → ${f.number(after)}`;
}
