import type { CheckedFile } from "../check";
import { measuredMix } from "../model/mix";
import { allRules } from "../rules/all-rules";
import { type Message, message } from "../words/message";
import type { PicturedDocument } from "./document";
import { byWeight, pictureFinding, worstOf } from "./findings";
import type { Headline, Say, SetPicture } from "./picture";

/** What was found in a set, in one sentence, with what weighs most and how far the looking went. */
export function headlineOf<Text>(document: PicturedDocument, say: Say<Text>): Headline<Text> {
  const { targets, whole, untold, set } = document;
  const worst = targets.map(({ findings }) => worstOf(findings));
  const all = [...targets.flatMap(({ findings }) => findings), ...whole];
  const heaviest = all.filter(({ severity }) => severity !== "info").sort(byWeight)[0];
  const counts = {
    targets: targets.length,
    wrong: worst.filter(severity => severity === "error").length,
    doubtful: worst.filter(severity => severity === "warning").length,
    whole: worstOf(whole),
    remarks: all.filter(({ severity }) => severity === "info").length,
  };
  const looked = { rules: allRules.length, targets: targets.length, classes: measuredMix(set)?.length ?? 0 };
  return {
    sentence: say(message("preview/headline", counts)),
    heaviest: heaviest ? pictureFinding(heaviest, say) : null,
    scope: say(message("preview/scope", { ...looked, untold: untold.length > 0 })),
  };
}

export function titleOf({ set, index }: Pick<PicturedDocument, "set" | "index">): Message {
  return message("preview/title", { name: set.name?.value ?? null, number: index + 1 });
}

/** All sets of the file, where it holds more than one. */
export function pictureSets<Text>({ documents }: CheckedFile, shown: number, say: Say<Text>): SetPicture<Text>[] {
  if (documents.length < 2) return [];
  return documents.map(({ document, set }, index) => {
    const { start } = document.root?.range ?? document.range;
    return { title: say(titleOf({ set, index })), range: { start, end: start }, shown: index === shown };
  });
}
