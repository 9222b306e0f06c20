import * as vscode from "vscode";
import type { Schema } from "../../core/doors/writing";

/** The schemas that ship with the extension, each read when it is asked for first. */
export class ShippedSchemas {
  private readonly read = new Map<string, Promise<Schema>>();

  constructor(private readonly extensionUri: vscode.Uri) {}

  of(name: "configuration" | "target-file"): Promise<Schema> {
    const uri = vscode.Uri.joinPath(this.extensionUri, "schemas", `${name}.schema.json`);
    const made = this.read.get(name) ?? read(uri);
    this.read.set(name, made);
    return made;
  }
}

async function read(uri: vscode.Uri): Promise<Schema> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))) as Schema;
}
