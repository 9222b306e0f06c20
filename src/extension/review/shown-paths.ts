import * as vscode from "vscode";

/** Names files as people read them, from the folder that is open, and finds them again by these names. */
export class ShownPaths {
  private readonly places = new Map<string, vscode.Uri>();

  /** @param beside a file of the same origin */
  constructor(private readonly beside: vscode.Uri) {}

  readonly shown = (path: string): string => {
    const uri = this.beside.with({ path });
    const said = vscode.workspace.asRelativePath(uri);
    this.places.set(said, uri);
    return said;
  };

  /** Null for a name that was not given. */
  readonly address = (said: string): string | null => this.places.get(said)?.toString() ?? null;
}
