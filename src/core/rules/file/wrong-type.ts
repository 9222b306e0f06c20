import type { Range } from "../../finding";
import type { LocatedTrouble, TargetSet } from "../../model/target-set";
import type { UnknownKey } from "../../proposal/mend-key";
import { bareReadings, mendShape, type WrongType } from "../../proposal/mend-shape";
import { mendValue, metricAt, targetAt, writePoint } from "../../proposal/mend-value";
import type { Offer } from "../../proposal/offer";
import { usualTimes } from "../../proposal/unit-readings";
import { shortened } from "../../shape/found";
import { nodeAt } from "../../source/locate";
import { type LocatedDocument, resolved } from "../../source/node";
import { placeName } from "../../source/own-place";
import { dotted, type Path } from "../../source/path";
import { cutOffFrom, strayDecimals } from "../../source/stray-decimals";
import { besideSyntaxProblem } from "../../source/syntax";
import { aboutTrouble } from "../../words/about-trouble";
import { type Message, message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./wrong-type.examples";

/** Phrases are read by what is loaded for files in shapes of their own, and for few others. */
const phrasing = () => import("../../proposal/mend-phrase");

export const wrongType = defineRule({
  id: "file/wrong-type",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ part: set, document, shape, text }) {
    const told = new Set<string>();
    for (const trouble of set.troubles) {
      const said = aboutValue(set, document, trouble);
      if (!said || besideSyntaxProblem(document, trouble.path)) continue;
      told.add(dotted(trouble.path));
      const target = targetAt(set, trouble.path);
      const cut = trouble.trouble.kind === "decimal-comma" ? cutAt(document, trouble.path) : null;
      yield {
        at: cut ? { path: trouble.path, range: cut.range } : { path: trouble.path },
        targets: target ? [target] : [],
        message: said,
        offers: () =>
          trouble.trouble.kind === "unreadable"
            ? phrasing().then(each => each.mendPhrase(set, document, trouble.path, trouble.text))
            : mendValue(set, document, trouble),
      };
    }
    for (const problem of shape) {
      const cut = problem.kind === "unknown-key" ? cutBy(document, problem) : null;
      if (cut && !told.has(dotted(cut.path)) && !besideSyntaxProblem(document, cut.path))
        yield aboutComma(set, document, cut);
      if (problem.kind !== "wrong-type" || told.has(dotted(problem.path)) || isEmptyDocument(problem)) continue;
      if (besideSyntaxProblem(document, problem.path)) continue;
      const target = targetAt(set, problem.path);
      yield {
        at: problem.path.length === 0 ? { range: firstLine(document, text) } : { path: problem.path },
        targets: target ? [target] : [],
        message: aboutShape(set, document, problem),
        offers: () => mendingShape(set, document, problem),
      };
    }
  },
});

/** A value that YAML ended at its decimal comma, with what is behind that. */
interface Cut {
  readonly path: Path;
  readonly text: string;
  readonly range: Range;
  readonly reading: string;
}

function cutAt(document: LocatedDocument, path: Path): Cut | null {
  const [parent, node] = [nodeAt(document, path.slice(0, -1)), nodeAt(document, path)];
  const mapping = parent && resolved(parent);
  if (mapping?.kind !== "mapping" || node?.kind !== "scalar") return null;
  const decimals = strayDecimals(mapping, node, node);
  if (!decimals) return null;
  const range = { start: node.range.start, end: decimals.key.range.end };
  return { path, text: node.text, range, reading: `${node.text}.${decimals.key.text}` };
}

/** The value that an unknown key is but the decimals of. */
function cutBy(document: LocatedDocument, { path, key }: UnknownKey): Cut | null {
  const node = nodeAt(document, path);
  const mapping = node && resolved(node);
  if (mapping?.kind !== "mapping") return null;
  const before = cutOffFrom(mapping, key);
  const entry = mapping.entries.find(each => each.value === before);
  return entry ? cutAt(document, [...path, entry.key.text]) : null;
}

function aboutComma(set: TargetSet, document: LocatedDocument, { path, text, range, reading }: Cut): Report {
  const target = targetAt(set, path);
  return {
    at: { path, range },
    targets: target ? [target] : [],
    message: message("file/wrong-type/decimal-comma", {
      place: placeName(document, path),
      text: shortened(text),
      reading: shortened(reading),
    }),
    offers: () => writePoint(document, path, reading),
  };
}

/** What cannot be taken about a value; null where measurement/unit-missing says it. */
function aboutValue(
  set: TargetSet,
  document: LocatedDocument,
  { path, text, trouble }: LocatedTrouble,
): Message | null {
  if (trouble.kind === "unit-missing") return null;
  const [place, key] = [placeName(document, path), String(path.at(-1))];
  return aboutTrouble({ place, key, text: shortened(text), times: usualTimes(key, metricAt(set, path)) }, trouble);
}

async function mendingShape(set: TargetSet, document: LocatedDocument, problem: WrongType): Promise<readonly Offer[]> {
  const { path, expected, found } = problem;
  const offers = mendShape(set, document, problem);
  const value = nodeAt(document, path);
  const isAlone = expected === "target" && found.kind === "text" && typeof path.at(-1) === "string";
  if (offers.length > 0 || !isAlone || value?.kind !== "scalar") return offers;
  return (await phrasing()).mendPhraseAlone(set, path, value.text);
}

function aboutShape(set: TargetSet, document: LocatedDocument, { path, expected, found }: WrongType): Message {
  const place = placeName(document, path);
  if (path.length === 0) return message("file/wrong-type/root", { found });
  if (expected === "version-1") return message("file/wrong-type/version", { found });
  if (expected === "target" && found.kind === "nothing") return message("file/wrong-type/empty-target", { place });
  const isBare = (expected === "target" || expected === "bounds") && (found.kind === "text" || found.kind === "number");
  if (isBare && typeof path.at(-1) === "string") {
    const readings = bareReadings(set, document, path).map(shortened);
    return message("file/wrong-type/bare-target", { place, text: found.text, readings });
  }
  const metric = metricAt(set, path);
  const quantity = expected === "duration" ? "time" : expected === "quantity" ? metric?.unit : undefined;
  if (!quantity) return message("file/wrong-type", { place, expected, found });
  const times = usualTimes(String(path.at(-1)), metric);
  return message("file/wrong-type/quantity", { place, expected: quantity, times, found });
}

/** That is for file/missing-key to say. */
function isEmptyDocument({ path, found }: WrongType): boolean {
  return path.length === 0 && found.kind === "nothing";
}

/** A whole document that holds something is of the wrong type, and underlining all of it helps nobody. */
function firstLine({ root }: LocatedDocument, text: string) {
  const { start } = root!.range;
  const length = text.slice(start).search(/[\r\n]|$/);
  return { start, end: start + length };
}
