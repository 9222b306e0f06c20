import { type Metric, type Reading, readPhrase, recogniseMetric } from "../core/doors/reading";
import { message, say } from "../core/doors/words";
import { maxTextLength } from "../core/doors/workspace";
import { Configured, type ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { print } from "./print";
import { readNamed } from "./read-named";
import { readStream } from "./read-text";
import { UsageError } from "./usage-error";

/** A file with a phrase or a name on each line; `-` is standard input. */
export type ToRead = { readonly phrases: string } | { readonly metrics: string };

/** `watermelon read`: what each line is read as, in one line of JSON. */
export async function readCommand(asked: ToRead, options: ConfiguredOptions): Promise<ExitCode> {
  const source = "phrases" in asked ? asked.phrases : asked.metrics;
  const lines = linesOf(await textOf(source, options));
  const own = "metrics" in asked ? await ownMetrics(source, options) : [];
  const read = (line: string): object =>
    "phrases" in asked ? readingAsJson(readPhrase(line)) : metricAsJson(line, own);
  await print(lines.map(line => `${JSON.stringify(read(line))}\n`).join(""), options.language);
  return exitCode.clean;
}

async function textOf(source: string, { language }: ConfiguredOptions): Promise<string> {
  const { text } = source === "-" ? await readStream(process.stdin) : await readNamed(source, language);
  const path = source === "-" ? say(message("read/standard-input", {}), language) : source;
  if (text.length > maxTextLength) throw new UsageError(message("read/too-large", { path, limit: maxTextLength }));
  if (text.includes("\0")) throw new UsageError(message("read/no-text", { path }));
  return text;
}

/** Without the byte order mark; the end of the last line begins no other. */
function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

async function ownMetrics(source: string, options: ConfiguredOptions): Promise<readonly Metric[]> {
  const configured = await Configured.open(options);
  const place = source === "-" ? "standard-input" : source;
  await configured.refuseBroken([place]);
  return (await configured.settingsFor(place)).check.metrics ?? [];
}

function readingAsJson(reading: Reading): object {
  if (reading.kind !== "bound") return { kind: reading.kind };
  const { atLeast, atMost, within, unit } = reading;
  return {
    kind: "bound",
    at_least: atLeast,
    at_most: atMost,
    within: within?.value,
    within_unit: within && within.unit !== "s" ? within.unit : undefined,
    unit,
  };
}

function metricAsJson(name: string, own: readonly Metric[]): object {
  const { metric, confidence } = recogniseMetric(name, own);
  return { metric: metric?.id ?? null, confidence };
}
