import assert from "node:assert/strict";
import fc from "fast-check";
import {
  check,
  indexed,
  indexPage,
  pageNames,
  reportHtml,
  reportMarkdown,
  setPage,
  type Verdict,
} from "../../../src/core";

const today = "2026-11-22";
const made = { language: "en", today, version: "1.2.3" } as const;

async function pageOf(text: string) {
  return setPage(await check(text, { today }), { today }, 0, "x.targets.yaml", made);
}

describe("pages of the report", () => {
  it("carry their data whatever it holds, and nothing of it becomes markup", async () => {
    const page = await pageOf("version: 1\ntargets: { aht: 300 }\n");
    const shell = 'a ⟦language⟧ b <noscript>⟦noscript⟧</noscript><script type="application/json">⟦data⟧</script> c';
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "</script>", "<!--", "\u2028", "$&", "⟦data⟧"),
        (text, evil) => {
          const title = `${evil}${text}${evil}`;
          const html = reportHtml(shell, { ...page, title });
          const [, noscript, data] =
            /<noscript>([\s\S]*)<\/noscript><script type="application\/json">([\s\S]*)<\/script> c$/.exec(html)!;
          assert.deepEqual(JSON.parse(data!), JSON.parse(JSON.stringify({ ...page, title })));
          assert.doesNotMatch(data!, /[<>&\u2028\u2029]/);
          assert.doesNotMatch(noscript!.replaceAll(/<\/?p( dir="auto")?>/g, ""), /[<>]/);
        },
      ),
    );
  });

  it("have names of their own", () => {
    const segment = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom("con", "LPT1", "index", "A", "a", "é", "..", ""),
    );
    const path = fc
      .array(
        segment.map(text => text.replaceAll("/", "")),
        { minLength: 1, maxLength: 3 },
      )
      .map(all => all.join("/"));
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), paths => {
        const names = pageNames(paths);
        assert.equal(names.size, paths.length);
        assert.equal(new Set(names.values()).size, paths.length);
        for (const name of names.values()) {
          assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
          assert.doesNotMatch(name, /^(con|prn|aux|nul|com\d|lpt\d|index)$/);
        }
        assert.deepEqual(pageNames([...paths].reverse()), new Map([...names].reverse()));
      }),
    );
  });

  it("are indexed with the worst first", async () => {
    const file = await check("version: 1\nname: One\ntargets: { aht: 300 }\n", { today });
    const { entry } = indexed(file, 0, "x.targets.yaml", "x.html", made);
    const set = (verdict: Verdict, title: string, blindSpot: number | null, pressure: number | null) => ({
      assessment: { verdict, blindSpot, pressure, hardBlindSpot: null },
      entry: { ...entry, title },
    });
    const page = indexPage(
      [
        set("balanced", "e", 1, 0),
        set("watermelon", "b", 60, 2),
        set("unknown", "d", null, null),
        set("watermelon", "a", 60, 3),
        set("impossible", "c", null, null),
      ],
      made,
    );
    assert.deepEqual(
      page.groups.map(({ verdict, sets }) => [verdict, sets.map(({ title }) => title).join("")]),
      [
        ["watermelon", "ab"],
        ["impossible", "c"],
        ["unknown", "d"],
        ["balanced", "e"],
      ],
    );
    assert.match(
      page.lead,
      /^5\u00a0target sets were read\. \*\*2 reward harm that they cannot see\*\*, 1 cannot be met at all, /,
    );
  });

  it("are Markdown in which what a file says is text", async () => {
    const evil = "<img src=x onerror=alert(1)> [a](b) | `x\n# h @me *b* &lt;";
    const text = JSON.stringify({
      version: 1,
      name: evil,
      demand: { mix: [{ class: "a", title: evil, share: "100%", handle_time: "210 s" }] },
      targets: [{ id: evil, metric: "average_handle_time", at_most: "200 s", level: "agent" }],
    });
    const markdown = reportMarkdown(await pageOf(text));
    const bare = markdown.replace(/(?<![`\\])(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
    assert.ok(markdown.includes("img src=x"));
    assert.doesNotMatch(bare, /(?<!\\)<img|(?<!\\)\[a|^# h|(?<!\\)\*b|@me|(?<!\\)&lt;/m);
    for (const row of bare.split("\n").filter(line => line.startsWith("|"))) {
      const cells = row.match(/(?<!\\)\|/g)!.length;
      assert.ok([4, 5, 7].includes(cells), row);
    }
  });
});
