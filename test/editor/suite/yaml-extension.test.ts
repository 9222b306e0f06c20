import assert from "node:assert/strict";
import * as vscode from "vscode";
import { keysAreServed, yamlExtension } from "../../../src/extension/in-the-text/yaml-extension";

describe("Red Hat's YAML extension", () => {
  it("serves no keys where it is absent, as it is here", () => {
    assert.equal(vscode.extensions.getExtension(yamlExtension), undefined);
    assert.equal(keysAreServed(), false);
  });

  it("would serve them once it is active, and not before", () => {
    const other = vscode.extensions.getExtension("mensenmaat.watermelon-lint")!;
    assert.equal(
      keysAreServed(<T>(id: string) => (id === yamlExtension ? (other as vscode.Extension<T>) : undefined)),
      other.isActive,
    );
  });
});
