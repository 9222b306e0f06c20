import { pathToFileURL } from "node:url";
import type {
  ArtifactLocation,
  Fix,
  Location,
  Notification,
  PhysicalLocation,
  Region,
  Result,
  Suppression,
} from "sarif";
import { homepage, version } from "../../../package.json";
import type { Finding, Fix as Offer, Range, Suppressed } from "../../core/doors/checking";
import { say } from "../../core/doors/words";
import type { Lines } from "../../core/doors/workspace";
import type { CheckFormat, CheckFormatOptions, FileResult } from "./check-format";
import { listedIn, reasonOf } from "./listed";
import { offerSaid } from "./offers";
import { levels, sarifRule } from "./sarif-rule";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The root of the repository, as GitHub and others know it by habit. */
const root = "%SRCROOT%";

/**
 * SARIF 2.1.0 (OASIS): one run, one line for each finding. Rules stand behind the findings, so that only those that found something
 * are told of, and nothing is kept in memory but their names.
 */
export function sarif(options: CheckFormatOptions): CheckFormat {
  const { language, inRepository } = options;
  const rules: string[] = [];
  const notifications: Notification[] = [];
  let written = 0;
  const indexOf = (rule: string): number => {
    if (!rules.includes(rule)) rules.push(rule);
    return rules.indexOf(rule);
  };
  return {
    saysWhatIsCut: false,
    saysFixes: true,
    start: () =>
      `{"$schema":"${schema}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","language":"${language}","results":[`,
    file: result =>
      listedIn(result)
        .map(finding => JSON.stringify(resultOf(finding, indexOf(finding.rule), result, options)))
        .map(line => `${written++ === 0 ? "" : ","}\n${line}`)
        .join(""),
    unreadable: (path, said) => {
      const artifactLocation = placeOf(inRepository(path));
      const message = { text: literal(say(said, language)) };
      notifications.push({ level: "error", message, locations: [{ physicalLocation: { artifactLocation } }] });
      return "";
    },
    end: async ({ unreadable }) => {
      const driver = {
        name: "Watermelon Lint",
        version,
        semanticVersion: version,
        informationUri: homepage,
        rules: await Promise.all(rules.map(id => sarifRule(id, language))),
      };
      const invocation = { executionSuccessful: unreadable === 0, toolExecutionNotifications: notifications };
      return `\n],"tool":${JSON.stringify({ driver })},"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function resultOf(
  finding: Finding,
  ruleIndex: number,
  { path, lines }: FileResult,
  options: CheckFormatOptions,
): Result {
  const { language, inRepository } = options;
  const { confidence, fingerprint, range, rule: ruleId, severity, suppressed, targets } = finding;
  const artifactLocation = placeOf(inRepository(path));
  const at = (place: Range): PhysicalLocation => ({ artifactLocation, region: regionOf(place, lines) });
  const logical = targets.map(name => ({ name, kind: "member" }));
  const location: Location = { physicalLocation: at(range), ...(logical.length > 0 && { logicalLocations: logical }) };
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: literal(say(finding.message, language)) },
    locations: [location],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((related, id) => ({
        id,
        message: { text: literal(say(related.message, language)) },
        physicalLocation: at(related.range),
      })),
    }),
    partialFingerprints: { "watermelonFinding/v1": fingerprint },
    ...(finding.fixes.length > 0 && {
      fixes: finding.fixes.map(fix => fixOf(fix, offerSaid(fix, language), artifactLocation, lines)),
    }),
    ...(suppressed && { suppressions: [suppressionOf(suppressed, reasonOf(suppressed, language), at)] }),
    properties: { confidence },
  };
}

function fixOf({ edits }: Offer, said: string, artifactLocation: ArtifactLocation, lines: Lines): Fix {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range, lines),
    ...(newText !== "" && { insertedContent: { text: newText } }),
  }));
  return { description: { text: literal(said) }, artifactChanges: [{ artifactLocation, replacements }] };
}

function suppressionOf(
  suppressed: Suppressed,
  justification: string,
  at: (range: Range) => PhysicalLocation,
): Suppression {
  return suppressed.by === "comment"
    ? { kind: "inSource", justification, location: { physicalLocation: at(suppressed.range) } }
    : { kind: "external", justification };
}

function regionOf({ start, end }: Range, lines: Lines): Region {
  const from = lines.position(start);
  const to = lines.position(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** Relative to the repository, every segment percent-encoded; the address of a file where it lies outside. */
function placeOf(path: string): ArtifactLocation {
  if (path.startsWith("/") || /^[A-Za-z]:\//.test(path)) return { uri: pathToFileURL(path).href };
  return {
    uri: path
      .split("/")
      .map(segment => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")))
      .join("/"),
    uriBaseId: root,
  };
}

/** What comes from a file is no link (3.11.6) and no placeholder (3.11.5). */
function literal(text: string): string {
  return text.replaceAll("](", "] (").replace(/\{(\d+)\}/g, "{{$1}}");
}
