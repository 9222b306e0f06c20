import assert from "node:assert/strict";
import { longFile, smallFile } from "../corpus";
import { core, options } from "../shipped";
import { languageServer } from "./language-server";
import { rules } from "./ruleset";
import { spectral } from "./spectral";

/**
 * A comparison with somebody who finds nothing would be worth nothing: what the rules of the like ruleset find here, Spectral must find
 * on the same lines, none of its rules may find what the one of the same name does not, and all three must find a misspelt key.
 */
export async function mustAgree(): Promise<void> {
  const lint = spectral();
  const validate = languageServer();
  const like = new Set(Object.keys(rules));
  for (const text of [smallFile(0), smallFile(3), smallFile(11), longFile(200)]) {
    const ours = (await found(text)).filter(({ rule }) => like.has(rule));
    const theirs = (await lint(text)).map(({ code, range }) => ({ rule: String(code), line: range.start.line }));
    assert.ok(ours.length > 3, "The corpus has findings for the like ruleset");
    assert.deepEqual(rulesOf(theirs), rulesOf(ours));
    for (const each of ours) assert.ok(theirs.some(same(each)), `${each.rule} on line ${each.line + 1}`);
  }
  const slip = smallFile(1).replace("owner: Workforce", "ownr: Workforce");
  const line = slip.slice(0, slip.indexOf("ownr")).split("\n").length - 1;
  assert.ok((await found(slip)).some(same({ rule: "file/unknown-key", line })));
  assert.ok((await lint(slip)).some(({ code, message }) => code === "file/schema" && message.includes("ownr")));
  assert.ok((await validate(slip)).some(({ range }) => range.start.line === line));
}

interface Place {
  readonly rule: string;
  /** From 0. */
  readonly line: number;
}

async function found(text: string): Promise<Place[]> {
  const lines = new core.Lines(text);
  const { findings } = await core.check(text, options);
  return findings.map(({ rule, range }) => ({ rule, line: lines.position(range.start).line - 1 }));
}

function rulesOf(places: readonly Place[]): string[] {
  return [...new Set(places.map(({ rule }) => rule))].sort();
}

function same(one: Place): (other: Place) => boolean {
  return other => one.rule === other.rule && one.line === other.line;
}
