/** What titles of tests begin with that a rule has of its own. */
const own = ["examples of the rules ", "edges of the rules "];
/** What is in the titles of those that compare all that is told of a rule's examples. */
const whole = " tells of its bad examples ";

/**
 * The tests that are to notice a change in a file. Every example runs every rule, so that thousands would be run for a
 * change in any of them: a rule answers for itself, by its own examples and edges, and what runs the rules by its own tests
 * and by all that is told of the examples.
 *
 * @param file path of a source file
 * @param covering full titles of the tests that run the changed place
 */
export function ownTests(file, covering) {
  const [, path] = /src\/core\/rules\/(.+)\.ts$/.exec(file.replaceAll("\\", "/")) ?? [];
  if (path === undefined) return covering;
  if (path.includes("/")) return covering.filter(title => own.some(start => title.startsWith(`${start}${path} `)));
  return covering.filter(title => title.includes(whole) || !own.some(start => title.startsWith(start)));
}
