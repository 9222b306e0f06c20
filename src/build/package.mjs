// `npm run package`: the extension as watermelon-lint-<version>.vsix, made offline.
import { buildAll } from "./build.mjs";
import { run } from "./ensure-installed.mjs";

buildAll();
run("node", ["node_modules/@vscode/vsce/vsce", "package", "--no-dependencies", "--no-update-package-json"]);
