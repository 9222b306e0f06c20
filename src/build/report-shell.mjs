import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { build } from "esbuild";

const shell = `<!doctype html>
<html lang="⟦language⟧">
<head>
<meta charset="utf-8">
<meta name="generator" content="watermelon-lint">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-⟦style-hash⟧'; script-src 'sha256-⟦script-hash⟧'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Watermelon Lint</title>
<style>⟦style⟧</style>
</head>
<body>
<div id="view"></div>
<noscript>
<main class="page">
⟦noscript⟧
</main>
</noscript>
<script type="application/json" id="data">⟦data⟧</script>
<script>⟦script⟧</script>
</body>
</html>
`;

/**
 * Writes the shell of the report's pages, with the one script and the one style sheet that its content security policy allows by
 * their hashes. What a page says is filled in where the shell says so; see src/core/report/html.ts.
 *
 * @param {import("esbuild").BuildOptions} common
 * @param {URL} place
 */
export async function writeReportShell(common, place) {
  const script = await bundled({ ...common, entryPoints: ["src/view/report.ts"], format: "iife", platform: "browser" });
  const style = await bundled({ ...common, entryPoints: ["src/view/report.css"] });
  const parts = { script, style, "script-hash": hashOf(script), "style-hash": hashOf(style) };
  const filled = shell.replace(/⟦(script|style)(-hash)?⟧/g, mark => parts[mark.slice(1, -1)]);
  const left = filled.match(/⟦[a-z-]+⟧/g) ?? [];
  if (left.join() !== "⟦language⟧,⟦noscript⟧,⟦data⟧") throw new Error(`The report's shell has ${left.join()} to fill.`);
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) throw new Error("A script or style would end early.");
  writeFileSync(place, filled);
}

/** @param {import("esbuild").BuildOptions} options */
async function bundled(options) {
  const { outputFiles } = await build({ ...options, sourcemap: false, outdir: "dist/view", write: false });
  return outputFiles[0].text;
}

/** @param {string} text */
function hashOf(text) {
  return createHash("sha256").update(text).digest("base64");
}
