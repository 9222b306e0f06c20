import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import path from "node:path";

const words = path.resolve(__dirname, "../../../src/core/words");

/** What a program of its own prints, in which no words have been learned yet. */
function printed(program: string): string {
  const found = (name: string) => `require(${JSON.stringify(path.join(words, name))})`;
  const script = `(async ({ say }, { learn }, { isLearned }) => {
    const tell = (id, args, language) => { try { return say({ id, args }, language); } catch (error) { return error.message; } };
    ${program}
  })(${found("say")}, ${found("learn")}, ${found("vocabulary")});`;
  return execFileSync(process.execPath, ["--import", "tsx", "-e", script], { encoding: "utf8" });
}

describe("learning words", () => {
  it("brings those of one language, and those that only some say when they are asked for", () => {
    const said = printed(`
      console.log(isLearned("nl"), tell("editor/no-folder", {}, "nl"));
      await learn("nl");
      console.log(isLearned("nl"), isLearned("en"));
      console.log(tell("editor/no-folder", {}, "nl"));
      console.log(tell("template/about/chat", {}, "nl"));
      await Promise.all([learn("nl", "templates"), learn("nl", "templates")]);
      console.log(tell("template/about/chat", {}, "nl"));`);
    assert.deepEqual(said.trim().split("\n"), [
      'false The words of "nl" are not learned: editor/no-folder',
      "true false",
      "Open eerst een map: een configuratie geldt voor een map.",
      'The words of "nl" are not learned: template/about/chat',
      "Chat, met of zonder bot ervoor",
    ]);
  });

  it("brings the special ones each in its language, and no others", () => {
    const said = printed(`
      const ids = {
        "command-line": "cli/markdown/finding",
        documents: "green-day/key",
        preview: "preview/heaviest",
        pages: "page/rules",
        templates: "template/about/back-office",
      };
      for (const language of ["en", "nl"])
        for (const [special, id] of Object.entries(ids)) {
          const before = tell(id, {}, language);
          await learn(language, special);
          console.log(before.includes("not learned"), special, tell(id, {}, language));
        }`);
    assert.deepEqual(said.trim().split("\n"), [
      "true command-line Finding",
      "true documents Key under `assumptions`",
      "true preview What weighs most",
      "true pages Rules",
      "true templates Cases, forms and letters",
      "true command-line Bevinding",
      "true documents Sleutel onder `assumptions`",
      "true preview Wat het zwaarst weegt",
      "true pages Regels",
      "true templates Zaken, formulieren en brieven",
    ]);
  });
});
