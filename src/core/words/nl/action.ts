import type { Texts } from "../message";

/** Wat de GitHub Action zelf zegt. */
export const action = {
  "action/no-event": a => `De gebeurtenis van deze run is niet te lezen uit ${a.path}.`,
  "action/no-token": () => "Er is geen token, dus komt er geen opmerking: alles staat in de samenvatting van deze job.",
  "action/not-allowed": a =>
    `Het token mag hier geen opmerking plaatsen (${a.reason}), zoals bij een pull request uit een fork: alles staat in de samenvatting ` +
    "van deze job. Elders staat `permissions: pull-requests: write` het toe.",
  "action/no-comment": a =>
    `De opmerking kon niet worden geschreven (${a.reason}): alles staat in de samenvatting van deze job.`,
  "action/comment-cut": () => "Er is meer dan hier past: de rest staat in de samenvatting van deze job.",
  "action/summary-cut": a => `Er is meer dan hier past: \`watermelon ${a.command}\` op je eigen machine toont alles.`,
  "action/nothing-left": () => "**Er verandert niets meer aan de normen.** Wat hier stond, geldt niet meer.",
} satisfies Partial<Texts>;
