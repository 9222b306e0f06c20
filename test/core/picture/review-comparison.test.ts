import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type ComparisonPicture, check, type Language, review, reviewComparisonOf, say } from "../../../src/core";

const retail = readFileSync(path.resolve(__dirname, "../../../samples/retail.targets.yaml"), "utf8");
const chat = readFileSync(path.resolve(__dirname, "../../../samples/chat.targets.yaml"), "utf8");
const today = "2026-11-28";

const fileOf = async (name: string, text: string) => ({ path: name, ...(await check(text, { today, fixes: false })) });

/** Retail with a lower cap, and chat as it is given; shown is retail. */
async function reviewed(chatNow: string | null, language: Language = "en"): Promise<ComparisonPicture<string>> {
  const before = await fileOf("retail.yaml", retail);
  const now = await fileOf("retail.yaml", retail.replace("at_most: 300 s", "at_most: 240 s"));
  const [chatWas, chatIs] = [
    await fileOf("chat.yaml", chat),
    chatNow === null ? null : await fileOf("chat.yaml", chatNow),
  ];
  const result = review([
    [before, now],
    [chatWas, chatIs],
  ]);
  const targetFiles = new Set(["retail.yaml", ...(chatIs ? ["chat.yaml"] : [])]);
  const shown = { path: "retail.yaml", before, now, document: 0 };
  const addressOf = (name: string) => `file:///${name}`;
  return reviewComparisonOf(result, shown, "main", addressOf, targetFiles, what => say(what, language));
}

describe("what a review tells beside one of its files", () => {
  it("is all of its one file, with no way to others", async () => {
    const picture = await reviewed(chat);
    assert.equal(picture.heading, "Changes since main");
    assert.match(picture.lead!, /^AHT tightened from 300\s*s to 240\s*s/);
    assert.deepEqual(picture.files, []);
    assert.equal(picture.changes.length, 1);
    assert.deepEqual([picture.changes[0]!.before, picture.changes[0]!.after].map(plain), ["300 s", "240 s"]);
    assert.match(picture.found[0]!, /new finding/);
  });

  it("leaves the changes of other target files to these, and leads there", async () => {
    const picture = await reviewed(chat.replace(/at_most: [\d.]+ ?\w*/, "at_most: 1 s"), "nl");
    assert.ok(picture.changes.every(({ place, address }) => place === null && address === null));
    assert.deepEqual(
      picture.files.map(({ address, shown }) => [address, shown]),
      [
        ["file:///retail.yaml", true],
        ["file:///chat.yaml", false],
      ],
    );
    assert.match(plain(picture.files[1]!.title), /^chat\.yaml: 1 wijziging/);
  });

  it("tells itself of a file that is gone, for that cannot be shown", async () => {
    const picture = await reviewed(null);
    const gone = picture.changes.filter(({ place }) => place === "chat.yaml");
    assert.ok(gone.length > 1);
    assert.ok(gone.every(({ range }) => range === null));
  });
});

function plain(said: string): string {
  return said.replaceAll("\u00a0", " ");
}
