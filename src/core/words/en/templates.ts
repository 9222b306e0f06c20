import type { Format } from "../format";
import type { Vocabulary } from "../vocabulary";
import { backOffice } from "./templates/back-office";
import { chat } from "./templates/chat";
import { outsourced } from "./templates/outsourced";
import { voice } from "./templates/voice";

/** Days in a template, ISO 8601: when its targets are looked at again, and when risks to people were last assessed. */
export interface TemplateDates {
  readonly reviewBy: string;
  readonly assessed: string;
}

/** Target files to start from; `⟦` and `⟧` stand around the first thing that its owner changes. */
export const templates = {
  ...voice,
  ...chat,
  ...backOffice,
  ...outsourced,
  "template/about/voice": (_: object, _f: Format) => "Inbound calls",
  "template/about/chat": (_: object, _f: Format) => "Chat, behind a bot or not",
  "template/about/back-office": (_: object, _f: Format) => "Cases, forms and letters",
  "template/about/outsourced": (_: object, _f: Format) => "A contract with an outsourcer",
};

export const vocabulary: Vocabulary = { texts: templates };
