import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, watch } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { balance, fixFile } from "../../src/core";
import { buildCommand, command, watermelon } from "../cli/command";
import { capBelowNeed, folderWith, removeFolders } from "../cli/folder";

const today = "2026-11-28";
const files = 1000;

/** Sets with mistakes whose fix is plain; the rest makes writing them take a moment. */
const wrong = (index: number): string => `# Desk ${index}
targets:
  aht: { at_mots: 5min , level: Team }   # kept as it is
  calls: { metric: occupancy, at_least: ">= 80%" }
name: Desk ${index}
# ${"A line for those who answer. ".repeat(1500)}
`;
const unbalanced = (index: number): string =>
  capBelowNeed.replace("name: Desk", `name: Desk ${index}`).replace("part_of: desk\n", "");

const nameOf = (index: number): string => `desk-${String(index).padStart(4, "0")}.targets.yaml`;
const folderOf = (make: (index: number) => string): string =>
  folderWith(Object.fromEntries(Array.from({ length: files }, (_, index) => [nameOf(index), make(index)])));

/** Numbers from 0 to 1, the same on every run. */
function* drawn(): Generator<number, never> {
  for (let state = 20261128; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}
const draws = drawn();
const draw = (): number => draws.next().value;

/** Runs the command and kills it: so many milliseconds after something in its folder has changed so many times, or after so many without a change. */
async function killed(
  cwd: string,
  args: readonly string[],
  after: { readonly changes: number; readonly wait: number },
): Promise<void> {
  const child = spawn(process.execPath, [command, ...args], { cwd, stdio: "ignore" });
  const ended = once(child, "exit");
  let changes = 0;
  const watched = watch(cwd);
  const enough = new Promise<void>(done => watched.on("change", () => ++changes >= after.changes && done()));
  await Promise.race([ended, after.changes > 0 ? enough : undefined]);
  await Promise.race([ended, pause(after.wait)]);
  child.kill("SIGKILL");
  await ended;
  watched.close();
}

/** Which files are new; fails where one is neither old nor new. */
function renewed(cwd: string, before: (index: number) => string, after: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < files; index++) {
    const now = readFileSync(path.join(cwd, nameOf(index)), "utf8");
    if (now === after[index]) count++;
    else assert.ok(now === before(index), `${nameOf(index)} is neither old nor new: ${now.length} characters`);
  }
  return count;
}

const names = Array.from({ length: files }, (_, index) => nameOf(index));
const written = (cwd: string): string[] => readdirSync(cwd).filter(name => !names.includes(name));

describe("a command that is killed", function () {
  this.timeout(600_000);
  before(buildCommand);
  after(removeFolders);

  it("leaves each of a thousand files old or new while it fixes them, and the next run finishes and tidies up", async () => {
    const cwd = folderOf(wrong);
    const { after } = await fixFile(wrong(0), { today });
    const right = Array.from({ length: files }, (_, index) => after.text.replaceAll("Desk 0", `Desk ${index}`));
    const args = ["check", "--fix"];
    const seen: number[] = [];
    let [done, leftovers] = [0, 0];
    for (let kill = 0; kill < 8 && done < files; kill++) {
      await killed(cwd, args, { changes: 1 + Math.floor(draw() * 250), wait: draw() < 0.6 ? 0 : draw() * 20 });
      const now = renewed(cwd, wrong, right);
      assert.ok(now >= done, "nothing that was new is old again");
      leftovers += written(cwd).length;
      seen.push(now - done);
      done = now;
    }
    console.log(
      `    killed ${seen.length} times, after ${seen.join(", ")} files; ${leftovers} files left behind half written`,
    );
    assert.ok(seen.some(count => count > 0) && done < files, "it was killed at work");
    const last = await watermelon(args, { cwd });
    assert.notEqual(last.code, 3, last.stderr);
    assert.equal(renewed(cwd, wrong, right), files);
    assert.deepEqual(written(cwd), []);
  });

  it("leaves each file old or new while it balances them", async () => {
    const cwd = folderOf(unbalanced);
    const { balanced } = await balance(unbalanced(0), { today, file: nameOf(0) });
    const right = Array.from({ length: files }, (_, index) => balanced.replace("Desk 0", `Desk ${index}`));
    const args = (index: number): string[] => ["balance", nameOf(index), "--apply", "--as-of", today];
    const started = performance.now();
    const first = await watermelon(args(0), { cwd });
    const usual = performance.now() - started;
    assert.equal(first.code, 0, first.stderr);
    assert.equal(renewed(cwd, unbalanced, right), 1);
    const kills = 10;
    let [done, leftovers] = [1, 0];
    for (let kill = 1; kill <= kills; kill++) {
      const isAtWrite = kill % 2 === 0;
      await killed(
        cwd,
        args(kill * 61),
        isAtWrite ? { changes: 1, wait: draw() * 3 } : { changes: 0, wait: usual * (0.3 + draw()) },
      );
      const now = renewed(cwd, unbalanced, right);
      assert.ok(now >= done && now <= done + 1);
      leftovers += written(cwd).length;
      done = now;
    }
    console.log(
      `    killed ${kills} times: ${done - 1} files new, the others old; ${leftovers} left behind half written`,
    );
    await watermelon(args(999), { cwd });
    assert.deepEqual(written(cwd), []);
  });
});
