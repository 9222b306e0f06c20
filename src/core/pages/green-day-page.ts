import { check } from "../check";
import {
  type AssessedClass,
  type Assumption,
  type Assumptions,
  assume,
  blindSpotLimit,
  defaultAssumptions,
  hardBlindSpotLimit,
  mostClasses,
  mostRows,
  type Verdict,
  type Way,
  ways,
} from "../day";
import { effectsOn } from "../day/ways";
import { type Tone, tones } from "../model/target-set";
import type { Language } from "../words/format";
import { type Message, message } from "../words/message";
import { formatIn, say, toneName, verdictName, wayName } from "../words/say";
import { exampleDay } from "./example-findings";
import { fenced, section, table } from "./markdown";

/** The mix of the file format's description, under one handle-time cap. */
export const workedExample = `version: 1
demand:
  mix:
    - { class: order-status, share: 55%, handle_time: 210 s, tone: routine }
    - { class: billing-dispute, share: 30%, handle_time: 420 s, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 900 s, tone: emotional }
    - { class: threats, share: 10%, handle_time: 540 s, tone: heated }
targets:
  aht: { at_most: 300 s }
`;

const override = `assumptions:
  loss.rushed.emotional: 50%
  time:
    passed_on: 120 s
`;

/** How many of the cheapest ways the worked example lists. */
const mostListed = 6;

/** The page that explains the model to a planner, in Markdown. Its worked example is computed by the model itself. */
export async function greenDayMarkdown(language: Language): Promise<string> {
  const said = (what: Message): string => say(what, language);
  const assumptions = assume();
  return [
    `# ${said(message("green-day/title", {}))}`,
    said(message("green-day/idea", {})),
    section(said(message("green-day/verdicts", {})), verdicts(language)),
    section(said(message("green-day/by-hand", {})), await byHand(assumptions, language)),
    section(said(message("green-day/ways", {})), waysTable(assumptions, language)),
    section(said(message("green-day/reads", {})), said(message("green-day/reads-all", {}))),
    section(said(message("green-day/level", {})), said(message("green-day/level-all", {}))),
    section(said(message("green-day/assumptions", {})), assumptionsTable(language)),
    section(said(message("green-day/is-not", {})), said(message("green-day/is-not-all", {}))),
    section(
      said(message("green-day/solved", {})),
      said(message("green-day/solved-all", { rows: mostRows, classes: mostClasses })),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

function verdicts(language: Language): string {
  const said = (what: Message): string => say(what, language);
  const green = said(message("green-day/green", {}));
  const red = said(message("green-day/red", {}));
  const shows = said(message("green-day/would-show", {}));
  const hides = said(message("green-day/can-hide", {}));
  const row = (verdict: Verdict, honest: string, harm: string, meaning: Message) => [
    `${verdictName(verdict, language)} (\`${verdict}\`)`,
    honest,
    harm,
    said(meaning),
  ];
  const head = [
    message("green-day/verdict", {}),
    message("green-day/honest-day", {}),
    message("green-day/harm", {}),
    message("green-day/meaning", {}),
  ];
  const rows = [
    row("balanced", green, shows, message("green-day/means-balanced", {})),
    row("blind", green, hides, message("green-day/means-blind", {})),
    row("strained", red, shows, message("green-day/means-strained", {})),
    row("watermelon", red, hides, message("green-day/means-watermelon", {})),
    row("impossible", red, "", message("green-day/means-impossible", {})),
    row("unknown", "", "", message("green-day/means-unknown", {})),
  ];
  const lead = message("green-day/verdicts-lead", { limit: blindSpotLimit, hardLimit: hardBlindSpotLimit });
  return `${said(lead)}\n\n${table(head.map(said), rows)}`;
}

/** What handling the contacts of a class in one way saves and costs. */
interface Price {
  readonly of: AssessedClass;
  readonly way: Way;
  /** Seconds a contact. */
  readonly saved: number;
  /** Unhelped whom full attention helps, 0..1 of the class. */
  readonly unhelped: number;
}

function pricesOf(classes: readonly AssessedClass[], assumptions: Assumptions): Price[] {
  const prices = classes.flatMap(each =>
    effectsOn(each, assumptions).map((effect, index) => ({
      of: each,
      way: ways[index]!,
      saved: each.handleTime - effect.handleTime,
      unhelped: effect.harm,
    })),
  );
  return prices.filter(({ saved }) => saved > 0).sort((a, b) => a.unhelped / a.saved - b.unhelped / b.saved);
}

async function byHand(assumptions: Assumptions, language: Language): Promise<string> {
  const said = (what: Message): string => say(what, language);
  const format = formatIn(language);
  const { documents } = await check(workedExample, { today: exampleDay, fixes: false });
  const { assessment, set } = documents[0]!;
  const { classes, honestDay } = assessment.detail;
  const cap = set.targets[0]!.atMost!.value.amount;
  const need = honestDay!.handleTime;
  const prices = pricesOf(classes, assumptions);
  const cheapest = prices[0]!;
  const head = [
    message("green-day/column-class", {}),
    message("green-day/column-way", {}),
    message("green-day/column-saved", {}),
    message("green-day/column-unhelped", {}),
    message("green-day/column-price", {}),
  ];
  const rows = prices
    .slice(0, mostListed)
    .map(({ of, way, saved, unhelped }) => [
      of.class,
      wayName(way, language),
      `${format.number(saved)} s`,
      format.number(100 * unhelped),
      format.number((100 * unhelped) / saved, 3),
    ]);
  return [
    fenced(workedExample.trimEnd(), "yaml"),
    said(
      message("green-day/need", {
        classes: classes.map(each => ({ name: each.class, share: each.share, handleTime: each.handleTime })),
        need,
        cap,
        short: need - cap,
      }),
    ),
    said(message("green-day/where-from", {})),
    table(head.map(said), rows),
    said(
      message("green-day/kindest", {
        name: cheapest.of.class,
        way: cheapest.way,
        share: cheapest.of.share,
        saved: cheapest.saved,
        total: cheapest.of.share * cheapest.saved,
        resolved: cheapest.of.resolved,
        loss: cheapest.unhelped / cheapest.of.resolved,
        pressure: assessment.pressure!,
      }),
    ),
    said(
      message("green-day/worst", {
        parts: classes.map(({ share, resolved }) => ({ share, resolved })),
        blindSpot: assessment.blindSpot!,
      }),
    ),
  ].join("\n\n");
}

function waysTable(assumptions: Assumptions, language: Language): string {
  const said = (what: Message): string => say(what, language);
  const { share } = formatIn(language);
  const head = [
    said(message("green-day/way", {})),
    said(message("green-day/takes", {})),
    ...tones.map(tone => said(message("green-day/loses", { tone: toneName(tone, language) }))),
  ];
  const loss = (way: Way, tone: Tone) =>
    way === "attend" || way === "stretched" ? 0 : assumptions[`loss.${way}.${tone}`];
  const rows = ways.map(way => [
    `${wayName(way, language)} (\`${way}\`)`,
    said(takes(way, assumptions)),
    ...tones.map(tone => share(loss(way, tone))),
  ]);
  return `${said(message("green-day/ways-lead", {}))}\n\n${table(head, rows)}`;
}

function takes(way: Way, assumptions: Assumptions): Message {
  if (way === "attend") return message("green-day/takes-part", { factor: 1 });
  const time = assumptions[`time.${way}`];
  return way === "passed_on" || way === "dropped"
    ? message("green-day/takes-at-most", { seconds: time })
    : message("green-day/takes-part", { factor: time });
}

function assumptionsTable(language: Language): string {
  const said = (what: Message): string => say(what, language);
  const head = [message("green-day/key", {}), message("green-day/default", {}), message("green-day/meaning", {})];
  const rows = defaultAssumptions.map(assumption => [
    `\`${assumption.name}\``,
    written(assumption, language),
    said(message("assumption/name", { name: assumption.name })),
  ]);
  return [
    said(message("green-day/assumptions-lead", {})),
    table(head.map(said), rows),
    said(message("green-day/override", {})),
    fenced(override.trimEnd(), "yaml"),
  ].join("\n\n");
}

function written({ unit, value }: Assumption, language: Language): string {
  const format = formatIn(language);
  if (unit === "share") return format.share(value);
  return unit === "seconds" ? format.time(value) : format.number(value, 2);
}
