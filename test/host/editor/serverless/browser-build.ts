import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LinkedCopy } from "./linked-copy";
import { workbenchModule } from "./workbench-module";

const workbenchFile = "out/vs/code/browser/workbench/workbench.js";

/** What code-server changed to tie the workbench to its server, and how the plain browser build has it. */
const tiesToServer: readonly (readonly [RegExp, string])[] = [
  [/remoteAuthority:location\.host/, "remoteAuthority:void 0"],
  [
    /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)\}/,
    'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})}',
  ],
  [/throw new Error\("isEnabled\w+ was not provided to the browser"\)/g, "return!1"],
];

/** A build of VS Code for the browser, laid out as @vscode/test-web expects one that it has downloaded. */
export interface BrowserBuild {
  /** The folder that holds downloaded builds. */
  readonly buildsFolder: string;
  readonly commit: string;
}

/**
 * Lays out the workbench inside code-server as the build without a server that vscode.dev runs. Nothing is downloaded.
 *
 * @param settings defaults of the editor's settings
 * @throws when the workbench is not as this code-server release has it
 */
export function layOutBrowserBuild(
  vscodeFolder: string,
  buildsFolder: string,
  settings: Readonly<Record<string, unknown>>,
): BrowserBuild {
  const commit: string = readJson(path.join(vscodeFolder, "product.json")).commit;
  const build = new LinkedCopy(vscodeFolder, path.join(buildsFolder, `vscode-web-stable-${commit}`));
  // a package of type "module" makes @vscode/test-web choose the page for builds of today
  build.write("package.json", JSON.stringify({ name: "code-oss-web", type: "module" }));
  build.write("version", commit);
  build.write("manifest.json", "{}");
  build.write("favicon.ico", "");
  build.write("code-192.png", "");
  build.write(
    "out/vs/workbench/workbench.web.main.internal.css",
    '@import url("../code/browser/workbench/workbench.css");\n',
  );
  build.write("out/vs/workbench/workbench.web.main.internal.js", workbenchModule(settings));
  build.write(workbenchFile, cutTies(readFileSync(path.join(vscodeFolder, workbenchFile), "utf8")));
  fillInExtensions(build, vscodeFolder);
  return { buildsFolder, commit };
}

function cutTies(workbench: string): string {
  return tiesToServer.reduce((text, [tie, plain]) => {
    const cut = text.replace(tie, plain);
    if (cut === text) throw new Error(`${workbenchFile} does not have ${tie}`);
    return cut;
  }, workbench);
}

/** Built-in extensions whose browser entry the server build leaves out would each raise an error notification. */
function fillInExtensions(build: LinkedCopy, vscodeFolder: string): void {
  for (const name of readdirSync(path.join(vscodeFolder, "extensions"))) {
    const manifest = path.join(vscodeFolder, "extensions", name, "package.json");
    if (!existsSync(manifest)) continue;
    const { browser } = readJson(manifest);
    if (typeof browser !== "string") continue;
    const entry = path.posix.join("extensions", name, browser.endsWith(".js") ? browser : `${browser}.js`);
    if (!existsSync(path.join(vscodeFolder, entry))) build.write(entry, "exports.activate = () => {};\n");
  }
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, "utf8"));
}
