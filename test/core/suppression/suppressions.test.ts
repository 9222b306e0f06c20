import assert from "node:assert/strict";
import { type CheckOptions, check } from "../../../src/core/check";

const rule = "occupancy/floor-without-ceiling";
const today = "2026-06-15";

/** For each occupancy target of a text whether its finding is suppressed, in order. */
async function suppressedIn(text: string, options: Partial<CheckOptions> = {}): Promise<boolean[]> {
  const { findings } = await check(text, { today, ...options });
  return findings.filter(each => each.rule === rule).map(({ suppressed }) => suppressed !== null);
}

const set = (comment: string, name = "Desk"): string => `version: 1
name: ${name}
targets:
  absence: { metric: absence_rate, at_most: 6% }
  first: { metric: occupancy, at_least: 70% }${comment}
  second: { metric: occupancy, at_least: 75% }
`;

describe("suppressions", () => {
  it("hide findings of the rule they name and where they reach, and no others", async () => {
    assert.deepEqual(await suppressedIn(set("")), [false, false]);
    assert.deepEqual(await suppressedIn(set(` # watermelon-disable-line ${rule} -- pilot`)), [true, false]);
    assert.deepEqual(await suppressedIn(set(`\n  # watermelon-disable-next-line ${rule} -- pilot`)), [false, true]);
    assert.deepEqual(await suppressedIn(`# watermelon-disable ${rule} -- pilot\n${set("")}`), [true, true]);
    assert.deepEqual(await suppressedIn(set(`\n  # watermelon-disable ${rule} -- pilot`)), [false, true]);
    assert.deepEqual(await suppressedIn(set(" # watermelon-disable-line occupancy/too-high -- pilot")), [false, false]);
  });

  it("work with Windows line ends and a byte order mark", async () => {
    const text = `\ufeff${set(`\n  # watermelon-disable-next-line ${rule} -- pilot`).replaceAll("\n", "\r\n")}`;
    assert.deepEqual(await suppressedIn(text), [false, true]);
  });

  it("end with their document", async () => {
    const text = `# watermelon-disable ${rule} -- pilot\n${set("")}---\n${set("", "Second")}`;
    assert.deepEqual(await suppressedIn(text), [true, true, false, false]);
  });

  it("hide nothing without a reason, past their end, for a locked rule, or when nobody obeys them", async () => {
    const line = (words: string) => set(` # watermelon-disable-line ${rule}${words}`);
    assert.deepEqual(await suppressedIn(line("")), [false, false]);
    assert.deepEqual(await suppressedIn(line(" until 2026-06-15 -- pilot")), [false, false]);
    assert.deepEqual(await suppressedIn(line(" until 2026-06-16 -- pilot")), [true, false]);
    assert.deepEqual(await suppressedIn(line(" -- pilot"), { locked: [rule] }), [false, false]);
    assert.deepEqual(await suppressedIn(line(" -- pilot"), { obeySuppressions: false }), [false, false]);
  });

  it("are judged where they are not obeyed, so that auditors see which hide nothing", async () => {
    const text = set(` # watermelon-disable-line ${rule}, occupancy/too-high -- pilot`);
    const { findings } = await check(text, { today, obeySuppressions: false });
    assert.equal(findings.filter(each => each.rule === "suppression/unused").length, 1);
  });

  it("carry their reason and their end to the finding", async () => {
    const { findings } = await check(
      set(` # watermelon-disable-line ${rule} until 2027-01-01 -- pilot with the council`),
      { today },
    );
    const suppressed = findings.flatMap(each => (each.suppressed?.by === "comment" ? [each.suppressed] : []));
    assert.deepEqual(
      suppressed.map(({ reason, until }) => [reason, until]),
      [["pilot with the council", "2027-01-01"]],
    );
  });

  it("cannot hide what is said of suppressions", async () => {
    const text = `# watermelon-disable suppression/unused -- quiet\n${set(" # watermelon-disable-line occupancy/too-high -- pilot")}`;
    const { findings } = await check(text, { today });
    assert.ok(findings.some(each => each.rule === "suppression/unused" && each.suppressed === null));
  });
});
