import type { commandLine } from "./en/command-line";
import type { documents } from "./en/documents";
import type { en } from "./en/index";
import type { page } from "./en/page";
import type { shown } from "./en/shown";
import type { templates } from "./en/templates";

/** Texts by id, as functions of their arguments; the English ones are the measure of the others. */
export type SharedTexts = typeof en;
export type CommandLineTexts = typeof commandLine;
export type DocumentsTexts = typeof documents;
export type PageTexts = typeof page;
export type PreviewTexts = typeof shown;
export type TemplateTexts = typeof templates;

/** All texts of the product. */
export type Texts = SharedTexts & CommandLineTexts & DocumentsTexts & PageTexts & PreviewTexts & TemplateTexts;
export type MessageId = keyof Texts;
export type MessageArgs<Id extends MessageId> = Parameters<Texts[Id]>[0];

/**
 * What is to be said, not yet in a language: this is what crosses the core's boundary. Plain data, made by `message` alone. No union of all
 * of them: a thousand are more than the compiler compares.
 */
export interface Message {
  readonly id: MessageId;
  readonly args: object;
  /** Of a file in a shape of its own, which has none of our keys: what its fields are called that feed them. */
  readonly fields?: OwnFields;
}

/** Fields of a file in a shape of its own, by the path of the key of the format that they feed: `targets.at_most`, `demand.mix[].share`. */
export type OwnFields = Readonly<Record<string, string>>;

/** What is to be said by one of the texts. */
export interface MessageOf<Id extends MessageId> extends Message {
  readonly id: Id;
  readonly args: MessageArgs<Id>;
}

export function message<Id extends MessageId>(id: Id, args: MessageArgs<Id>): Message {
  return { id, args };
}

/** A message about a file, said in what that calls things. */
export function saidOf<M extends Message>(file: { readonly shaped?: { fields(): OwnFields } }, said: M): M {
  return file.shaped ? { ...said, fields: file.shaped.fields() } : said;
}

/** Whether it is said by this text, and what its arguments are then. */
export function isMessage<Id extends MessageId>(said: Message, id: Id): said is MessageOf<Id> {
  return said.id === id;
}
