import { honestHourOf, plannedTargets, ways } from "../day";
import type { Range } from "../finding";
import { measuredMix } from "../model/mix";
import { queueModel } from "../queue";
import { allRules } from "../rules/all-rules";
import { rangeAt } from "../source/locate";
import type { Untold } from "../words/en/preview-footer";
import { type Message, message } from "../words/message";
import type { PicturedDocument } from "./document";
import type { Say } from "./picture";

/** How far the looking went: what was checked, what the model leaves out, and what could not be told. It goes wherever the rest goes. */
export interface FooterPicture<Text> {
  readonly checked: readonly Text[];
  readonly notModelled: readonly FooterItem<Text>[];
  /** With what to declare. */
  readonly untold: readonly FooterItem<Text>[];
  readonly note: Text;
}

export interface FooterItem<Text> {
  readonly text: Text;
  /** Null where it speaks of no place in the file. */
  readonly range: Range | null;
}

const mostTargets = 8;
const mostKeys = 6;

export function pictureFooter<Text>(document: PicturedDocument, say: Say<Text>): FooterPicture<Text> {
  return {
    checked: checkedIn(document).map(say),
    notModelled: [...notModelledIn(document, say), ...modelLimits.map(each => ({ text: say(each), range: null }))],
    untold: untoldIn(document, say),
    note: say(message("preview/footer-note", {})),
  };
}

const modelLimits: readonly Message[] = [
  message("preview/footer-no-return", {}),
  message("preview/footer-hour", {}),
  message("preview/footer-judgment", {}),
];

function checkedIn({ targets, set, assessment }: PicturedDocument): Message[] {
  const classes = measuredMix(set)?.length ?? 0;
  const { detail, notModelled } = assessment;
  const held = detail.targets.length;
  const hour = honestHourOf(set);
  const isQueued = "arrivals" in hour && plannedTargets(set, hour).some(({ queue }) => queue !== null);
  return [
    message("preview/checked-targets", { rules: allRules.length, targets: targets.length }),
    ...(held > 0 ? [message("preview/footer-held", { held, targets: held + notModelled.length })] : []),
    ...(isQueued
      ? [
          message("preview/footer-queue", {
            ...hour.arrivals,
            patience: hour.arrivals.patience ?? null,
            agents: hour.agents ?? null,
            model: queueModel(hour.arrivals),
          }),
        ]
      : []),
    ...(classes > 0 ? [message("preview/checked-mix", { classes })] : []),
    ...(held > 0 && detail.unknown !== "too_large" && detail.unknown !== "no_solver"
      ? [message("preview/footer-ways", { ways: ways.length, classes: detail.classes.length })]
      : []),
    message("preview/only-this-file", {}),
  ];
}

function notModelledIn<Text>({ assessment, targets, elsewhere }: PicturedDocument, say: Say<Text>): FooterItem<Text>[] {
  const all = assessment.detail.notModelled;
  const placed = [...targets, ...elsewhere];
  const items = all.slice(0, mostTargets).map(({ target, because }) => ({
    text: say(message("preview/footer-not-modelled", { target, because })),
    range: placed.find(each => each.target.id === target)?.range ?? null,
  }));
  const more = all.length - items.length;
  return more > 0 ? [...items, { text: say(message("preview/footer-more", { targets: more })), range: null }] : items;
}

/** What the rules and the model would say with more declared, each thing once, in the order of the file's own keys. */
function untoldIn<Text>(document: PicturedDocument, say: Say<Text>): FooterItem<Text>[] {
  const asked = document.untold.flatMap(({ message: { args } }) =>
    "declare" in args ? (args.declare as readonly string[]) : [],
  );
  const byUntold = new Map<Untold, string[]>();
  for (const key of new Set([...document.assessment.missing, ...asked])) {
    const untold = untoldBy(key);
    byUntold.set(untold, [...(byUntold.get(untold) ?? []), key]);
  }
  return [...byUntold].map(([untold, keys]) => ({
    text: say(
      message("preview/footer-untold", {
        untold,
        keys: keys.slice(0, mostKeys),
        more: Math.max(0, keys.length - mostKeys),
      }),
    ),
    range: rangeOf(keys[0]!, document),
  }));
}

const ends: readonly (readonly [RegExp, Untold])[] = [
  [/^demand\.mix/, "honest-work"],
  [/^(demand\.(contacts|interval)|team\.agents)$/, "queue"],
  [/^demand\.patience$/, "patience"],
  [/^demand\.concurrency$/, "concurrency"],
  [/^people/, "people"],
  [/^team\.leaders$/, "coaching"],
  [/^targets\..*\.baseline$/s, "baseline"],
  [/^targets\..*\.scale$/s, "scale"],
  [/^targets\..*\.within$/s, "within"],
];

function untoldBy(key: string): Untold {
  return ends.find(([pattern]) => pattern.test(key))?.[1] ?? "other";
}

/** Where the key would stand: at its target, or as near as the file comes to it. */
function rangeOf(key: string, { located, targets }: PicturedDocument): Range {
  const target = targets.find(each => key.startsWith(`targets.${each.target.id}.`));
  return target?.range ?? rangeAt(located, { path: key.replace(/\[\].*/s, "").split("."), on: "entry" });
}
