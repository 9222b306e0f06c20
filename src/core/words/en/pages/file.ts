import type { RulePage } from "../../rule-page";

export const file = {
  "file/syntax": {
    title: "A place that YAML cannot read",
    finds:
      "Text that is no YAML: a tab, an open quote or brace, a colon in a value, `>= 80%` written bare, an alias without an anchor.",
    harm:
      "What YAML reads there is not what was meant, and a target that is read wrongly is checked wrongly. The rest of the " +
      "file is still read and checked.",
    evidence: ["YAML 1.2.2, the language that target files are written in."],
    limits:
      "One slip can make the parser stumble several times; one finding a line is told, so more may follow once it is mended.",
    notWhen: "There is no other way to read the file: mend it.",
  },
  "file/duplicate-key": {
    title: "A key or an id that stands there twice",
    finds:
      "The same key twice in one mapping, or two targets in a list with the same `id` (which defaults to the metric).",
    harm:
      "Of two equal keys only the last counts. The first looks like an agreement, and nobody is held to it. Two targets with " +
      "one id cannot be told apart by `guardrails`, suppressions and reports.",
    evidence: [
      "YAML 1.2.2: the keys of a mapping are unique. Readers that let a second one pass keep the last, without a word.",
    ],
    limits: "The finding cannot say which of the two was meant.",
    notWhen: "Never: give each a name of its own, or keep one.",
  },
  "file/wrong-type": {
    title: "A value that does not fit its place",
    finds:
      "A value of another kind than its key takes: a text for a list, `300 s` for a share, `140%` for a part of a whole, " +
      "`31-03-2027` for a date, a decimal comma between braces, `80/20`, `5m`, or a target that is only a value, such as `aht: 300 s`. Also an amount far beyond any " +
      "contact centre, such as `1e300` agents.",
    harm: "A value that cannot be read counts as not there, and the checks that need it are silent. It looks declared and is not.",
    evidence: ["The format of target files and its JSON Schema."],
    limits:
      "Whether a value is true or wise is not judged here. A fix writes the likeliest reading; where there are several you choose.",
    notWhen: "Keys of your own that start with `x-` are never checked; put what does not fit the format there.",
  },
  "file/missing-key": {
    title: "A file without its version or its targets",
    finds: "A document that lacks `version` or `targets`, has nothing under `targets`, or has nothing in it at all.",
    harm: "There is nothing to check, and a file in which nothing is checked looks like one in which nothing is wrong.",
    evidence: ["The format of target files: everything is optional but `version` and `targets`."],
    limits: "A key that a syntax error cut off is not called missing: mend the syntax first.",
    notWhen: "A file that is no target file should not be named `*.targets.yaml`.",
  },
  "file/unknown-key": {
    title: "A key that nothing reads",
    finds:
      "A key that the format does not have, with the nearest that it does have. `target`, `goal`, `norm`, `max`, `min` and " +
      "their like in a target are rewritten to `at_least` or `at_most`.",
    harm: "What stands behind it is not read: a misspelt `stakes` counts as none, a misspelt `at_most` as no target at all.",
    evidence: ["The format of target files: a key it does not have is not read, however much it was meant."],
    limits: "The nearest key is nearest in spelling. Look whether it is what you meant.",
    notWhen: "Start keys of your own with `x-`: they are left alone.",
  },
  "file/own-shape": {
    title: "A target of your own file that says nothing yet",
    finds:
      "In a file that is read by `shapes` in `.watermelon.yaml`: nothing at all where the shape looks, a target that is still to be " +
      "determined (`TBD`, `n.t.b.`), a phrase in which no bound can be read, a word to which `words` gives no meaning, or items without the " +
      "name of a metric.",
    harm: "A list of targets that nobody filled in looks like an agreement. What says no bound is not checked, by us or by anyone.",
    evidence: ["`shapes` in `.watermelon.yaml`, and the grammar of target phrases."],
    limits:
      "The phrases of targets are read by a grammar of English and Dutch; what it cannot read is told, with the nearest bound, and never guessed. " +
      "Which way an amount without a direction is nearest to, is what is good of its metric; `direction` in the shape says it for all.",
    notWhen: "A metric that is only followed needs no target: leave its field out, or empty.",
  },
  "file/shares": {
    title: "Shares that do not add up",
    finds:
      "Shares of the mix that differ from 100% by more than half a point, or parts of the onboarding that are more than " +
      "100% together. A mix in which a share is missing is only found where the others exceed 100% already.",
    harm: "Every mean over the mix, the handle time it needs first of all, is taken over contacts that do not exist, or leaves some out.",
    evidence: ["The parts of a whole add up to the whole."],
    limits:
      "Arithmetic. It cannot say which share is wrong; scaling all in proportion is a convenience and no measurement.",
    notWhen: "Shares rounded to whole percents may miss 100% by more: raise `tolerance`.",
    options: {
      tolerance: "How far from 100% a sum may be, so that rounded shares pass.",
    },
  },
  "file/too-large": {
    title: "A file that is too large to read",
    finds:
      "A file of more than a million characters or 100,000 signs of YAML such as colons and line ends, with more than a " +
      "thousand documents, nested more than a hundred levels deep, or with aliases that stand for more " +
      "than 200,000 values; and a document in which more is wrong than a person reads.",
    harm: "What is not read is not checked. The bounds keep one file from holding up the editor or the build.",
    evidence: ["A target file is written by hand; the bounds lie far above what a person writes."],
    limits: "The bounds are a choice. They lie far above any target file written by hand.",
    notWhen: "Split generated files by team or channel, and join them with `part_of`.",
  },
} satisfies Record<string, RulePage>;
