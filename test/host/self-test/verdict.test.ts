import assert from "node:assert/strict";
import { closingLine } from "../suite/closing-line";
import { judge } from "../suite/verdict";

const closed = (passes: number, failures: number, host: "node" | "worker" = "node") =>
  `  toy\n    ✔ is there\n${closingLine({ host, passes, failures })}\n`;

describe("the verdict on a suite", () => {
  it("is passed when the suite closed, all passed and the editor agrees", () => {
    assert.deepEqual(judge("node", 0, closed(3, 0)), { passed: true, reason: "3 passed" });
    assert.equal(judge("worker", 0, closed(3, 0, "worker")).passed, true);
    assert.equal(judge("serverless", 0, closed(3, 0, "worker")).passed, true);
  });

  it("is failed without the closing line, whatever the editor reports", () => {
    assert.match(judge("node", 0, "  3 passing\n").reason, /ended before its suite/);
    assert.equal(judge("node", 0, "  3 passing\n").passed, false);
  });

  it("is failed by a failure, by a suite without tests, and by the editor's exit code", () => {
    assert.match(judge("node", 1, closed(2, 1)).reason, /1 failed, 2 passed/);
    assert.equal(judge("node", 0, closed(2, 1)).passed, false);
    assert.equal(judge("node", 0, closed(0, 0)).passed, false);
    assert.equal(judge("node", 1, closed(3, 0)).passed, false);
  });

  it("names each test that failed", () => {
    const line = closingLine({
      host: "node",
      passes: 2,
      failures: 1,
      failed: ["hovers say {what} keys mean: 3 !== 4"],
    });
    assert.equal(
      judge("node", 1, `"${line}", source: console (1)\n`).reason,
      "1 failed, 2 passed\n  hovers say {what} keys mean: 3 !== 4",
    );
  });

  it("is failed when the suite ran in another extension host than was asked for", () => {
    assert.equal(judge("worker", 0, closed(3, 0, "node")).passed, false);
    assert.equal(judge("serverless", 0, closed(3, 0, "node")).passed, false);
    assert.equal(judge("node", 0, closed(3, 0, "worker")).passed, false);
  });

  it("takes the closing line also where the editor has put marks around it", () => {
    const line = closingLine({ host: "node", passes: 3, failures: 0 });
    assert.equal(judge("node", 0, `[main 12:00] "${line}", source: console (1)\r\n`).passed, true);
  });
});
