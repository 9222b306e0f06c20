import type { Format } from "../format";

/** What the GitHub Action says for itself. */
export const action = {
  "action/no-event": (a: { path: string }, _f: Format) => `The event of this run cannot be read from ${a.path}.`,
  "action/no-token": (_: object, _f: Format) =>
    "There is no token, so nothing is commented: the summary of this job has it all.",
  "action/not-allowed": (a: { reason: string }, _f: Format) =>
    `The token may not comment here (${a.reason}), as in a pull request from a fork: the summary of this job has it all. ` +
    "Elsewhere `permissions: pull-requests: write` allows it.",
  "action/no-comment": (a: { reason: string }, _f: Format) =>
    `The comment could not be written (${a.reason}): the summary of this job has it all.`,
  "action/comment-cut": (_: object, _f: Format) =>
    "There is more than fits here: the summary of this job has the rest.",
  "action/summary-cut": (a: { command: string }, _f: Format) =>
    `There is more than fits here: \`watermelon ${a.command}\` on your own machine shows it all.`,
  "action/nothing-left": (_: object, _f: Format) =>
    "**Nothing about targets changes any more.** What stood here no longer applies.",
};
