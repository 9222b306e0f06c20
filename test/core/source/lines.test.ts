import assert from "node:assert/strict";
import { Lines } from "../../../src/core/source/lines";

describe("lines", () => {
  const text = "one\ntwo\r\n\rfour\n";

  it("end with \\n, \\r\\n or a lone \\r", () => {
    const lines = new Lines(text);
    assert.equal(lines.count, 5);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map(number => lines.line(number)),
      ["", "one", "two", "", "four", "", ""],
    );
    assert.equal(new Lines("").count, 1);
  });

  it("give every offset a line and a column, counted from 1", () => {
    const lines = new Lines(text);
    const at = (offset: number) => {
      const { line, column, offset: same } = lines.position(offset);
      assert.equal(same, offset);
      return `${line}:${column}`;
    };
    assert.deepEqual(
      Array.from({ length: text.length + 1 }, (_, offset) => at(offset)),
      ["1:1", "1:2", "1:3", "1:4", "2:1", "2:2", "2:3", "2:4", "2:5", "3:1", "4:1", "4:2", "4:3", "4:4", "4:5", "5:1"],
    );
  });

  it("keep what stands within them, line ends of other kinds too", () => {
    assert.equal(new Lines("a\rb\n").line(1), "a");
    assert.equal(new Lines("a b\n\nc").line(1), "a b");
  });
});
