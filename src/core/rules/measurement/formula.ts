import type { Range } from "../../finding";
import type { Fault } from "../../formula/trouble";
import type { Target } from "../../model/target-set";
import { mendFormula } from "../../proposal/mend-formula";
import { shortened } from "../../shape/found";
import { formulaCutIn } from "../../source/cut-formula";
import { nodeAt } from "../../source/locate";
import { type LocatedDocument, resolved } from "../../source/node";
import { type Message, message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./formula.examples";

export const formula = defineRule({
  id: "measurement/formula",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["arithmetic", "format"],
  options: {},
  examples,
  *check({ document, formulas, text }) {
    for (const [target, formula] of formulas) {
      const cut = cutOf(document, target);
      if (cut) {
        const quoted = JSON.stringify(text.slice(cut.start, cut.end));
        yield {
          at: { path: target.formula!.path, range: cut },
          targets: [target],
          message: message("measurement/formula/cut", { target: shortened(target.id), quoted: shortened(quoted) }),
          offers: () => [
            {
              title: message("offer/write", { text: quoted }),
              kind: "fix",
              changes: [{ do: "replace", range: cut, text: quoted }],
            },
          ],
        };
        continue;
      }
      for (const trouble of formula.troubles) {
        // In a file in a shape of its own the names are those of a source that says elsewhere what they count.
        if (document.shaped && trouble.fault.kind === "unknown-name") continue;
        yield {
          at: trouble.at,
          targets: [target],
          message: about(target, trouble.fault),
          offers: () => mendFormula(document, target, formula, trouble),
        };
      }
    }
  },
});

/** Where all of the formula stands, if YAML ended it at a comma. */
function cutOf(document: LocatedDocument, { formula }: Target): Range | undefined {
  const node = nodeAt(document, formula!.path.slice(0, -1));
  const mapping = node && resolved(node);
  return mapping?.kind === "mapping" && formula!.path.at(-1) === "formula" ? formulaCutIn(mapping)?.range : undefined;
}

function about({ id, metric }: Target, fault: Fault): Message {
  const target = shortened(id);
  switch (fault.kind) {
    case "empty":
      return message("measurement/formula/empty", { target, formula: metric?.formula || null });
    case "too-long":
    case "too-deep":
      return message(`measurement/formula/${fault.kind}`, { target, limit: fault.limit });
    case "unopened":
    case "unclosed":
    case "comma":
      return message(`measurement/formula/${fault.kind}`, { target });
    case "character":
      return message("measurement/formula/character", { target, text: shown(fault.text), instead: fault.instead });
    case "decimal-comma":
      return message("measurement/formula/decimal-comma", { text: shortened(fault.text), instead: fault.instead });
    case "too-large":
      return message("measurement/formula/too-large", { target, text: shortened(fault.text) });
    case "no-operator": {
      const [before, after] = [shortened(fault.before), shortened(fault.after)];
      return message("measurement/formula/no-operator", { target, before, after });
    }
    case "no-value":
      return message("measurement/formula/no-value", { target, text: fault.text });
    case "unknown-function":
      return message("measurement/formula/unknown-function", { target, name: shortened(fault.name), near: fault.near });
    case "arguments": {
      const { name, least, most } = fault;
      return message("measurement/formula/arguments", {
        target,
        name,
        least,
        most: Number.isFinite(most) ? most : null,
      });
    }
    case "unknown-name":
      return message("measurement/formula/unknown-name", { target, name: shortened(fault.name), near: fault.near });
    case "unit": {
      const [name, unit] = [shortened(fault.name), shortened(fault.unit)];
      return message("measurement/formula/unit", { target, name, unit });
    }
    case "unlike":
      return message("measurement/formula/unlike", { target, left: fault.left, right: fault.right });
    case "not-plain":
      return message("measurement/formula/not-plain", { target, dimension: fault.dimension });
    case "result": {
      const { gives, asked } = fault;
      return message("measurement/formula/result", {
        target,
        metric: metric!.name,
        formula: metric!.formula,
        gives,
        asked,
      });
    }
  }
}

/** A character by what it looks like, or by its number where it looks like nothing. */
function shown(character: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return character;
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
