import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../core/rules/all-rules";
import type { Option, Rule } from "../core/rules/rule";
import "../core/words/all-languages";
import type { Language } from "../core/words/format";
import { message } from "../core/words/message";
import { pageOf, say } from "../core/words/say";
import { withShapeFields } from "./shape-schema";

type Json = Readonly<Record<string, unknown>>;

/** Where the schema stands, from the project's folder. */
export const configurationSchemaPath = "schemas/configuration.schema.json";

const root = join(__dirname, "..", "..");

/**
 * The schema of configurations: what stands in its file, with the rules, their options and the assumptions of the model as
 * they are now.
 */
export function configurationSchema(): Json {
  const written = read(configurationSchemaPath);
  const targetFile = read("schemas/target-file.schema.json");
  const { properties, definitions } = written as { readonly properties: Json; readonly definitions: Json };
  const { assumptions } = targetFile.properties as Json;
  const { shares_by_tone } = targetFile.definitions as Json;
  const locked = properties.locked as { readonly items: Json };
  return {
    ...written,
    properties: {
      ...properties,
      locked: { ...locked, items: { ...locked.items, enum: allRules.map(({ id }) => id).sort() } },
      assumptions,
    },
    definitions: {
      ...withShapeFields(definitions, targetFile),
      rule: { description: "Severity of a rule.", "x-nl": "Zwaarte van een regel.", ...ruleSetting({}) },
      shares_by_tone,
      rules: { ...(definitions.rules as Json), properties: Object.fromEntries(allRules.map(ruleEntry).sort(byKey)) },
    },
  };
}

function read(path: string): Json {
  return JSON.parse(readFileSync(join(root, path), "utf8")) as Json;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

const own = { "^x-": { description: "Yours: keys that start with x- are never read or checked." } };

const severities = ["error", "warning", "info", "off"];

/** A severity alone, or keys with it and with the options of a rule. */
function ruleSetting(options: Json): Json {
  return {
    type: ["string", "object"],
    pattern: `^(?:${severities.join("|")})$`,
    "x-expects": severities,
    properties: {
      severity: {
        description: "How severe its findings are.",
        "x-nl": "Hoe zwaar de bevindingen zijn.",
        $ref: "#/definitions/severity",
      },
      ...options,
    },
    patternProperties: own,
    additionalProperties: false,
  };
}

function ruleEntry(rule: Rule): [string, Json] {
  const about = (language: Language): string => {
    const { title, finds } = pageOf(rule.id, language)!;
    return `${title}. ${finds}`;
  };
  const options = Object.entries(rule.options).map(([name, option]) => [
    name,
    optionEntry(option, language => pageOf(rule.id, language)!.options![name]!),
  ]);
  const setting =
    options.length === 0 ? { $ref: "#/definitions/rule" } : ruleSetting(Object.fromEntries(options) as Json);
  return [rule.id, { description: about("en"), "x-nl": about("nl"), default: rule.severity, ...setting }];
}

const expectations: Readonly<Record<Option["unit"], string>> = {
  share: "share",
  seconds: "duration",
  number: "number",
};

function optionEntry({ value, unit }: Option, about: (language: Language) => string): Json {
  const said = (language: Language): string =>
    say(message("configuration/option-value", { value, unit }), language).replaceAll("\u00a0", " ");
  return {
    description: `${about("en")} Default ${said("en")}.`,
    "x-nl": `${about("nl")} Standaard ${said("nl")}.`,
    type: ["string", "number"],
    "x-expects": expectations[unit],
    default: said("en"),
  };
}
