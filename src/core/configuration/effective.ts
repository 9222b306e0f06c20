import { allRules } from "../rules/all-rules";
import type { Option, Rule } from "../rules/rule";
import type { Plain } from "../source/plain";
import { flowText } from "../source/write";
import type { Language } from "../words/format";
import { type Message, message } from "../words/message";
import { say } from "../words/say";
import type { Configuration, From, Origin, Patterns, RuleSeverity } from "./configuration";
import type { Settings } from "./settings";
import { isTargetFile } from "./target-file";

export interface EffectiveOptions {
  readonly language: Language;
  /** How people read a path. */
  readonly shown: (path: string) => string;
  /** Severities that the command line gives, by rule id. */
  readonly asked: Readonly<Record<string, RuleSeverity>>;
}

/** A line of YAML, and what is said behind it. */
type Line = readonly [yaml: string, remark?: string];

/** Furthest column to which remarks are lined up. */
const furthest = 60;

/** How the file at `path` is checked, as a configuration in YAML in which every value says where it comes from. */
export function effectiveYaml(path: string, settings: Settings, options: EffectiveOptions): string {
  const { language, shown } = options;
  const { configuration } = settings;
  const writer = new Writer(settings, options);
  const head = [message("configuration/effective", { path: shown(path) })];
  if (!isTargetFile(path, configuration)) head.push(message("configuration/not-a-target-file", {}));
  const lines = [...writer.general(), ...writer.rules(), ...writer.rest()];
  const column = Math.min(furthest, Math.max(...lines.map(([yaml]) => yaml.length)) + 2);
  return [
    ...head.map(each => `# ${say(each, language)}`),
    ...lines.map(([yaml, remark]) => (remark === undefined ? yaml : `${`${yaml}  `.padEnd(column)}# ${remark}`)),
    "",
  ].join("\n");
}

class Writer {
  private readonly configuration: Configuration;

  constructor(
    private readonly settings: Settings,
    private readonly options: EffectiveOptions,
  ) {
    this.configuration = settings.configuration;
  }

  general(): Line[] {
    const { baseline, files, ignore, language, preset } = this.configuration;
    return [
      this.entry("extends", preset),
      ...(language ? [this.entry("language", language)] : []),
      ...(baseline ? [this.entry("baseline", { ...baseline, value: this.options.shown(baseline.value) })] : []),
      ...this.patterns("files", files),
      ...this.patterns("ignore", ignore),
    ];
  }

  rules(): Line[] {
    return [["rules:"], ...allRules.flatMap(rule => this.rule(rule))];
  }

  rest(): Line[] {
    const { assumptions, locked, metrics } = this.configuration;
    const first = new Map([...assumptions].reverse().map(each => [each.value.name, each]));
    return [
      ...block(
        "locked:",
        [...locked].map(([id, origin]) => [`  - ${id}`, this.place(origin)]),
      ),
      ...block(
        "shapes:",
        this.settings.configuration.shapes.flatMap(({ value: { files, shape }, origin }): Line[] => [
          [`  - files: ${flowText(files.listed.map(({ value }) => value))}`, this.place(origin)],
          ...Object.entries(shape.written as { readonly [key: string]: Plain }).map(
            ([key, each]): Line => [`    ${flowText(key)}: ${flowText(each)}`],
          ),
        ]),
      ),
      ...block(
        "metrics:",
        metrics.map(({ value, origin }) => {
          const { aliases, direction, facet, id, level, name, unit } = value;
          const fields = { name: name.en, aliases: aliases.en, facet, unit, direction, level };
          return [`  ${flowText(id)}: ${flowText(fields)}`, this.place(origin)];
        }),
      ),
      ...block(
        "assumptions:",
        [...first.values()].map(({ value, origin }) => [
          `  ${value.name}: ${amount(value.value.written ?? String(value.value.amount))}`,
          this.place(origin),
        ]),
      ),
    ];
  }

  private rule(rule: Rule): Line[] {
    const severity = this.severity(rule);
    const names = Object.entries(rule.options);
    if (names.length === 0) return [[`  ${rule.id}: ${severity[0]}`, severity[1]]];
    return [
      [`  ${rule.id}:`],
      [`    severity: ${severity[0]}`, severity[1]],
      ...names.map(([name, option]): Line => {
        const set = this.settings.rules.get(rule.id)?.options.get(name);
        return [`    ${name}: ${amount(set?.value.written ?? defaultOf(option))}`, this.place(set?.origin ?? null)];
      }),
    ];
  }

  /** The severity of a rule, and where it comes from. */
  private severity({ id, severity }: Rule): [RuleSeverity, string] {
    const asked = Object.hasOwn(this.options.asked, id) ? this.options.asked[id] : undefined;
    if (asked) return [asked, "--rule"];
    const set = this.settings.rules.get(id)?.severity;
    if (set) return [set.value, this.place(set.origin)];
    const least = this.settings.check.leastSeverity;
    if (severity !== "info" || !least) return [severity, this.place(null)];
    const { origin, value: preset } = this.configuration.preset;
    return [least, this.said(message("configuration/from-preset", { preset, place: this.place(origin) }))];
  }

  private patterns(key: string, lists: readonly Patterns[]): Line[] {
    const listed = lists.flatMap(list => list.listed);
    return block(
      `${key}:`,
      listed.map(({ value, origin }) => [`  - ${flowText(value)}`, this.place(origin)]),
    );
  }

  private entry(key: string, { value, origin }: From<Plain>): Line {
    return [`${key}: ${flowText(value)}`, this.place(origin)];
  }

  private place(origin: Origin | null): string {
    if (!origin) return this.said(message("configuration/from-default", {}));
    return this.said(message("configuration/at", { path: this.options.shown(origin.path), line: origin.line }));
  }

  private said(what: Message): string {
    return say(what, this.options.language);
  }
}

function block(head: string, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [[head], ...lines];
}

/** A bare number stands without the quotes that keep it a text. */
function amount(text: string): string {
  return Number.isFinite(Number(text)) ? text : flowText(text);
}

/** As the schema writes it: in English, with spaces that break. */
function defaultOf({ value, unit }: Option): string {
  return say(message("configuration/option-value", { value, unit }), "en").replaceAll("\u00a0", " ");
}
