/**
 * The folders of the core that `npm run mutation` changes. `tests` are folders and files with tests of theirs elsewhere; `leftOut`
 * are parts of titles of tests that take too long to run on every change: what they alone would notice counts as not noticed.
 */
export const parts = {
  queue: {
    leftOut: [
      "longestHandleTime is the handle time at which",
      "longestHandleTime undoes fewestAgents",
      "Erlang A has percentiles whose mean",
      "fewestAgents is the number that meets every target",
      "is never less well served with an agent more",
      "Erlang A becomes Erlang C as patience grows",
      "Erlang C is never below Erlang B",
      "Erlang B follows Erlang's recurrence",
      "Erlang B falls with every agent",
    ],
  },
  day: {
    leftOut: [
      "agreement with another solver",
      "sensitivity, against solving at every value",
      "what assumptions do",
      "every assessment",
      "in a browser worker",
      "is more than 200 rows",
      "is a mix of more than 60 classes",
      "a part of an assessment is the honest day",
      "targets on the planning interval that cannot hold together",
      "a published assessment carries the sensitivity",
      "createSensitivityFinder answers",
      "targets that say the same keep the tightest",
    ],
  },
  source: { leftOut: ["the places of what a scalar says stand in order", "parse says what is too large"] },
  rules: { leftOut: [], tests: ["test/golden/rules", "test/core/suppression", "test/core/together.test.ts"] },
};
