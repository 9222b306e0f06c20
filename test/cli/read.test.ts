import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildCommand, command, watermelon } from "./command";
import { folderWith, removeFolders } from "./folder";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line));

describe("watermelon read", () => {
  it("says what each phrase of a file is read as, in base units", async () => {
    const cwd = folderWith({
      "phrases.txt": "80/20\nmaximaal 5 minuten\n\nnader te bepalen\nbest in class\r\n95% binnen 2 werkdagen",
    });
    const { code, stdout, stderr } = await watermelon(["read", "--phrases", "phrases.txt"], { cwd });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual(lines(stdout), [
      { kind: "bound", at_least: 0.8, within: 20, unit: "share" },
      { kind: "bound", at_most: 300, unit: "s" },
      { kind: "tbd" },
      { kind: "tbd" },
      { kind: "none" },
      { kind: "bound", at_least: 0.95, within: 2, within_unit: "business_day", unit: "share" },
    ]);
  });

  it("reads names of metrics from standard input, with an honest confidence", () => {
    const input = "\ufeffAHT\r\nCalls answered in 30 sec (%)\r\nrevenue per call\r\n";
    const { status, stdout } = spawnSync(process.execPath, [command, "read", "--metrics", "-"], {
      input,
      encoding: "utf8",
    });
    assert.equal(status, 0);
    assert.deepEqual(lines(stdout), [
      { metric: "average_handle_time", confidence: "exact" },
      { metric: "service_level", confidence: "likely" },
      { metric: null, confidence: "unknown" },
    ]);
  });

  it("knows the metrics of the configuration", async () => {
    const own = "metrics:\n  net_easy_score: { facet: customer, unit: score, direction: up, aliases: [NES] }\n";
    const cwd = folderWith({ ".watermelon.yaml": own, "names.txt": "NES\n" });
    const { stdout } = await watermelon(["read", "--metrics", "names.txt"], { cwd });
    assert.deepEqual(lines(stdout), [{ metric: "net_easy_score", confidence: "alias" }]);
  });

  it("takes an empty file, and lines of any length", async () => {
    const cwd = folderWith({ empty: "", long: `at least ${"8".repeat(200_000)}%\nat least 80%\n` });
    assert.deepEqual(await watermelon(["read", "--phrases", "empty"], { cwd }), { code: 0, stdout: "", stderr: "" });
    const { stdout } = await watermelon(["read", "--phrases", "long"], { cwd });
    assert.deepEqual(lines(stdout), [{ kind: "none" }, { kind: "bound", at_least: 0.8, unit: "share" }]);
  });

  it("refuses what is no text, too much, or not there", async () => {
    const cwd = folderWith({ binary: new Uint8Array([0x89, 0x50, 0x4e, 0, 0, 255, 7]), much: "80%\n".repeat(300_000) });
    for (const [args, said] of [
      [["--phrases", "binary"], /binary is not text/],
      [["--phrases", "much"], /much has more than 1000000 characters/],
      [["--metrics", "absent.txt"], /Cannot read absent\.txt: it does not exist/],
      [["--metrics", path.sep], /is a folder/],
      [[], /Give either --phrases FILE or --metrics FILE/],
      [["--metrics", "a", "--phrases", "b"], /Give either/],
    ] as const) {
      const { code, stdout, stderr } = await watermelon(["read", ...args], { cwd });
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, said);
    }
  });
});
