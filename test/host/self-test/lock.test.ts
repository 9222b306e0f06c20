import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../editor/throw-away-folder";
import { withLock } from "../install/lock";

describe("the lock of an installation", () => {
  const folder = makeThrowAwayFolder();
  const lockFile = path.join(folder, "editor.lock");

  after(() => removeThrowAwayFolder(folder));

  it("lets one work at a time, and is gone when the last is done", async () => {
    let working = 0;
    const work = () =>
      withLock(lockFile, async () => {
        assert.equal(++working, 1);
        await new Promise(resolve => setTimeout(resolve, 20));
        working--;
      });
    await Promise.all([work(), work(), work()]);
    assert.equal(existsSync(lockFile), false);
  });

  it("lets go when the work fails", async () => {
    await assert.rejects(
      withLock(lockFile, () => Promise.reject(new Error("no network"))),
      /no network/,
    );
    assert.equal(await withLock(lockFile, async () => "in"), "in");
  });

  it("is taken over from a process that is no longer there", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(lockFile, String(pid));
    assert.equal(await withLock(lockFile, async () => "in"), "in");
  });
});
