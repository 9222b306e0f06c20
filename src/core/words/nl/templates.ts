import type { TemplateTexts } from "../message";
import type { Vocabulary } from "../vocabulary";
import { backOffice } from "./templates/back-office";
import { chat } from "./templates/chat";
import { outsourced } from "./templates/outsourced";
import { voice } from "./templates/voice";

export const templates = {
  ...voice,
  ...chat,
  ...backOffice,
  ...outsourced,
  "template/about/voice": () => "Inkomende telefonie",
  "template/about/chat": () => "Chat, met of zonder bot ervoor",
  "template/about/back-office": () => "Zaken, formulieren en brieven",
  "template/about/outsourced": () => "Een contract met een dienstverlener",
} satisfies TemplateTexts;

export const vocabulary: Vocabulary = { texts: templates };
