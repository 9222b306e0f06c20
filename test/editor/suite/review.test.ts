import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, isOf, open, sample } from "./editor";

interface Repository {
  readonly rootUri: vscode.Uri;
  setConfig(key: string, value: string): Promise<unknown>;
  add(paths: readonly string[]): Promise<void>;
  commit(message: string): Promise<void>;
  createBranch(name: string, checkout: boolean): Promise<void>;
  checkout(name: string): Promise<void>;
}

interface Git {
  init(root: vscode.Uri, options: { readonly defaultBranch: string }): Promise<Repository | null>;
}

interface Answer {
  readonly refused?: string;
  readonly heading: string;
  readonly lead: string | null;
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  readonly files: readonly { readonly title: string; readonly shown: boolean }[];
}

const gitExtension = vscode.extensions.getExtension("vscode.git");
const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const configuration = () => vscode.Uri.joinPath(folder(), ".watermelon.yaml");
const isNew = ({ message }: vscode.Diagnostic) => message.startsWith("New: ");

async function review(base: string): Promise<Answer | undefined> {
  return vscode.commands.executeCommand<Answer>("watermelon.review", { base });
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function write(uri: vscode.Uri, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const at = editor.document.getText().indexOf(from);
  assert.ok(at >= 0, `${from} is in the text`);
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + from.length));
  await editor.edit(edit => edit.replace(range, to));
}

/** The git extension's interface once it is there: the suite starts with it switched off. */
async function gitWhenOn(): Promise<Git> {
  await vscode.workspace.getConfiguration("git").update("enabled", true, vscode.ConfigurationTarget.Global);
  for (let turn = 0; ; turn++) {
    try {
      return (await gitExtension!.activate()).getAPI(1);
    } catch (error) {
      if (turn > 800) throw error;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}

describe("a review", () => {
  afterEach(closeAll);

  it("says that there is no git where there is none, or it is switched off", async () => {
    await open(sample("retail"));
    await diagnosticsWhen(sample("retail"), found => found.length > 0);
    assert.match((await review("main"))?.refused ?? "", /^There is no git here/);
  });

  if (!gitExtension) return;

  describe("against a branch of a repository", function () {
    this.timeout(60_000);
    const onMain = new Map<string, string>();
    let repository: Repository;

    before(async () => {
      const git = await gitWhenOn();
      const made = await git.init(folder(), { defaultBranch: "main" });
      assert.ok(made, "the workspace folder is a repository");
      repository = made;
      await repository.setConfig("user.name", "A reviewer");
      await repository.setConfig("user.email", "reviewer@example.org");
      await repository.add((await vscode.workspace.findFiles("**/*.yaml")).map(({ fsPath }) => fsPath));
      await repository.commit("Targets as they are");
      await repository.createBranch("tighter", true);
      for (const name of ["retail", "chat", "helpdesk"]) onMain.set(name, await textOf(sample(name)));
      await write(sample("retail"), onMain.get("retail")!.replace("at_most: 300 s", "at_most: 240 s"));
      await write(sample("chat-now"), onMain.get("chat")!);
      await vscode.workspace.fs.delete(sample("chat"));
      await write(configuration(), "rules: { handle-time/personal-stakes: off }\n");
      const changed = [sample("retail"), sample("chat-now"), sample("chat"), configuration()];
      await repository.add(changed.map(({ fsPath }) => fsPath));
      await repository.commit("Ask for shorter calls");
    });

    // The repository itself stays: the git extension may still be reading it, and fails the whole host where it is gone.
    after(async () => {
      await closeAll();
      await vscode.commands.executeCommand("watermelon.endReview");
      await vscode.workspace.getConfiguration("git").update("enabled", undefined, vscode.ConfigurationTarget.Global);
      for (const [name, text] of onMain) await write(sample(name), text);
      for (const added of [sample("chat-now"), configuration()]) await vscode.workspace.fs.delete(added);
    });

    it("tells what changed, marks what is new as it is typed, and ends", async () => {
      await diagnosticsWhen(sample("retail"), found => !found.some(isOf("handle-time/personal-stakes")));
      await open(sample("retail"));
      const picture = (await review("main"))!;
      assert.equal(picture.heading, "Changes since main");
      assert.ok(picture.lead);
      assert.deepEqual(
        picture.changes.map(({ before, after }) => [before, after].map(said => said.replaceAll("\u00a0", " "))),
        [
          ["300 s", "240 s"],
          ["", "off"],
        ],
        "a file that was renamed is followed, and each side has its own configuration",
      );
      const helpdesk = await open(sample("helpdesk"));
      assert.ok(!vscode.languages.getDiagnostics(sample("helpdesk")).some(isNew), "nothing is new on its own");
      await replace(helpdesk, "targets:\n", "targets:\n  mystery: { at_most: 5% }\n");
      const marked = await diagnosticsWhen(sample("helpdesk"), found => found.some(isNew));
      assert.ok(marked.some(isNew), "what is typed is new");
      assert.ok(
        marked.some(each => !isNew(each)),
        "what was there is not",
      );
      await vscode.commands.executeCommand("undo");
      const back = await diagnosticsWhen(sample("helpdesk"), found => !found.some(isNew));
      assert.ok(!back.some(isNew), "and taken back it is not");
      await replace(helpdesk, "targets:\n", "targets:\n  mystery: { at_most: 5% }\n");
      await diagnosticsWhen(sample("helpdesk"), found => found.some(isNew));
      await vscode.commands.executeCommand("watermelon.endReview");
      const ended = await diagnosticsWhen(sample("helpdesk"), found => !found.some(isNew));
      assert.ok(ended.length > 0 && !ended.some(isNew), "nothing is new without a review");
    });

    it("compares with where the histories part once another branch is checked out", async () => {
      await open(sample("retail"));
      await diagnosticsWhen(sample("retail"), found => !found.some(isOf("handle-time/personal-stakes")));
      await review("tighter");
      await repository.checkout("main");
      try {
        const isBack = (found: readonly vscode.Diagnostic[]) =>
          found.some(isOf("handle-time/personal-stakes")) && !found.some(isNew);
        const found = await diagnosticsWhen(sample("retail"), isBack);
        assert.ok(isBack(found), "what main has is new against tighter, and is not against where they part");
      } finally {
        await vscode.commands.executeCommand("watermelon.endReview");
        await repository.checkout("tighter");
      }
    });

    it("says which name git does not know", async () => {
      assert.match((await review("mian"))?.refused ?? "", /^git knows no commit mian/);
    });
  });
});
