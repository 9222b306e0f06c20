import type { en } from "./en/index";

/** All texts of the product by id, as functions of their arguments; the English ones are the measure of the others. */
export type Texts = typeof en;
export type MessageId = keyof Texts;
export type MessageArgs<Id extends MessageId> = Parameters<Texts[Id]>[0];

/** What is to be said, not yet in a language: this is what crosses the core's boundary. Plain data. */
export type Message = { readonly [Id in MessageId]: { readonly id: Id; readonly args: MessageArgs<Id> } }[MessageId];

export function message<Id extends MessageId>(id: Id, args: MessageArgs<Id>): Message {
  return { id, args } as Message;
}
