import assert from "node:assert/strict";
import { isOfOthers } from "../suite/whose-error";

describe("an error that nobody caught", () => {
  const suite = "/home/ours/out/editor-suite/node.js";
  const git = "/home/ours/.vscode-host/1/extensions/git";

  function thrownIn(...files: string[]): Error {
    const error = new Error("write EPIPE");
    error.stack = [
      "Error: write EPIPE",
      "at Socket.end (node:net:1026:31)",
      ...files.map(file => `at ${file}:1:1`),
    ].join("\n    ");
    return error;
  }

  it("is of others when its stack names another extension and nothing of ours", () => {
    assert.equal(isOfOthers(thrownIn(`${git}/dist/main.js`), [git], suite), true);
    const onWindows = thrownIn("C:\\editor\\extensions\\git\\dist\\main.js");
    assert.equal(isOfOthers(onWindows, ["C:\\editor\\extensions\\git"], "C:\\ours\\out\\editor-suite\\node.js"), true);
  });

  it("is of others when it is a broken pipe and the stack names nothing but Node", () => {
    const broken = Object.assign(thrownIn(), { code: "EPIPE", syscall: "write" });
    assert.equal(isOfOthers(broken, [git], suite), true);
    const ours = Object.assign(thrownIn("/home/ours/dist/extension/main.js"), { code: "EPIPE", syscall: "write" });
    assert.equal(isOfOthers(ours, [git], suite), false);
  });

  it("is ours when our code or the suite called the other extension", () => {
    assert.equal(isOfOthers(thrownIn(`${git}/dist/main.js`, suite), [git], suite), false);
    assert.equal(isOfOthers(thrownIn(`${git}/dist/main.js`, "/home/ours/dist/extension/main.js"), [git], suite), false);
  });

  it("is ours when it cannot be told whose it is", () => {
    assert.equal(isOfOthers(thrownIn(), [git], suite), false);
    assert.equal(isOfOthers("a text", [git], suite), false);
  });
});
