/**
 * The module that the page of @vscode/test-web imports as the workbench. Code-server's workbench starts by itself from
 * the configuration in the page's `<meta>` elements, so this passes the settings on there and then lets it start.
 *
 * @param settings defaults of the editor's settings
 */
export function workbenchModule(settings: Readonly<Record<string, unknown>>): string {
  return `
const settings = ${JSON.stringify(settings)};

// the page prepares a workspace and call-backs with these and hands them to create, which has no use for them
export const URI = { parse: text => text, revive: parts => parts };

export class Emitter {
  event() {
    return { dispose() {} };
  }
}

export function create() {
  const configuration = document.getElementById("vscode-workbench-web-configuration");
  const options = JSON.parse(configuration.dataset.settings);
  configuration.dataset.settings = JSON.stringify({ ...options, configurationDefaults: settings });
  const base = document.createElement("meta");
  base.id = "vscode-workbench-web-base-url";
  base.dataset.settings = new URL("../../..", import.meta.url).href.replace(/\\/$/, "");
  document.head.append(base);
  return import("../code/browser/workbench/workbench.js");
}
`;
}
