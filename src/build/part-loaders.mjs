/*
 * What starts a script in parts, as text: `inside` holds the parts that stand in it by name, each a function
 * `(module, exports, require, load, expose)`. `needs` says for each part that is loaded late which files beside the script it takes.
 */

const start = `
const made = {};
function part(name) {
  if (made[name]) return made[name].exports;
  const make = inside[name];
  if (!make) return require(name);
  const module = (made[name] = { exports: {} });
  make(module, module.exports, part, load, expose);
  return module.exports;
}
function expose(exports, all) {
  for (const name in all) Object.defineProperty(exports, name, { get: all[name], enumerable: true });
}`;

/** Files are read at once. */
export function inNode(entry, needs) {
  return `${start}
const needs = ${JSON.stringify(needs)};
async function load(name) {
  for (const each of needs[name] ?? []) inside[each] ??= require(each);
  return part(name);
}
module.exports = part(${JSON.stringify(entry)});`;
}

/**
 * One script for every editor. In Node, which gives a script its folder, it reads files as others do. The editor in a browser loads one
 * script of an extension and no more: the others are read from where the extension is, as the editor reads the first one, and nowhere else.
 * What could not be read is asked for again the next time.
 */
export function inEditor(entry, needs) {
  return `${start}
const needs = ${JSON.stringify(needs)};
const reading = {};
let home;
async function read(name) {
  if (typeof __dirname === "string") {
    inside[name] = require(name);
    return;
  }
  const { Uri, workspace } = require("vscode");
  const bytes = await workspace.fs.readFile(Uri.joinPath(home, name));
  const asModule = ["const module = {};", bytes, "export default module.exports;"];
  const address = URL.createObjectURL(new Blob(asModule, { type: "text/javascript" }));
  try {
    inside[name] = (await import(address)).default;
  } finally {
    URL.revokeObjectURL(address);
  }
}
const again = name => error => {
  delete reading[name];
  throw error;
};
async function load(name) {
  await Promise.all((needs[name] ?? []).map(each => (reading[each] ??= read(each).catch(again(each)))));
  return part(name);
}
const script = part(${JSON.stringify(entry)});
exports.activate = context => {
  const { Uri } = require("vscode");
  home = Uri.joinPath(context.extensionUri, "dist", "extension");
  return script.activate(context);
};`;
}
