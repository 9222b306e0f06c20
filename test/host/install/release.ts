import path from "node:path";
import { editorsFolder } from "../places";

/** One VS Code release, as the npm package code-server carries it. */
export interface EditorRelease {
  /** Version of the npm package code-server. */
  readonly codeServer: string;
  /** Version of VS Code inside it. */
  readonly vscode: string;
  /** The Node that this VS Code's server runs on. */
  readonly node: string;
  /** Native modules that the server cannot do without: its log, and the watchdog that ends orphaned extension hosts. */
  readonly nativeModules: readonly string[];
  /** Whether its workbench also runs without the server, as on vscode.dev. */
  readonly serverless: boolean;
  /** Set where the release downloads ripgrep when it is installed, instead of carrying it: the npm version to use. */
  readonly ripgrep?: string;
}

const current: EditorRelease = {
  codeServer: "4.139.1",
  vscode: "1.139.1",
  node: "24.21.0",
  nativeModules: ["@vscode/spdlog", "@vscode/native-watchdog"],
  serverless: true,
};

/** The release that `engines.vscode` in package.json promises to support. */
const oldest: EditorRelease = {
  codeServer: "4.100.3",
  vscode: "1.100.3",
  node: "20.20.2",
  nativeModules: ["@vscode/spdlog", "native-watchdog"],
  serverless: false,
  ripgrep: "1.18.0",
};

/** The release that `WATERMELON_EDITOR` asks for: `current` (also when it is not set) or `oldest`. */
export function chosenRelease(choice = process.env.WATERMELON_EDITOR): EditorRelease {
  switch (choice || "current") {
    case "current":
      return current;
    case "oldest":
      return oldest;
    default:
      throw new Error(`WATERMELON_EDITOR is "${choice}"; it can be current or oldest.`);
  }
}

/** Where a release is, or will be, installed. */
export interface InstalledEditor {
  readonly release: EditorRelease;
  /** The folder that holds the installation. */
  readonly folder: string;
  /** The folder of VS Code itself: its `out`, `extensions` and `product.json`. */
  readonly vscodeFolder: string;
  /** The program that runs the server. */
  readonly node: string;
}

export function editorAt(release: EditorRelease): InstalledEditor {
  const folder = path.join(editorsFolder, release.codeServer);
  const modules = path.join(folder, "node_modules");
  return {
    release,
    folder,
    vscodeFolder: path.join(modules, "code-server", "lib", "vscode"),
    node: path.join(modules, nodePackage(), "bin", "node"),
  };
}

/** The npm package that carries the Node program for this machine. */
export function nodePackage(): string {
  return `node-${process.platform}-${process.arch}`;
}
