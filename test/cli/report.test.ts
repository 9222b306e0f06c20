import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildCommand, watermelon } from "./command";
import { capAtNeed, capBelowNeed, floorOnly, folderWith, removeFolders } from "./folder";

describe("watermelon report", function () {
  this.timeout(60_000);
  before(buildCommand);
  after(removeFolders);

  const asOf = ["--as-of", "2026-11-22"];

  /** Every page of a folder, by its name. */
  function pagesIn(folder: string): Record<string, string> {
    return Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(path.join(folder, name), "utf8")]));
  }

  /** What a page is drawn from. */
  function dataOf(html: string) {
    return JSON.parse(/<script type="application\/json" id="data">(.*)<\/script>/.exec(html)![1]!);
  }

  it("writes a page for every set and an index, the same whenever it is run", async () => {
    const folder = folderWith({
      "a.targets.yaml": `${capBelowNeed}---\n${capAtNeed}`,
      "deep/b.targets.yml": floorOnly,
    });
    for (const out of ["one", "deep/er/two"]) {
      const { code, stdout, stderr } = await watermelon(["report", ".", "--out", out, ...asOf], { cwd: folder });
      assert.equal(code, 0, stderr);
      assert.equal(stdout, `3\u00a0target sets: ${out}/index.html\n`);
      assert.equal(stderr, "");
    }
    const one = pagesIn(path.join(folder, "one"));
    assert.deepEqual(Object.keys(one), ["a--2.html", "a.html", "deep-b.html", "index.html"]);
    assert.deepEqual(pagesIn(path.join(folder, "deep/er/two")), one);
    assert.equal(dataOf(one["a.html"]!).text, `${capBelowNeed}---\n${capAtNeed}`);
    assert.deepEqual(
      dataOf(one["a.html"]!).links.map(({ page }: { page: string }) => page),
      ["index.html", "a--2.html"],
    );
  });

  it("speaks the language that is asked for or configured, and obeys the configuration", async () => {
    const folder = folderWith({
      "a.targets.yaml": capBelowNeed,
      ".watermelon.yaml": "language: nl\nrules: { handle-time/below-need: off }\n",
    });
    await watermelon(["report", ".", "--out", "out"], { cwd: folder });
    const page = pagesIn(path.join(folder, "out"))["a.html"]!;
    assert.match(page, /^<!doctype html>\n<html lang="nl">/);
    assert.equal(dataOf(page).language, "nl");
    assert.doesNotMatch(page, /handle-time\/below-need/);
    const { stdout } = await watermelon(["report", ".", "--out", "out", "--language", "en"], { cwd: folder });
    assert.match(stdout, /target set/);
    assert.match(pagesIn(path.join(folder, "out"))["a.html"]!, /<html lang="en">/);
  });

  it("gives names that every file system keeps apart", async () => {
    const names = ["con", "index", "Éen", "een", "a b", "a-b", "$", "x".repeat(180)];
    const folder = folderWith(Object.fromEntries(names.map(name => [`${name}.targets.yaml`, capAtNeed])));
    const { code, stderr } = await watermelon(["report", ".", "--out", "out"], { cwd: folder });
    assert.equal(code, 0, stderr);
    const written = readdirSync(path.join(folder, "out"));
    assert.equal(written.length, names.length + 1);
    assert.equal(new Set(written.map(name => name.toLowerCase())).size, written.length);
    for (const name of written) assert.match(name, /^(?!(con|index-?)\.)[a-z0-9-]{1,90}\.html$|^index\.html$/);
    assert.ok(written.includes("set.html"));
  });

  it("overwrites its own pages and nothing else, unless it is told to", async () => {
    const folder = folderWith({ "a.targets.yaml": capAtNeed, "out/index.html": "<h1>mine</h1>" });
    const refused = await watermelon(["report", ".", "--out", "out"], { cwd: folder });
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /^out\/index\.html is not a page of an earlier report, so nothing was written\./);
    assert.deepEqual(pagesIn(path.join(folder, "out")), { "index.html": "<h1>mine</h1>" });
    for (const more of [["--force"], []]) {
      const { code, stderr } = await watermelon(["report", ".", "--out", "out", ...more], { cwd: folder });
      assert.equal(code, 0, stderr);
    }
    writeFileSync(path.join(folder, "out/notes.txt"), "mine");
    await watermelon(["report", ".", "--out", "out"], { cwd: folder });
    assert.deepEqual(readdirSync(path.join(folder, "out")), ["a.html", "index.html", "notes.txt"]);
  });

  it("ends as the design says, and says why", async () => {
    const folder = folderWith({ "a.targets.yaml": capBelowNeed, file: "" });
    const none = await watermelon(["report", ".", "--out", "out"], { cwd: folderWith({ "a.txt": "" }) });
    assert.equal(none.code, 4);
    assert.match(none.stderr, /No target file found/);
    const noOut = await watermelon(["report", "."], { cwd: folder });
    assert.equal(noOut.code, 2);
    assert.match(noOut.stderr, /--out/);
    const inFile = await watermelon(["report", ".", "--out", "file/out"], { cwd: folder });
    assert.equal(inFile.code, 2);
    assert.match(inFile.stderr, /^Cannot write file\/out/);
    mkdirSync(path.join(folder, "out/a.html"), { recursive: true });
    const onFolder = await watermelon(["report", ".", "--out", "out"], { cwd: folder });
    assert.equal(onFolder.code, 2);
    assert.match(onFolder.stderr, /a\.html/);
    assert.deepEqual(readdirSync(path.join(folder, "out")), ["a.html"], "nothing is left half written");
    const found = await watermelon(["report", "a.targets.yaml", "--out", "fine"], { cwd: folder });
    assert.equal(found.code, 0, "findings are no failure of a report");
  });

  it("writes what it can read, and says what it cannot", async () => {
    const folder = folderWith({ "a.targets.yaml": capAtNeed, "b.targets.yaml": capAtNeed });
    chmodSync(folder, 0o777);
    chmodSync(path.join(folder, "a.targets.yaml"), 0o000);
    const { code, stderr } = await watermelon(["report", ".", "--out", "out"], { cwd: folder, asNobody: true });
    assert.equal(code, 2);
    assert.equal(stderr, "Cannot read a.targets.yaml: permission denied.\n");
    assert.deepEqual(readdirSync(path.join(folder, "out")), ["b.html", "index.html"]);
  });
});
