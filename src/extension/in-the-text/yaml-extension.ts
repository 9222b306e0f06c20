import * as vscode from "vscode";

/** Red Hat's YAML extension, which serves keys and their descriptions from the schema that this one contributes. */
export const yamlExtension = "redhat.vscode-yaml";

/** Whether somebody else completes and describes the keys of target files, so that they are not shown twice. */
export function keysAreServed(find: typeof vscode.extensions.getExtension = vscode.extensions.getExtension): boolean {
  return find(yamlExtension)?.isActive === true;
}
