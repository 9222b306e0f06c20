import assert from "node:assert/strict";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { buildCommand, type Ended, watermelon } from "../cli/command";
import { capBelowNeed, folderWith, removeFolders } from "../cli/folder";

const name = "desk.targets.yaml";
/** Nothing of this may be seen. */
const secret = "tok3n";
const secretFile = `rules: { ${secret}: off }\n${secret}: { ${secret}: 1 }\n`;

/** A repository with a secret outside it; `files` lie in the repository. */
function repository(files: Readonly<Record<string, string>>): { readonly cwd: string; readonly outside: string } {
  const root = folderWith({
    "outside/secret.yaml": secretFile,
    "outside/secret.json": JSON.stringify({ version: 1, [secret]: secretFile }),
    "outside/secret.targets.yaml": capBelowNeed.replace("name: Desk", `name: ${secret}`),
    [`repository/${name}`]: capBelowNeed,
    ...Object.fromEntries(Object.entries(files).map(([place, text]) => [`repository/${place}`, text])),
  });
  mkdirSync(path.join(root, "repository/.git"));
  return { cwd: path.join(root, "repository"), outside: path.join(root, "outside") };
}

function link(cwd: string, place: string, target: string): void {
  mkdirSync(path.dirname(path.join(cwd, place)), { recursive: true });
  symlinkSync(target, path.join(cwd, place));
}

const check = (cwd: string, ...more: string[]): Promise<Ended> => watermelon(["check", ...more], { cwd });

function assertRefused({ code, stdout, stderr }: Ended, what: string): void {
  assert.equal(code, 2, `${what}: ${stdout}${stderr}`);
  assert.match(
    stderr,
    /outside this workspace|on one machine only|climbs out|no preset|There is no (?:file|baseline)/,
    what,
  );
  assert.ok(!(stdout + stderr).includes(secret), `${what}: ${stdout}${stderr}`);
}

/** Ways of naming a file elsewhere. */
const elsewhere = (outside: string, file: string): readonly string[] => [
  `../outside/${file}`,
  `./a/../../outside/${file}`,
  `a/b/../../../outside/${file}`,
  `....//....//outside/${file}`,
  `..\\outside\\${file}`,
  `${outside}/${file}`,
  `/${outside}/${file}`,
  `C:/outside/${file}`,
  `C:\\outside\\${file}`,
  `C:..\\outside\\${file}`,
  `\\\\server\\share\\${file}`,
  `//server/share/${file}`,
  `\\\\?\\C:\\outside\\${file}`,
  `file://${outside}/${file}`,
  `https://example.org/${file}`,
  `~/${file}`,
  `..%2Foutside%2F${file}`,
];

describe("a path in a repository", function () {
  this.timeout(120_000);
  before(buildCommand);
  after(removeFolders);

  it("of a configuration leads to no file elsewhere, however it is written", async () => {
    const { outside } = repository({});
    for (const [key, file] of [
      ["extends", "secret.yaml"],
      ["baseline", "secret.json"],
    ] as const) {
      for (const written of elsewhere(outside, file)) {
        const value = key === "extends" ? `[${JSON.stringify(written)}]` : JSON.stringify(written);
        const { cwd } = repository({ ".watermelon.yaml": `${key}: ${value}\n` });
        assertRefused(await check(cwd), `${key} ${written}`);
      }
    }
  });

  it("leads to none behind a symbolic link, be it the file, a folder, or the configuration itself", async () => {
    const links: readonly (readonly [configuration: string | null, place: string, target: string])[] = [
      ["extends: [link.yaml]\n", "link.yaml", "secret.yaml"],
      ["extends: [sub/secret.yaml]\n", "sub", "."],
      ["baseline: link.json\n", "link.json", "secret.json"],
      ["baseline: sub/secret.json\n", "sub", "."],
      [null, ".watermelon.yaml", "secret.yaml"],
    ];
    for (const [configuration, place, target] of links) {
      const { cwd, outside } = repository(configuration === null ? {} : { ".watermelon.yaml": configuration });
      link(cwd, place, path.join(outside, target));
      for (const args of [[], ["--print-config", name], ["--update-baseline"]])
        assertRefused(await check(cwd, ...args), `${place} ${args.join(" ")}`);
      assert.equal(readFileSync(path.join(outside, "secret.json"), "utf8").includes(secret), true);
    }
  });

  it("may lead behind a link to a file within", async () => {
    const { cwd } = repository({
      "house/strict.yaml": "rules: { handle-time/below-need: off }\n",
      ".watermelon.yaml": "extends: [link.yaml]\n",
    });
    link(cwd, "link.yaml", "house/strict.yaml");
    assert.equal((await check(cwd)).code, 0);
  });

  it("of patterns stays below their folder", async () => {
    for (const pattern of ["../**/*.yaml", "!../*.yaml", "a/../../**", "..\\*.yaml"]) {
      const { cwd } = repository({
        "sub/.watermelon.yaml": `files: [${JSON.stringify(pattern)}]\n`,
        "sub/a.targets.yaml": capBelowNeed,
      });
      const { code, stderr } = await check(cwd, "sub");
      assert.equal(code, 2, pattern);
      assert.match(stderr, /sub\/\.watermelon\.yaml:1:9/, pattern);
    }
    const { cwd } = repository({
      "sub/.watermelon.yaml": "files: ['/**/*.yaml', '**']\n",
      "sub/a.yaml": capBelowNeed,
      "other.yaml": capBelowNeed,
    });
    const { stdout } = await check(cwd, ".", "--format", "json");
    const paths = (JSON.parse(stdout) as { files: readonly { path: string }[] }).files.map(each => each.path);
    assert.deepEqual(paths, [name, "sub/a.yaml"].sort());
  });

  it("of a target file is not followed where it is come across", async () => {
    const { cwd, outside } = repository({ "part.targets.yaml": capBelowNeed.replace("Desk", "Part") });
    link(cwd, "secret.targets.yaml", path.join(outside, "secret.targets.yaml"));
    link(cwd, "linked", outside);
    for (const args of [
      ["check", ".", "--format", "json"],
      ["explain", "part.targets.yaml"],
      ["balance", "part.targets.yaml"],
      ["report", ".", "--out", "out"],
    ]) {
      const { stdout, stderr } = await watermelon(args, { cwd });
      assert.ok(
        !(stdout + stderr).includes(secret) && !(stdout + stderr).includes("secret"),
        `${args.join(" ")}: ${stdout}${stderr}`,
      );
    }
  });

  it("of .gitignore is not followed, and no pattern in it takes long", async () => {
    const { cwd, outside } = repository({
      [`${"a/".repeat(60)}x.targets.yaml`]: capBelowNeed,
      "sub/.gitignore": `${"a/**/".repeat(12)}b\n${"**/a/".repeat(12)}b\n`,
      [`sub/${"a/".repeat(60)}y.targets.yaml`]: capBelowNeed,
    });
    link(cwd, ".gitignore", path.join(outside, "ignore"));
    const { stdout, code } = await check(cwd, ".", "--format", "json");
    assert.equal(code, 1);
    assert.equal((JSON.parse(stdout) as { files: unknown[] }).files.length, 3);
  });

  it("of a first baseline is not written through a link", async () => {
    const { cwd, outside } = repository({});
    link(cwd, ".watermelon-baseline.json", path.join(outside, "secret.json"));
    const before = readFileSync(path.join(outside, "secret.json"), "utf8");
    assertRefused(await check(cwd, "--update-baseline"), "baseline");
    assert.equal(readFileSync(path.join(outside, "secret.json"), "utf8"), before);
  });

  it("in a baseline is a name and no more", async () => {
    const files = Object.fromEntries(
      [`../${name}`, "/etc/passwd", "__proto__", "constructor", name].map(each => [each, []]),
    );
    const baseline = JSON.stringify({ version: 1, files }).replace('"constructor"', '"__proto__": [], "constructor"');
    const { cwd } = repository({ ".watermelon.yaml": "baseline: b.json\n", "b.json": baseline });
    assert.equal((await check(cwd)).code, 1);
    assert.equal((await check(cwd, "--update-baseline")).code, 0);
    assert.equal((await check(cwd)).code, 0);
  });

  it("in a suppression is the name of no rule, and nothing is read", async () => {
    const { cwd } = repository({
      [name]: `# watermelon-disable ../../outside/secret -- x\n# watermelon-disable ${secret}/../x -- y\n${capBelowNeed}`,
    });
    const { code, stdout } = await check(cwd, ".", "--format", "compact");
    assert.equal(code, 1);
    assert.match(stdout, /:1:22: warning: There is no rule \.\.\/\.\.\/outside\/secret/);
  });
});
